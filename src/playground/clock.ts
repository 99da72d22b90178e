/** Time as the stand-in sees it, so that a test can turn the hands. */
export interface Clock {
  /** Milliseconds since 1970, with fractions. */
  now(): number;
  /** Runs `task` once after `ms`; returns what calls it off. */
  after(ms: number, task: () => void): () => void;
}

/** The machine's clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
