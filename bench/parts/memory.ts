import { setTimeout as wait } from 'node:timers/promises';
import { makeInteraction } from '../discord/interaction.ts';
import { type Figures, takeTurns } from '../figures.ts';
import { closedLoop } from '../load.ts';
import type { Running, Subject } from '../subject.ts';
import { type Pair, wordsOnly } from '../subjects.ts';
import { compare, type Row, type Target } from '../table.ts';
import type { Surroundings } from './surroundings.ts';

/** How long a process is left alone before it counts as idle. */
const idleAfter = 20_000;
const inFlight = 64;
const batch = 5000;

const idleTargets = {
  http: { of: 'bot', is: 'at most', value: 110 },
  gateway: { of: 'difference', is: 'at most', value: 20 },
} as const satisfies Record<string, Target>;

/** Resident memory: idle, and after 20,000 and 100,000 interactions of as many people, servers and channels. */
export async function measureMemory(
  which: 'http' | 'gateway',
  { bot, floor }: Pair,
  { rounds, scale, say }: Surroundings,
): Promise<string> {
  const turn = (subject: Subject) => () => fill(subject, scale);
  const most = which === 'http' ? ({ of: 'bot', is: 'at most', value: 110 } as const) : undefined;
  const rows: Row[] = [
    { what: 'idle', figure: 'idle', unit: ' MB', target: idleTargets[which] },
    { what: 'after 20,000', figure: 'early', unit: ' MB', ...(most ? { target: most } : {}) },
    { what: 'after 100,000', figure: 'late', unit: ' MB', ...(most ? { target: most } : {}) },
    {
      what: 'growth from 20,000 to 100,000',
      figure: 'growth',
      unit: ' MB',
      target: { of: 'bot', is: 'at most', value: 5 },
    },
  ];
  return compare(rows, await takeTurns(rounds, turn(bot), turn(floor), say), [bot.name, floor.name]);
}

async function fill(subject: Subject, scale: number): Promise<Figures> {
  const running = await subject.start();
  try {
    await running.measured.settle();
    await wait(idleAfter * scale);
    const idle = await running.measured.megabytes();
    await askMany(running, 0, 20_000 * scale);
    await wait(1000);
    const early = await running.measured.megabytes();
    await askMany(running, 20_000 * scale, 100_000 * scale);
    await wait(1000);
    const late = await running.measured.megabytes();
    return { idle, early, late, growth: late - early };
  } finally {
    await running.stop();
  }
}

async function askMany(running: Running, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += batch) {
    const length = Math.min(batch, to - start);
    const asks = Array.from({ length }, (_, at) => running.prepare(makeInteraction(wordsOnly, start + at)));
    await closedLoop(asks, inFlight);
  }
}
