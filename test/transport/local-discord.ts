import { defineCommands } from '../../src/define-commands.ts';
import { answerInteraction } from '../../src/playground/answer-interaction.ts';
import { createFileShelf } from '../../src/playground/attachments.ts';
import type { Clock } from '../../src/playground/clock.ts';
import { createCommandBook } from '../../src/playground/command-book.ts';
import { blankMessage } from '../../src/playground/compose-message.ts';
import type { Discord } from '../../src/playground/discord.ts';
import { followUp } from '../../src/playground/edit-replies.ts';
import { fillOptions } from '../../src/playground/fill-options.ts';
import type { Asking } from '../../src/playground/interaction-context.ts';
import {
  autocompletePayload,
  commandPayload,
  componentPayload,
  type Interaction,
  messageCommandPayload,
} from '../../src/playground/interaction-payload.ts';
import { createLedger, type NewEntry } from '../../src/playground/ledger.ts';
import { type Exchange, takeExchange } from '../../src/playground/logged-exchange.ts';
import type { Upload } from '../../src/playground/message-body.ts';
import type { Button, Menu } from '../../src/playground/message-shape.ts';
import { createMessageStore, type StoredMessage } from '../../src/playground/message-store.ts';
import type { Identity, OptionValue } from '../../src/playground/protocol.ts';
import type { RegisteredCommand } from '../../src/playground/registered-command.ts';
import { createSnowflakes } from '../../src/playground/snowflakes.ts';
import { checkCommands } from '../../src/playground/validate-command.ts';
import { createViolationLog } from '../../src/playground/violations.ts';
import { channelOf, makeWorld } from '../../src/playground/world.ts';
import type { ReplyFile } from '../../src/reply/reply.ts';
import type { Bot } from '../../src/transport/bot.ts';
import { readInteraction } from '../../src/transport/read-interaction.ts';
import { respond } from '../../src/transport/respond.ts';

export const member: Identity = { who: 'member', place: 'server', locale: 'en-US' };
export const moderator: Identity = { ...member, who: 'moderator' };

/** What Discord made of an outcome. */
export interface Taken {
  /** With every rule of Discord's that the answer breaks. */
  readonly exchange: Exchange;
  /** The message that came of it, or was changed by it. */
  readonly stored: StoredMessage | undefined;
}

export type LocalDiscord = ReturnType<typeof createLocalDiscord>;
/** One interaction, and what the bot made of it. */
export type Step = Awaited<ReturnType<LocalDiscord['use']>>;
export type Options = Readonly<Record<string, OptionValue>>;

/** No time passes: nothing here is too late. */
const stopped: Clock = { now: () => Date.UTC(2026, 0, 1), after: () => () => undefined };

/**
 * A local Discord without sockets: what people do goes to `respond` straight away, and its answer is taken as Discord would.
 *
 * @throws TypeError where Discord would not register the bot's commands
 */
