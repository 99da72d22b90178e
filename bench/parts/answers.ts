import { setTimeout as wait } from 'node:timers/promises';
import { makeInteraction } from '../discord/interaction.ts';
import { describeDelays, type Figures, quantile, takeTurns } from '../figures.ts';
import { closedLoop } from '../load.ts';
import type { Subject } from '../subject.ts';
import type { Scene } from '../subjects.ts';
import { compare, type Row } from '../table.ts';

const inFlight = 64;

/** The bot draws its plainest pictures 3 seconds after its start. In milliseconds. */
const warmed = 3500;

/** So many times the processor time of its floor may the bot take. */
const cpuTargets = { http: 1.5, gateway: 1 } as const;

/**
 * Answers with 64 questions in flight, then with one, and the memory that they take.
 *
 * @param count how many answers are measured with 64 in flight; a quarter of that with one
 * @param isJudged whether the processor time has a target
 */
export async function measureAnswers(
  which: 'http' | 'gateway',
  scene: Scene,
  { rounds, count, isJudged }: { readonly rounds: number; readonly count: number; readonly isJudged: boolean },
): Promise<string> {
  const sides = scene[which];
  const taken = await takeTurns(rounds, sides, subject => answer(subject, scene, count));
  const target = { of: 'ratio', atMost: cpuTargets[which] } as const;
  const rows: Row[] = [
    { what: 'CPU of 1,000', figure: 'cpu', unit: ' s', ...(isJudged ? { target } : {}) },
    { what: 'answers a second', figure: 'rate', unit: '' },
    { what: 'p50', figure: 'p50', unit: ' ms' },
    { what: 'p99', figure: 'p99', unit: ' ms' },
    { what: 'p50, one at a time', figure: 'alone', unit: ' ms' },
    { what: 'bytes in an answer', figure: 'bytes', unit: '' },
    { what: 'memory, idle', figure: 'idle', unit: ' MB' },
    { what: 'memory, afterwards', figure: 'after', unit: ' MB' },
    { what: 'memory, most', figure: 'most', unit: ' MB' },
    { what: 'core used by the driver', figure: 'driver', unit: ' %' },
  ];
  return compare(
    rows,
    taken,
    sides.map(({ name }) => name),
  );
}

async function answer(subject: Subject, { question }: Scene, count: number): Promise<Figures> {
  const { tree, prepare, stop } = await subject.start();
  try {
    let next = 0;
    const prepareMany = (many: number) =>
      Array.from({ length: many }, () => {
        next += 1;
        return prepare(makeInteraction(question(next), next));
      });
    await wait(warmed);
    await tree.settle();
    const idle = (await tree.memory()).now;
    await closedLoop(prepareMany(count / 4), inFlight);
    await tree.settle();

    const asks = prepareMany(count);
    const [before, driver] = [await tree.cpuSeconds(), process.cpuUsage()];
    const { took, delays } = await closedLoop(asks, inFlight);
    const { user, system } = process.cpuUsage(driver);
    const cpu = ((await tree.cpuSeconds()) - before) * (1000 / count);
    const alone = await closedLoop(prepareMany(count / 4), 1);
    const last = prepare(makeInteraction(question(0), next + 1));
    const { now: after, most } = await tree.memory();
    return {
      cpu,
      rate: (count * 1000) / took,
      ...describeDelays(delays),
      alone: quantile(alone.delays, 0.5),
      bytes: await last(),
      idle,
      after,
      most,
      driver: (user + system) / (took * 10),
    };
  } finally {
    await stop();
  }
}
