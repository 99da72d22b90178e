import { REST } from '@discordjs/rest';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { StandInOptions } from '../../src/playground/stand-in.ts';
import { withStandIn } from '../../src/playground/test/setting.ts';
import { keepRegistered, registerCommands, tidyScopes } from '../../src/transport/registration.ts';
import { restOptions } from '../../src/transport/rest/discord-rest.ts';
import { keepLog } from './quiet-bot.ts';

async function start(options?: StandInOptions) {
  const standIn = await withStandIn(options);
  const rest = new REST(restOptions(standIn.apiUrl)).setToken(standIn.token);
  return { standIn, rest, target: { rest, applicationId: standIn.applicationId } };
}

type Started = Awaited<ReturnType<typeof start>>;

/** Registers without waiting, and gives what was sent, logged and waited for. */
async function register({ standIn, target }: Started, guildId?: string, servers: readonly string[] = []) {
  const log = keepLog();
  const pauses: number[] = [];
  const before = standIn.requests().length;
  const pause = async (ms: number) => void pauses.push(ms);
  const ids = await keepRegistered({ ...target, guildId }, commands, log, pause);
  await tidyScopes({ ...target, guildId }, commands, servers, log);
  const requests = standIn.requests().slice(before);
  return {
    ids,
    pauses,
    lines: log.lines,
    said: log.lines.map(({ message }) => message),
    requests: requests.map(({ method, path }) => `${method} ${path.replaceAll(/\d{10,}/g, 'id')}`),
  };
}

const look = 'GET /applications/id/commands';
const write = 'PUT /applications/id/commands';
const otherServer = '123456789012345678';
const isRegistered = 'Registered the commands';
const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).toSorted();
const offered = ({ standIn }: Started) => namesOf(standIn.as({ who: 'moderator' }).commands());
const own = namesOf(commands);

test('one request to look, one to write, and none to write where nothing differs', async () => {
  const started = await start();
  const first = await register(started);
  expect([first.requests, first.said]).toEqual([[look, write], [isRegistered]]);
  const second = await register(started);
  expect([second.requests, second.said, second.ids]).toEqual([[look], [], first.ids]);
  // Those of menus are of no use.
  expect([...first.ids.keys()]).toEqual(commands.filter(({ kind }) => kind === 'slash').map(({ name }) => name));
  for (const id of first.ids.values()) expect(id).toMatch(/^\d+$/);
  expect(started.standIn.violations()).toEqual([]);
});

test('in one server the same holds', async () => {
  const started = await start();
  const { serverId } = started.standIn;
  const inServer = [look, write].map(request => request.replace('commands', 'guilds/id/commands'));
  expect((await register(started, serverId)).requests).toEqual([...inServer, look]);
  expect((await register(started, serverId)).requests).toEqual([inServer[0], look]);
  expect(started.standIn.violations()).toEqual([]);
  expect(started.standIn.as({ place: 'bot_dm' }).commands()).toEqual([]);
});

