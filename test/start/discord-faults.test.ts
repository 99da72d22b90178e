import { describe, expect, test, vi } from 'vitest';
import type { Program } from '../program.ts';
import { startAt, stop } from './started.ts';

// The built bot, and what Discord does to a process while it starts and while it runs.

vi.setConfig({ testTimeout: 90_000 });

/** Where the bot says that it listens. */
async function addressOf({ says }: Program): Promise<string> {
  return /"url":"([^"]+)"/.exec(await says('"Listening"'))?.[1] ?? '';
}

const headers = { 'content-type': 'text/html' };
const page = { status: 403, headers, body: '<html>' };
const limitPage = { status: 429, headers, body: '<html>' };
const unknownToken = { status: 401, body: { code: 0, message: '401: Unauthorized' } };
const rejectedToken =
  'Discord does not know DISCORD_TOKEN; copy the token again from the Bot page of the application.\n';

describe('Discord out of reach at the start', () => {
  test.each([
    ['a page with 403', page, 69, 'HTTP 403'],
    ['403 of what protects Discord', { status: 403, body: { code: 40_333, message: 'internal' } }, 69, 'HTTP 403'],
    ['503', { status: 503, body: '<html>' }, 69, 'HTTP 503'],
    ['200 with a page', { status: 200, body: '<html>' }, 69, 'an answer that is not Discord’s'],
    ['404', { status: 404, body: { code: 0, message: '404: Not Found' } }, 78, 'DISCORD_API_URL'],
    ['401', unknownToken, 78, rejectedToken],
    ['a connection that is cut', 'cut before', 69, 'Discord cannot be reached at http://127.0.0.1:'],
  ] as const)('%s ends with a sentence', async (_, fault, code, words) => {
    const { ended } = await startAt({}, ({ restFaults }) => restFaults.at('GET /gateway/bot', fault, 100));
    const done = await ended;
    expect([done.code, done.out, done.err.trim().split('\n').length]).toEqual([code, expect.any(String), 1]);
    expect(done.err).toContain(words);
  });

  test('a gateway that never opens', async () => {
    const { ended } = await startAt({}, ({ gatewayFaults }) => gatewayFaults.atUpgrade({ refuse: 503 }, Infinity));
    const err = "Discord's gateway cannot be reached: Unexpected server response: 503\n";
    expect(await ended).toMatchObject({ code: 69, err });
  });

  test('a page with 429 that does not say how long is not hammered, and then it connects', async () => {
    const { standIn, says } = await startAt({}, ({ restFaults }) => restFaults.at('GET /gateway/bot', limitPage, 2));
    const out = await says('Registered the commands');
    expect(out.match(/waits for Discord/g)).toHaveLength(1);
    const times = standIn.requests().filter(({ path }) => path === '/gateway/bot');
    const [first = { at: 0 }, second = { at: 0 }, third = { at: 0 }] = times;
    expect([second.at - first.at >= 740, third.at - second.at >= 1480]).toEqual([true, true]);
  });
});

describe('what is waited for is said, and holds nothing else up', () => {
  test('the logins of a day are used up', async () => {
    const sessionLimits = { remaining: 0, resetAfterMs: 3_600_000 };
    const started = await startAt({ sessionLimits }, undefined, { PORT: '0' });
    expect(await started.says('Connecting waits for Discord')).toContain('the logins of this day are used up');
    expect((await fetch(`${await addressOf(started)}/healthz`)).status).toBe(503);
    expect(started.standIn.gatewayAttempts()).toEqual([]);
    expect((await stop(started)).code).toBe(0);
  });

  test('registering: it answers, is healthy, and stops', async () => {
    const body = { retry_after: 600, message: '', global: false };
    const wait = { status: 429, headers: { 'retry-after': '600' }, body };
    const before: Parameters<typeof startAt>[1] = ({ presetCommand, restFaults }) => {
      presetCommand({ name: 'summary', description: 'From before' });
      restFaults.at('PUT /applications/*/commands', wait, 100);
    };
    const started = await startAt({}, before, { PORT: '0' });
    await started.says('Registering the commands waits for Discord');
    const url = await addressOf(started);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await started.standIn.as().use('summary')).message?.content).toContain('498');
    const figures = async () => (await fetch(`${url}/metrics`)).text();
    await expect.poll(figures).toContain('safe_city_interactions_total{command="summary",outcome="answer"} 1');
    expect((await stop(started)).code).toBe(0);
  });
});

test.each([
  [4004, 78, 'DISCORD_TOKEN'],
  [4011, 69, 'start it again'],
])('Discord ends a bot that runs with %i', async (closeCode, code, words) => {
  const { standIn, says, ended } = await startAt();
  await says('Registered the commands');
  standIn.gatewayFaults.close(closeCode);
  const done = await ended;
  expect([done.code, done.err.trim().split('\n').length]).toEqual([code, 1]);
  expect(done.err).toContain(words);
});
