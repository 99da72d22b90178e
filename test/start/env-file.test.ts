import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnvironment } from '../../src/environment.ts';
import { readSettings } from '../../src/settings.ts';
import { StartError } from '../../src/start-error.ts';
import { fillExample, makeFolder, start } from './started.ts';

/** Of the shape of a bot's token, and nobody's. */
const token = `${'M'.repeat(24)}.G12345.${'s'.repeat(38)}`;

const outside = { ...process.env };
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^(?:DISCORD_|SHARD)/.test(name)) delete process.env[name];
});
afterEach(() => {
  for (const name of ['SHARDS', 'SHARD_COUNT', 'DISCORD_TOKEN', 'LOG_LEVEL', 'BOT_TOKEN']) delete process.env[name];
  Object.assign(process.env, outside);
});

const line = `DISCORD_TOKEN=${token}\r\n`;
const read = (files: Parameters<typeof makeFolder>[0] = {}) => readSettings(readEnvironment(makeFolder(files)));

test.each([
  ['plain text', line],
  ['UTF-8 with a mark', `\ufeff${line}`],
  ['a line for a shell', `export ${line}`],
  ['quotes and white space', `DISCORD_TOKEN = " Bot ${token} "`],
  ['a filled-in example', fillExample({ DISCORD_TOKEN: token })],
])('a token in .env is found in %s', (_, content) =>
  expect(read({ '.env': content })).toMatchObject({ mode: 'gateway', token }),
);

test.each([
  ['TOKEN', { '.env': 'TOKEN=my-token' }, 'TOKEN is set, which the bot does not read'],
  ['HOST', { '.env': `HOST=${token}` }, 'HOST holds something that looks like a bot token'],
  [
    'UTF-16, as PowerShell writes it',
    { '.env': Buffer.from(`\ufeff${line}`, 'utf16le') },
    '.env is not a text in UTF-8',
  ],
])('never the playground where somebody wrote a token: %s', (_, files, expected) => {
  expect(() => read(files)).toThrow(StartError);
  expect(() => read(files)).toThrow(expected);
  expect(() => read(files)).not.toThrow(token);
});

test('nor where .env is a folder, or BOT_TOKEN is a variable of the process', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, '.env'));
  expect(() => readEnvironment(folder)).toThrow('.env is a folder, but must be a file');
  process.env.BOT_TOKEN = token;
  expect(() => read()).toThrow('BOT_TOKEN is set');
});

test('and the process says so, with code 78', { timeout: 90_000 }, async () => {
  const { ended } = start(makeFolder({ '.env': `TOKEN=${token}` }));
  expect(await ended).toMatchObject({ code: 78, out: '', err: expect.stringMatching(/^TOKEN is set, .*\n$/) });
});

test('the playground says where a token was looked for', { timeout: 90_000 }, async () => {
  const folder = makeFolder({ '.env.txt': line });
  const playground = start(folder, { PORT: '0' });
  const out = await playground.says('On Discord itself');
  expect(out).toContain(`set DISCORD_TOKEN, which is neither a variable nor in ${realpathSync(folder)}/.env`);
});

test.each([
  ['no file', {}],
  ['the example', { '.env': fillExample({}), '.env.example': fillExample({}) }],
  ['a token in a comment', { '.env': `# DISCORD_TOKEN=${token}` }],
])('the playground, where nobody did: %s', (_, files) => expect(read(files).mode).toBe('playground'));

test('a variable of the process wins, an empty one is not set, and no library sees it', () => {
  Object.assign(process.env, { LOG_LEVEL: '', SHARDS: '3', SHARD_COUNT: 'x' });
  const expected = { logLevel: 'debug', shards: 3, host: '::1' };
  expect(read({ '.env': 'LOG_LEVEL=debug\nSHARDS=2\nHOST=::1\n' })).toMatchObject(expected);
  const seen = ['LOG_LEVEL', 'SHARDS', 'SHARD_COUNT', 'HOST'].filter(name => name in process.env);
  expect(seen).toEqual([]);
});
