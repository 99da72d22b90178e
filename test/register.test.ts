import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../src/playground/stand-in.ts';
import { compiledBot } from './build-once.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the compiled script, with no other variable than these. */
function register(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended> {
  return new Promise(resolve => {
    // `.env` of the working directory must not matter here, and variables that are set, even to nothing, are left alone by dotenv.
    const unset = { DISCORD_TOKEN: '', DISCORD_APPLICATION_ID: '', DISCORD_GUILD_ID: '', DISCORD_API_URL: '' };
    const child = spawn(process.execPath, [`${compiledBot}/src/register.js`, ...args], {
      env: { PATH: process.env.PATH, ...unset, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', text => {
      out += text;
    });
    child.stderr.on('data', text => {
      err += text;
    });
    child.on('close', code => resolve({ code, out, err }));
  });
}

let standIn: StandIn;
let env: Record<string, string>;

beforeAll(async () => {
  standIn = await startStandIn();
  env = { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl };
});
afterAll(() => standIn.close());

describe('npm run register', () => {
  it('checks, registers, and finds nothing left to do', async () => {
    const before = await register(env, '--check');
    expect([before.code, before.err]).toEqual([2, '']);
    expect(before.out).toMatch(/differ from those of this version:\n {2}\+ \/arrests\n/);

    const done = await register(env);
    expect([done.code, done.err]).toEqual([0, '']);
    expect(done.out).toContain('+ /about');
    expect(standIn.violations()).toEqual([]);

    const after = await register({ ...env, DISCORD_APPLICATION_ID: standIn.applicationId }, '--check');
    expect([after.code, after.err]).toEqual([0, '']);
    expect(after.out).toMatch(/^Discord has the commands of this version: \/arrests, /);
  });

  it('registers to one server', async () => {
    const inServer = { ...env, DISCORD_GUILD_ID: standIn.serverId };
    expect((await register(inServer)).out).toContain(`Registered the commands in server ${standIn.serverId}:`);
    expect((await register(inServer, '--check')).code).toBe(0);
  });

  it.each([
    ['no token', () => ({}), [], 78, /^DISCORD_TOKEN is not set: .*\n$/],
    [
      'a wrong token',
      () => ({ ...env, DISCORD_TOKEN: 'wrong' }),
      [],
      78,
      /^Discord does not know DISCORD_TOKEN; .*\n$/,
    ],
    [
      'no Discord',
      () => ({ ...env, DISCORD_API_URL: 'http://127.0.0.1:1' }),
      [],
      69,
      /^Discord cannot be reached at .*\n$/,
    ],
    ['a wrong id', () => ({ ...env, DISCORD_GUILD_ID: 'home' }), [], 78, /^DISCORD_GUILD_ID is "home", .*\n$/],
    ['an unknown option', () => env, ['--chekc'], 78, /^--chekc is no option .*\n$/],
  ])('ends with one sentence for %s', async (_, variables, args, code, sentence) => {
    const ended = await register(variables(), ...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toMatch(sentence);
  });
});

describe('npm run register waits, and says until when', () => {
  it('where Discord asks to wait', async () => {
    const limit = {
      status: 429,
      headers: { 'retry-after': '0.2' },
      body: { retry_after: 0.2, message: '', global: false },
    };
    standIn.restFaults.at('GET /applications/*/commands', limit, 1);
    const ended = await register(env, '--check');
    expect(ended.err).toMatch(/^Discord asks to wait \(429 Too Many Requests\): trying again at \d{4}-\S+Z\.\n$/);
    expect([0, 2]).toContain(ended.code);
  });

  it('not where no more commands are taken on this day', async () => {
    const full = await startStandIn();
    full.limitCommandCreates(0);
    const ended = await register({ DISCORD_TOKEN: full.token, DISCORD_API_URL: full.apiUrl });
    await full.close();
    expect([ended.code, ended.out]).toEqual([75, '']);
    expect(ended.err).toMatch(
      /^Discord takes no more new commands from this application until \S+Z \(200 a day\): run this again then\.\n$/,
    );
  });
});

describe('npm run register leaves alone what is not the bot’s', () => {
  it('and says so', async () => {
    const other = await startStandIn();
    other.presetCommand({ name: 'launch', type: 4, handler: 2 });
    const variables = { DISCORD_TOKEN: other.token, DISCORD_API_URL: other.apiUrl };
    expect((await register(variables)).out).toContain('Left alone, since this version does not have them:\n  launch\n');
    expect((await register(variables, '--check')).code).toBe(0);
    expect(other.violations()).toEqual([]);
    await other.close();
  });

  it('and clears a server of the bot’s commands', async () => {
    await register({ ...env, DISCORD_GUILD_ID: standIn.serverId });
    const cleared = await register(env, '--clear-guild', standIn.serverId);
    expect([cleared.code, cleared.err]).toEqual([0, '']);
    expect(cleared.out).toMatch(new RegExp(`^Removed from server ${standIn.serverId}:\n {2}arrests\n`));
    expect((await register(env, '--clear-guild', standIn.serverId)).out).toContain('nothing');
  });

  it.each([['--clear-guild'], ['--clear-guild', 'home'], ['--check', '--all']])(
    '%s %s is a wrong call',
    async (...args) => {
      const ended = await register(env, ...args);
      expect([ended.code, ended.out]).toEqual([78, '']);
      expect(ended.err).toMatch(/Usage: npm run register \[-- --check \| --clear-guild ID\]\n$/);
    },
  );
});
