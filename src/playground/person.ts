import type { Discord } from './discord.ts';
import { type Exchange, isSettled, whenExchange } from './logged-exchange.ts';
import type { Message } from './message-shape.ts';
import type { PostedFields } from './message-store.ts';
import type { Act, Acts } from './person-acts.ts';
import type { Identity, OptionValue } from './protocol.ts';
import type { RegisteredCommand } from './registered-command.ts';
import { channelOf } from './world.ts';

type Options = Readonly<Record<string, OptionValue>>;

/**
 * Somebody at their keyboard. What Discord's client would not let them do throws an `Error` with the reason. The acts that ask the bot resolve
 * when it has answered for good, or has failed to: after "thinking…" they wait for the answer that follows.
 */
export interface Person {
  /** The commands offered to them where they are. */
  readonly commands: () => readonly RegisteredCommand[];
  /** What they see in the channel, oldest first. */
  readonly messages: () => readonly Message[];
  /**
   * Writes a message, or posts one of any kind by its fields in Discord's message object, which are not checked: `{ poll: … }`,
   * `{ flags: 8192, attachments: [ … ] }`. Returns the message's id.
   */
  readonly post: (message: string | PostedFields) => string;
  readonly use: (name: string, options?: Options) => Promise<Exchange>;
  /** @param focused the option being typed; its value in `options` may be empty */
  readonly suggest: (name: string, options: Options, focused: string) => Promise<Exchange>;
  readonly press: (messageId: string, customId: string) => Promise<Exchange>;
  readonly pick: (messageId: string, customId: string, values: readonly string[]) => Promise<Exchange>;
  /** Fills in the modal that one of their presses has opened: its fields by their `custom_id`. */
  readonly submit: (interactionId: string, values: Readonly<Record<string, string>>) => Promise<Exchange>;
  readonly apply: (messageId: string, commandName: string) => Promise<Exchange>;
  readonly dismiss: (messageId: string) => void;
}

export function makePerson(discord: Discord, acts: Acts, identity: Identity): Person {
  const settle = async (act: Act): Promise<Exchange> => whenExchange(discord, demand(act), isSettled);
  return {
    commands: () => discord.commands.offer(identity),
    messages: () => {
      const { user } = discord.world.people[identity.who];
      return discord.messages.list(channelOf(identity).id, user.id).map(stored => stored.message);
    },
    post: message =>
      demand(typeof message === 'string' ? acts.post(identity, message) : acts.postFields(identity, message)),
    use: (name, options = {}) => settle(acts.use(identity, name, listValues(options))),
    suggest: (name, options, focused) => settle(acts.suggest(identity, name, listValues(options), focused)),
    press: (messageId, customId) => settle(acts.press(identity, messageId, customId)),
    pick: (messageId, customId, values) => settle(acts.pick(identity, messageId, customId, values)),
    submit: (interactionId, values) => {
      const typed = Object.entries(values).map(([name, value]) => ({ name, value }));
      return settle(acts.submit(identity, interactionId, typed));
    },
    apply: (messageId, name) => settle(acts.apply(identity, messageId, name)),
    dismiss: messageId => {
      demand(acts.dismiss(identity, messageId));
    },
  };
}

const listValues = (options: Options): { name: string; value: OptionValue }[] =>
  Object.entries(options).map(([name, value]) => ({ name, value }));

function demand(act: Act): string {
  if (!act.ok) throw new Error(act.reason);
  return act.id;
}
