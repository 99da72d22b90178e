import { makeInteraction } from '../discord/interaction.ts';
import { type Figures, takeTurns } from '../figures.ts';
import { closedLoop, describeDelays, watchCosts } from '../load.ts';
import type { Subject } from '../subject.ts';
import { type Pair, wordsOnly } from '../subjects.ts';
import { compare, type Row, type Target } from '../table.ts';
import type { Surroundings } from './surroundings.ts';

interface Targets {
  readonly cpu: Target;
  readonly throughput: Target;
}

const targets = {
  http: {
    cpu: { of: 'ratio', is: 'at most', value: 1.5 },
    throughput: { of: 'ratio', is: 'at least', value: 0.75 },
  },
  gateway: {
    cpu: { of: 'ratio', is: 'at most', value: 1 },
    throughput: { of: 'ratio', is: 'at least', value: 1 },
  },
} as const satisfies Record<string, Targets>;

const inFlight = 64;

/** The same reply of words again and again, with one and with 64 questions in flight. */
export async function measureClosed(
  which: 'http' | 'gateway',
  { bot, floor }: Pair,
  { rounds, scale, say }: Surroundings,
): Promise<string> {
  const turn = (subject: Subject) => () => ask(subject, scale);
  const taken = await takeTurns(rounds, turn(bot), turn(floor), say);
  const { cpu, throughput } = targets[which];
  const rows: Row[] = [
    { what: 'CPU seconds per 1,000, 64 in flight', figure: 'cpu', unit: ' s', target: cpu },
    { what: 'answers a second, 64 in flight', figure: 'rate', unit: '', target: throughput },
    { what: 'p50, 64 in flight', figure: 'p50', unit: ' ms' },
    { what: 'p99, 64 in flight', figure: 'p99', unit: ' ms' },
    { what: 'longest, 64 in flight', figure: 'max', unit: ' ms' },
    { what: 'answers a second, 1 in flight', figure: 'aloneRate', unit: '' },
    { what: 'p50, 1 in flight', figure: 'aloneP50', unit: ' ms' },
    { what: 'p99, 1 in flight', figure: 'aloneP99', unit: ' ms' },
    { what: 'longest, 1 in flight', figure: 'aloneMax', unit: ' ms' },
    { what: 'bytes in an answer', figure: 'bytes', unit: '' },
    { what: 'core used by what is measured, 64 in flight', figure: 'share', unit: ' %' },
    { what: 'core used by the driver, 64 in flight', figure: 'driver', unit: ' %' },
  ];
  return compare(rows, taken, [bot.name, floor.name]);
}

async function ask(subject: Subject, scale: number): Promise<Figures> {
  const running = await subject.start();
  try {
    let n = 0;
    const make = (count: number) =>
      Array.from({ length: count * scale }, () => running.prepare(makeInteraction(wordsOnly, ++n)));
    await running.measured.settle();
    const [first] = make(1 / scale);
    const bytes = (await first?.()) ?? Number.NaN;
    await closedLoop(make(4000), inFlight);
    const alone = await closedLoop(make(2000), 1);
    const asks = make(20_000);
    let delays: Float64Array = new Float64Array();
    let took = Number.NaN;
    const costs = await watchCosts(running, asks.length, async () => {
      ({ delays, took } = await closedLoop(asks, inFlight));
    });
    const { p50, p99, max } = describeDelays(alone.delays);
    return {
      ...costs,
      ...describeDelays(delays),
      rate: (asks.length * 1000) / took,
      aloneRate: (alone.delays.length * 1000) / alone.took,
      aloneP50: p50,
      aloneP99: p99,
      aloneMax: max,
      bytes,
    };
  } finally {
    await running.stop();
  }
}
