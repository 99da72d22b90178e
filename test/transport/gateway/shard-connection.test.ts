import { REST } from '@discordjs/rest';
import { type IContextFetchingStrategy, managerToFetchingStrategyOptions, WebSocketManager } from '@discordjs/ws';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { makeSignal, withStandIn } from '../../../src/playground/test/setting.ts';
import { type ConnectionParts, openConnection } from '../../../src/transport/gateway/shard-connection.ts';
import { until } from '../connected-bot.ts';

// How connections end is in faults.test.ts. Here steps of connecting are timed by a clock that only a test moves.

const patience = 7000;

afterEach(() => {
  vi.useRealTimers();
});

/** A local Discord, and an opener of connections to it, which notes what comes of each. */
async function start(own: Partial<IContextFetchingStrategy> = {}) {
  const standIn = await withStandIn();
  const { token } = standIn;
  const rest = new REST({ api: standIn.apiUrl }).setToken(token);
  const manager = new WebSocketManager({ token, intents: 0, shardCount: 1, rest });
  const context = {
    options: await managerToFetchingStrategyOptions(manager),
    retrieveSessionInfo: () => null,
    updateSessionInfo: () => undefined,
    waitForIdentify: async () => undefined,
    ...own,
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

  function open(change: Partial<ConnectionParts> = {}) {
    const seen = { events: [] as unknown[], ready: 0, isOver: false };
    const connection = openConnection({
      id: 0,
      context,
      session: undefined,
      onEvent: ({ t }) => void seen.events.push(t),
      onReady: () => {
        seen.ready += 1;
      },
      patience,
      ...change,
    });
    void connection.ended.then(() => {
      seen.isOver = true;
    });
    onTestFinished(() => {
      vi.useRealTimers();
      return connection.close();
    });
    return { connection, seen, whenReady: () => until(() => seen.ready === 1) };
  }
  const attempts = () => standIn.gatewayAttempts().map(({ kind }) => kind);
  return { faults: standIn.gatewayFaults, standIn, attempts, open };
}

test('a session is gone on with, without a new login; once it is ready nothing is waited for', async () => {
  const { standIn, faults, attempts, open } = await start();
  const { connection, whenReady } = open();
  await whenReady();
  faults.send({ op: 7, d: null });
  const { session, readyFor } = await connection.ended;
  expect(readyFor).toBeGreaterThan(0);
  const next = open({ session });
  await next.whenReady();
  expect([attempts(), next.seen.events]).toEqual([['upgrade', 'identify', 'upgrade', 'resume'], ['RESUMED']]);
  await vi.advanceTimersByTimeAsync(10 * patience);
  expect([next.seen.isOver, standIn.isBotConnected()]).toEqual([false, true]);
});

test('a step is given its time, and no more', async () => {
  const { faults, attempts, open } = await start();
  faults.atIdentify('no answer');
  const { connection, seen } = open();
  await until(() => attempts().includes('identify'));
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect(seen.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await connection.ended).toEqual({ reason: 'no READY within 7 s', readyFor: 0 });
});

test('no permission to log in ends it', async () => {
  const { open } = await start({ waitForIdentify: () => Promise.reject(new RangeError('x')) });
  expect(await open().connection.ended).toMatchObject({ reason: 'Identify throttling logic failed', readyFor: 0 });
});

test.each([
  ['may take longer than any step', false, ['upgrade', 'identify']],
  ['is of no use to a connection that ended before', true, ['upgrade']],
])('the turn to log in %s', async (_, isClosed, attempted) => {
  const [asked, turn] = [makeSignal(), makeSignal()];
  const waitForIdentify = () => {
    asked.give();
    return turn.given;
  };
  const { attempts, open } = await start({ waitForIdentify });
  const { connection, seen, whenReady } = open();
  await asked.given;
  if (isClosed) await connection.close();
  await vi.advanceTimersByTimeAsync(10 * patience);
  turn.give();
  await (isClosed ? vi.advanceTimersByTimeAsync(10 * patience) : whenReady());
  expect([seen.isOver, attempts()]).toEqual([isClosed, attempted]);
});

test('closing waits a second for the other side, and no longer', async () => {
  const { faults, open } = await start();
  const { connection, whenReady } = open();
  await whenReady();
  faults.silence();
  let isClosed = false;
  void connection.close().then(() => {
    isClosed = true;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(isClosed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isClosed).toBe(true);
  expect(await connection.ended).toMatchObject({ reason: 'closed by the bot', session: undefined });
});
