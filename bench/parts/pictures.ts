import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createBot } from '../../src/create-bot.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { createLog } from '../../src/log.ts';
import type { Exchange } from '../../src/playground/exchange.ts';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { startGateway } from '../../src/transport/gateway/gateway.ts';
import { makeInteraction } from '../discord/interaction.ts';
import { type Figures, takeTurns } from '../figures.ts';
import { describeDelays } from '../load.ts';
import type { Subject } from '../subject.ts';
import { type Pair, picturedQuestions, wordsOnly } from '../subjects.ts';
import { list, type Row } from '../table.ts';
import type { Surroundings } from './surroundings.ts';

const inFlight = 5;

/** What draws stands still for so long, and runs so long in between. In milliseconds. */
const stopped = 5000;
const running = 4000;

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

/** A thousand different pictures on the gateway of the local Discord, while the process that draws stands still now and then. */
export async function measurePictures(
  dataset: Dataset,
  { bot: cold }: Pair,
  { rounds, scale, say }: Surroundings,
): Promise<string> {
  const firsts = await takeTurns(
    rounds,
    () => askFirst(cold, dataset),
    async () => ({}),
    say,
  );
  const { bot, close } = createBot(dataset, createLog('silent'));
  const standIn = await startStandIn();
  const { token, apiUrl } = standIn;
  const gateway = await startGateway(
    { token, apiUrl, guildId: undefined, registerCommands: true, shards: 'auto' },
    // None is at hand.
    { ...bot, draw: chart => bot.draw({ ...chart, title: `${chart.title} ${next}` }) },
  );
  await standIn.whenBotReady();

  const person = standIn.as({ who: 'moderator' });
  const asked = picturedQuestions(dataset);
  const count = Math.round(1000 * scale);
  const words = new Float64Array(count);
  const isPictured = ({ message }: Exchange) => message?.embeds[0]?.image !== undefined;
  let [late, longest, lost, next] = [0, 0, 0, 0];

  const ask = async (at: number): Promise<void> => {
    const { name = '', options = {} } = asked[at % asked.length] ?? {};
    const started = performance.now();
    const first = await person.use(name, options);
    words[at] = performance.now() - started;
    if (isPictured(first)) return;
    late += 1;
    const given = AbortSignal.timeout(120_000);
    const ended = new Promise<boolean>(resolve => given.addEventListener('abort', () => resolve(false)));
    const whole = await Promise.race([standIn.whenExchange(first.id, isPictured).then(isPictured), ended]);
    if (!whole) lost += 1;
    longest = Math.max(longest, performance.now() - started);
  };
  let stops = 0;
  const interval = setInterval(() => {
    stops += 1;
    signalPainter('STOP');
    setTimeout(() => signalPainter('CONT'), stopped);
    say(`  ${next} of ${count}`);
  }, running + stopped);
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < count) await ask(next++);
    }),
  );
  clearInterval(interval);
  signalPainter('CONT');
  await gateway.stop();
  await close();
  await standIn.close();
  const figures: Figures = { lost, ...describeDelays(words), late, longest, stops };
  const tables = [list(firstRow, firsts.bot, cold.name), list(rows, [figures], 'gateway')];
  return tables.join('\n\n');
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

/** To the child of this process that draws. */
function signalPainter(signal: 'STOP' | 'CONT'): void {
  const pids = execFileSync('pgrep', ['-P', String(process.pid), '-f', 'paint-worker'], { encoding: 'utf8' });
  for (const pid of pids.trim().split('\n')) process.kill(Number(pid), `SIG${signal}`);
}
