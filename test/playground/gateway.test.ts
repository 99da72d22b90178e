import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { COMMANDS, startBot } from './bot.ts';
import { withBot, withStandIn } from './setting.ts';

const Frame = z.object({ op: z.number(), d: z.unknown(), s: z.number().nullable(), t: z.string().nullable() });
const Ready = z.object({ session_id: z.string() });

/** A gateway connection in the raw. */
async function connect(standIn: StandIn, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${standIn.url.replace('http', 'ws')}/gateway/?${query}`);
  onTestFinished(() => socket.terminate());
  const frames: z.infer<typeof Frame>[] = [];
  const closed = new Promise<number>(resolve => socket.on('close', resolve));
  socket.on('message', data => frames.push(Frame.parse(JSON.parse(String(data)))));
  await once(socket, 'open');
  return {
    frames,
    closed,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    sendText: (text: string) => socket.send(text),
    close: (code: number) => socket.close(code),
    next: (wanted: (frame: z.infer<typeof Frame>) => boolean) =>
      expect
        .poll(() => frames.find(wanted))
        .toBeDefined()
        .then(() => Frame.parse(frames.find(wanted))),
  };
}

const identify = (token: string, intents = 0) => ({
  token,
  intents,
  properties: { os: 'linux', browser: 'x', device: 'x' },
});
const isEvent = (name: string) => (frame: z.infer<typeof Frame>) => frame.t === name;

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

test.each<[string, (bot: Awaited<ReturnType<typeof connect>>, standIn: StandIn) => void, number]>([
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

test('a session goes on where it stopped: what happened meanwhile is sent once, in order', async () => {
  const standIn = await withBot(({ callback }) => callback({ type: 4, data: { content: 'x' } }));
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token));
  const { session_id } = Ready.parse((await bot.next(isEvent('READY'))).d);
  void standIn.as().use('count', { what: 'first' });
  await bot.next(isEvent('INTERACTION_CREATE'));
  bot.close(4200);
  await expect.poll(standIn.isBotConnected).toBe(false);
  void standIn.as().use('count', { what: 'second' });
  void standIn.as().use('count', { what: 'third' });
  const again = await connect(standIn);
  again.send(6, { token: standIn.token, session_id, seq: 2 });
  await again.next(isEvent('RESUMED'));
  const Data = z.object({ data: z.object({ options: z.array(z.object({ value: z.string() })) }) });
  const told = again.frames
    .filter(isEvent('INTERACTION_CREATE'))
    .map(frame => Data.parse(frame.d).data.options[0]?.value);
  expect(told).toEqual(['second', 'third']);
  expect(again.frames.filter(frame => frame.op === 0).map(frame => frame.s)).toEqual([3, 4, 5]);
});

test.each([1000, 1001])('a bot that closes with %i gives its session up', async code => {
  const standIn = await withStandIn();
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token));
  const { session_id } = Ready.parse((await bot.next(isEvent('READY'))).d);
  bot.close(code);
  await expect.poll(standIn.isBotConnected).toBe(false);
  const again = await connect(standIn);
  again.send(6, { token: standIn.token, session_id, seq: 1 });
  expect((await again.next(frame => frame.op === 9)).d).toBe(false);
});

test('a session can be declared invalid: the bot must log in anew', async () => {
  const standIn = await withStandIn();
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token));
  await bot.next(isEvent('READY'));
  standIn.dropBot('invalid');
  expect((await bot.next(frame => frame.op === 9)).d).toBe(false);
  expect(standIn.isBotConnected()).toBe(false);
  bot.send(2, identify(standIn.token));
  await expect.poll(standIn.isBotConnected).toBe(true);
});

test('resuming wants the token too', async () => {
  const standIn = await withStandIn();
  const bot = await connect(standIn);
  bot.send(6, { token: 'wrong', session_id: 'x', seq: 1 });
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
    expect(standIn.as().commands()).toHaveLength(COMMANDS.length - 1);
  },
);

test('without a bot no command is offered', async () => {
  const standIn = await withStandIn();
  await expect(standIn.as().use('count')).rejects.toThrow('You are offered no command "/count" here. There are none.');
});
