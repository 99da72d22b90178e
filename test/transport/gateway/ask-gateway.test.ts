import { REST } from '@discordjs/rest';
import { expect, test } from 'vitest';
import type { StandInOptions } from '../../../src/playground/stand-in.ts';
import { createManualClock } from '../../../src/playground/test/manual-clock.ts';
import { withStandIn } from '../../../src/playground/test/setting.ts';
import { askGateway } from '../../../src/transport/gateway/ask-gateway.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { type Fault, mayPass, readFault } from '../../../src/transport/rest/read-fault.ts';
import { keepLog } from '../quiet-bot.ts';

/** Asks a Discord that recommends three shards, where waiting lets its time pass. */
async function ask(
  logins: number | 'auto',
  sessionLimits: StandInOptions['sessionLimits'] = {},
  fault: { status: number; body: unknown } | undefined = undefined,
  faults = 1,
) {
  const clock = createManualClock();
  const standIn = await withStandIn({ clock, sessionLimits: { recommendedShards: 3, ...sessionLimits } });
  if (fault) standIn.restFaults.at('GET /gateway/bot', fault, faults);
  const log = keepLog();
  const pauses: number[] = [];
  const pause = async (ms: number) => {
    pauses.push(ms);
    clock.pass(ms);
  };
  const rest = new REST(restOptions(standIn.apiUrl)).setToken(standIn.token);
  // Of three tries the third is not waited for.
  const isWaitedOut = (of: Fault) => mayPass(of) && pauses.length < 2;
  const asking = askGateway(rest, log, logins, { pause, isWaitedOut });
  const given = await asking.then(
    ({ shards }) => ({ shards }),
    (error: unknown) => ({ error }),
  );
  return { shards: undefined, error: undefined, ...given, pauses, lines: log.lines };
}

test.each([
  ['as many as Discord recommends', 'auto', 3],
  ['one', 1, 1],
  ['more than it recommends', 5, 5],
] as const)(
  'a bot logs in where enough logins are left, and waits where they are not: %s',
  async (_, logins, enough) => {
    const inTime = await ask(logins, { remaining: enough, resetAfterMs: 60_000 });
    expect(inTime).toMatchObject({ shards: 3, pauses: [], lines: [] });
    const { shards, pauses, lines } = await ask(logins, { remaining: enough - 1, resetAfterMs: 60_000 });
    expect([shards, pauses]).toEqual([3, [60_000]]);
    const details = { reason: 'the logins of this day are used up', until: expect.stringMatching(/^\d{4}-.*Z$/) };
    expect(lines).toEqual([{ level: 'warn', message: 'Connecting waits for Discord', details }]);
  },
);

test('where Discord does not say until when, it waits longer and longer', async () => {
  const { pauses } = await ask(1, { remaining: 0, resetAfterMs: 1 });
  expect(pauses.every((ms, at) => ms >= 750 * 2 ** at)).toBe(true);
});

test('an address that is none is not Discord’s answer', async () => {
  const session_start_limit = { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 };
  const { error } = await ask('auto', {}, { status: 200, body: { url: 'nowhere', shards: 1, session_start_limit } }, 3);
  expect(readFault(error).reason).toBe('an answer that is not Discord’s');
});

test('what passes is waited out, and said', async () => {
  const { shards, pauses, lines } = await ask(1, {}, { status: 503, body: '<html>' }, 2);
  expect([shards, pauses.length]).toEqual([3, 2]);
  expect(lines).toMatchObject([{ message: 'Connecting waits for Discord', details: { reason: 'HTTP 503' } }]);
});
