import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { checkSchema } from '../form-errors.ts';
import { exampleCommands } from './answering-bot.ts';
import { request } from './rest-client.ts';
import { withStandIn } from './setting.ts';

test.each(['/gateway/bot', '/users/@me', '/applications/@me'])('GET %s wants the token', async path => {
  const standIn = await withStandIn();
  expect((await request(standIn, 'GET', path)).status).toBe(200);
  expect(await request(standIn, 'GET', path, undefined, 'wrong')).toEqual({
    status: 401,
    json: { code: 0, message: '401: Unauthorized' },
  });
  expect(standIn.violations()).toEqual([
    { where: `GET ${path}`, path: '', rule: '401: Unauthorized', status: 401, code: 0 },
  ]);
});

test.each([
  ['GET', '/channels/1/messages'],
  ['POST', '/users/@me/channels'],
  ['DELETE', '/applications/1100000000000000001/commands'],
])('%s %s is not modelled: 404 and a violation', async (method, path) => {
  const standIn = await withStandIn();
  expect(await request(standIn, method, path)).toEqual({ status: 404, json: { code: 0, message: '404: Not Found' } });
  expect(standIn.violations()).toMatchObject([{ where: `${method} ${path}`, status: 404 }]);
});

test('the gateway is on the same server', async () => {
  const standIn = await withStandIn();
  const { json } = await request(standIn, 'GET', '/gateway/bot');
  expect(json).toMatchObject({ url: `${standIn.url.replace('http', 'ws')}/gateway`, shards: 1 });
});

test('commands come back as Discord fills them in', async () => {
  const standIn = await withStandIn();
  const path = `/applications/${standIn.applicationId}/commands`;
  expect((await request(standIn, 'GET', path)).json).toEqual([]);
  const { json } = await request(standIn, 'PUT', path, exampleCommands);
  for (const command of json)
    expect(checkSchema(ApplicationCommandResponseSchema, command)).toEqual({ errors: [], unknownFields: [] });
  expect(json).toMatchObject([
    {
      type: 1,
      name: 'count',
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: null,
      nsfw: false,
      name_localizations: null,
    },
    { type: 1, name: 'tidy', contexts: [0], integration_types: [0], default_member_permissions: '8192' },
    { type: 3, name: 'Count words', description: '' },
  ]);
  // Discord prints neither `required: false` nor empty lists.
  expect(json[0].options[1]).toEqual({ type: 4, name: 'limit', description: 'At most.', min_value: 1, max_value: 10 });
  expect(json[1]).not.toHaveProperty('options');
  expect((await request(standIn, 'GET', `${path}?with_localizations=true`)).json).toEqual(json);
  expect((await request(standIn, 'GET', path)).json[0]).not.toHaveProperty('name_localizations');
});

test('a command keeps its id as long as its name and kind stay', async () => {
  const standIn = await withStandIn();
  const path = `/applications/${standIn.applicationId}/commands`;
  const first = (await request(standIn, 'PUT', path, exampleCommands)).json;
  const second = (
    await request(standIn, 'PUT', path, [
      { ...exampleCommands[0], description: 'Other.' },
      { name: 'new', description: 'New.' },
    ])
  ).json;
  expect(second[0]).toMatchObject({ id: first[0].id, description: 'Other.' });
  expect(second[0].version).not.toBe(first[0].version);
  expect(second[1].id).not.toBe(first[1].id);
  expect(second).toHaveLength(2);
});

test('commands of the server stand beside those of everywhere', async () => {
  const standIn = await withStandIn();
  const everywhere = `/applications/${standIn.applicationId}/commands`;
  const inServer = `/applications/${standIn.applicationId}/guilds/${standIn.serverId}/commands`;
  await request(standIn, 'PUT', everywhere, [
    { name: 'count', description: 'Everywhere.' },
    { name: 'other', description: 'Other.' },
  ]);
  const { json } = await request(standIn, 'PUT', inServer, [{ name: 'count', description: 'Here.' }]);
  expect(json).toMatchObject([{ guild_id: standIn.serverId }]);
  expect((await request(standIn, 'GET', everywhere)).json).toHaveLength(2);
  const offered = (place: 'server' | 'bot_dm') =>
    standIn
      .as({ place })
      .commands()
      .map(command => command.description);
  expect(offered('server')).toEqual(['Here.', 'Other.']);
  expect(offered('bot_dm')).toEqual(['Everywhere.', 'Other.']);
});

test.each([
  ['another application', '/applications/5/commands', 10002],
  ['another server', '/applications/1100000000000000001/guilds/5/commands', 10004],
])('commands of %s are unknown', async (_name, path, code) => {
  const standIn = await withStandIn();
  expect((await request(standIn, 'GET', path)).json).toMatchObject({ code });
  expect((await request(standIn, 'PUT', path, [])).json).toMatchObject({ code });
});

test('a wrong command is refused with a path to what is wrong, and nothing is registered', async () => {
  const standIn = await withStandIn();
  const path = `/applications/${standIn.applicationId}/commands`;
  const { status, json } = await request(standIn, 'PUT', path, [{ name: 'Count', description: 'x' }]);
  expect(status).toBe(400);
  expect(json).toEqual({
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      0: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }] } },
    },
  });
  expect(standIn.violations()).toMatchObject([{ path: '0.name', code: 50035 }]);
  expect(standIn.as().commands()).toEqual([]);
});

test.each([
  ['no JSON', '{', 400, 50109],
  ['more than fits', `"${'x'.repeat(25 * 1024 * 1024)}"`, 413, 40005],
])('a body that is %s', async (_name, body, status, code) => {
  const standIn = await withStandIn();
  expect(await request(standIn, 'POST', '/webhooks/1/x', body)).toMatchObject({ status, json: { code } });
});

test('tokens that nobody was given lead nowhere', async () => {
  const standIn = await withStandIn();
  const path = `/webhooks/${standIn.applicationId}/x`;
  expect(await request(standIn, 'POST', '/interactions/1/x/callback', { type: 4 })).toMatchObject({
    status: 404,
    json: { code: 10062 },
  });
  for (const method of ['GET', 'DELETE']) {
    expect(await request(standIn, method, `${path}/messages/@original`)).toMatchObject({
      status: 404,
      json: { code: 10015 },
    });
  }
  expect(standIn.violations()).toHaveLength(3);
});
