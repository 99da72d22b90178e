import { randomBytes } from 'node:crypto';
import { blankMessage } from './compose-message.ts';
import type { Discord } from './discord.ts';
import { fillOptions } from './fill-options.ts';
import type { Asking } from './interaction-context.ts';
import {
  autocompletePayload,
  commandPayload,
  componentPayload,
  type Interaction,
  messageCommandPayload,
  modalPayload,
} from './interaction-payload.ts';
import type { NewEntry } from './ledger.ts';
import { type Button, type Menu, messageFlag } from './message-shape.ts';
import type { PostedFields, StoredMessage } from './message-store.ts';
import { findModalFault, type ModalValues } from './modal-shape.ts';
import type { Identity, OptionValues } from './protocol.ts';
import type { RegisteredCommand } from './registered-command.ts';
import { channelOf } from './world.ts';

/** Whether Discord's client would have let the person do it; if so, the interaction or message that came of it. */
export type Act = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: string };

/** What people do. Nothing here waits for the bot. */
export interface Acts {
  readonly post: (identity: Identity, text: string) => Act;
  /** Posts a message of any kind; the page draws its `content` only. */
  readonly postFields: (identity: Identity, fields: PostedFields) => Act;
  readonly use: (identity: Identity, name: string, options: OptionValues) => Act;
  readonly suggest: (identity: Identity, name: string, options: OptionValues, focused: string) => Act;
  readonly press: (identity: Identity, messageId: string, customId: string) => Act;
  readonly pick: (identity: Identity, messageId: string, customId: string, values: readonly string[]) => Act;
  /** @param interactionId the one that has opened the modal */
  readonly submit: (identity: Identity, interactionId: string, values: ModalValues) => Act;
  readonly apply: (identity: Identity, messageId: string, name: string) => Act;
  readonly dismiss: (identity: Identity, messageId: string) => Act;
}

const refused = (reason: string): Act => ({ ok: false, reason });

interface Options {
  /** Gives the interaction to the bot. */
  readonly send: (interaction: Interaction) => void;
  /** Milliseconds that have passed since an interaction was made when the bot is sent it. */
  readonly age: () => number;
}

