import { setImmediate } from 'node:timers/promises';
import { REST } from '@discordjs/rest';
import { type IContextFetchingStrategy, managerToFetchingStrategyOptions, WebSocketManager } from '@discordjs/ws';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type StandIn, startStandIn } from '../../../src/playground/stand-in.ts';
import { patientClock } from '../../../src/playground/test/patient-clock.ts';
import { makeSignal } from '../../../src/playground/test/setting.ts';
import { type ConnectionParts, openConnection } from '../../../src/transport/gateway/shard-connection.ts';

// How connections end is in faults.test.ts. Here steps of connecting are timed by a clock that only a test moves.

const patience = 7000;

afterEach(() => {
  vi.useRealTimers();
});

/** Not by `expect.poll`, which moves the clock. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate();
}

async function start(): Promise<{ standIn: StandIn; context: IContextFetchingStrategy }> {
  const standIn = await startStandIn({ clock: patientClock });
  onTestFinished(() => standIn.close());
  const { token } = standIn;
  const rest = new REST({ api: standIn.apiUrl }).setToken(token);
  const manager = new WebSocketManager({ token, intents: 0, shardCount: 1, rest });
  const context = {
    options: await managerToFetchingStrategyOptions(manager),
    retrieveSessionInfo: () => null,
    updateSessionInfo: () => undefined,
    waitForIdentify: async () => undefined,
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return { standIn, context };
}

/** Opens a connection, and notes what comes of it. */
function open(context: IContextFetchingStrategy, change: Partial<ConnectionParts> = {}) {
  const events: unknown[] = [];
  let ready = 0;
  const connection = openConnection({
    id: 0,
    context,
    session: undefined,
    onEvent: ({ t }) => void events.push(t),
    onReady: () => {
      ready += 1;
    },
    patience,
    ...change,
  });
  let isOver = false;
  void connection.ended.then(() => {
    isOver = true;
  });
  onTestFinished(() => {
    vi.useRealTimers();
    return connection.close();
  });
  return { connection, events, ready: () => ready, isOver: () => isOver };
}

/** A connection that is logged in. */
async function openReady(change: Partial<ConnectionParts> = {}) {
  const { standIn, context } = await start();
  const opened = open(context, change);
  await until(() => opened.ready() === 1);
  return { standIn, context, ...opened };
}

/** A connection that waits for its turn to log in. */
async function openWaiting() {
  const { standIn, context } = await start();
  const asked = makeSignal();
  const turn = makeSignal();
  const waitForIdentify = () => {
    asked.give();
    return turn.given;
  };
  const opened = open({ ...context, waitForIdentify });
  await asked.given;
  return { standIn, turn, ...opened };
}

test('a session is gone on with, without a new login; once it is ready nothing is waited for', async () => {
  const { standIn, context, connection } = await openReady();
  standIn.gatewayFaults.send({ op: 7, d: null });
  const { session, readyFor } = await connection.ended;
  expect(readyFor).toBeGreaterThan(0);
  const { ready, events, isOver } = open(context, { session });
  await until(() => ready() === 1);
  expect(standIn.gatewayAttempts().map(({ kind }) => kind)).toEqual(['upgrade', 'identify', 'upgrade', 'resume']);
  expect(events).toEqual(['RESUMED']);
  await vi.advanceTimersByTimeAsync(10 * patience);
  expect([isOver(), standIn.isBotConnected()]).toEqual([false, true]);
});

test('a step is given its time, and no more', async () => {
  const { standIn, context } = await start();
  standIn.gatewayFaults.atIdentify('no answer');
  const { connection, isOver } = open(context);
  await until(() => standIn.gatewayAttempts().some(({ kind }) => kind === 'identify'));
  await vi.advanceTimersByTimeAsync(patience - 1);
  expect(isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await connection.ended).toEqual({ reason: 'no READY within 7 s', readyFor: 0 });
});

test('no permission to log in ends it', async () => {
  const { context } = await start();
  const { connection } = open({ ...context, waitForIdentify: () => Promise.reject(new RangeError('x')) });
  expect(await connection.ended).toMatchObject({ reason: 'Identify throttling logic failed', readyFor: 0 });
});

test('the turn to log in may take longer than any step', async () => {
  const { turn, ready } = await openWaiting();
  await vi.advanceTimersByTimeAsync(10 * patience);
  turn.give();
  await until(() => ready() === 1);
});

test('a connection that ended while it waited for its turn does not log in', async () => {
  const { standIn, turn, connection, isOver } = await openWaiting();
  await connection.close();
  turn.give();
  await vi.advanceTimersByTimeAsync(10 * patience);
  expect(isOver()).toBe(true);
  expect(standIn.gatewayAttempts().map(({ kind }) => kind)).toEqual(['upgrade']);
});

test('what its owner throws at an event ends it', async () => {
  const onEvent: ConnectionParts['onEvent'] = ({ t }) => {
    if (t === 'GUILD_CREATE') throw new RangeError('x');
  };
  const { standIn, connection } = await openReady({ onEvent });
  standIn.gatewayFaults.dispatch('GUILD_CREATE', {});
  expect(await connection.ended).toMatchObject({
    reason: 'a frame that was not expected (RangeError)',
    session: undefined,
  });
});

test('closing waits a second for the other side, and no longer', async () => {
  const { standIn, connection } = await openReady();
  standIn.gatewayFaults.silence();
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
