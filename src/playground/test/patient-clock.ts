import type { Clock } from '../clock.ts';

/** Tells the time, but nothing falls due by it: for tests of what is answered, not of how soon, on a machine that may be busy. */
export const patientClock: Clock = { now: () => Date.now(), after: () => () => undefined };
