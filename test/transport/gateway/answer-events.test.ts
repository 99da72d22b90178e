import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiAnswer } from '../api.ts';
import { onMessage, onPrivate, press, slash } from '../interactions.ts';
import { startAnswering } from './start-answering.ts';

let api: Awaited<ReturnType<typeof startAnswering>>;

beforeAll(async () => {
  api = await startAnswering();
});
afterAll(() => api.close());

const summary = JSON.parse(slash('summary'));
const callback = `POST /api/v10/interactions/${summary.id}/${summary.token}/callback`;

test('an answer is one request', async () => {
  expect(await api.answerAll([summary])).toMatchObject({ requests: [callback], results: ['summary answer'], log: [] });
});

describe('what Discord makes of an answer', () => {
  const rateLimit = { message: 'You are being rate limited.', retry_after: 0.3, global: false };
  const rows: readonly [string, readonly ApiAnswer[], number, string, readonly string[]][] = [
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
    const done = await api.answerAll([summary], {}, given);
    expect([done.requests.length, done.results, done.log]).toEqual([count, [result], log]);
    expect(JSON.stringify(done.lines)).not.toContain(summary.token);
    // A page that does not say how long to wait is waited out for a second or so, and longer each time.
    if (given[0]?.[0] === 429 && given.length === 2) expect(done.pauses.every(ms => ms >= 750)).toBe(true);
  });

  test('a passing fault is tried again soon, and a little later each time', async () => {
    const { pauses } = await api.answerAll([summary], {}, ['lost', [502], [503]]);
    expect(pauses).toEqual([100, 200, 300]);
  });

  test('a button deletes its message afterwards', async () => {
    const done = await api.answerAll([JSON.parse(press('delete'))]);
    expect([done.requests.length, done.results, done.log]).toEqual([2, ['delete delete'], []]);
    expect(done.requests[1]).toContain('DELETE /api/v10/webhooks/');
  });
});

test('words do not wait for their picture where Discord does not wait much longer', async () => {
  const patience = () => new Promise<void>(() => undefined);
  const draw = async (answered: Promise<void>) => answered.then(() => undefined);
  const done = await api.answerAll([summary], { answerWithin: 1400, draw, patience });
  expect([done.results, done.requests.length]).toEqual([['summary answer'], 1]);
});

describe('deadlines count from when the interaction was made', () => {
  test('one that comes too late is not answered', async () => {
    expect(await api.answerAll([summary], { age: 3000, answerWithin: 3000 })).toMatchObject({
      requests: [],
      results: ['unknown late'],
      log: ['An interaction came too late to be answered'],
    });
  });

  test('one that is still in time is', async () => {
    expect(await api.answerAll([summary], { age: 50_000 })).toMatchObject({ results: ['summary answer'] });
  });
});

test.each([null, undefined, 'text', 7, [], {}, { id: 1 }, { id: 'x', token: 't' }])('%j is logged', async payload => {
  expect(await api.answerAll([payload])).toMatchObject({
    requests: [],
    log: ['Discord sent an interaction without an id or a token'],
  });
});

test('a message that is checked is answered, and nothing of it is logged', async () => {
  const done = await api.answerAll([
    JSON.parse(onMessage('Check figures', '63 people were arrested in Denver, says my secret friend')),
  ]);
  expect([done.results, JSON.stringify(done.lines).includes('secret')]).toEqual([['Check figures answer'], false]);
});

test('what was to be posted after an answer that came too late can be posted by the next press', async () => {
  const on = JSON.parse(onPrivate('s-a?c=denver'));
  const late = await api.answerAll([on], {}, [[404, { code: 10_062, message: 'Unknown interaction' }]]);
  const next = await api.answerAll([on]);
  expect([late, next].map(({ requests }) => requests.map(request => request.replace(/\/\d+.*/, '')))).toEqual([
    ['POST /api/v10/interactions'],
    ['POST /api/v10/interactions', 'POST /api/v10/webhooks'],
  ]);
});
