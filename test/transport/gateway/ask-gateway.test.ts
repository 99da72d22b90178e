import { REST } from '@discordjs/rest';
import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../../../src/playground/stand-in.ts';
import { createManualClock } from '../../../src/playground/test/manual-clock.ts';
import { askGateway } from '../../../src/transport/gateway/ask-gateway.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { mayPass } from '../../../src/transport/rest/read-fault.ts';
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
  const shards = await askGateway(rest, { log, pause, logins, isWaitedOut: mayPass });
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
  ['for a second at least', 1, 0, 1, 1000],
] as const)('it waits where they are used up, and says so: %s', async (_, logins, remaining, resetAfter, ms) => {
  const { shards, pauses, lines } = await ask(logins, remaining, resetAfter);
  expect([shards, pauses]).toEqual([3, [ms]]);
  const details = { reason: 'the logins of this day are used up', until: expect.stringMatching(/^\d{4}-.*Z$/) };
  expect(lines).toEqual([{ level: 'warn', message: 'Connecting waits for Discord', details }]);
});

test('what passes is waited out, and said', async () => {
  const { shards, pauses, lines } = await ask(1, 5, 0, 2);
  expect([shards, pauses.length]).toEqual([3, 2]);
  expect(lines).toMatchObject([{ message: 'Connecting waits for Discord', details: { reason: 'HTTP 503' } }]);
});
