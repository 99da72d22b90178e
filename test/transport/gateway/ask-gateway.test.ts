import { REST } from '@discordjs/rest';
import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../../../src/playground/stand-in.ts';
import { createManualClock } from '../../../src/playground/test/manual-clock.ts';
import { askGateway } from '../../../src/transport/gateway/ask-gateway.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { mayPass, readFault } from '../../../src/transport/rest/read-fault.ts';
import { keepLog } from '../quiet-bot.ts';

const page = { status: 503, body: '<html>' };

/** Asks a Discord that recommends three shards, where waiting lets its time pass. */
async function ask(logins: number | 'auto', remaining: number, resetAfterMs: number, faults = 0) {
  const clock = createManualClock();
  const sessionLimits = { recommendedShards: 3, remaining, resetAfterMs };
  const standIn = await startStandIn({ clock, sessionLimits });
  onTestFinished(() => standIn.close());
  if (faults > 0) standIn.restFaults.at('GET /gateway/bot', page, faults);
  const log = keepLog();
  const pauses: number[] = [];
  const pause = async (ms: number) => {
    pauses.push(ms);
    clock.pass(ms);
  };
  const rest = new REST(restOptions(standIn.apiUrl)).setToken(standIn.token);
  const { shards } = await askGateway(rest, { log, pause, logins, isWaitedOut: mayPass });
  return { shards, pauses, lines: log.lines };
}

test.each([
  ['as many as Discord recommends', 'auto', 3],
  ['one', 1, 1],
  ['more than it recommends', 5, 5],
] as const)('a bot may log in where enough logins are left: %s', async (_, logins, remaining) => {
  expect(await ask(logins, remaining, 60_000)).toEqual({ shards: 3, pauses: [], lines: [] });
});

test.each([
  ['as many as Discord recommends', 'auto', 2, 60_000, 60_000],
  ['one', 1, 0, 60_000, 60_000],
  ['more than it recommends', 5, 4, 60_000, 60_000],
] as const)('it waits where they are used up, and says so: %s', async (_, logins, remaining, resetAfter, ms) => {
  const { shards, pauses, lines } = await ask(logins, remaining, resetAfter);
  expect([shards, pauses]).toEqual([3, [ms]]);
  const details = { reason: 'the logins of this day are used up', until: expect.stringMatching(/^\d{4}-.*Z$/) };
  expect(lines).toEqual([{ level: 'warn', message: 'Connecting waits for Discord', details }]);
});

test('where Discord does not say until when, it waits longer and longer', async () => {
  const { pauses } = await ask(1, 0, 1);
  expect(pauses.every((ms, at) => ms >= 750 * 2 ** at)).toBe(true);
});

test.each([
  [
    'more logins than a day has',
    1001,
    { total: 1000, remaining: 1000 },
    /SHARDS asks for 1001 connections.* 1000 logins a day/,
  ],
  ['as many, all used up', 1000, { total: 1000, remaining: 1000 }, undefined],
] as const)('%s', async (_, logins, limits, words) => {
  const standIn = await startStandIn({ sessionLimits: limits });
  onTestFinished(() => standIn.close());
  const rest = new REST(restOptions(standIn.apiUrl)).setToken(standIn.token);
  const asked = askGateway(rest, { log: keepLog(), pause: async () => undefined, logins, isWaitedOut: mayPass });
  if (words === undefined) expect((await asked).shards).toBe(1);
  else await expect(asked).rejects.toThrow(words);
});

test.each([
  ['a number of shards that no process can open', { shards: 1e9 }],
  ['an address that is none', { url: 'nowhere' }],
])('%s is not Discord’s answer', async (_, change) => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const session_start_limit = { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 };
  const body = { url: 'ws://127.0.0.1:1', shards: 1, session_start_limit, ...change };
  standIn.restFaults.at('GET /gateway/bot', { status: 200, body });
  const rest = new REST(restOptions(standIn.apiUrl)).setToken(standIn.token);
  const asking = { log: keepLog(), pause: async () => undefined, logins: 'auto', isWaitedOut: () => false } as const;
  expect(readFault(await askGateway(rest, asking).catch(error => error)).reason).toBe(
    'an answer that is not Discord’s',
  );
});

test('what passes is waited out, and said', async () => {
  const { shards, pauses, lines } = await ask(1, 5, 0, 2);
  expect([shards, pauses.length]).toEqual([3, 2]);
  expect(lines).toMatchObject([{ message: 'Connecting waits for Discord', details: { reason: 'HTTP 503' } }]);
});
