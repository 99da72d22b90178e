import { REST } from '@discordjs/rest';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../../../src/playground/stand-in.ts';
import { keepRegistered, tidyScopes } from '../../../src/transport/registration.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { keepLog } from '../quiet-bot.ts';

async function start(options?: StandInOptions): Promise<StandIn> {
  const standIn = await startStandIn(options);
  onTestFinished(() => standIn.close());
  return standIn;
}

interface Registering {
  readonly guildId?: string;
  readonly servers?: readonly string[];
}

/** Registers without waiting, and gives what was sent, logged and waited for. */
async function register(standIn: StandIn, { guildId, servers = [] }: Registering = {}) {
  const { apiUrl, token, applicationId } = standIn;
  const log = keepLog();
  const pauses: number[] = [];
  const before = standIn.requests().length;
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  const ids = await keepRegistered({ rest, applicationId, guildId }, commands, {
    log,
    pause: async ms => void pauses.push(ms),
  });
  await tidyScopes({ rest, applicationId, guildId }, commands, servers, log);
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
const offered = (standIn: StandIn) =>
  standIn
    .as({ who: 'moderator' })
    .commands()
    .map(({ name }) => name)
    .toSorted();
const own = commands.map(({ name }) => name).toSorted();

describe('what passes is waited out, and said once', () => {
  const page = { status: 503, body: '<html>' };
  const limit = {
    status: 429,
    headers: { 'retry-after': '600' },
    body: { retry_after: 600, message: '', global: false },
  };
  test.each([
    ['503 pages', '* /applications/*/commands', page, 3, 'HTTP 503', 750],
    ['429 for ten minutes at the PUT', 'PUT /applications/*/commands', limit, 1, '429 Too Many Requests', 600_000],
    [
      '429 pages that do not say how long',
      'GET /applications/*/commands',
      { status: 429, body: '<html>' },
      4,
      '429 Too Many Requests',
      750,
    ],
    [
      '200 with a page',
      'GET /applications/*/commands',
      { status: 200, body: '<html>' },
      2,
      'an answer that is not Discord’s',
      750,
    ],
    ['a connection that is cut', 'PUT /applications/*/commands', 'cut before', 2, 'other side closed', 750],
  ] as const)('%s', async (_, route, fault, times, reason, atLeast) => {
    const standIn = await start();
    standIn.restFaults.at(route, fault, times);
    const { said, lines, pauses } = await register(standIn);
    expect(said).toEqual(['Registering the commands waits for Discord', 'Registered the commands']);
    expect(lines[0]?.details).toMatchObject({ reason, until: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect(pauses).toHaveLength(times);
    expect(pauses.every(ms => ms >= atLeast)).toBe(true);
    expect(offered(standIn)).toEqual(own);
  });

  test('a PUT whose response is lost was made, so that nothing is written twice', async () => {
    const standIn = await start();
    standIn.restFaults.at('PUT /applications/*/commands', 'cut after');
    const { requests, ids } = await register(standIn);
    expect(requests).toEqual([look, write, look]);
    expect([...ids.keys()].length).toBeGreaterThan(0);
  });
});

describe('what Discord refuses is logged, and nothing else', () => {
  test.each([
    ['403 of Discord', 403, { code: 50_001, message: 'Missing Access' }, '403: Missing Access'],
    ['400', 400, { code: 50_035, message: 'Invalid Form Body' }, '400: Invalid Form Body'],
    ['a token that is none any more', 401, { code: 0, message: '401: Unauthorized' }, '401: 401: Unauthorized'],
  ])('%s', async (_, status, body, reason) => {
    const standIn = await start();
    standIn.restFaults.at('PUT /applications/*/commands', { status, body });
    const { lines, ids } = await register(standIn);
    expect(ids.size).toBe(0);
    expect(lines).toMatchObject([
      {
        level: 'error',
        message: 'The commands could not be registered; those that Discord has stay as they are',
        details: { reason },
      },
    ]);
  });
});

describe('what is not the code’s stays', () => {
  const entryPoint = { name: 'launch', type: 4, handler: 2 };

  test('the Entry Point command of an application with Activities', async () => {
    const standIn = await start();
    const { id } = standIn.presetCommand(entryPoint);
    expect((await register(standIn)).requests).toEqual([look, write]);
    expect((await register(standIn)).requests).toEqual([look]);
    const rest = new REST(restOptions(standIn.apiUrl)).setToken(standIn.token);
    expect(await rest.get(`/applications/${standIn.applicationId}/commands`)).toContainEqual(
      expect.objectContaining({ id, ...entryPoint }),
    );
    expect(standIn.violations()).toEqual([]);
  });
});

describe('kinds of installation that the application does not allow', () => {
  test('are said, and not written again at each start', async () => {
    const standIn = await start({ printCommand: command => ({ ...command, integration_types: [0] }) });
    const first = await register(standIn);
    expect(first.requests).toEqual([look, write]);
    const second = await register(standIn);
    expect([second.requests, second.said]).toEqual([
      [look],
      ['The application allows fewer kinds of installation than its commands have'],
    ]);
  });
});

describe('a bot that moves from one server to everywhere', () => {
  test('takes away what it left there, and leaves what others put there', async () => {
    const standIn = await start();
    const { serverId } = standIn;
    await register(standIn, { guildId: serverId });
    standIn.presetCommand({ name: 'other', description: 'Not ours' }, serverId);
    const { lines } = await register(standIn, { servers: [serverId, '123456789012345678'] });
    expect(lines.at(-1)).toMatchObject({
      message: 'Removed the commands that were left in a single server',
      details: { commands: commands.map(({ name }) => name) },
    });
    const rest = new REST(restOptions(standIn.apiUrl)).setToken(standIn.token);
    expect(await rest.get(`/applications/${standIn.applicationId}/guilds/${serverId}/commands`)).toMatchObject([
      { name: 'other' },
    ]);
    expect((await register(standIn, { servers: [serverId] })).said).toEqual([]);
  });

  test('does not look where it is in many', async () => {
    const standIn = await start();
    await register(standIn, { guildId: standIn.serverId });
    const servers = Array.from({ length: 101 }, () => standIn.serverId);
    expect((await register(standIn, { servers })).requests).toEqual([look, write]);
  });

  test('goes on with the next server where one cannot be looked at', async () => {
    const standIn = await start();
    const { serverId } = standIn;
    await register(standIn, { guildId: serverId });
    standIn.restFaults.at('GET /applications/*/guilds/*/commands', { status: 503, body: '<html>' });
    const { said } = await register(standIn, { servers: ['123456789012345678', serverId] });
    expect(said.slice(1)).toEqual([
      'Could not look for commands in other places',
      'Removed the commands that were left in a single server',
    ]);
  });
});

describe('a bot that registers to one server', () => {
  test('says that its commands are registered everywhere, too, and leaves them', async () => {
    const standIn = await start();
    await register(standIn);
    const { lines } = await register(standIn, { guildId: standIn.serverId, servers: [standIn.serverId] });
    expect(lines.at(-1)).toMatchObject({
      level: 'warn',
      message: expect.stringContaining('show twice in the server of DISCORD_GUILD_ID'),
      details: { commands: commands.length },
    });
    expect(standIn.as({ place: 'bot_dm' }).commands().length).toBeGreaterThan(0);
  });

  test('says nothing where they are not', async () => {
    const standIn = await start();
    expect((await register(standIn, { guildId: standIn.serverId })).said).toEqual(['Registered the commands']);
  });
});
