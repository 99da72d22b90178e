import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { compiledBot } from '../build-once.ts';
import { makeFolder, start } from './started.ts';

const timeout = 90_000;
const bot = [process.execPath, resolve(`${compiledBot}/src/main.js`)];

describe('the bot answers, and stops, with a log', () => {
  test.each([
    ['on a full disk', 'exec "$@" >/dev/full 2>/dev/full'],
    ['into a pipe that nobody reads any more', 'exec "$@"'],
    ['that is closed', 'exec "$@" >&- 2>&-'],
  ])('%s', { timeout }, async (_, script) => {
    const { token, apiUrl, whenBotReady, as, close, violations } = await startStandIn();
    onTestFinished(close);
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, LOG_LEVEL: 'trace' };
    const { child, ended } = start(makeFolder(), env, ['sh', '-c', script, 'sh', ...bot]);
    child.stdout?.destroy();
    child.stderr?.destroy();
    await whenBotReady();
    for (const city of ['Denver', 'Denver', 'Denver'])
      expect((await as().use('arrests', { city })).message?.content).toContain('63 of 498');
    expect(violations()).toEqual([]);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});
