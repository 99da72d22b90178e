import type { Clock } from './clock.ts';
import type { Interaction } from './interaction-payload.ts';
import type { Upload } from './message-body.ts';
import type { User } from './message-shape.ts';
import type { Modal } from './modal-shape.ts';
import type { ExchangeLog, Identity, LaterAct } from './protocol.ts';

/** Time to the first answer. https://discord.com/developers/docs/interactions/receiving-and-responding */
const answerDeadlineMs = 3000;
/** Life of an interaction's token. */
export const tokenLifeMs = 15 * 60 * 1000;

/** An interaction and what has come of it so far. Each change makes a new value. */
export interface Entry {
  readonly id: string;
  readonly token: string;
  readonly kind: ExchangeLog['kind'];
  /** As a person would write it. */
  readonly title: string;
  readonly commandName: string | undefined;
  readonly identity: Identity;
  readonly user: User;
  readonly channelId: string;
  /** The message that the component sits on, or that the message command points at. */
  readonly onMessage: string | undefined;
  /** The interaction that opened the modal, where one was sent. */
  readonly openedBy?: string;
  readonly interaction: Interaction;
  readonly createdAt: number;
  readonly state: ExchangeLog['state'];
  /** Type of the first answer; undefined while there is none. */
  readonly acknowledged: number | undefined;
  /** Id of what `@original` means. */
  readonly original: string | undefined;
  readonly followUps: readonly string[];
  readonly callback: unknown;
  readonly files: readonly Upload[];
  readonly elapsedMs: number | undefined;
  readonly later: readonly LaterAct[];
  readonly choices: readonly Choice[];
  /** What the first answer has opened. */
  readonly modal: Modal | undefined;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export type NewEntry = Pick<
  Entry,
  | 'id'
  | 'token'
  | 'kind'
  | 'title'
  | 'commandName'
  | 'identity'
  | 'user'
  | 'channelId'
  | 'onMessage'
  | 'openedBy'
  | 'interaction'
>;

export interface Ledger {
  /** @param ageMs how long ago it was made */
  readonly open: (entry: NewEntry, ageMs?: number) => void;
  readonly find: (id: string) => Entry | undefined;
  readonly findByToken: (token: string) => Entry | undefined;
  readonly list: () => readonly Entry[];
  readonly change: (id: string, fields: Partial<Entry>) => void;
  /** Tells the watchers, though nothing of the entry itself changed. */
  readonly touch: (id: string) => void;
  /** Calls `watcher` at each change; returns what stops that. */
  readonly watch: (watcher: (entry: Entry) => void) => () => void;
}

/** Keeps the interactions, and lets those fail that are not answered in time. */
export function createLedger(clock: Clock): Ledger {
  const entries = new Map<string, Entry>();
  const idsByToken = new Map<string, string>();
  const watchers = new Set<(entry: Entry) => void>();

  const touch = (id: string) => {
    const entry = entries.get(id);
    if (entry !== undefined) for (const watcher of [...watchers]) watcher(entry);
  };
  const change = (id: string, fields: Partial<Entry>) => {
    const entry = entries.get(id);
    if (entry === undefined) return;
    entries.set(id, { ...entry, ...fields });
    touch(id);
  };
  const expire = (id: string) => {
    if (entries.get(id)?.state === 'waiting') change(id, { state: 'failed', elapsedMs: answerDeadlineMs });
  };
  const close = (id: string) => {
    const entry = entries.get(id);
    if (entry?.state !== 'thinking' && entry?.state !== 'deferred') return;
    const act: LaterAct = {
      kind: 'deadline',
      message: entry.original ?? '',
      body: null,
      files: [],
      elapsed_ms: tokenLifeMs,
    };
    change(id, { state: 'failed', later: [...entry.later, act] });
  };

  return {
    open: (entry, ageMs = 0) => {
      const createdAt = clock.now() - ageMs;
      idsByToken.set(entry.token, entry.id);
      entries.set(entry.id, {
        ...entry,
        createdAt,
        state: 'waiting',
        acknowledged: undefined,
        original: undefined,
        followUps: [],
        callback: undefined,
        files: [],
        elapsedMs: undefined,
        later: [],
        choices: [],
        modal: undefined,
      });
      clock.after(tokenLifeMs - ageMs, () => close(entry.id));
      if (ageMs < answerDeadlineMs) clock.after(answerDeadlineMs - ageMs, () => expire(entry.id));
      else expire(entry.id);
      touch(entry.id);
    },
    find: id => entries.get(id),
    findByToken: token => entries.get(idsByToken.get(token) ?? ''),
    list: () => [...entries.values()],
    change,
    touch,
    watch: watcher => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
