/** Whether something is ready, and who waits until it is. */
export interface Readiness {
  /** Asks again, and lets those go on who wait. */
  readonly changed: () => void;
  /** Resolves as soon as it is ready. */
  readonly whenReady: () => Promise<void>;
}

export function createReadiness(isReady: () => boolean): Readiness {
  let waiting: readonly (() => void)[] = [];
  const changed = () => {
    if (waiting.length === 0 || !isReady()) return;
    const ready = waiting;
    waiting = [];
    for (const goOn of ready) goOn();
  };
  return {
    changed,
    whenReady: () =>
      new Promise(resolve => {
        waiting = [...waiting, resolve];
        changed();
      }),
  };
}
