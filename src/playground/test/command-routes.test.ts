import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema } from '../form-errors.ts';
import { exampleCommands } from './answering-bot.ts';
import { logIn } from './gateway-client.ts';
import { request } from './rest-client.ts';
import { withStandIn } from './setting.ts';

const launch = { type: 4, name: 'launch', description: '', handler: 2, contexts: [0, 1], integration_types: [0] };
const ping = { name: 'ping', description: 'Answers.' };
const Named = z.looseObject({ id: z.string(), name: z.string(), description: z.string() });
const namesOf = (json: unknown) =>
  z
    .array(Named)
    .parse(json)
    .map(({ name }) => name);

async function setUp() {
  const standIn = await withStandIn();
  const commands = `/applications/${standIn.applicationId}/commands`;
  const ask = (method: string, path = '', body?: unknown) => request(standIn, method, commands + path, body);
  return { standIn, commands, ask };
}

test('an Entry Point cannot be overwritten away, and keeps its id where it is sent along', async () => {
  const { standIn, ask } = await setUp();
  const { id } = standIn.presetCommand(launch);
  expect(await ask('PUT', '', [ping])).toMatchObject({ status: 400, json: { code: 50240 } });
  expect(namesOf((await ask('GET')).json)).toEqual(['launch']);
  const { status, json } = await ask('PUT', '', [launch, ping]);
  expect([status, namesOf(json)]).toEqual([200, ['launch', 'ping']]);
  expect(json[0]).toMatchObject({ id, type: 4, handler: 2 });
  expect(checkSchema(ApplicationCommandResponseSchema, json[0])).toEqual({ errors: [], unknownFields: [] });
  expect((await ask('DELETE', `/${id}`)).status).toBe(204);
  expect((await ask('PUT', '', [])).status).toBe(200);
});

test('a second Entry Point is refused', async () => {
  const { ask } = await setUp();
  expect((await ask('PUT', '', [launch, { ...launch, name: 'other' }])).status).toBe(400);
});

test('an Entry Point alone does not make the bot ready', async () => {
  const { standIn, ask } = await setUp();
  standIn.presetCommand(launch);
  await logIn(standIn);
  let isReady = false;
  const ready = standIn.whenBotReady().then(() => {
    isReady = true;
  });
  await ask('GET');
  expect(isReady).toBe(false);
  await ask('POST', '', ping);
  await ready;
});

test('one command is added, changed by name, read, changed by id, and taken away', async () => {
  const { standIn, ask } = await setUp();
  const added = await ask('POST', '', ping);
  const { id } = Named.parse(added.json);
  expect(added.status).toBe(201);
  const again = await ask('POST', '', { ...ping, description: 'Answers twice.' });
  expect([again.status, Named.parse(again.json).id]).toEqual([200, id]);
  expect((await ask('GET', `/${id}`)).json).toMatchObject({ id, description: 'Answers twice.' });
  const changed = await ask('PATCH', `/${id}`, { name: 'pong' });
  expect(changed).toMatchObject({ status: 200, json: { id, name: 'pong', description: 'Answers twice.' } });
  expect(namesOf((await ask('GET')).json)).toEqual(['pong']);
  expect(await ask('DELETE', `/${id}`)).toEqual({ status: 204, json: undefined });
  expect((await ask('GET')).json).toEqual([]);
  expect(standIn.violations()).toEqual([]);
});

test.each([
  ['GET', undefined],
  ['PATCH', {}],
  ['DELETE', undefined],
])('%s of a command that is not there', async (method, body) => {
  const { ask } = await setUp();
  expect(await ask(method, '/5', body)).toMatchObject({ status: 404, json: { code: 10063 } });
});

test('one command is checked as a list is, and errors name its fields', async () => {
  const { standIn, ask } = await setUp();
  expect(await ask('POST', '', { name: 'Ping', description: 'x' })).toMatchObject({
    status: 400,
    json: { code: 50035 },
  });
  expect(standIn.violations().map(({ path }) => path)).toEqual(['name']);
});

test('no more commands are created than the day allows; known ones may be sent again', async () => {
  const { standIn, ask } = await setUp();
  standIn.limitCommandCreates(exampleCommands.length);
  expect((await ask('PUT', '', exampleCommands)).status).toBe(200);
  expect((await ask('PUT', '', exampleCommands)).status).toBe(200);
  const refused = { status: 400, json: { code: 30034, retry_after: 86_400 } };
  expect(await ask('PUT', '', [...exampleCommands, ping])).toMatchObject(refused);
  expect(await ask('POST', '', ping)).toMatchObject(refused);
  expect((await ask('GET')).json).toHaveLength(exampleCommands.length);
});

test('the commands of the server are its own, and can be there from earlier', async () => {
  const { standIn, ask } = await setUp();
  const left = standIn.presetCommand(ping, standIn.serverId);
  expect((await ask('GET')).json).toEqual([]);
  const path = `/applications/${standIn.applicationId}/guilds/${standIn.serverId}/commands`;
  expect((await request(standIn, 'GET', path)).json).toMatchObject([{ id: left.id, guild_id: standIn.serverId }]);
  expect((await request(standIn, 'DELETE', `${path}/${left.id}`)).status).toBe(204);
  expect((await request(standIn, 'GET', '/users/@me/guilds')).json).toMatchObject([{ id: standIn.serverId }]);
});

test('what is not a command cannot be put there', async () => {
  const standIn = await withStandIn();
  expect(() => standIn.presetCommand({ name: 'x' })).toThrow('Discord knows no such command');
});

test('Discord may print a command otherwise than it was sent', async () => {
  const standIn = await withStandIn({
    printCommand: ({ name, ...rest }) => ({ ...rest, integration_types: [0], options: [], news: 1, name }),
  });
  const path = `/applications/${standIn.applicationId}/commands`;
  const both = { ...ping, integration_types: [0, 1] };
  for (const { json } of [await request(standIn, 'PUT', path, [both]), await request(standIn, 'GET', path)])
    expect(json).toMatchObject([{ name: 'ping', integration_types: [0], options: [], news: 1 }]);
});
