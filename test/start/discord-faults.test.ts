import { describe, expect, onTestFinished, test } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/playground/stand-in.ts';
import { makeFolder, type Started, start } from './started.ts';

// The built bot, and what Discord does to a process while it starts and while it runs.

const timeout = 90_000;

async function startAt(
  options: StandInOptions,
  before: (standIn: StandIn) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<Started & { readonly standIn: StandIn }> {
  const standIn = await startStandIn(options);
  onTestFinished(() => standIn.close());
  before(standIn);
  const started = start(makeFolder(), { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl, ...env });
  return { ...started, standIn };
}

/** Where the bot says that it listens. */
async function addressOf({ says }: Started): Promise<string> {
  const out = await says('"Listening"');
  return /"url":"([^"]+)"/.exec(out)?.[1] ?? '';
}

async function healthOf(url: string): Promise<number> {
  return (await fetch(`${url}/healthz`)).status;
}

const page = { status: 403, headers: { 'content-type': 'text/html' }, body: '<html>' };
const limitPage = { status: 429, headers: { 'content-type': 'text/html' }, body: '<html>' };

describe('Discord out of reach at the start', () => {
  test.each([
    ['a page with 403', page, 69, 'HTTP 403'],
    ['403 of what protects Discord', { status: 403, body: { code: 40_333, message: 'internal' } }, 69, 'HTTP 403'],
    ['503', { status: 503, body: '<html>' }, 69, 'HTTP 503'],
    ['200 with a page', { status: 200, body: '<html>' }, 69, 'an answer that is not Discord’s'],
    ['404', { status: 404, body: { code: 0, message: '404: Not Found' } }, 78, 'DISCORD_API_URL'],
    ['401', { status: 401, body: { code: 0, message: '401: Unauthorized' } }, 78, 'DISCORD_TOKEN'],
  ] as const)('%s ends with a sentence', { timeout }, async (_, fault, code, words) => {
    const { ended } = await startAt({}, ({ restFaults }) => restFaults.at('GET /gateway/bot', fault, 100));
    const done = await ended;
    expect([done.code, done.err.trim().split('\n').length]).toEqual([code, 1]);
    expect(done.err).toContain(words);
  });

  test('a gateway that never opens', { timeout }, async () => {
    const { ended } = await startAt({}, ({ gatewayFaults }) => gatewayFaults.atUpgrade({ refuse: 503 }, Infinity));
    const { code, err } = await ended;
    expect([code, err]).toEqual([69, "Discord's gateway cannot be reached: Unexpected server response: 503\n"]);
  });

  test('a page with 429 that does not say how long is not hammered, and then it connects', { timeout }, async () => {
    const { standIn, says } = await startAt({}, ({ restFaults }) => restFaults.at('GET /gateway/bot', limitPage, 2));
    const out = await says('Registered the commands');
    expect(out.match(/waits for Discord/g)).toHaveLength(1);
    const times = standIn.requests().filter(({ path }) => path === '/gateway/bot');
    const [first = { at: 0 }, second = { at: 0 }, third = { at: 0 }] = times;
    expect([second.at - first.at >= 740, third.at - second.at >= 1480]).toEqual([true, true]);
  });
});

describe('what is waited for is said, and holds nothing else up', () => {
  test('the logins of a day are used up', { timeout }, async () => {
    const limits = { remaining: 0, resetAfterMs: 3_600_000 };
    const started = await startAt({ sessionLimits: limits }, () => undefined, { PORT: '0' });
    const out = await started.says('Connecting waits for Discord');
    expect(out).toContain('the logins of this day are used up');
    expect(await healthOf(await addressOf(started))).toBe(503);
    expect(started.standIn.gatewayAttempts()).toEqual([]);
    started.child.kill('SIGTERM');
    expect((await started.ended).code).toBe(0);
  });

  test('registering: it answers, is healthy, and stops', { timeout }, async () => {
    const wait = {
      status: 429,
      headers: { 'retry-after': '600' },
      body: { retry_after: 600, message: '', global: false },
    };
    const started = await startAt(
      {},
      standIn => {
        standIn.presetCommand({ name: 'summary', description: 'From before' });
        standIn.restFaults.at('PUT /applications/*/commands', wait, 100);
      },
      { PORT: '0' },
    );
    await started.says('Registering the commands waits for Discord');
    const url = await addressOf(started);
    expect(await healthOf(url)).toBe(200);
    const { message } = await started.standIn.as().use('summary');
    expect(message?.content).toContain('498');
    const figures = async () => (await fetch(`${url}/metrics`)).text();
    await expect.poll(figures).toContain('safe_city_interactions_total{command="summary",outcome="answer"} 1');
    started.child.kill('SIGTERM');
    expect((await started.ended).code).toBe(0);
  });
});

describe('Discord ends a bot that runs', () => {
  test.each([
    [4004, 78, 'DISCORD_TOKEN'],
    [4011, 69, 'start it again'],
  ])('with %i', { timeout }, async (closeCode, code, words) => {
    const { standIn, says, ended } = await startAt({}, () => undefined);
    await says('Registered the commands');
    standIn.gatewayFaults.close(closeCode);
    const done = await ended;
    expect([done.code, done.err.trim().split('\n').length]).toEqual([code, 1]);
    expect(done.err).toContain(words);
  });
});
