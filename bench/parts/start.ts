import { performance } from 'node:perf_hooks';
import { makeInteraction } from '../discord/interaction.ts';
import { type Figures, takeTurns } from '../figures.ts';
import type { Subject } from '../subject.ts';
import { type Pair, wordsOnly } from '../subjects.ts';
import { compare, type Row, type Target } from '../table.ts';
import type { Surroundings } from './surroundings.ts';

const targets = {
  // 400 ms where the floor takes 150.
  http: { of: 'ratio', is: 'at most', value: 2.67 },
  gateway: { of: 'ratio', is: 'at most', value: 1.25 },
} as const satisfies Record<string, Target>;

/** From the start of a process to when it can be asked, and to its first answer. */
export async function measureStart(
  which: 'http' | 'gateway',
  { bot, floor }: Pair,
  { rounds, scale, say }: Surroundings,
): Promise<string> {
  const turn = (subject: Subject) => () => start(subject);
  // It is short, and varies most: so it is repeated most.
  const taken = await takeTurns(scale < 1 ? rounds : rounds * 4, turn(bot), turn(floor), say);
  const rows: Row[] = [
    { what: 'to ready', figure: 'ready', unit: ' ms', target: targets[which] },
    { what: 'to the first answer', figure: 'answer', unit: ' ms' },
    { what: 'CPU to the first answer', figure: 'cpu', unit: ' s' },
  ];
  return compare(rows, taken, [bot.name, floor.name]);
}

async function start(subject: Subject): Promise<Figures> {
  const running = await subject.start();
  try {
    const ready = performance.now();
    await running.prepare(makeInteraction(wordsOnly, 0))();
    const answer = running.readyAfter + performance.now() - ready;
    return { ready: running.readyAfter, answer, cpu: await running.measured.cpuSeconds() };
  } finally {
    await running.stop();
  }
}
