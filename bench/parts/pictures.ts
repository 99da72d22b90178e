import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Exchange } from '../../src/playground/logged-exchange.ts';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { builtBot } from '../build.ts';
import { describeDelays } from '../figures.ts';
import { withLargePackage } from '../large-package.ts';
import { childrenOf, startProcess } from '../process-tree.ts';
import { list, type Row } from '../table.ts';

const inFlight = 5;

/** What draws stands still for so long, and runs so long in between. In milliseconds. */
const stopped = 5000;
const running = 4000;
const lostAfter = 120_000;

const rows: readonly Row[] = [
  { what: 'pictures asked for', figure: 'asked', unit: '' },
  { what: 'lost', figure: 'lost', unit: '', target: { of: 'bot', atMost: 0 } },
  { what: 'put in by an edit', figure: 'late', unit: '' },
  { what: 'longest until a picture', figure: 'longest', unit: ' ms' },
  { what: 'words, p50', figure: 'p50', unit: ' ms' },
  { what: 'words, p99', figure: 'p99', unit: ' ms' },
  { what: 'words, longest', figure: 'max', unit: ' ms' },
  { what: 'times that what draws stood still', figure: 'stops', unit: '' },
];

/** Different pictures, of a bot on the gateway of the local Discord, while the process that draws stands still now and then. */
export function measurePictures(count: number): Promise<string> {
  return withLargePackage({ places: 50, offenses: 10, categories: 5 }, folder => askMany(folder, count));
}

/** Every question compares two other places. */
async function askMany(folder: string, count: number): Promise<string> {
  const ids = (await readDataset(folder)).rows.jurisdictions.map(({ id }) => id);
  const pairs = ids.flatMap(city => ids.filter(id => id > city).map(compare => ({ city, compare })));
  const standIn = await startStandIn();
  const { token, apiUrl } = standIn;
  const bot = startProcess(builtBot, { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DATASET: folder });
  await standIn.whenBotReady();

  const person = standIn.as();
  const words: number[] = [];
  const isPictured = ({ message }: Exchange) => message?.embeds[0]?.image !== undefined;
  let [late, longest, lost, stops] = [0, 0, 0, 0];

  const ask = async (places: (typeof pairs)[number]): Promise<void> => {
    const started = performance.now();
    const answer = await person.use('arrests', places);
    words.push(performance.now() - started);
    if (isPictured(answer)) return;
    late += 1;
    const whole = standIn.whenExchange(answer.id, isPictured).then(() => true);
    if (!(await Promise.race([whole, wait(lostAfter, false, { ref: false })]))) lost += 1;
    longest = Math.max(longest, performance.now() - started);
  };
  const interval = setInterval(async () => {
    stops += 1;
    const { pid = 0 } = bot.child;
    for (const child of await childrenOf(pid)) process.kill(child, 'SIGSTOP');
    await wait(stopped);
    for (const child of await childrenOf(pid)) process.kill(child, 'SIGCONT');
    process.stderr.write(`  ${words.length} of ${count}\n`);
  }, running + stopped);
  const left = pairs.slice(0, count).values();
  const askInTurn = async () => {
    for (const places of left) await ask(places);
  };
  await Promise.all(Array.from({ length: inFlight }, askInTurn));
  clearInterval(interval);
  await bot.stop();
  await standIn.close();
  return list(rows, [{ asked: words.length, lost, ...describeDelays(words), late, longest, stops }], 'the bot');
}
