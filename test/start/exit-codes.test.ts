import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exitCodes } from '../../src/start-error.ts';
import { compiledBot } from '../build-once.ts';
import { makeLargeDataset, writePackage } from '../datasets/large-dataset.ts';
import { makeFolder, start } from './started.ts';

vi.setConfig({ testTimeout: 90_000 });

/** A copy of the compiled bot with none of its packages. */
function copyBot(): { folder: string; script: string } {
  const folder = makeFolder();
  cpSync(`${compiledBot}/src`, join(folder, 'bot'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  return { folder, script: join(folder, 'bot/main.js') };
}

test('the playground, where its packages are not installed, ends with code 78 and one sentence', async () => {
  const { folder, script } = copyBot();
  const { code, err } = await start(folder, {}, [process.execPath, script]).ended;
  expect([code, err.split('\n').length]).toEqual([78, 2]);
  expect(err).toMatch(/^No DISCORD_TOKEN or DISCORD_PUBLIC_KEY is set, and the playground is not part of a production/);
});

test('a broken dataset ends it with code 78 and all that is wrong, without a stack', async () => {
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

test('a bug ends with code 1 and its stack', async () => {
  const { folder, script } = copyBot();
  // A file of the bot that is gone is nobody's configuration: the one with the bot itself, which the front door loads.
  const loaded = /import\(.\.\/(start-bot-[\w-]+\.js)/.exec(readFileSync(script, 'utf8'))?.[1] ?? '';
  rmSync(join(folder, 'bot', loaded));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { code, err } = await start(folder, {}, [process.execPath, script]).ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^Error.*: Cannot find module .*\n {4}at /);
});

test('README.md lists every code that the process ends with', () => {
  const listed = [...readFileSync('README.md', 'utf8').matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(listed).toEqual(expect.arrayContaining(Object.values(exitCodes)));
});
