import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { GatewayFaults } from '../gateway-faults.ts';
import { connect, type GatewayClient, identify, isEvent, logIn, openSocket, resume } from './gateway-client.ts';
import { createManualClock } from './manual-clock.ts';
import { withStandIn } from './setting.ts';

type LoggedIn = Awaited<ReturnType<typeof logIn>>;
const isHello = (frame: { op: number }) => frame.op === 10;
const isAck = (frame: { op: number }) => frame.op === 11;

/** Resolves when the connection has been heard: later frames are answered in order. */
async function settle(bot: GatewayClient): Promise<void> {
  bot.sendText('{');
  await bot.closed;
}

test.each([502, 503, 429])('an upgrade is refused with %i, as often as asked', async status => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atUpgrade({ refuse: status }, 2);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const socket = openSocket(standIn);
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(status);
  }
  await logIn(standIn);
  expect(standIn.gatewayAttempts().map(({ kind }) => kind)).toEqual(['upgrade', 'upgrade', 'upgrade', 'identify']);
});

test('an upgrade is reset', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atUpgrade('reset');
  const [error] = await once(openSocket(standIn), 'error');
  expect(error).toMatchObject({ code: 'ECONNRESET' });
});

test('an upgrade is left without an answer', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atUpgrade('no answer');
  const socket = openSocket(standIn);
  socket.on('error', () => {});
  await expect.poll(() => standIn.gatewayAttempts().length).toBe(1);
  await logIn(standIn);
  expect(socket.readyState).toBe(socket.CONNECTING);
});

test('HELLO is never said', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atUpgrade('no hello');
  const bot = await connect(standIn);
  bot.send(1, null);
  await bot.next(isAck);
  expect(bot.frames.filter(isHello)).toEqual([]);
});

test('a connection is closed as soon as it is open', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atUpgrade({ close: 4000 });
  expect(await (await connect(standIn)).closed).toBe(4000);
});

test('heartbeats are never answered', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atUpgrade('no acks');
  const bot = await connect(standIn);
  bot.send(1, null);
  await settle(bot);
  expect(bot.frames.filter(isAck)).toEqual([]);
});

test('a connection is silent from the start', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atUpgrade('silent');
  const bot = await connect(standIn);
  bot.close(1000);
  await logIn(standIn);
  expect(bot.isClosed()).toBe(false);
  expect(bot.frames).toEqual([]);
});

test.each([4004, 4010, 4014])('a login is closed with %i', async code => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atIdentify({ close: code });
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token));
  expect(await bot.closed).toBe(code);
});

test('READY is never said', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atIdentify('no answer');
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token));
  await settle(bot);
  expect(bot.frames.map(frame => frame.op)).toEqual([10]);
  expect(standIn.isBotConnected()).toBe(false);
});

test('a frame stands in for READY', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atIdentify({ send: { op: 0, t: 'READY', s: 1, d: null } });
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token));
  expect((await bot.next(isEvent('READY'))).d).toBeNull();
  expect(standIn.isBotConnected()).toBe(false);
});

test('a RESUME is never answered, and the next one is', async () => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  bot.close(4200);
  await expect.poll(standIn.isBotConnected).toBe(false);
  standIn.gatewayFaults.atResume('no answer');
  const [mute, heard] = [await connect(standIn), await connect(standIn)];
  mute.send(6, resume(standIn.token, bot.sessionId, 1));
  await settle(mute);
  heard.send(6, resume(standIn.token, bot.sessionId, 1));
  await heard.next(isEvent('RESUMED'));
  expect(mute.frames.map(frame => frame.op)).toEqual([10]);
});

test('op 9 right after RESUMED takes the session away', async () => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  bot.close(4200);
  await expect.poll(standIn.isBotConnected).toBe(false);
  standIn.gatewayFaults.atResume({ thenSend: { op: 9, d: false } });
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 1));
  await again.next(frame => frame.op === 9);
  expect(again.frames.map(({ op, t }) => t ?? op)).toEqual([10, 'RESUMED', 9]);
  again.send(6, resume(standIn.token, bot.sessionId, 1));
  await expect.poll(() => again.frames.filter(frame => frame.op === 9).length).toBe(2);
});

test('what has not happened yet can be called off', async () => {
  const standIn = await withStandIn();
  const { gatewayFaults } = standIn;
  gatewayFaults.atUpgrade('reset', Number.POSITIVE_INFINITY);
  gatewayFaults.atIdentify('no answer');
  gatewayFaults.clear();
  await logIn(standIn);
});

