import { MessageResponseSchema } from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema } from '../form-errors.ts';
import type { StandIn } from '../stand-in.ts';
import { connect, isEvent, logIn, registerCommands, resume } from './gateway-client.ts';
import { createManualClock } from './manual-clock.ts';
import { posted, postedBeyondSchema } from './posted-messages.ts';
import { request } from './rest-client.ts';
import { withStandIn } from './setting.ts';

const Payload = z.looseObject({
  id: z.string(),
  token: z.string(),
  guild_id: z.string().optional(),
  data: z.looseObject({
    guild_id: z.string().optional(),
    target_id: z.string().optional(),
    resolved: z.object({ messages: z.record(z.string(), z.unknown()) }).optional(),
  }),
});

/** A stand-in with a bot in the raw, and what gives the last interaction that it was sent. */
async function setUp(options: Parameters<typeof withStandIn>[0] = {}) {
  const standIn = await withStandIn(options);
  await registerCommands(standIn);
  const bot = await logIn(standIn);
  const lastPayload = async () => {
    await bot.next(isEvent('INTERACTION_CREATE'));
    return Payload.parse(bot.frames.findLast(isEvent('INTERACTION_CREATE'))?.d);
  };
  const answer = async (data: unknown = { content: 'x' }) => {
    const { id, token } = await lastPayload();
    return request(standIn, 'POST', `/interactions/${id}/${token}/callback`, { type: 4, data });
  };
  return { standIn, bot, lastPayload, answer };
}

const apply = (standIn: StandIn, place: 'server' | 'bot_dm', fields: (typeof posted)[number][1]) => {
  const person = standIn.as({ place });
  const id = person.post(fields);
  void person.apply(id, 'Count words');
  return id;
};

test.each(
  posted.flatMap(([name, fields]) => (['server', 'bot_dm'] as const).map(place => [name, place, fields] as const)),
)('a message command points at %s, in %s', async (_name, place, fields) => {
  const { standIn, lastPayload } = await setUp();
  const id = apply(standIn, place, fields);
  const { data } = await lastPayload();
  expect(data.target_id).toBe(id);
  const target = data.resolved?.messages[id];
  expect(target).toMatchObject({ content: '', ...fields, id });
  expect(checkSchema(MessageResponseSchema, target).errors).toEqual([]);
});

test.each(postedBeyondSchema)('a message command points at %s', async (_name, fields) => {
  const { standIn, lastPayload } = await setUp();
  const id = apply(standIn, 'bot_dm', fields);
  expect((await lastPayload()).data.resolved?.messages[id]).toMatchObject(fields);
});

test('a command of the server says so', async () => {
  const { standIn, lastPayload } = await setUp();
  standIn.presetCommand({ name: 'here', description: 'x' }, standIn.serverId);
  void standIn.as().use('here');
  expect((await lastPayload()).data.guild_id).toBe(standIn.serverId);
});

test('replies are shown to the asker only where Discord insists on it', async () => {
  const { standIn, answer } = await setUp({ forcesPrivate: true });
  const asked = standIn.as().use('count', { what: 'x' });
  expect((await answer()).status).toBe(204);
  const { message, isPrivate } = await asked;
  expect([message?.flags, isPrivate]).toEqual([64, true]);
  expect(standIn.as({ who: 'moderator' }).messages()).toEqual([]);
});

test.each([
  [2999, 204, undefined],
  [3001, 404, 10_062],
  [60_000, 404, 10_062],
])('an interaction made %i ms before the bot is sent it is answered %i', async (ms, status, code) => {
  const clock = createManualClock();
  const { standIn, lastPayload, answer } = await setUp({ clock });
  standIn.delayInteractions(ms);
  void standIn.as().use('count', { what: 'x' });
  const { id } = await lastPayload();
  expect(Number((BigInt(id) >> 22n) + 1_420_070_400_000n)).toBe(clock.now() - ms);
  const { json, ...answered } = await answer();
  expect([answered.status, json?.code]).toEqual([status, code]);
});

test('late interactions have ids of their own', async () => {
  const { standIn } = await setUp({ clock: createManualClock() });
  standIn.delayInteractions(1000);
  for (const what of ['a', 'b']) void standIn.as().use('count', { what });
  expect(new Set(standIn.exchanges().map(({ id }) => id)).size).toBe(2);
});

test('a second answer is refused', async () => {
  const { standIn, answer } = await setUp();
  void standIn.as().use('count', { what: 'x' });
  expect((await answer()).status).toBe(204);
  expect(await answer()).toMatchObject({ status: 400, json: { code: 40_060 } });
});

test('what was asked while the bot was away is replayed to it, and is too late by then', async () => {
  const clock = createManualClock();
  const { standIn, bot } = await setUp({ clock });
  bot.close(4200);
  await expect.poll(standIn.isBotConnected).toBe(false);
  const asked = standIn.as().use('count', { what: 'x' });
  clock.pass(3001);
  expect((await asked).timedOut).toBe(true);
  const again = await connect(standIn);
  again.send(6, resume(standIn.token, bot.sessionId, 1));
  const { id, token } = Payload.parse((await again.next(isEvent('INTERACTION_CREATE'))).d);
  const body = { type: 4, data: { content: 'x' } };
  expect(await request(standIn, 'POST', `/interactions/${id}/${token}/callback`, body)).toMatchObject({
    status: 404,
    json: { code: 10_062 },
  });
});
