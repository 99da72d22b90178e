import { createServer } from 'node:http';
import { REST } from '@discordjs/rest';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Bot } from '../../../src/transport/bot.ts';
import { createAnswering } from '../../../src/transport/gateway/answer-events.ts';
import type { MeterEvent } from '../../../src/transport/meter.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { spoiltInteraction, wildInteraction } from '../any-interaction.ts';
import { onMessage, press, slash } from '../interactions.ts';
import { createQuietBot, keepLog } from '../quiet-bot.ts';

/** What the API answers to a request: a status and a body, or nothing at all once it was read. */
type Answer = readonly [status: number, body?: object | string, headers?: Readonly<Record<string, string>>] | 'lost';

const requests: string[] = [];
let answers: Answer[] = [];
const api = createServer((request, response) => {
  requests.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`);
  request.resume().on('end', (): void => {
    const next = answers.shift() ?? [204];
    if (next === 'lost') return void response.destroy();
    const [status, body = '', headers = {}] = next;
    const isJson = typeof body === 'object';
    response.writeHead(status, { 'content-type': isJson ? 'application/json' : 'text/html', ...headers });
    response.end(isJson ? JSON.stringify(body) : body);
  });
});
let rest: REST;
let bot: Bot;

beforeAll(async () => {
  await new Promise<void>(resolve => api.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(api.address());
  rest = new REST(restOptions(`http://127.0.0.1:${port}/api`)).setToken('token');
  bot = await createQuietBot();
});
afterAll(() => {
  api.closeAllConnections();
  api.close();
});
beforeEach(() => {
  requests.length = 0;
  answers = [];
});

interface Timing {
  /** How old interactions are, in milliseconds. */
  readonly age?: number;
  readonly answerWithin?: number;
}

/** So many requests are under way at a time. */
const atOnce = 50;

/** Answers these payloads, and gives what was sent, counted, logged and waited for. */
async function answerAll(payloads: readonly unknown[], { age = 0, answerWithin = 60_000 }: Timing = {}) {
  const log = keepLog();
  const events: MeterEvent[] = [];
  const pauses: number[] = [];
  const answering = createAnswering({
    bot: () => ({ ...bot, log }),
    rest,
    clock: { observe: () => undefined, ageOf: () => age },
    meter: { count: event => void events.push(event) },
    pause: async ms => void pauses.push(ms),
    answerWithin,
  });
  for (let at = 0; at < payloads.length; at += atOnce) {
    for (const payload of payloads.slice(at, at + atOnce)) answering.take(payload);
    await answering.settled();
  }
  const results = events.map(event => (event.kind === 'interaction' ? `${event.command} ${event.result}` : event.kind));
  return {
    requests: [...requests],
    results,
    log: log.lines.map(({ message }) => message),
    logged: JSON.stringify(log.lines),
    pauses,
  };
}

const summary = JSON.parse(slash('summary'));
const callback = `POST /api/v10/interactions/${summary.id}/${summary.token}/callback`;

test('an answer is one request', async () => {
  expect(await answerAll([summary])).toMatchObject({ requests: [callback], results: ['summary answer'], log: [] });
});

describe('what Discord makes of an answer', () => {
  const rateLimit = { message: 'You are being rate limited.', retry_after: 0.3, global: false };
  const rows: readonly [string, readonly Answer[], number, string, readonly string[]][] = [
    [
      'its response is lost, and the second request says so',
      ['lost', [400, { code: 40_060, message: 'acknowledged' }]],
      2,
      'summary answer',
      [],
    ],
    ['it is too late', [[404, { code: 10_062, message: 'Unknown interaction' }]], 1, 'summary late', []],
    [
      'a passing fault',
      [
        [502, '<html>'],
        [503, '<html>'],
      ],
      3,
      'summary answer',
      [],
    ],
    ['a limit that is short', [[429, rateLimit, { 'retry-after': '0.3' }]], 2, 'summary answer', []],
    [
      'a limit without a time',
      [
        [429, '<html>'],
        [429, '<html>'],
      ],
      3,
      'summary answer',
      [],
    ],
    [
      'a limit that is too long',
      [[429, { ...rateLimit, retry_after: 90 }, { 'retry-after': '90' }]],
      1,
      'summary late',
      [],
    ],
    [
      'it is refused',
      [[400, { code: 50_035, message: 'Invalid Form Body' }]],
      1,
      'summary error',
      ['Discord did not take an answer'],
    ],
  ];
  test.each(rows)('%s', async (_, given, count, result, log) => {
    answers = [...given];
    const done = await answerAll([summary]);
    expect([done.requests.length, done.results, done.log]).toEqual([count, [result], log]);
    expect(done.logged).not.toContain(summary.token);
    // A page that does not say how long to wait is waited out for a second or so, and longer each time.
    if (given[0]?.[0] === 429 && given.length === 2) expect(done.pauses.every(ms => ms >= 750)).toBe(true);
  });

  test('a button deletes its message afterwards; one that is gone is deleted', async () => {
    const button = JSON.parse(press('delete'));
    answers = [[204], [404, { code: 10_008, message: 'Unknown Message' }]];
    const done = await answerAll([button]);
    expect([done.requests.length, done.results, done.log]).toEqual([2, ['delete delete'], []]);
    expect(done.requests[1]).toContain('DELETE /api/v10/webhooks/');
  });

  test('a message that Discord does not delete is logged', async () => {
    answers = [[204], [403, { code: 50_001, message: 'Missing Access' }]];
    expect(await answerAll([JSON.parse(press('delete'))])).toMatchObject({
      results: ['delete error'],
      log: ['Discord did not take an answer'],
    });
  });
});

describe('deadlines count from when the interaction was made', () => {
  test('one that comes too late is not answered', async () => {
    expect(await answerAll([summary], { age: 3000, answerWithin: 3000 })).toMatchObject({
      requests: [],
      results: ['unknown late'],
      log: [],
    });
  });

  test('one that is still in time is', async () => {
    expect(await answerAll([summary], { age: 50_000 })).toMatchObject({ results: ['summary answer'] });
  });
});

describe('whatever an interaction holds', () => {
  const answerable = z.object({ id: z.string().regex(/^\d{1,20}$/), token: z.string().min(1) });
  const isAnswerable = (json: unknown) => answerable.safeParse(json).success;

  test('it is answered or apologized for where it has a token, and else logged', { timeout: 120_000 }, async () => {
    const sample = fc.sample(fc.oneof(spoiltInteraction, wildInteraction), { numRuns: 4000 });
    const expected = sample.filter(isAnswerable).length;
    const { results, log, requests: sent } = await answerAll(sample);
    const callbacks = sent.filter(request => request.endsWith('/callback'));
    expect([callbacks.length, results.length]).toEqual([expected, expected]);
    expect(log.filter(line => line.includes('without an id or a token'))).toHaveLength(sample.length - expected);
    expect(log).not.toContain('Discord did not take an answer');
  });

  test.each([null, undefined, 'text', 7, [], {}, { id: 1 }, { id: 'x', token: 't' }])('%j is logged', async payload => {
    expect(await answerAll([payload])).toMatchObject({
      requests: [],
      log: ['Discord sent an interaction without an id or a token'],
    });
  });
});

test('a message that is checked is answered, and nothing of it is logged', async () => {
  const done = await answerAll([
    JSON.parse(onMessage('Check figures', '63 people were arrested in Denver, says my secret friend')),
  ]);
  expect([done.results, done.logged.includes('secret')]).toEqual([['Check figures answer'], false]);
});
