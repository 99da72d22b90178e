import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { backOff, pause } from '../../../src/transport/rest/backoff.ts';

describe('a pause grows with the failures, to a minute at most', () => {
  test.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [6, 32_000],
    [7, 60_000],
    [500, 60_000],
  ])('after %i failures', (failures, ms) => {
    expect(backOff(failures, 0.5)).toBe(ms);
    expect(backOff(failures, 0)).toBe(ms * 0.75);
    expect(backOff(failures, 1)).toBe(ms * 1.25);
  });
});

test('a pause is as long as it is asked for', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let isOver = false;
  const over = pause(1000).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await over;
});
