import type { Discord } from './discord.ts';
import type { Interaction } from './interaction-payload.ts';
import type { Choice, Entry } from './ledger.ts';
import type { Upload } from './message-body.ts';
import { type Message, messageFlag } from './message-shape.ts';
import type { Modal } from './modal-shape.ts';
import type { ExchangeLog, LaterAct, Violation } from './protocol.ts';

/** An interaction and everything that the bot did with it, as it stood when this value was made. */
export interface Exchange {
  readonly id: string;
  readonly kind: ExchangeLog['kind'];
  readonly title: string;
  readonly state: ExchangeLog['state'];
  /** What the bot was sent. */
  readonly interaction: Interaction;
  /** The JSON of its first answer, or undefined. */
  readonly callback: unknown;
  /** The files that came with the first answer. */
  readonly files: readonly Upload[];
  /** The message that came of it, or was changed by it; undefined when there is none, or it has been deleted. */
  readonly message: Message | undefined;
  /** Whether only the asker sees the message. */
  readonly isPrivate: boolean;
  /** Suggestions, in answer to autocomplete. */
  readonly choices: readonly Choice[];
  /** What it has opened for the asker. */
  readonly modal: Modal | undefined;
  readonly later: readonly LaterAct[];
  /** Milliseconds to the first answer, or to the deadline that passed. */
  readonly elapsedMs: number | undefined;
  readonly violations: readonly Violation[];
  /** Nothing came within 3 s, or nothing within 15 min after it was put off. */
  readonly timedOut: boolean;
}

export function takeExchange({ messages, violations }: Discord, entry: Entry): Exchange {
  const message = messages.find(entry.original ?? '')?.message;
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    state: entry.state,
    interaction: entry.interaction,
    callback: entry.callback,
    files: entry.files,
    message,
    isPrivate: ((message?.flags ?? 0) & messageFlag.ephemeral) !== 0,
    choices: entry.choices,
    modal: entry.modal,
    later: entry.later,
    elapsedMs: entry.elapsedMs,
    violations: violations.of(entry.id),
    timedOut: entry.state === 'failed',
  };
}

/** The same for the page, which is sent no files. */
export function logExchange({ violations }: Discord, entry: Entry): ExchangeLog {
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    user: entry.user,
    channel_id: entry.channelId,
    ...(entry.onMessage === undefined ? {} : { on_message: entry.onMessage }),
    state: entry.state,
    interaction: entry.interaction,
    ...(entry.callback === undefined ? {} : { callback: entry.callback }),
    ...(entry.modal === undefined ? {} : { modal: entry.modal }),
    files: entry.files.map(file => file.name),
    elapsed_ms: entry.elapsedMs ?? null,
    ...(entry.original === undefined ? {} : { message: entry.original }),
    later: [...entry.later],
    violations: [...violations.of(entry.id)],
  };
}

/** Whether the asker has what they will get: an answer, or the certainty that none comes. */
export const isSettled = ({ state }: Pick<Exchange, 'state'>): boolean => state === 'answered' || state === 'failed';

/** Resolves as soon as the exchange is as `isReady` wants it; at once if it is already. */
export function whenExchange(
  discord: Discord,
  id: string,
  isReady: (exchange: Exchange) => boolean,
): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const now = discord.ledger.find(id);
    if (now === undefined) return reject(new Error(`There is no interaction ${id}.`));
    const first = takeExchange(discord, now);
    if (isReady(first)) return resolve(first);
    const stop = discord.ledger.watch(entry => {
      if (entry.id !== id) return;
      const exchange = takeExchange(discord, entry);
      if (!isReady(exchange)) return;
      stop();
      resolve(exchange);
    });
  });
}
