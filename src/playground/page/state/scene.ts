import type { Message, User } from '../../message-shape.ts';
import type { Channel, ExchangeLog, FromStandIn, Identity, PageReply, Who } from '../../protocol.ts';
import type { RegisteredCommand } from '../../registered-command.ts';

/** A message as this person sees it. */
export interface ShownMessage {
  readonly message: Message;
  /** Id of the only person who sees it, or null for everybody in the channel. */
  readonly visibleTo: string | null;
  /** Put there by the playground, to have something to try message commands on. */
  readonly example: boolean;
}

/** Everything that the stand-in has said, as one picture. */
export interface Scene {
  readonly identity: Identity;
  readonly user: User;
  readonly botUser: User;
  readonly botConnected: boolean;
  readonly channel: Channel;
  readonly channels: readonly Channel[];
  readonly people: readonly { readonly who: Who; readonly user: User }[];
  readonly locales: readonly string[];
  readonly commands: readonly RegisteredCommand[];
  readonly messages: readonly ShownMessage[];
  readonly exchanges: readonly ExchangeLog[];
}

type Hello = Extract<PageReply, { type: 'hello' }>;

function fromHello(hello: Hello): Scene {
  return {
    identity: hello.identity,
    user: hello.user,
    botUser: hello.bot_user,
    botConnected: hello.bot_connected,
    channel: hello.channel,
    channels: hello.channels,
    people: hello.people,
    locales: hello.locales,
    commands: hello.commands,
    messages: hello.messages.map(({ message, visible_to, example }) => ({ message, visibleTo: visible_to, example })),
    exchanges: hello.exchanges,
  };
}

/** `list` with `item` in the place of the one that `isSame` finds, or at the end. */
function putInPlace<Item>(list: readonly Item[], item: Item, isSame: (other: Item) => boolean): readonly Item[] {
  const at = list.findIndex(isSame);
  return at === -1 ? [...list, item] : list.with(at, item);
}

/**
 * The picture after one more message from the stand-in. Answers to requests change nothing here: what they led to arrives as an event.
 * Null while there has been no `hello`.
 */
export function applyToScene(scene: Scene | null, said: FromStandIn): Scene | null {
  if (said.type === 'hello') return fromHello(said);
  if (scene === null) return null;
  switch (said.type) {
    case 'message_created':
    case 'message_updated': {
      if (said.message.channel_id !== scene.channel.id) return scene;
      const before = scene.messages.find(shown => shown.message.id === said.message.id);
      const shown = { message: said.message, visibleTo: said.visible_to, example: before?.example ?? false };
      return { ...scene, messages: putInPlace(scene.messages, shown, other => other.message.id === said.message.id) };
    }
    case 'message_deleted':
      return { ...scene, messages: scene.messages.filter(shown => shown.message.id !== said.id) };
    case 'commands_changed':
      return { ...scene, commands: said.commands };
    case 'exchange':
      return {
        ...scene,
        exchanges: putInPlace(scene.exchanges, said.exchange, other => other.id === said.exchange.id),
      };
    case 'bot':
      return { ...scene, botConnected: said.connected };
    case 'accepted':
    case 'choices':
    case 'failed':
      return scene;
  }
}
