import type { Outcome } from './outcome.ts';

/** Counts answers and takes their time; what it does with them is its own affair. */
export interface Meter {
  /** Starts a clock, and gives the function that stops it. */
  start(): (outcome: Pick<Outcome, 'command' | 'result'>) => void;
}
