import { setImmediate } from 'node:timers/promises';
import { REST } from '@discordjs/rest';
import { type IContextFetchingStrategy, managerToFetchingStrategyOptions, WebSocketManager } from '@discordjs/ws';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type StandIn, startStandIn } from '../../../src/playground/stand-in.ts';
import { patientClock } from '../../../src/playground/test/patient-clock.ts';
import { makeSignal } from '../../../src/playground/test/setting.ts';
import { type ConnectionParts, openConnection } from '../../../src/transport/gateway/shard-connection.ts';

/** Steps of connecting are timed by a clock that only a test moves. */
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

describe('how a connection that was ready ends', () => {
  const rows: readonly [string, (standIn: StandIn) => void, string | RegExp, number | undefined, boolean][] = [
    ['close code 4000', ({ gatewayFaults }) => gatewayFaults.close(4000), 'close code 4000', 4000, true],
    ['close code 4004', ({ gatewayFaults }) => gatewayFaults.close(4004), 'Authentication failed', 4004, false],
    ['a reset', ({ gatewayFaults }) => gatewayFaults.reset(), /^(read ECONNRESET|close code 1006)$/, 1006, true],
    [
      'a wish that it connects again',
      ({ gatewayFaults }) => gatewayFaults.send({ op: 7, d: null }),
      'Told to reconnect by Discord',
      undefined,
      true,
    ],
    [
      'the end of the session',
      ({ gatewayFaults }) => gatewayFaults.send({ op: 9, d: false }),
      'Invalid session',
      undefined,
      false,
    ],
    [
      'a second HELLO',
      ({ gatewayFaults }) => gatewayFaults.send({ op: 10, d: { heartbeat_interval: 41_250 } }),
      'a second HELLO',
      undefined,
      true,
    ],
    [
      'a frame that breaks the library',
      ({ gatewayFaults }) => gatewayFaults.dispatch('READY', null),
      'a frame that was not expected (TypeError)',
      undefined,
      false,
    ],
  ];
  test.each(rows)('%s', async (_, act, reason, code, isKept) => {
    const { standIn, connection, ready } = await openReady();
    act(standIn);
    const end = await connection.ended;
    expect(end.reason).toEqual(reason instanceof RegExp ? expect.stringMatching(reason) : reason);
    expect([end.code, end.readyFor > 0, ready()]).toEqual([code, true, 1]);
    if (isKept) expect(end.session?.sessionId).toMatch(/./);
  });
});

describe('what ends a connection before it is ready', () => {
  test('a refused upgrade', async () => {
    const { standIn, context } = await start();
    standIn.gatewayFaults.atUpgrade({ refuse: 503 });
    const { connection, ready } = open(context);
    expect(await connection.ended).toMatchObject({ reason: 'Unexpected server response: 503', readyFor: 0 });
    expect(ready()).toBe(0);
  });

  test('no permission to log in', async () => {
    const { context } = await start();
    const waitForIdentify = () => Promise.reject(new RangeError('x'));
    const { connection } = open({ ...context, waitForIdentify });
    expect(await connection.ended).toMatchObject({ reason: 'Identify throttling logic failed', readyFor: 0 });
  });

  test.each([
    ['no HELLO within 7 s', 'an upgrade that is not answered', 'upgrade', 'no answer', true],
    ['no HELLO within 7 s', 'silence after it', 'upgrade', 'no hello', true],
    ['no READY within 7 s', 'a login that is not answered', 'identify', undefined, false],
    ['no RESUMED within 7 s', 'a resume that is not answered', 'resume', undefined, false],
  ] as const)('%s: %s', async (reason, _, step, fault, isKept) => {
    const { standIn, context, connection: first } = await openReady();
    standIn.gatewayFaults.send({ op: 7, d: null });
    const { session } = await first.ended;
    const before = standIn.gatewayAttempts().filter(({ kind }) => kind === step).length;
    if (fault) standIn.gatewayFaults.atUpgrade(fault);
    standIn.gatewayFaults.atIdentify('no answer');
    standIn.gatewayFaults.atResume('no answer');
    const { connection, isOver } = open(context, { session: step === 'identify' ? undefined : session });
    await until(() => standIn.gatewayAttempts().filter(({ kind }) => kind === step).length > before);
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const end = await connection.ended;
    expect(end).toMatchObject({ reason, code: undefined, readyFor: 0 });
    expect(end.session).toEqual(isKept ? session : undefined);
  });
});

test('a session is gone on with, without a new login', async () => {
  const { standIn, context, connection } = await openReady();
  standIn.gatewayFaults.send({ op: 7, d: null });
  const { session } = await connection.ended;
  const { ready, events } = open(context, { session });
  await until(() => ready() === 1);
  expect(standIn.gatewayAttempts().map(({ kind }) => kind)).toEqual(['upgrade', 'identify', 'upgrade', 'resume']);
  expect(events).toEqual(['RESUMED']);
  expect(standIn.isBotConnected()).toBe(true);
});

test('once it is ready nothing is waited for', async () => {
  const { isOver } = await openReady();
  await vi.advanceTimersByTimeAsync(10 * patience);
  expect(isOver()).toBe(false);
});

test('the turn to log in may take longer than any step', async () => {
  const { context } = await start();
  const asked = makeSignal();
  const turn = makeSignal();
  const waitForIdentify = () => {
    asked.give();
    return turn.given;
  };
  const { ready } = open({ ...context, waitForIdentify });
  await asked.given;
  await vi.advanceTimersByTimeAsync(10 * patience);
  turn.give();
  await until(() => ready() === 1);
});

test('a connection that ended while it waited for its turn does not log in', async () => {
  const { standIn, context } = await start();
  const asked = makeSignal();
  const turn = makeSignal();
  const waitForIdentify = () => {
    asked.give();
    return turn.given;
  };
  const { connection, isOver } = open({ ...context, waitForIdentify });
  await asked.given;
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

describe('closing', () => {
  test('is a leave for good, told to the other side', async () => {
    const { standIn, connection, events } = await openReady();
    await connection.close();
    expect(await connection.ended).toMatchObject({ code: undefined, reason: 'closed by the bot', session: undefined });
    await until(() => !standIn.isBotConnected());
    standIn.gatewayFaults.dispatch('GUILD_CREATE', {});
    expect(events).toEqual(['READY']);
  });

  test('waits a second for the other side, and no longer', async () => {
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
  });
});
