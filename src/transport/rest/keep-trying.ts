import type { Log } from '../bot.ts';
import { backOff, longestWait, type Pause } from './backoff.ts';
import { type Fault, readFault } from './read-fault.ts';

export interface Patience {
  readonly pause: Pause;
  /** Whether a fault is waited out; any other is thrown as it is. */
  readonly isWaitedOut: (fault: Fault) => boolean;
  /** Is told once what is waited for, and until when (ISO 8601), and again when that changes. */
  readonly onWait: (fault: Fault, until: string) => void;
}

/**
 * Makes a request until it works, and waits as long as Discord asks, or longer and longer, in between.
 *
 * @throws {unknown} what `request` threw, where that is not waited out
 */
export async function keepTrying<T>(request: () => Promise<T>, { pause, isWaitedOut, onWait }: Patience): Promise<T> {
  let said: string | undefined;
  for (let failures = 1; ; failures += 1) {
    try {
      return await request();
    } catch (error) {
      const fault = readFault(error);
      if (!isWaitedOut(fault)) throw error;
      const ms = Math.min(longestWait, Math.max(backOff(failures), fault.retryAfter));
      if (said !== fault.reason) onWait(fault, untilText(ms));
      said = fault.reason;
      await pause(ms);
    }
  }
}

/** When so many milliseconds have passed, ISO 8601. */
export function untilText(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}

/** Says it in the log. */
export function logWaits(log: Log, what: string): Patience['onWait'] {
  return ({ reason }, until) => log.warn({ reason, until }, `${what} waits for Discord`);
}
