import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../src/playground/stand-in.ts';
import { compiledBot } from './build.ts';
import { makeLargeDataset, writePackage } from './datasets/large-dataset.ts';
import { patientClock } from './playground/patient-clock.ts';

const timeout = 90_000;
const script = `${compiledBot}/src/main.js`;

/** What a `.env` in the working directory may say; variables that are set, even to nothing, are left alone. */
const unset = {
  DISCORD_TOKEN: '',
  DISCORD_PUBLIC_KEY: '',
  DISCORD_API_URL: '',
  DISCORD_GUILD_ID: '',
  REGISTER_COMMANDS: '',
  DATASET: '',
  NODE_ENV: '',
  LOG_LEVEL: '',
  HOST: '',
  PORT: '',
};

interface Started {
  readonly child: ChildProcess;
  /** Resolves when the text stands on standard output. */
  readonly says: (text: string) => Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Starts the compiled bot, with no other variable than these. */
function start(env: Readonly<Record<string, string>>, file = script): Started {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, ...unset, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', text => {
    out += text;
  });
  child.stderr.on('data', text => {
    err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, out, err }));
  const says = async (text: string): Promise<string> => {
    while (!out.includes(text)) {
      const event = await Promise.race([once(child.stdout, 'data'), ended]);
      if (!Array.isArray(event)) throw new TypeError(`It ended without a word: ${event.err}`);
    }
    return out;
  };
  return { child, says, ended };
}

describe('a start that cannot work ends with a code and what is wrong, without a stack', () => {
  test('a wrong setting', { timeout }, async () => {
    expect(await start({ PORT: 'eighty' }).ended).toEqual({
      code: 78,
      out: '',
      err: 'PORT is "eighty", but must be a port from 0 to 65535.\n',
    });
  });

  test('nothing to connect with, in production', { timeout }, async () => {
    const { code, out, err } = await start({ NODE_ENV: 'production' }).ended;
    expect([code, out]).toEqual([78, '']);
    expect(err).toMatch(/^Neither DISCORD_TOKEN .* is set, and NODE_ENV is production: set one of them\.\n$/);
  });

  test('the playground, where its packages are not installed', { timeout }, async () => {
    const folder = join(tmpdir(), `no-packages-${process.pid}`);
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(`${compiledBot}/src`, folder, { recursive: true });
    await cp('package.json', join(folder, 'package.json'));
    const { code, err } = await start({ DATASET: resolve('data/operation-safe-city') }, join(folder, 'main.js')).ended;
    expect([code, err.split('\n').length]).toEqual([78, 2]);
    expect(err).toMatch(
      /^No DISCORD_TOKEN or DISCORD_PUBLIC_KEY is set, and the playground is not part of a production/,
    );
  });

  test('a token that Discord does not know', { timeout }, async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    expect(await start({ DISCORD_TOKEN: 'wrong', DISCORD_API_URL: standIn.apiUrl }).ended).toEqual({
      code: 78,
      out: '',
      err: 'Discord does not know DISCORD_TOKEN; copy the token again from the Bot page of the application.\n',
    });
  });

  test('a Discord that does not answer, which may later, ends with code 69', { timeout }, async () => {
    const standIn = await startStandIn();
    await standIn.close();
    const { code, err } = await start({ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl }).ended;
    expect([code, err.split('\n').length]).toEqual([69, 2]);
    expect(err).toContain(`Discord cannot be reached at ${standIn.apiUrl}: `);
  });

  test('a broken dataset, with all that is wrong', { timeout }, async () => {
    const folder = join(tmpdir(), `broken-dataset-${process.pid}`);
    onTestFinished(() => rm(folder, { recursive: true }));
    const files = new Map(makeLargeDataset({ places: 2, offenses: 2, categories: 1 }));
    files.set('topics.csv', new TextEncoder().encode('id\n'));
    files.delete('groups.csv');
    await writePackage(folder, files);
    const { code, out, err } = await start({ DATASET: folder }).ended;
    expect([code, out]).toEqual([78, '']);
    expect(err).toMatch(new RegExp(`^The dataset in ${folder} has \\d problems:\n(?:- .+: found .+, expected .+\n)+$`));
    expect(err).toContain('- groups.csv');
    expect(err).toContain('- topics.csv');
  });
});

describe('a bot that runs ends with code 0 when it is asked to', () => {
  test('the playground, which says where it is', { timeout }, async () => {
    const { child, says, ended } = start({ PORT: '0' });
    const out = await says('see README.md.\n');
    const [, url = ''] = /The playground is at (http:\/\/127\.0\.0\.1:\d+) \(Ctrl\+C ends it\)\./.exec(out) ?? [];
    expect((await fetch(`${url}/api/v10/users/@me`)).status).toBe(401);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, out, err: '' });
  });

  test('the gateway, which logs in and registers', { timeout }, async () => {
    const standIn = await startStandIn({ clock: patientClock });
    onTestFinished(() => standIn.close());
    const { child, says, ended } = start({ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl });
    await says('Registered the commands');
    await standIn.whenBotReady();
    expect((await standIn.as().use('arrests', { city: 'Denver' })).message?.content).toContain('63 of 498');
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect([code, err]).toEqual([0, '']);
    expect(standIn.violations()).toEqual([]);
    // One JSON object a line, and no errors; a picture that was late on a busy machine is a warning.
    const levels = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).level);
    expect(levels.filter(level => level !== 30 && level !== 40)).toEqual([]);
  });
});
