import { describe, expect, it } from 'vitest';
import { withStandIn } from '../src/playground/test/setting.ts';
import { registerScript, startProgram } from './program.ts';

type Variables = Readonly<Record<string, string>>;

/** Runs the compiled script. A variable that is set, even to nothing, is not read from `.env`, which must not matter here. */
function register(env: Variables, ...args: string[]) {
  const unset = { DISCORD_TOKEN: '', DISCORD_APPLICATION_ID: '', DISCORD_GUILD_ID: '', DISCORD_API_URL: '' };
  return startProgram([...registerScript, ...args], { ...unset, ...env }).ended;
}

/** A local Discord, and what the script is told of it. */
async function open() {
  const standIn = await withStandIn();
  return { standIn, env: { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl } };
}

describe('npm run register', () => {
  it('checks, registers, and finds nothing left to do', async () => {
    const { standIn, env } = await open();
    const before = await register(env, '--check');
    expect(before).toMatchObject({ code: 2, err: '' });
    expect(before.out).toMatch(/differ from those of this version:\n {2}\+ \/arrests\n/);
    expect(await register(env)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('+ /about') });
    expect(standIn.violations()).toEqual([]);
    const after = await register({ ...env, DISCORD_APPLICATION_ID: standIn.applicationId }, '--check');
    expect(after).toMatchObject({ code: 0, err: '' });
    expect(after.out).toMatch(/^Discord has the commands of this version: \/arrests, /);
  });

  it('registers to one server, and clears it of the bot’s commands', async () => {
    const { standIn, env } = await open();
    const inServer = { ...env, DISCORD_GUILD_ID: standIn.serverId };
    expect((await register(inServer)).out).toContain(`Registered the commands in server ${standIn.serverId}:`);
    expect((await register(inServer, '--check')).code).toBe(0);
    const cleared = await register(env, '--clear-guild', standIn.serverId);
    expect(cleared).toMatchObject({ code: 0, err: '' });
    expect(cleared.out).toMatch(new RegExp(`^Removed from server ${standIn.serverId}:\n {2}arrests\n`));
    expect((await register(env, '--clear-guild', standIn.serverId)).out).toContain('nothing');
  });

  it('leaves alone what is not the bot’s, and says so', async () => {
    const { standIn, env } = await open();
    standIn.presetCommand({ name: 'launch', type: 4, handler: 2 });
    expect((await register(env)).out).toContain('Left alone, since this version does not have them:\n  launch\n');
    expect((await register(env, '--check')).code).toBe(0);
    expect(standIn.violations()).toEqual([]);
  });

  const usage = /Usage: npm run register \[-- --check \| --clear-guild ID\]\n$/;
  it.each<[string, change: Variables, args: readonly string[], code: number, sentence: RegExp]>([
    ['no token', { DISCORD_TOKEN: '' }, [], 78, /^DISCORD_TOKEN is not set: .*\n$/],
    ['a wrong token', { DISCORD_TOKEN: 'wrong' }, [], 78, /^Discord does not know DISCORD_TOKEN; .*\n$/],
    ['no Discord', { DISCORD_API_URL: 'http://127.0.0.1:1' }, [], 69, /^Discord cannot be reached at .*\n$/],
    ['a wrong id', { DISCORD_GUILD_ID: 'home' }, [], 78, /^DISCORD_GUILD_ID is "home", .*\n$/],
    ['an unknown option', {}, ['--chekc'], 78, /^--chekc is no option .*\n$/],
    ['no server', {}, ['--clear-guild'], 78, /^--clear-guild needs a server's id of 17 to 20 digits\. /],
    ['a wrong server', {}, ['--clear-guild', 'home'], 78, usage],
    ['an option too many', {}, ['--check', '--all'], 78, usage],
  ])('ends with what is wrong for %s', async (_, change, args, code, sentence) => {
    const { env } = await open();
    const err = expect.stringMatching(sentence);
    expect(await register({ ...env, ...change }, ...args)).toEqual({ code, out: '', err });
  });
});

describe('npm run register waits, and says until when', () => {
  it('where Discord asks to wait', async () => {
    const { standIn, env } = await open();
    const body = { retry_after: 0.2, message: '', global: false };
    const limit = { status: 429, headers: { 'retry-after': '0.2' }, body };
    standIn.restFaults.at('GET /applications/*/commands', limit, 1);
    const { code, err } = await register(env, '--check');
    expect(err).toMatch(/^Discord asks to wait \(429 Too Many Requests\): trying again at \d{4}-\S+Z\.\n$/);
    expect(code).toBe(2);
  });

  it('not where no more commands are taken on this day', async () => {
    const { standIn, env } = await open();
    standIn.limitCommandCreates(0);
    const takenAll =
      /^Discord takes no more new commands from this application until \S+Z \(200 a day\): run this again then\.\n$/;
    expect(await register(env)).toEqual({ code: 75, out: '', err: expect.stringMatching(takenAll) });
  });
});