export function createLocalDiscord(bot: Bot) {
  const world = makeWorld('Local bot');
  const nextId = createSnowflakes(stopped);
  const posted = new Map();
  const book = createCommandBook(world, nextId, () => undefined);
  const checked = checkCommands(defineCommands(bot.commands));
  if (!checked.ok) throw new TypeError(checked.errors.map(({ path, message }) => `${path}: ${message}`).join('; '));
  const commands = book.overwrite(undefined, checked.commands);

  const find = (name: string): RegisteredCommand => {
    const found = commands.find(command => command.name === name);
    if (!found) throw new TypeError(`There is no command ${name}`);
    return found;
  };
  const fill = (command: RegisteredCommand, options: Options, isUnfinished: boolean) => {
    const values = Object.entries(options).map(([name, value]) => ({ name, value }));
    const filled = fillOptions(command, values, isUnfinished);
    if (!filled.ok) throw new TypeError(filled.reason);
    return filled.filled;
  };

  async function ask(
    identity: Identity,
    about: Pick<NewEntry, 'kind' | 'commandName'>,
    build: (asking: Asking) => Interaction,
    on?: StoredMessage,
  ) {
    const discord: Discord = {
      world,
      clock: stopped,
      nextId,
      shelf: createFileShelf(nextId, () => 'http://127.0.0.1'),
      messages: createMessageStore(() => undefined),
      commands: book,
      ledger: createLedger(stopped),
      violations: createViolationLog(() => undefined),
    };
    if (on) discord.messages.put(on);
    const id = nextId();
    const token = `token-${id}`;
    const interaction = build({ id, token, identity, world });
    const { user } = world.people[identity.who];
    const by = { identity, user, channelId: channelOf(identity).id, onMessage: on?.message.id };
    discord.ledger.open({ ...about, ...by, id, token, title: '', interaction });
    const read = readInteraction(interaction);
    if (!read) throw new TypeError('The local Discord sent no interaction');
    const outcome = await respond(read, { ...bot, posted });
    const takeEntry = () => {
      const entry = discord.ledger.find(id);
      if (!entry) throw new TypeError('The interaction is gone');
      const of = (messageId = '') => ({
        exchange: takeExchange(discord, entry),
        stored: discord.messages.find(messageId),
      });
      return { original: of(entry.original), followUp: of(entry.followUps[0]) };
    };
    /** Gives the outcome to Discord. */
    const take = (): Taken => {
      answerInteraction(discord, id, token, { json: outcome.response, uploads: uploadsOf(outcome.files) }, false);
      return takeEntry().original;
    };
    return {
      outcome,
      take,
      /** The message that is posted after that, as it was sent, and what Discord made of it. */
      async takePosted() {
        take();
        if (outcome.afterwards?.kind !== 'post') throw new TypeError('Nothing is posted');
        const sent = await outcome.afterwards.message;
        const request = { where: '', applicationId: world.application.id, token };
        followUp(discord, request, { json: sent.body, uploads: uploadsOf(sent.files) });
        const { stored, exchange } = takeEntry().followUp;
        if (!stored) throw new TypeError(JSON.stringify(discord.violations.of(id)));
        return { sent, exchange, stored };
      },
    };
  }

  const use = (name: string, options: Options = {}, identity = member) => {
    const command = find(name);
    const filled = fill(command, options, false);
    return ask(identity, { kind: 'command', commandName: name }, asking => commandPayload(asking, command, filled));
  };

  return {
    commands,
    use,
    /** The message that a command is answered with. */
    async answer(name: string, options: Options = {}, identity = member): Promise<StoredMessage> {
      const { exchange, stored } = (await use(name, options, identity)).take();
      if (!stored || exchange.violations.length > 0) throw new TypeError(JSON.stringify(exchange.violations));
      return stored;
    },
    suggest(name: string, option: string, typed: string) {
      const command = find(name);
      const filled = fill(command, { [option]: typed }, true);
      const about = { kind: 'autocomplete', commandName: name } as const;
      return ask(member, about, asking => autocompletePayload(asking, command, filled, option));
    },
    apply(name: string, text: string, identity = member) {
      const about = { kind: 'message command', commandName: name } as const;
      const target = { ...blankMessage(nextId(), channelOf(identity).id, world.people.member.user, 0), content: text };
      return ask(identity, about, asking => messageCommandPayload(asking, find(name), target), wrap(target));
    },
    /** Presses a button; with a value, picks it from a menu. Any `custom_id` will do, as it does for who tampers. */
    press(on: StoredMessage, custom_id: string, value?: string, identity = member) {
      const about = { kind: value === undefined ? 'button' : 'menu', commandName: undefined } as const;
      const part: Button | Menu =
        value === undefined
          ? { type: 2, id: 1, style: 2, custom_id }
          : { type: 3, id: 1, custom_id, min_values: 1, max_values: 1, options: [] };
      const values = value === undefined ? [] : [value];
      return ask(identity, about, asking => componentPayload(asking, part, custom_id, values, on.message), on);
    },
  };
}

const uploadsOf = (files: readonly ReplyFile[]): Upload[] =>
  files.map(({ name, data }, at) => ({ key: `${at}`, name, contentType: '', data }));

/** A message that somebody posted. */
const wrap = (message: StoredMessage['message']): StoredMessage => ({
  message,
  visibleTo: null,
  files: [],
  shownInEmbeds: new Set(),
  example: false,
  dismissed: false,
});
