import type { Result } from './outcome.ts';

/** Counts what happens; what it does with that is its own affair. */
export interface Meter {
  count(event: MeterEvent): void;
}

export interface Metrics extends Meter {
  /** Everything counted so far, as Prometheus reads it. */
  expose(): Promise<Response>;
}

export type MeterEvent =
  /** An interaction was answered, in that many seconds. */
  | { readonly kind: 'interaction'; readonly command: string; readonly result: Result; readonly seconds: number }
  /** An HTTP request was turned away. */
  | { readonly kind: 'refusal'; readonly status: number }
  /** A picture was asked for: it was at hand, had to be drawn, or could not be. */
  | { readonly kind: 'picture'; readonly result: 'hit' | 'miss' | 'failure' };

/** Starts a clock, and gives the function that tells the seconds since. */
export function startClock(): () => number {
  const started = performance.now();
  return () => (performance.now() - started) / 1000;
}
