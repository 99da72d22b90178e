import type { Asked } from '../discord/interaction.ts';
import { makeInteraction } from '../discord/interaction.ts';
import { type Figures, takeTurns } from '../figures.ts';
import { closedLoop, describeDelays, openLoop, watchCosts } from '../load.ts';
import type { Subject } from '../subject.ts';
import { type Pair, wordsOnly } from '../subjects.ts';
import { compare, type Row } from '../table.ts';
import type { Surroundings } from './surroundings.ts';

const perSecond = 300;
const seconds = 20;
const everyPicture = 10;

const rows: Row[] = [
  { what: 'p99', figure: 'p99', unit: ' ms', target: { of: 'bot', is: 'at most', value: 25 } },
  { what: 'lost', figure: 'lost', unit: '', target: { of: 'bot', is: 'at most', value: 0 } },
  { what: 'p50', figure: 'p50', unit: ' ms' },
  { what: 'longest', figure: 'max', unit: ' ms' },
  { what: 'CPU seconds per 1,000', figure: 'cpu', unit: ' s' },
  { what: 'core used by what is measured', figure: 'share', unit: ' %' },
  { what: 'core used by the driver', figure: 'driver', unit: ' %' },
];

/** A steady 300 questions a second for 20 seconds; the bot's answer to every tenth carries a picture, the floor's carry none. */
export async function measureOpen(
  { bot, floor }: Pair,
  pictured: readonly Asked[],
  { rounds, scale, say }: Surroundings,
): Promise<string> {
  const turn = (subject: Subject) => () => ask(subject, pictured, perSecond * seconds * scale);
  return compare(rows, await takeTurns(rounds, turn(bot), turn(floor), say), [bot.name, floor.name]);
}

async function ask(subject: Subject, pictured: readonly Asked[], count: number): Promise<Figures> {
  const running = await subject.start();
  try {
    await running.measured.settle();
    const warm = Array.from({ length: 1000 }, (_, n) => running.prepare(makeInteraction(wordsOnly, n)));
    await closedLoop(warm, 8);
    const asks = Array.from({ length: count }, (_, n) => {
      const isPictured = n % everyPicture === 0;
      const asked = isPictured ? pictured[(n / everyPicture) % pictured.length] : wordsOnly;
      return running.prepare(makeInteraction(asked ?? wordsOnly, warm.length + n));
    });
    let result: Awaited<ReturnType<typeof openLoop>> = { delays: new Float64Array(), lost: count };
    const costs = await watchCosts(running, count, async () => {
      result = await openLoop(asks, perSecond);
    });
    return { ...costs, ...describeDelays(result.delays), lost: result.lost };
  } finally {
    await running.stop();
  }
}
