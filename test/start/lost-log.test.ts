import { expect, test } from 'vitest';
import { bot } from '../program.ts';
import { startAt, stop } from './started.ts';

test.each([
  ['on a full disk', 'exec "$@" >/dev/full 2>/dev/full'],
  ['into a pipe that nobody reads any more', 'exec "$@"'],
  ['that is closed', 'exec "$@" >&- 2>&-'],
])('the bot answers, and stops, with a log %s', { timeout: 90_000 }, async (_, script) => {
  const started = await startAt({}, undefined, { LOG_LEVEL: 'trace' }, ['sh', '-c', script, 'sh', ...bot]);
  const { child, standIn } = started;
  child.stdout?.destroy();
  child.stderr?.destroy();
  await standIn.whenBotReady();
  for (const city of ['Denver', 'Denver', 'Denver'])
    expect((await standIn.as().use('arrests', { city })).message?.content).toContain('63 of 498');
  expect(standIn.violations()).toEqual([]);
  expect((await stop(started)).code).toBe(0);
});
