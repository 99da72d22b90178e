import { expect, test } from 'vitest';
import { z } from 'zod';
import type { StandIn } from '../stand-in.ts';
import { exampleCommands, startBot } from './answering-bot.ts';
import { connect, type GatewayClient, identify, isEvent, logIn, registerCommands, resume } from './gateway-client.ts';
import { createManualClock } from './manual-clock.ts';
import { withBot, withStandIn } from './setting.ts';

test('hello, heartbeat, identify, ready', async () => {
  const standIn = await withStandIn();
  const bot = await connect(standIn);
  expect((await bot.next(frame => frame.op === 10)).d).toEqual({ heartbeat_interval: 41_250 });
  bot.send(1, null);
  await bot.next(frame => frame.op === 11);
  bot.send(2, identify(standIn.token));
  const ready = await bot.next(isEvent('READY'));
  expect(ready).toMatchObject({
    op: 0,
    s: 1,
    d: { v: 10, application: { id: standIn.applicationId }, user: { bot: true } },
  });
  expect(standIn.isBotConnected()).toBe(true);
});

test.each<[string, (bot: GatewayClient, standIn: StandIn) => void, number]>([
  ['a wrong token', bot => bot.send(2, identify('wrong')), 4004],
  ['privileged intents', (bot, { token }) => bot.send(2, identify(token, 1 << 15)), 4014],
  [
    'a second login',
    (bot, { token }) => {
      bot.send(2, identify(token));
      bot.send(2, identify(token));
    },
    4005,
  ],
  [
    'a resume after login',
    (bot, { token }) => {
      bot.send(2, identify(token));
      bot.send(6, resume(token, 'x', 0));
    },
    4005,
  ],
  ['unknown intents', (bot, { token }) => bot.send(2, identify(token, 2 ** 18)), 4013],
  ['intents below zero', (bot, { token }) => bot.send(2, identify(token, -1)), 4002],
  ['a login that is too long', (bot, { token }) => bot.send(2, { ...identify(token), x: 'x'.repeat(4096) }), 4002],
  ['a 121st frame within a minute', bot => Array.from({ length: 121 }, () => bot.send(1, null)), 4008],
  ['a shard that is no number', (bot, { token }) => bot.send(2, { ...identify(token), shard: ['0', 1] }), 4002],
  ['a resume without seq', (bot, { token }) => bot.send(6, { token, session_id: 'x' }), 4002],
  ['an unknown opcode', bot => bot.send(99, null), 4001],
  ['a presence before login', bot => bot.send(3, {}), 4003],
  ['no JSON', bot => bot.sendText('{'), 4002],
  ['a login without properties', (bot, { token }) => bot.send(2, { token }), 4002],
])('%s ends the connection', async (_name, act, code) => {
  const standIn = await withStandIn();
  const bot = await connect(standIn);
  act(bot, standIn);
  expect(await bot.closed).toBe(code);
});

test.each(['v=9&encoding=json', 'v=10&encoding=etf', ''])('version and encoding "%s" are refused', async query => {
  const standIn = await withStandIn();
  expect(await (await connect(standIn, query)).closed).toBe(4012);
});

test('120 frames a minute are allowed, and again the minute after', async () => {
  const clock = createManualClock();
  const bot = await connect(await withStandIn({ clock }));
  const isAck = (frame: { op: number }) => frame.op === 11;
  for (const minute of [1, 2]) {
    for (let sent = 0; sent < 120; sent += 1) bot.send(1, null);
    await expect.poll(() => bot.frames.filter(isAck).length).toBe(120 * minute);
    clock.pass(60_000);
  }
});

test('a session goes on where it stopped: what happened meanwhile is sent once, in order', async () => {
  const standIn = await withStandIn();
  await registerCommands(standIn);
  const bot = await logIn(standIn);
  void standIn.as().use('count', { what: 'first' });
  await bot.next(isEvent('INTERACTION_CREATE'));
  bot.close(4200);
  await expect.poll(standIn.isBotConnected).toBe(false);
  void standIn.as().use('count', { what: 'second' });
  void standIn.as().use('count', { what: 'third' });
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 2));
  await again.next(isEvent('RESUMED'));
  const Data = z.object({ data: z.object({ options: z.array(z.object({ value: z.string() })) }) });
  const told = again.frames
    .filter(isEvent('INTERACTION_CREATE'))
    .map(frame => Data.parse(frame.d).data.options[0]?.value);
  expect(told).toEqual(['second', 'third']);
  expect(again.frames.filter(frame => frame.op === 0).map(frame => frame.s)).toEqual([3, 4, 5]);
  expect(standIn.isBotConnected()).toBe(true);
});

test('a session that is resumed elsewhere leaves its old connection', async () => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 1));
  await again.next(isEvent('RESUMED'));
  bot.send(3, {});
  expect(await bot.closed).toBe(4003);
  expect(standIn.isBotConnected()).toBe(true);
});

test('a resume from ahead of what was sent ends the connection and the session', async () => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  bot.close(4200);
  await expect.poll(standIn.isBotConnected).toBe(false);
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 2));
  expect(await again.closed).toBe(4007);
});

test.each([1000, 1001])('a bot that closes with %i gives its session up', async code => {
  const standIn = await withStandIn();
  const bot = await logIn(standIn);
  bot.close(code);
  await expect.poll(standIn.isBotConnected).toBe(false);
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 1));
  expect((await again.next(frame => frame.op === 9)).d).toBe(false);
});

test('a session can be declared invalid: the bot must log in anew', async () => {
  const clock = createManualClock();
  const standIn = await withStandIn({ clock });
  const bot = await logIn(standIn);
  standIn.dropBot('invalid');
  expect((await bot.next(frame => frame.op === 9)).d).toBe(false);
  expect(standIn.isBotConnected()).toBe(false);
  clock.pass(5000);
  bot.send(2, identify(standIn.token));
  await expect.poll(standIn.isBotConnected).toBe(true);
});

test('resuming wants the token too', async () => {
  const standIn = await withStandIn();
  const bot = await connect(standIn);
  bot.send(6, resume('wrong', 'x', 1));
  expect(await bot.closed).toBe(4004);
});

test('discord.js is told of a wrong token', async () => {
  const standIn = await withStandIn();
  await expect(startBot(standIn, async () => {}, 'wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
});

test.each(['reconnect', 'cut'] as const)(
  'discord.js comes back after "%s", and answers what was asked since',
  async how => {
    const standIn = await withBot(({ callback }) => callback({ type: 4, data: { content: 'Here.' } }));
    standIn.dropBot(how);
    await expect.poll(standIn.isBotConnected, { timeout: 15_000 }).toBe(true);
    await expect
      .poll(async () => (await standIn.as().use('count', { what: 'x' })).message?.content, { timeout: 15_000 })
      .toBe('Here.');
    expect(standIn.as().commands()).toHaveLength(exampleCommands.length - 1);
  },
);

test('without a bot no command is offered', async () => {
  const standIn = await withStandIn();
  await expect(standIn.as().use('count')).rejects.toThrow('You are offered no command "/count" here. There are none.');
});
