/** Milliseconds. */
const first = 1000;
const longest = 60_000;

/**
 * How long to wait before the next try, in milliseconds: a second after the first failure, then twice as long each time up to a
 * minute, a quarter more or less by chance, so that many processes do not come back at once.
 *
 * @param failures tries that failed one after the other, 1 or more
 * @param chance from 0 to 1
 */
export function backOff(failures: number, chance = Math.random()): number {
  const full = Math.min(longest, first * 2 ** Math.min(failures - 1, 10));
  return Math.round(full * (0.75 + chance / 2));
}

/** Waits so many milliseconds. A test passes in one that waits for nothing. */
export type Pause = (ms: number) => Promise<void>;

/** Nothing is waited for longer without asking again; a timer of Node's holds no more than 24 days. */
export const longestWait = 24 * 60 * 60_000;

export const pause: Pause = ms => new Promise(resolve => setTimeout(resolve, ms));
