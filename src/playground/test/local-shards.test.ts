import { expect, test } from 'vitest';
import { z } from 'zod';
import type { StandIn } from '../stand-in.ts';
import { connect, identify, isEvent, logIn, registerCommands } from './gateway-client.ts';
import { createManualClock } from './manual-clock.ts';
import { withStandIn } from './setting.ts';

const interaction = isEvent('INTERACTION_CREATE');

async function askGatewayBot({ apiUrl, token }: StandIn): Promise<unknown> {
  const response = await fetch(`${apiUrl}/v10/gateway/bot`, { headers: { Authorization: `Bot ${token}` } });
  return response.json();
}

test.each<[string, readonly number[] | undefined, number]>([
  ['none', undefined, 4011],
  ['[0,1]', [0, 1], 4011],
  ['[1,2]', [1, 2], 4011],
  ['[3,3]', [3, 3], 4010],
  ['[3,1]', [3, 1], 4010],
  ['[-1,3]', [-1, 3], 4010],
  ['[0,0]', [0, 0], 4010],
  ['[0.5,3]', [0.5, 3], 4010],
])('where three shards are required, a login as shard %s is refused', async (_name, shard, code) => {
  const standIn = await withStandIn({ sessionLimits: { requiredShards: 3 } });
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token, 0, shard));
  expect(await bot.closed).toBe(code);
});

test('three shards: each has its own session, and all of them make the bot connected', async () => {
  const standIn = await withStandIn({ sessionLimits: { requiredShards: 3, maxConcurrency: 3 } });
  const bots = [];
  for (const id of [0, 1, 2]) {
    expect(standIn.isBotConnected()).toBe(false);
    bots.push(await logIn(standIn, [id, 3]));
  }
  expect(standIn.isBotConnected()).toBe(true);
  expect(new Set(bots.map(bot => bot.sessionId)).size).toBe(3);
  const Shard = z.object({ shard: z.tuple([z.number(), z.number()]) });
  expect(bots.map(bot => Shard.parse(bot.frames.find(isEvent('READY'))?.d).shard)).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  expect(standIn.gatewayAttempts().flatMap(({ kind, shard }) => (kind === 'identify' ? [shard] : []))).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  bots[1]?.close(4200);
  await expect.poll(standIn.isBotConnected).toBe(false);
});

test('a server belongs to one shard, direct messages to the first', async () => {
  const standIn = await withStandIn({ sessionLimits: { maxConcurrency: 2 } });
  await registerCommands(standIn);
  const bots = [await logIn(standIn, [0, 2]), await logIn(standIn, [1, 2])] as const;
  const home = Number((BigInt(standIn.serverId) >> 22n) % 2n);
  const Ready = z.object({ guilds: z.array(z.unknown()) });
  expect(bots.map(bot => Ready.parse(bot.frames.find(isEvent('READY'))?.d).guilds)).toEqual(
    [0, 1].map(id => (id === home ? [{ id: standIn.serverId, unavailable: true }] : [])),
  );
  void standIn.as({ place: 'server' }).use('count', { what: 'x' });
  await expect.poll(() => bots[home]?.frames.filter(interaction).length).toBe(1);
  void standIn.as({ place: 'bot_dm' }).use('count', { what: 'x' });
  void standIn.as({ place: 'user_install' }).use('count', { what: 'x' });
  await expect.poll(() => bots[0].frames.filter(interaction).length).toBe(home === 0 ? 3 : 2);
  expect(bots[1].frames.filter(interaction)).toHaveLength(home === 0 ? 0 : 1);
});

test('a login with another count than those that are connected is refused', async () => {
  const standIn = await withStandIn({ sessionLimits: { maxConcurrency: 3 } });
  const first = await logIn(standIn, [0, 2]);
  const other = await connect(standIn);
  other.send(2, identify(standIn.token, 0, [1, 3]));
  expect(await other.closed).toBe(4010);
  expect(first.isClosed()).toBe(false);
});

test('/gateway/bot says what is recommended and allowed', async () => {
  const clock = createManualClock();
  const sessionLimits = { recommendedShards: 4, total: 10, remaining: 1, resetAfterMs: 60_000, maxConcurrency: 2 };
  const standIn = await withStandIn({ clock, sessionLimits });
  const limit = (remaining: number, reset_after: number) => ({
    shards: 4,
    session_start_limit: { total: 10, remaining, reset_after, max_concurrency: 2 },
  });
  expect(await askGatewayBot(standIn)).toMatchObject(limit(1, 60_000));
  await logIn(standIn);
  clock.pass(59_999);
  expect(await askGatewayBot(standIn)).toMatchObject(limit(0, 1));
  clock.pass(1);
  expect(await askGatewayBot(standIn)).toMatchObject(limit(10, 0));
  await logIn(standIn);
  expect(await askGatewayBot(standIn)).toMatchObject(limit(9, 86_400_000));
  standIn.limitSessions({ remaining: 0, recommendedShards: 1 });
  expect(await askGatewayBot(standIn)).toMatchObject({ shards: 1, session_start_limit: { remaining: 0 } });
});

test('a login beyond the last one ends all sessions, until the day is over', async () => {
  const clock = createManualClock();
  const standIn = await withStandIn({ clock, sessionLimits: { remaining: 1 } });
  const first = await logIn(standIn);
  clock.pass(5000);
  const second = await connect(standIn);
  second.send(2, identify(standIn.token));
  expect(await second.closed).toBe(4004);
  expect(await first.closed).toBe(4004);
  clock.pass(86_400_000);
  await logIn(standIn);
});

test.each<[string, number, readonly [number, number], number, boolean]>([
  ['one at a time: 4,999 ms', 1, [0, 1], 4999, false],
  ['one at a time: 5,000 ms', 1, [0, 1], 5000, true],
  ['two at a time: shards 0 and 1', 2, [0, 1], 0, true],
  ['two at a time: shards 0 and 2', 2, [0, 2], 0, false],
])('%s later', async (_name, maxConcurrency, [first, second], ms, isAllowed) => {
  const clock = createManualClock();
  const standIn = await withStandIn({ clock, sessionLimits: { maxConcurrency } });
  await logIn(standIn, [first, 3]);
  clock.pass(ms);
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token, 0, [second, 3]));
  const answer = await bot.next(frame => frame.op === 9 || frame.t === 'READY');
  expect(answer.op === 9 ? answer.d : true).toBe(isAllowed);
});
