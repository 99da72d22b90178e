import { performance } from 'node:perf_hooks';
import type { Ask } from './subject.ts';

/** Asks with so many always in flight: each answer lets the next question go. In milliseconds. */
export async function closedLoop(
  asks: readonly Ask[],
  inFlight: number,
): Promise<{ readonly took: number; readonly delays: readonly number[] }> {
  const delays: number[] = [];
  const left = asks.values();
  const started = performance.now();
  const askInTurn = async (): Promise<void> => {
    for (const ask of left) {
      const asked = performance.now();
      await ask();
      delays.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, askInTurn));
  return { took: performance.now() - started, delays };
}
