import type { Log } from '../bot.ts';
import { type Fault, readFault } from './read-fault.ts';

/** Milliseconds. */
const first = 1000;
const longest = 60_000;

/** Nothing is waited for longer without asking again; a timer of Node's holds no more than 24 days. */
export const longestWait = 24 * 60 * 60_000;

/** Waits so many milliseconds. A test passes in one that waits for nothing. */
export type Pause = (ms: number) => Promise<void>;

export const pause: Pause = ms => new Promise(resolve => setTimeout(resolve, ms));

/**
 * How long to wait before the next try, in milliseconds: a second after the first failure, then twice as long each time up to a
 * minute, a quarter more or less by chance, so that many processes do not come back at once.
 */
export function backOff(failures: number): number {
  return Math.round(Math.min(longest, first * 2 ** (failures - 1)) * (0.75 + Math.random() / 2));
}

export interface RetryPolicy {
  readonly pause: Pause;
  /** Whether a fault is waited out for so many milliseconds; any other is thrown as it is. */
  readonly isWaitedOut: (fault: Fault, ms: number) => boolean;
  /** Is told once what is waited for, and until when (ISO 8601), and again when that changes. */
  readonly onWait?: (fault: Fault, until: string) => void;
  /** What to wait after so many failures, where Discord does not ask for more: `backOff` unless given. */
  readonly wait?: (failures: number, fault: Fault) => number;
}

/** Makes a request until it works, and waits in between. @throws what `request` threw, where that is not waited out */
export async function keepTrying<T>(request: () => Promise<T>, patience: RetryPolicy): Promise<T> {
  const { pause, isWaitedOut, onWait, wait = backOff } = patience;
  let said: string | undefined;
  for (let failures = 1; ; failures += 1) {
    try {
      return await request();
    } catch (error) {
      const fault = readFault(error);
      const ms = Math.min(longestWait, Math.max(wait(failures, fault), fault.retryAfter));
      if (!isWaitedOut(fault, ms)) throw error;
      if (said !== fault.reason) onWait?.(fault, untilText(ms));
      said = fault.reason;
      await pause(ms);
    }
  }
}

/** When so many milliseconds have passed, ISO 8601. */
export function untilText(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}

export function logWaits(log: Log, what: string): NonNullable<RetryPolicy['onWait']> {
  return ({ reason }, until) => log.warn({ reason, until }, `${what} waits for Discord`);
}
