import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { backOff, keepTrying, logWaits } from '../../../src/transport/rest/keep-trying.ts';
import { mayPass } from '../../../src/transport/rest/read-fault.ts';
import { keepLog } from '../quiet-bot.ts';

describe('a pause grows with the failures, to a minute at most', () => {
  test.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [6, 32_000],
    [7, 60_000],
    [500, 60_000],
  ])('after %i failures', (failures, ms) => {
    const chance = vi.spyOn(Math, 'random');
    onTestFinished(() => chance.mockRestore());
    for (const [drawn, expected] of [
      [0.5, ms],
      [0, ms * 0.75],
      [1, ms * 1.25],
    ] as const) {
      chance.mockReturnValue(drawn);
      expect(backOff(failures)).toBe(expected);
    }
  });
});

/** Requests that fail in this order and then work; with what was waited and said. */
async function tryAgainst(faults: readonly unknown[]) {
  const waits: number[] = [];
  const said: string[] = [];
  let tries = 0;
  const request = async () => {
    const fault = faults[tries];
    tries += 1;
    if (fault !== undefined) throw fault;
    return 'done';
  };
  const result = await keepTrying(request, {
    pause: async ms => void waits.push(ms),
    isWaitedOut: mayPass,
    onWait: ({ reason }) => void said.push(reason),
  }).catch(error => error);
  return { result, tries, waits, said };
}

const limited = Object.assign(new Error('429'), { retryAfter: 600_000, sublimitTimeout: 0 });
const hasNoTime = Object.assign(new Error('429'), { retryAfter: 0, sublimitTimeout: 0 });
const broken = Object.assign(new Error('503'), { status: 503 });
const unauthorized = Object.assign(new Error('401: Unauthorized'), { status: 401, code: 0, rawError: {} });

describe('a request is made until it works', () => {
  test('at once where nothing fails', async () => {
    expect(await tryAgainst([])).toEqual({ result: 'done', tries: 1, waits: [], said: [] });
  });

  test('after as long as Discord asks', async () => {
    const { result, waits, said } = await tryAgainst([limited]);
    expect([result, waits, said]).toEqual(['done', [600_000], ['429 Too Many Requests']]);
  });

  test('later and later, never sooner than after most of a second, and said once', async () => {
    const { waits, said, tries } = await tryAgainst([hasNoTime, hasNoTime, hasNoTime, hasNoTime]);
    expect(tries).toBe(5);
    for (const [index, ms] of waits.entries()) {
      expect(ms).toBeGreaterThanOrEqual(750 * 2 ** index);
      expect(ms).toBeLessThanOrEqual(1250 * 2 ** index);
    }
    expect(said).toEqual(['429 Too Many Requests']);
  });

  test('and what changes is said again', async () => {
    expect((await tryAgainst([broken, limited, broken])).said).toEqual([
      'HTTP 503',
      '429 Too Many Requests',
      'HTTP 503',
    ]);
  });

  test('but not where it is of no use', async () => {
    expect(await tryAgainst([broken, unauthorized])).toMatchObject({ result: unauthorized, tries: 2 });
  });
});

test('the log says what is waited for, and until when', async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 12), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const log = keepLog();
  let tries = 0;
  const request = async () => {
    tries += 1;
    if (tries === 1) throw limited;
  };
  const onWait = logWaits(log, 'Connecting');
  await keepTrying(request, { pause: async () => undefined, isWaitedOut: mayPass, onWait });
  expect(log.lines).toEqual([
    {
      level: 'warn',
      message: 'Connecting waits for Discord',
      details: { reason: '429 Too Many Requests', until: '2026-11-25T12:10:00.000Z' },
    },
  ]);
});
