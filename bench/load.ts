import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { type Figures, quantile } from './figures.ts';
import type { Ask, Running } from './subject.ts';

/** Asks with so many always in flight: each answer lets the next question go. */
export async function closedLoop(
  asks: readonly Ask[],
  inFlight: number,
): Promise<{ took: number; delays: Float64Array }> {
  const delays = new Float64Array(asks.length);
  let next = 0;
  const started = performance.now();
  const askInTurn = async (): Promise<void> => {
    for (let at = next++; at < asks.length; at = next++) {
      const asked = performance.now();
      await asks[at]?.();
      delays[at] = performance.now() - asked;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, askInTurn));
  return { took: performance.now() - started, delays };
}

/**
 * Asks at a steady rate, whether or not answers come. A delay counts from when the question was due, so that a driver that is
 * late does not hide it.
 *
 * @param perSecond questions a second
 * @param patience how long after the last question answers are waited for, in milliseconds
 */
export async function openLoop(
  asks: readonly Ask[],
  perSecond: number,
  patience = 5000,
): Promise<{ delays: Float64Array; lost: number }> {
  const delays = new Float64Array(asks.length).fill(Number.POSITIVE_INFINITY);
  const pending = new Set<Promise<void>>();
  const started = performance.now();
  const due = (at: number): number => started + (at * 1000) / perSecond;
  for (let at = 0; at < asks.length; at++) {
    while (performance.now() < due(at)) await wait(1);
    const asking = asks[at]?.().then(
      () => {
        delays[at] = performance.now() - due(at);
      },
      () => undefined,
    );
    if (!asking) continue;
    pending.add(asking);
    void asking.finally(() => pending.delete(asking));
  }
  await Promise.race([Promise.all(pending), wait(patience)]);
  return { delays, lost: delays.filter(delay => delay === Number.POSITIVE_INFINITY).length };
}

/** What a load cost the process that answered, and what it cost to drive it: in CPU seconds, and as parts of a core. */
export async function watchCosts(
  { measured }: Running,
  questions: number,
  load: () => Promise<unknown>,
): Promise<Figures> {
  const before = await measured.cpuSeconds();
  const driver = process.cpuUsage();
  const started = performance.now();
  await load();
  const seconds = (performance.now() - started) / 1000;
  const cpu = (await measured.cpuSeconds()) - before;
  const { user, system } = process.cpuUsage(driver);
  return { cpu: (cpu * 1000) / questions, share: (100 * cpu) / seconds, driver: (user + system) / 1e4 / seconds };
}

/** The delays in words of a table: milliseconds. */
export function describeDelays(delays: Float64Array): { p50: number; p99: number; max: number } {
  return { p50: quantile(delays, 0.5), p99: quantile(delays, 0.99), max: quantile(delays, 1) };
}
