import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Exchange } from '../../src/playground/logged-exchange.ts';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { makeLargeDataset, writePackage } from '../../test/datasets/large-dataset.ts';
import { builtBot } from '../build.ts';
import { makeInteraction } from '../discord/interaction.ts';
import { type Figures, takeTurns } from '../figures.ts';
import { describeDelays } from '../load.ts';
import { startProcess } from '../process.ts';
import type { Subject } from '../subject.ts';
import { type Pair, picturedQuestions, wordsOnly } from '../subjects.ts';
import { list, type Row } from '../table.ts';
import type { Surroundings } from './surroundings.ts';

const inFlight = 5;

/** What draws stands still for so long, and runs so long in between. In milliseconds. */
const stopped = 5000;
const running = 4000;
const lostAfter = 120_000;

const firstRow: readonly Row[] = [
  {
    what: 'first answer after ready, cold',
    figure: 'first',
    unit: ' ms',
    target: { of: 'bot', is: 'at most', value: 50 },
  },
];
const rows: readonly Row[] = [
  { what: 'pictures lost', figure: 'lost', unit: '', target: { of: 'bot', is: 'at most', value: 0 } },
  { what: 'words, p50', figure: 'p50', unit: ' ms' },
  { what: 'words, p99', figure: 'p99', unit: ' ms' },
  { what: 'words, longest', figure: 'max', unit: ' ms' },
  { what: 'pictures put in by an edit', figure: 'late', unit: '' },
  { what: 'longest until a picture', figure: 'longest', unit: ' ms' },
  { what: 'times that what draws stood still', figure: 'stops', unit: '' },
];

/** The first answer after a start, and a thousand different pictures while the process that draws stands still now and then. */
export async function measurePictures(
  dataset: Dataset,
  { bot: cold }: Pair,
  surroundings: Surroundings,
): Promise<string> {
  const { rounds, say } = surroundings;
  const first = () => askFirst(cold, dataset);
  const firsts = await takeTurns(rounds, first, async () => ({}), say);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writePackage(folder, makeLargeDataset({ places: 50, offenses: 10, categories: 5 }));
    const figures = await askMany(folder, surroundings);
    return [list(firstRow, firsts.bot, cold.name), list(rows, [figures], 'gateway')].join('\n\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Asks the built bot on the gateway of a local Discord: every question compares two other places. */
async function askMany(folder: string, { scale, say }: Surroundings): Promise<Figures> {
  const ids = (await readDataset(folder)).rows.jurisdictions.map(({ id }) => id);
  const pairs = ids.flatMap(city => ids.filter(id => id > city).map(compare => ({ city, compare })));
  const asked = pairs.slice(0, 1000 * scale);
  const standIn = await startStandIn();
  const { token, apiUrl } = standIn;
  const bot = startProcess(builtBot, { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DATASET: folder });
  await standIn.whenBotReady();

  const person = standIn.as();
  const words = new Float64Array(asked.length);
  const isPictured = ({ message }: Exchange) => message?.embeds[0]?.image !== undefined;
  let [late, longest, lost, next, stops] = [0, 0, 0, 0, 0];

  const ask = async (at: number): Promise<void> => {
    const started = performance.now();
    const answer = await person.use('arrests', asked[at]);
    words[at] = performance.now() - started;
    if (isPictured(answer)) return;
    late += 1;
    const whole = standIn.whenExchange(answer.id, isPictured).then(() => true);
    if (!(await Promise.race([whole, wait(lostAfter, false, { ref: false })]))) lost += 1;
    longest = Math.max(longest, performance.now() - started);
  };
  const interval = setInterval(() => {
    stops += 1;
    signalPainter(bot.child.pid, 'STOP');
    setTimeout(() => signalPainter(bot.child.pid, 'CONT'), stopped);
    say(`  ${next} of ${asked.length}`);
  }, running + stopped);
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < asked.length) await ask(next++);
    }),
  );
  clearInterval(interval);
  signalPainter(bot.child.pid, 'CONT');
  await bot.stop();
  await standIn.close();
  return { lost, ...describeDelays(words), late, longest, stops };
}

/** The first question after a start, whose answer has a picture. */
async function askFirst(subject: Subject, dataset: Dataset): Promise<Figures> {
  const [asked = wordsOnly] = picturedQuestions(dataset);
  const bot = await subject.start();
  const ask = bot.prepare(makeInteraction(asked, 0));
  const started = performance.now();
  await ask();
  const first = performance.now() - started;
  await bot.stop();
  return { first };
}

/** To the child that draws. */
function signalPainter(parent: number | undefined, signal: 'STOP' | 'CONT'): void {
  spawnSync('pkill', [`-${signal}`, '-P', String(parent), '-f', 'paint-worker']);
}
