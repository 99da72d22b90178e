import { expect, onTestFinished, test, vi } from 'vitest';
import { createBot } from '../src/create-bot.ts';
import type { MeterEvent } from '../src/transport/bot.ts';
import { speak } from '../src/words/speak.ts';
import { barChart } from './chart/invented-charts.ts';
import { safeCity as dataset } from './commands/reports.ts';
import { keepLog } from './transport/quiet-bot.ts';

// A picture that is late on a busy machine is there the next time it is asked for.
vi.setConfig({ testTimeout: 60_000 });

const signature = '89504e470d0a1a0a';

test('a bot draws its pictures, and has those of the plainest questions at hand', async () => {
  const events: MeterEvent[] = [];
  const { bot, warm, close } = createBot(dataset, keepLog(), { count: event => events.push(event) });
  onTestFinished(close);
  await warm();
  const ranking = bot.commands.find(({ name }) => name === 'arrests')?.answer({}, { dataset, say: speak('en') });
  if (ranking?.kind !== 'answer' || !ranking.chart) throw new TypeError('No chart');
  const { chart: plain } = ranking;
  const draw = async () => Buffer.from((await bot.draw(plain)) ?? []).toString('hex', 0, 8);
  await expect.poll(draw, { timeout: 50_000 }).toBe(signature);
  expect(await draw()).toBe(signature);
  expect(events.at(-1)).toEqual({ kind: 'picture', result: 'hit' });
});

test('a bot that is closed draws no more, and says nothing about it', async () => {
  const log = keepLog();
  const { bot, close } = createBot(dataset, log);
  await close();
  expect(await bot.draw(barChart([], 0))).toBeUndefined();
  expect(log.lines).toEqual([]);
});
