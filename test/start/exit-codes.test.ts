import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { exitCodes } from '../../src/start-error.ts';
import { makeLargeDataset, writePackage } from '../datasets/large-dataset.ts';
import { copyBot, makeFolder, start } from './started.ts';

const timeout = 90_000;

describe('a start that cannot work ends with a code and what is wrong, without a stack', () => {
  test('a wrong setting', { timeout }, async () => {
    expect(await start(makeFolder(), { PORT: 'eighty' }).ended).toEqual({
      code: 78,
      out: '',
      err: 'PORT is "eighty", but must be a port from 0 to 65535.\n',
    });
  });

  test('nothing to connect with, in production', { timeout }, async () => {
    const { code, out, err } = await start(makeFolder(), { NODE_ENV: 'production' }).ended;
    expect([code, out]).toEqual([78, '']);
    expect(err).toMatch(/^Neither DISCORD_TOKEN .* is set, and NODE_ENV is production: set one of them\.\n$/);
  });

  test('the playground, where its packages are not installed', { timeout }, async () => {
    const folder = makeFolder();
    const { code, err } = await start(folder, {}, [process.execPath, copyBot(folder)]).ended;
    expect([code, err.split('\n').length]).toEqual([78, 2]);
    expect(err).toMatch(
      /^No DISCORD_TOKEN or DISCORD_PUBLIC_KEY is set, and the playground is not part of a production/,
    );
  });

  test('a token that Discord does not know', { timeout }, async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    expect(await start(makeFolder(), { DISCORD_TOKEN: 'wrong', DISCORD_API_URL: standIn.apiUrl }).ended).toEqual({
      code: 78,
      out: '',
      err: 'Discord does not know DISCORD_TOKEN; copy the token again from the Bot page of the application.\n',
    });
  });

  test('a Discord that does not answer, which may later, ends with code 69', { timeout }, async () => {
    const standIn = await startStandIn();
    await standIn.close();
    const env = { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl };
    const { code, err } = await start(makeFolder(), env).ended;
    expect([code, err.split('\n').length]).toEqual([69, 2]);
    expect(err).toContain(`Discord cannot be reached at ${standIn.apiUrl}: `);
  });

  test('a broken dataset, with all that is wrong', { timeout }, async () => {
    const folder = join(makeFolder(), 'broken');
    const files = new Map(makeLargeDataset({ places: 2, offenses: 2, categories: 1 }));
    files.set('topics.csv', new TextEncoder().encode('id\n'));
    files.delete('groups.csv');
    await writePackage(folder, files);
    const { code, out, err } = await start(makeFolder(), { DATASET: folder }).ended;
    expect([code, out]).toEqual([78, '']);
    expect(err).toMatch(new RegExp(`^The dataset in ${folder} has \\d problems:\n(?:- .+: found .+, expected .+\n)+$`));
    expect(err).toContain('- groups.csv');
    expect(err).toContain('- topics.csv');
  });
});

test('a bug ends with code 1 and its stack', { timeout }, async () => {
  const folder = makeFolder();
  const script = copyBot(folder);
  // A file of the bot that is gone is nobody's configuration.
  rmSync(join(folder, 'bot', startedFirst(script)));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { code, err } = await start(folder, {}, [process.execPath, script]).ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^Error.*: Cannot find module .*\n {4}at /);
});

/** The file with the bot itself, which the front door loads. */
function startedFirst(script: string): string {
  return /import\("\.\/(start-bot-[^"]+)"\)/.exec(readFileSync(script, 'utf8'))?.[1] ?? '';
}

test('README.md lists every code that the process ends with', () => {
  const listed = [...readFileSync('README.md', 'utf8').matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(listed).toEqual(expect.arrayContaining(Object.values(exitCodes)));
});

test('the gateway logs no error in one JSON object a line', { timeout }, async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const env = { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.apiUrl };
  const { child, says, ended } = start(makeFolder(), env);
  await says('Registered the commands');
  await standIn.whenBotReady();
  child.kill('SIGTERM');
  const { out } = await ended;
  const levels = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).level);
  // A picture that was late on a busy machine is a warning.
  expect(levels.filter(level => level !== 30 && level !== 40)).toEqual([]);
});