describe('what passes is waited out, and said once', () => {
  const page = { status: 503, body: '<html>' };
  const headers = { 'retry-after': '600' };
  const limit = { status: 429, headers, body: { retry_after: 600, message: '', global: false } };
  const [all, get, put] = ['*', 'GET', 'PUT'].map(method => `${method} /applications/*/commands`);
  const isToWait = '429 Too Many Requests';
  test.each([
    ['503 pages', all, page, 3, 'HTTP 503', 750],
    ['429 for ten minutes at the PUT', put, limit, 1, isToWait, 600_000],
    ['429 pages that do not say how long', get, { status: 429, body: '<html>' }, 4, isToWait, 750],
    ['200 with a page', get, { status: 200, body: '<html>' }, 2, 'an answer that is not Discord’s', 750],
    ['a connection that is cut', put, 'cut before', 2, 'other side closed', 750],
  ] as const)('%s', async (_, route = '', fault, times, reason, atLeast) => {
    const started = await start();
    started.standIn.restFaults.at(route, fault, times);
    const { said, lines, pauses } = await register(started);
    expect(said).toEqual(['Registering the commands waits for Discord', isRegistered]);
    expect(lines[0]?.details).toMatchObject({ reason, until: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect(pauses).toHaveLength(times);
    expect(pauses.every(ms => ms >= atLeast)).toBe(true);
    expect(offered(started)).toEqual(own);
  });

  test('a PUT whose response is lost was made, so that nothing is written twice', async () => {
    const started = await start();
    started.standIn.restFaults.at('PUT /applications/*/commands', 'cut after');
    const { requests, ids } = await register(started);
    expect(requests).toEqual([look, write, look]);
    expect([...ids.keys()].length).toBeGreaterThan(0);
  });
});

test.each([
  ['403 of Discord', 403, { code: 50_001, message: 'Missing Access' }, '403: Missing Access'],
  ['400', 400, { code: 50_035, message: 'Invalid Form Body' }, '400: Invalid Form Body'],
  ['a token that is none any more', 401, { code: 0, message: '401: Unauthorized' }, '401: 401: Unauthorized'],
])('what Discord refuses is logged, and nothing else: %s', async (_, status, body, reason) => {
  const started = await start();
  started.standIn.restFaults.at('PUT /applications/*/commands', { status, body });
  const { lines, ids } = await register(started);
  expect(ids.size).toBe(0);
  const message = 'The commands could not be registered; those that Discord has stay as they are';
  expect(lines).toMatchObject([{ level: 'error', message, details: { reason } }]);
});

describe('what is not the code’s stays', () => {
  test('the Entry Point command of an application with Activities', async () => {
    const entryPoint = { name: 'launch', type: 4, handler: 2 };
    const started = await start();
    const { id } = started.standIn.presetCommand(entryPoint);
    expect((await register(started)).requests).toEqual([look, write]);
    expect((await register(started)).requests).toEqual([look]);
    const left = await started.rest.get(`/applications/${started.standIn.applicationId}/commands`);
    expect(left).toContainEqual(expect.objectContaining({ id, ...entryPoint }));
    expect(started.standIn.violations()).toEqual([]);
  });

  test('a command of another version', async () => {
    const started = await start();
    await register(started);
    const others = commands.filter(({ name }) => name !== 'summary');
    const changed = others.map(command =>
      command.name === 'about' ? ({ ...command, description: 'command-fact' } as const) : command,
    );
    const done = await registerCommands({ ...started.target, guildId: undefined }, changed, true);
    expect([done.differences, done.others]).toEqual([[expect.stringContaining('/about description')], ['summary']]);
    expect(offered(started)).toEqual(own);
  });
});

test('kinds of installation that the application does not allow are said, and not written at each start', async () => {
  const started = await start({ printCommand: command => ({ ...command, integration_types: [0] }) });
  expect((await register(started)).requests).toEqual([look, write]);
  const { requests, said } = await register(started);
  const narrower = 'The application allows fewer kinds of installation than its commands have';
  expect([requests, said]).toEqual([[look], [narrower]]);
});

describe('a bot that moves from one server to everywhere', () => {
  const isRemoved = 'Removed the commands that were left in a single server';

  test('takes away what it left there, and leaves what others put there', async () => {
    const started = await start();
    const { serverId, applicationId, presetCommand } = started.standIn;
    await register(started, serverId);
    presetCommand({ name: 'other', description: 'Not ours' }, serverId);
    const { lines } = await register(started, undefined, [serverId, otherServer]);
    const removed = { message: isRemoved, details: { commands: commands.map(({ name }) => name) } };
    expect(lines.at(-1)).toMatchObject(removed);
    const left = await started.rest.get(`/applications/${applicationId}/guilds/${serverId}/commands`);
    expect(left).toMatchObject([{ name: 'other' }]);
    expect((await register(started, undefined, [serverId])).said).toEqual([]);
  });

  test('does not look where it is in many', async () => {
    const started = await start();
    const { serverId } = started.standIn;
    await register(started, serverId);
    expect((await register(started, undefined, Array(101).fill(serverId))).requests).toEqual([look, write]);
  });

  test('goes on with the next server where one cannot be looked at', async () => {
    const started = await start();
    const { serverId, restFaults } = started.standIn;
    await register(started, serverId);
    restFaults.at('GET /applications/*/guilds/*/commands', { status: 503, body: '<html>' });
    const { said } = await register(started, undefined, [otherServer, serverId]);
    expect(said.slice(1)).toEqual(['Could not look for commands in other places', isRemoved]);
  });
});

test('a bot that registers to one server says where its commands are registered everywhere, too', async () => {
  const started = await start();
  const { serverId } = started.standIn;
  expect((await register(started, serverId)).said).toEqual([isRegistered]);
  await register(started);
  const { lines } = await register(started, serverId, [serverId]);
  expect(lines.at(-1)).toMatchObject({
    level: 'warn',
    message: expect.stringContaining('show twice in the server of DISCORD_GUILD_ID'),
    details: { commands: commands.length },
  });
  expect(started.standIn.as({ place: 'bot_dm' }).commands().length).toBeGreaterThan(0);
});
