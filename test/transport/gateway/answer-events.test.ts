import { REST } from '@discordjs/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bot } from '../../../src/transport/bot.ts';
import { createAnswering } from '../../../src/transport/gateway/answer-events.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { type ApiAnswer, startApi } from '../api.ts';
import { onMessage, onPrivate, slash, typing } from '../interactions.ts';
import { createQuietBot, keepLog } from '../quiet-bot.ts';

interface Timing {
  /** How old interactions are, in milliseconds. */
  readonly age?: number;
  readonly answerWithin?: number;
}

let api: Awaited<ReturnType<typeof startApi>>;
let bot: Bot;

beforeAll(async () => {
  api = await startApi();
  bot = await createQuietBot();
});
afterAll(() => api.close());

/** Answers this payload where the API makes this of the requests, and gives what was sent, counted, logged and waited for. */
async function answer(
  payload: unknown,
  { age = 0, answerWithin = 60_000 }: Timing = {},
  given: readonly ApiAnswer[] = [],
) {
  api.answerWith(given);
  const log = keepLog();
  const results: string[] = [];
  const pauses: number[] = [];
  const pause = async (ms: number) => void pauses.push(ms);
  const answering = createAnswering({
    bot: () => ({ ...bot, log }),
    rest: new REST(restOptions(api.url)).setToken('token'),
    clock: { ageOf: () => age },
    meter: {
      count: event => void results.push(event.kind === 'interaction' ? `${event.command} ${event.result}` : event.kind),
    },
    pause,
    answerWithin,
  });
  answering.take(payload);
  await answering.settled();
  const requests = api.requests.map(request => request.replace(/ \w+ authorization$/, ''));
  return { requests, results, lines: log.lines, log: log.lines.map(({ message }) => message), pauses };
}

const summary = JSON.parse(slash('summary'));
const callback = `POST /api/v10/interactions/${summary.id}/${summary.token}/callback`;

test('an answer is one request', async () => {
  expect(await answer(summary)).toMatchObject({ requests: [callback], results: ['summary answer'], log: [] });
});

describe('what Discord makes of an answer', () => {
  const rateLimit = { message: 'You are being rate limited.', retry_after: 0.3, global: false };
  const refuse = (status: number, code: number): ApiAnswer => [status, { code, message: 'x' }];
  const page = (status: number): ApiAnswer => [status, '<html>'];
  const limit = (seconds: string): ApiAnswer => [429, rateLimit, { 'retry-after': seconds }];
  test.each<[string, readonly ApiAnswer[], requests: number, result: string, ...log: string[]]>([
    ['its response is lost, and the second request says so', ['lost', refuse(400, 40_060)], 2, 'answer'],
    ['it is too late', [refuse(404, 10_062)], 1, 'late', 'Discord did not take an answer'],
    ['a passing fault', [page(502), page(503)], 3, 'answer'],
    ['a limit that is short', [limit('0.3')], 2, 'answer'],
    ['a limit without a time', [page(429), page(429)], 3, 'answer'],
    ['a limit that is too long', [limit('90')], 1, 'late', 'Discord did not take an answer'],
    ['it is refused', [refuse(400, 50_035)], 1, 'error', 'Discord did not take an answer'],
  ])('%s', async (_, given, count, result, ...log) => {
    const done = await answer(summary, {}, given);
    expect([done.requests.length, done.results, done.log]).toEqual([count, [`summary ${result}`], log]);
    expect(JSON.stringify(done.lines)).not.toContain(summary.token);
    // A page that does not say how long to wait is waited out for a second or so, and longer each time.
    if (given[0]?.[0] === 429 && given.length === 2) expect(done.pauses.every(ms => ms >= 750)).toBe(true);
  });

  test('choices that come too late were overtaken by the next letter, and leave no line', async () => {
    const done = await answer(JSON.parse(typing('arrests', 'city', 'den')), {}, [refuse(404, 10_062)]);
    expect([done.results, done.log]).toEqual([['arrests late'], []]);
  });

  test('a passing fault is tried again soon, and a little later each time', async () => {
    const { pauses } = await answer(summary, {}, ['lost', [502], [503]]);
    expect(pauses).toEqual([100, 200, 300]);
  });
});

test('an interaction that comes too late is not answered, and one that is still in time is', async () => {
  const log = ['An interaction came too late to be answered'];
  const tooLate = await answer(summary, { age: 3000, answerWithin: 3000 });
  expect(tooLate).toMatchObject({ requests: [], results: ['unknown late'], log });
  expect(await answer(summary, { age: 50_000 })).toMatchObject({ results: ['summary answer'] });
});

test.each([null, undefined, 'text', 7, [], {}, { id: 1 }, { id: 'x', token: 't' }])('%j is logged', async payload => {
  const log = ['Discord sent an interaction without an id or a token'];
  expect(await answer(payload)).toMatchObject({ requests: [], log });
});

test('a message that is checked is answered, and nothing of it is logged', async () => {
  const json = onMessage('Check figures', '63 people were arrested in Denver, says my secret friend');
  const done = await answer(JSON.parse(json));
  expect([done.results, JSON.stringify(done.lines).includes('secret')]).toEqual([['Check figures answer'], false]);
});

test('what was to be posted after an answer that came too late can be posted by the next press', async () => {
  const on = JSON.parse(onPrivate('s-a?c=denver'));
  const late = await answer(on, {}, [[404, { code: 10_062, message: 'Unknown interaction' }]]);
  const next = await answer(on);
  expect([late, next].map(({ requests }) => requests.map(request => request.replace(/\/\d+.*/, '')))).toEqual([
    ['POST /api/v10/interactions'],
    ['POST /api/v10/interactions', 'POST /api/v10/webhooks'],
  ]);
});
