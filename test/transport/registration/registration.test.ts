import { REST } from '@discordjs/rest';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { type StandIn, startStandIn } from '../../../src/playground/stand-in.ts';
import { registerCommands } from '../../../src/transport/registration.ts';

async function start(): Promise<StandIn> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  return standIn;
}

/** Registers once, and says by which requests. */
async function register({ apiUrl, token, applicationId }: StandIn, guildId?: string, own = commands, write = true) {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const requests: string[] = [];
  rest.on('response', ({ method, path }) => requests.push(`${method} ${path.replace(/\d{10,}/g, 'id')}`));
  return { ...(await registerCommands({ rest, applicationId, guildId }, own, write)), requests };
}

const look = 'GET /applications/id/commands';
const lookInServer = 'GET /applications/id/guilds/id/commands';

test('one request to look, one to write, and none to write where nothing differs', async () => {
  const standIn = await start();
  const first = await register(standIn);
  expect(first.differences).toEqual(
    commands.map(({ name, kind }) => `+ ${kind === 'slash' ? `/${name}` : `"${name}"`}`),
  );
  expect(first.requests).toEqual([look, 'PUT /applications/id/commands']);
  const second = await register(standIn);
  expect([second.differences, second.requests, second.ids]).toEqual([[], [look], first.ids]);
  expect(standIn.violations()).toEqual([]);
});

test('ids of slash commands are known, those of menus are of no use', async () => {
  const { ids } = await register(await start());
  expect([...ids.keys()]).toEqual(commands.filter(({ kind }) => kind === 'slash').map(({ name }) => name));
  for (const id of ids.values()) expect(id).toMatch(/^\d+$/);
});

test('a command that is not the code’s stays as it is', async () => {
  const standIn = await start();
  await register(standIn);
  const others = commands.filter(({ name }) => name !== 'summary');
  const changed = others.map(command =>
    command.name === 'about' ? ({ ...command, description: 'command-fact' } as const) : command,
  );
  const { differences, others: left } = await register(standIn, undefined, changed);
  expect([differences, left]).toEqual([[expect.stringContaining('/about description')], ['summary']]);
  const offered = standIn.as({ who: 'moderator' }).commands();
  expect(offered.map(({ name }) => name).sort()).toEqual(commands.map(({ name }) => name).sort());
});

test('in one server the same holds', async () => {
  const standIn = await start();
  const { serverId } = standIn;
  expect((await register(standIn, serverId)).requests).toEqual([
    lookInServer,
    'PUT /applications/id/guilds/id/commands',
  ]);
  expect((await register(standIn, serverId)).requests).toEqual([lookInServer]);
  expect(standIn.violations()).toEqual([]);
  expect(standIn.as({ place: 'bot_dm' }).commands()).toEqual([]);
});

test('a server that there is not', async () => {
  const standIn = await start();
  await expect(register(standIn, '123456789012345678')).rejects.toMatchObject({ status: 404, code: 10004 });
});
