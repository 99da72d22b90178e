import type { Chart } from '../chart/chart.ts';
import type { Command } from '../command.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { CommandIds } from '../reply/discord/embed.ts';
import type { Say } from '../words/speak.ts';
import type { Result } from './outcome.ts';

/** Everything that answering takes, whichever way the question came. */
export interface Bot {
  readonly dataset: Dataset;
  readonly commands: readonly Command[];
  /** Ids of the commands as registered with Discord; empty until they are known. */
  readonly commandIds: CommandIds;
  readonly log: Log;
  /** Which private messages were posted in public, by id and question. */
  readonly posted: Pick<Set<string>, 'has' | 'delete'> & { set(key: string, isPosted: true): unknown };
  /** A picture as PNG, or undefined where there is none to be had. It may take its time, and never rejects. */
  readonly draw: (chart: Chart) => Promise<Uint8Array | undefined>;
  /** Resolves when words go out without their picture; where it is left out they wait for it. */
  readonly patience?: (() => Promise<void>) | undefined;
}

export interface SpeakingBot extends Bot {
  readonly say: Say;
}

export interface Log {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
  info(details: object, message: string): void;
}

export interface Meter {
  count(event: MeterEvent): void;
}

export interface Metrics extends Meter {
  /** All counts, as Prometheus reads them. */
  expose(): Promise<Response>;
}

export type MeterEvent =
  | { readonly kind: 'interaction'; readonly command: string; readonly result: Result; readonly seconds: number }
  | { readonly kind: 'refusal'; readonly status: number }
  /** A picture was asked for: it was at hand, had to be drawn, or could not be. */
  | { readonly kind: 'picture'; readonly result: 'hit' | 'miss' | 'failure' };

/** Starts a clock, and gives the function that tells the seconds since. */
export function startClock(): () => number {
  const started = performance.now();
  return () => (performance.now() - started) / 1000;
}
