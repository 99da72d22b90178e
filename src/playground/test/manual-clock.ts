import type { Clock } from '../clock.ts';

export interface ManualClock extends Clock {
  /** Lets time pass, and runs what falls due. */
  readonly pass: (ms: number) => void;
}

export function createManualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  let waiting: { readonly at: number; readonly task: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, task) => {
      const entry = { at: now + ms, task };
      waiting = [...waiting, entry];
      return () => {
        waiting = waiting.filter(other => other !== entry);
      };
    },
    pass: ms => {
      now += ms;
      const due = waiting.filter(entry => entry.at <= now);
      waiting = waiting.filter(entry => entry.at > now);
      for (const { task } of due) task();
    },
  };
}