test.each<[string, unknown]>([
  ['a second HELLO', { op: 10, d: { heartbeat_interval: 1000 } }],
  ['op 10 with null', { op: 10, d: null }],
  ['op 7', { op: 7, d: null }],
  ['op 1', { op: 1, d: null }],
  ['an event of null', { op: 0, t: 'INTERACTION_CREATE', s: 2, d: null }],
])('%s is sent as it is', async (_name, frame) => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  standIn.gatewayFaults.send(frame);
  await expect.poll(() => bot.frames.at(-1)).toEqual(frame);
  expect(standIn.isBotConnected()).toBe(true);
});

test.each([
  [null, 9],
  [false, 9],
  [true, 'RESUMED'],
])('op 9 with %s: resuming on the same connection is answered by %s', async (d, answer) => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  standIn.gatewayFaults.send({ op: 9, d });
  await bot.next(frame => frame.op === 9);
  expect(standIn.isBotConnected()).toBe(false);
  bot.send(6, resume(standIn.token, bot.sessionId, 1));
  await expect.poll(() => bot.frames.slice(3).map(({ op, t }) => t ?? op)).toEqual([answer]);
});

test('an event of any data is numbered, and kept for a bot that is away', async () => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  bot.close(4200);
  await expect.poll(standIn.isBotConnected).toBe(false);
  standIn.gatewayFaults.dispatch('USER_UPDATE', {});
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 1));
  expect(await again.next(isEvent('USER_UPDATE'))).toEqual({ op: 0, t: 'USER_UPDATE', s: 2, d: {} });
});

test('frames and closes can be meant for one shard', async () => {
  const standIn = await withStandIn({ sessionLimits: { maxConcurrency: 2 } });
  const [first, second] = [await logIn(standIn, [0, 2]), await logIn(standIn, [1, 2])];
  standIn.gatewayFaults.dispatch('X', 1, 1);
  standIn.gatewayFaults.close(4000, 1);
  expect(await second.closed).toBe(4000);
  expect(second.frames.filter(isEvent('X'))).toHaveLength(1);
  expect(first.isClosed()).toBe(false);
  expect(first.frames.filter(isEvent('X'))).toEqual([]);
});

test.each<[string, (faults: GatewayFaults) => void, number]>([
  ['1000', faults => faults.close(1000), 1000],
  ['1001', faults => faults.close(1001), 1001],
  ['4000', faults => faults.close(4000), 4000],
  ['4008', faults => faults.close(4008), 4008],
  ['a reset', faults => faults.reset(), 1006],
])('a connection ended by %s can be resumed', async (_name, act, code) => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  act(standIn.gatewayFaults);
  expect(await bot.closed).toBe(code);
  await expect.poll(standIn.isBotConnected).toBe(false);
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 1));
  await again.next(isEvent('RESUMED'));
});

test.each([4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014])(
  'a connection closed with %i cannot be resumed',
  async code => {
    const standIn = await withStandIn();
    const bot = await logIn(standIn);
    standIn.gatewayFaults.close(code);
    expect(await bot.closed).toBe(code);
    const again = await connect(standIn);
    again.send(6, resume(standIn.token, bot.sessionId, 1));
    expect((await again.next(frame => frame.op === 9)).d).toBe(false);
  },
);

test.each<[string, (faults: GatewayFaults) => void, (bot: LoggedIn) => void]>([
  ['heartbeats', faults => faults.muteAcks(), bot => bot.send(1, null)],
  ['a close', faults => faults.silence(), bot => bot.close(4200)],
])('%s can be left without an answer from now on', async (_name, act, say) => {
  const clock = createManualClock();
  const standIn = await withStandIn({ clock });
  const bot = await logIn(standIn);
  act(standIn.gatewayFaults);
  say(bot);
  clock.pass(5000);
  await logIn(standIn);
  expect(bot.isClosed()).toBe(false);
  expect(bot.frames.filter(isAck)).toEqual([]);
});

test('a silent connection no longer counts, and its session can be resumed by another', async () => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  standIn.gatewayFaults.silence();
  expect(standIn.isBotConnected()).toBe(false);
  standIn.gatewayFaults.dispatch('X', 1);
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 1));
  await again.next(isEvent('X'));
  expect(bot.frames.filter(isEvent('X'))).toEqual([]);
});
