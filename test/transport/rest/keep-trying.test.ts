import { expect, onTestFinished, test, vi } from 'vitest';
import { backOff, keepTrying, logWaits } from '../../../src/transport/rest/keep-trying.ts';
import { mayPass } from '../../../src/transport/rest/read-fault.ts';
import { keepLog } from '../quiet-bot.ts';

test.each([
  [1, 1000],
  [2, 2000],
  [6, 32_000],
  [7, 60_000],
  [5000, 60_000],
])('after %i failures it waits about %i ms', (failures, ms) => {
  const chance = vi.spyOn(Math, 'random');
  onTestFinished(() => chance.mockRestore());
  for (const [drawn, part] of [
    [0.5, 1],
    [0, 0.75],
    [1, 1.25],
  ] as const) {
    chance.mockReturnValue(drawn);
    expect(backOff(failures)).toBe(ms * part);
  }
});

const limited = Object.assign(new Error('429'), { retryAfter: 600_000, sublimitTimeout: 0 });
const hasNoTime = Object.assign(new Error('429'), { retryAfter: 0, sublimitTimeout: 0 });
const broken = Object.assign(new Error('503'), { status: 503 });
const unauthorized = Object.assign(new Error('401: Unauthorized'), { status: 401, code: 0, rawError: {} });
const [isToWait, isDown] = ['429 Too Many Requests', 'HTTP 503'];

test.each<[string, readonly unknown[], unknown, readonly number[], readonly string[]]>([
  ['at once where nothing fails', [], 'done', [], []],
  ['after as long as Discord asks', [limited], 'done', [600_000], [isToWait]],
  ['later and later, and says it once', [hasNoTime, hasNoTime, hasNoTime], 'done', [1000, 2000, 4000], [isToWait]],
  ['and says what changes', [broken, limited, broken], 'done', [1000, 600_000, 4000], [isDown, isToWait, isDown]],
  ['not where it is of no use', [broken, unauthorized], unauthorized, [1000], [isDown]],
])('a request is made until it works: %s', async (_, faults, expected, waited, said) => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 12), toFake: ['Date'] });
  const chance = vi.spyOn(Math, 'random').mockReturnValue(0.5);
  onTestFinished(() => {
    vi.useRealTimers();
    chance.mockRestore();
  });
  const log = keepLog();
  const waits: number[] = [];
  const left = [...faults];
  const request = async () => {
    if (left.length > 0) throw left.shift();
    return 'done';
  };
  const pause = async (ms: number) => void waits.push(ms);
  const onWait = logWaits(log, 'Connecting');
  const result = await keepTrying(request, { pause, isWaitedOut: mayPass, onWait }).catch(error => error);
  expect([result, waits, left]).toEqual([expected, waited, []]);
  expect(log.lines).toMatchObject(
    said.map(reason => ({ level: 'warn', message: 'Connecting waits for Discord', details: { reason } })),
  );
  const until = new Date(Date.now() + (waited[0] ?? 0)).toISOString();
  if (said.length > 0) expect(log.lines[0]?.details).toMatchObject({ until });
});
