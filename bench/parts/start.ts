import { performance } from 'node:perf_hooks';
import { makeInteraction } from '../discord/interaction.ts';
import { type Figures, takeTurns } from '../figures.ts';
import type { Subject } from '../subject.ts';
import type { Scene } from '../subjects.ts';
import { compare, type Row } from '../table.ts';

/** From the start of a process to when it can be asked, and to its first answer, which no picture is at hand for. */
export async function measureStart(which: 'http' | 'gateway', scene: Scene, rounds: number): Promise<string> {
  const sides = scene[which];
  const taken = await takeTurns(rounds, sides, subject => start(subject, scene));
  const target = { of: 'ratio', atMost: 1 } as const;
  const rows: Row[] = [
    { what: 'to ready', figure: 'ready', unit: ' ms', ...(which === 'gateway' ? { target } : {}) },
    { what: 'CPU to ready', figure: 'cpu', unit: ' s' },
    { what: 'first answer after ready', figure: 'first', unit: ' ms', target: { of: 'bot', atMost: 50 } },
  ];
  return compare(
    rows,
    taken,
    sides.map(({ name }) => name),
  );
}

async function start(subject: Subject, { question }: Scene): Promise<Figures> {
  const { tree, prepare, readyAfter, stop } = await subject.start();
  try {
    const cpu = await tree.cpuSeconds();
    const ask = prepare(makeInteraction(question(0), 0));
    const asked = performance.now();
    await ask();
    return { ready: readyAfter, cpu, first: performance.now() - asked };
  } finally {
    await stop();
  }
}