export function createActs(discord: Discord, { send, age }: Options): Acts {
  const { world, nextId, messages, ledger, clock } = discord;

  const start = (
    identity: Identity,
    about: Pick<NewEntry, 'kind' | 'title' | 'commandName' | 'onMessage' | 'openedBy'>,
    build: (asking: Asking) => Interaction,
  ): Act => {
    const id = nextId(age());
    const token = makeToken(id);
    const interaction = build({ id, token, identity, world });
    const { user } = world.people[identity.who];
    ledger.open({ id, token, identity, user, channelId: channelOf(identity).id, interaction, ...about }, age());
    send(interaction);
    return { ok: true, id };
  };

  const seen = (identity: Identity, messageId: string): StoredMessage | undefined => {
    const { user } = world.people[identity.who];
    return messages.list(channelOf(identity).id, user.id).find(stored => stored.message.id === messageId);
  };

  const touch = (identity: Identity, messageId: string, customId: string, values?: readonly string[]): Act => {
    const message = seen(identity, messageId)?.message;
    if (message === undefined) return refused(`You see no message ${messageId} here.`);
    const parts = message.components.flatMap(row => row.components);
    const part = parts.find(known => known.custom_id === customId && known.type === (values === undefined ? 2 : 3));
    if (part === undefined)
      return refused(`The message has no ${values === undefined ? 'button' : 'menu'} "${customId}".`);
    if (part.disabled) return refused('It is greyed out.');
    const fault = part.type === 3 ? findPickFault(part, values ?? []) : undefined;
    if (fault !== undefined) return refused(fault);
    const about = {
      kind: part.type === 2 ? 'button' : 'menu',
      title: titleOfPart(part, values),
      commandName: undefined,
      onMessage: messageId,
    } as const;
    return start(identity, about, asking => componentPayload(asking, part, customId, values ?? [], message));
  };

  const put = (identity: Identity, content: string, posted: PostedFields): string => {
    const { user } = world.people[identity.who];
    const message = { ...blankMessage(nextId(), channelOf(identity).id, user, clock.now()), content };
    messages.put({
      message,
      posted,
      visibleTo: null,
      files: [],
      shownInEmbeds: new Set(),
      example: false,
      dismissed: false,
    });
    return message.id;
  };

  return {
    post: (identity, text) => {
      const content = text.trim();
      if (content === '' || content.length > 2000) return refused('A message has 1 to 2,000 characters.');
      return { ok: true, id: put(identity, content, {}) };
    },
    postFields: (identity, fields) => ({
      ok: true,
      id: put(identity, typeof fields.content === 'string' ? fields.content : '', fields),
    }),
    use: (identity, name, options) => {
      const found = findCommand(discord, identity, name, 1);
      if (typeof found === 'string') return refused(found);
      const checked = fillOptions(found, options);
      if (!checked.ok) return refused(checked.reason);
      const about = {
        kind: 'command',
        title: titleOfCommand(name, options),
        commandName: name,
        onMessage: undefined,
      } as const;
      return start(identity, about, asking => commandPayload(asking, found, checked.filled));
    },
    suggest: (identity, name, options, focused) => {
      const found = findCommand(discord, identity, name, 1);
      if (typeof found === 'string') return refused(found);
      const checked = fillOptions(found, options, true);
      if (!checked.ok) return refused(checked.reason);
      if (!checked.filled.some(({ option }) => option.name === focused && option.autocomplete)) {
        return refused(`/${name} does not suggest anything for "${focused}".`);
      }
      const about = {
        kind: 'autocomplete',
        title: titleOfCommand(name, options),
        commandName: name,
        onMessage: undefined,
      } as const;
      return start(identity, about, asking => autocompletePayload(asking, found, checked.filled, focused));
    },
    press: (identity, messageId, customId) => touch(identity, messageId, customId),
    pick: (identity, messageId, customId, values) => touch(identity, messageId, customId, values),
    submit: (identity, interactionId, values) => {
      const opener = ledger.find(interactionId);
      if (opener?.modal === undefined || opener.user.id !== world.people[identity.who].user.id)
        return refused('There is no modal to submit.');
      const { modal } = opener;
      const fault = findModalFault(modal, values);
      if (fault !== undefined) return refused(fault);
      const isOnMessage = opener.kind === 'button' || opener.kind === 'menu';
      const message = isOnMessage ? messages.find(opener.onMessage ?? '')?.message : undefined;
      const about = {
        kind: 'modal',
        title: `modal "${modal.title}"`,
        commandName: undefined,
        onMessage: message?.id,
        openedBy: interactionId,
      } as const;
      return start(identity, about, asking => modalPayload(asking, modal, values, message));
    },
    apply: (identity, messageId, name) => {
      const target = seen(identity, messageId);
      if (target === undefined) return refused(`You see no message ${messageId} here.`);
      if (target.message.flags & messageFlag.ephemeral)
        return refused('Discord offers no apps on a message that only you see.');
      const found = findCommand(discord, identity, name, 3);
      if (typeof found === 'string') return refused(found);
      const about = { kind: 'message command', title: name, commandName: name, onMessage: messageId } as const;
      return start(identity, about, asking => messageCommandPayload(asking, found, target.message, target.posted));
    },
    dismiss: (identity, messageId) => {
      const message = seen(identity, messageId)?.message;
      if (message === undefined) return refused(`You see no message ${messageId} here.`);
      if (!(message.flags & messageFlag.ephemeral))
        return refused('Only a message that nobody else sees can be dismissed.');
      messages.dismiss(messageId);
      return { ok: true, id: messageId };
    },
  };
}

/** Tokens are opaque, and different for each interaction. */
const makeToken = (id: string): string =>
  Buffer.from(`interaction:${id}:${randomBytes(60).toString('base64url')}`).toString('base64url');

/** The command, or why the person cannot use it. */
function findCommand({ commands }: Discord, identity: Identity, name: string, type: 1 | 3): RegisteredCommand | string {
  const offered = commands.offer(identity).filter(command => command.type === type);
  const found = offered.find(command => command.name === name);
  if (found !== undefined) return found;
  const mark = type === 1 ? '/' : '';
  const names = offered.map(command => mark + command.name).join(', ');
  return `You are offered no command "${mark}${name}" here. ${names === '' ? 'There are none.' : `There are: ${names}.`}`;
}

const titleOfCommand = (name: string, options: OptionValues): string =>
  [`/${name}`, ...options.map(option => `${option.name}:${option.value}`)].join(' ');

function titleOfPart(part: Button | Menu, values: readonly string[] | undefined): string {
  if (part.type === 2) return `button "${part.label ?? part.emoji?.name ?? ''}"`;
  const labels = part.options.filter(option => values?.includes(option.value)).map(option => option.label);
  return `menu "${part.placeholder ?? ''}": ${labels.join(', ')}`;
}

function findPickFault(menu: Menu, values: readonly string[]): string | undefined {
  const unknown = values.find(value => !menu.options.some(option => option.value === value));
  if (unknown !== undefined) return `The menu has no choice "${unknown}".`;
  if (new Set(values).size !== values.length) return 'A choice is there twice.';
  return values.length < menu.min_values || values.length > menu.max_values
    ? `The menu takes ${menu.min_values} to ${menu.max_values} choices.`
    : undefined;
}
