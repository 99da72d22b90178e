import { setTimeout as wait } from 'node:timers/promises';
import { makeInteraction } from '../discord/interaction.ts';
import { type Figures, spread, takeTurns } from '../figures.ts';
import { closedLoop } from '../load.ts';
import type { Running, Subject } from '../subject.ts';
import { type Pair, wordsOnly } from '../subjects.ts';
import { compare, type Row, type Target } from '../table.ts';
import type { Surroundings } from './surroundings.ts';

/** How long a process is left alone before it counts as idle, in milliseconds. */
const idleAfter = 20_000;
const inFlight = 64;
/** Memory is looked at after so many: the fourth time after 20,000. */
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
    { what: 'highest', figure: 'highest', unit: ' MB', ...(most ? { target: most } : {}) },
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
    const samples = await askMany(running, 100_000 * scale, batch * scale);
    const [early = Number.NaN, late = Number.NaN] = [samples[3], samples.at(-1)];
    // Memory goes up and down between collections, so that growth is told from a fifth of the way at either end.
    const growth = spread(samples.slice(-5)).median - spread(samples.slice(3, 8)).median;
    return { idle, early, late, highest: Math.max(...samples), growth };
  } finally {
    await running.stop();
  }
}

/** Asks in batches. @returns megabytes after each of them */
async function askMany(running: Running, questions: number, inBatch: number): Promise<number[]> {
  const samples: number[] = [];
  for (let start = 0; start < questions; start += inBatch) {
    const asks = Array.from({ length: inBatch }, (_, at) => running.prepare(makeInteraction(wordsOnly, start + at)));
    await closedLoop(asks, inFlight);
    samples.push(await running.measured.megabytes());
  }
  return samples;
}
