import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDiscordClock } from '../../../src/transport/gateway/discord-clock.ts';

const noon = Date.UTC(2026, 10, 25, 12);
const dateAt = (time: number) => new Date(time).toUTCString();
/** An id that Discord makes at that time. */
const idAt = (time: number) => String((BigInt(time - 1_420_070_400_000) << 22n) + 17n);

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** A clock that saw these dates in responses. */
function clockOf(...dates: readonly (string | null)[]) {
  const clock = createDiscordClock();
  for (const date of dates) clock.observe(date);
  return clock;
}

describe('the age of an interaction, by the last response of Discord and a clock that nobody sets', () => {
  const hour = 3_600_000;
  test.each<[string, dates: readonly (string | null)[], passed: number, made: number, age: number]>([
    ['made when the response came', [dateAt(noon)], 0, 0, 0],
    ['made two seconds before it', [dateAt(noon)], 0, -2000, 2000],
    ['and read four seconds after it', [dateAt(noon)], 4000, -2000, 6000],
    ['made later than it, and read at once', [dateAt(noon)], 500, 500, 0],
    ['read within the hour', [dateAt(noon)], hour - 1000, hour - 1000, 0],
    ['made ten seconds before that', [dateAt(noon)], hour, hour - 10_000, 10_000],
    ['read after more than an hour', [dateAt(noon)], hour + 1, hour - 10_000, 0],
    ['where no token lives so long, so that the clocks must differ', [dateAt(noon)], 0, -900_000, 0],
    ['just below that', [dateAt(noon)], 0, -899_999, 899_999],
    ['by the last response', [dateAt(noon), dateAt(noon + 4000)], 0, 0, 4000],
    ['without a response', [], 0, 0, 0],
    ['without a date', [null], 0, 0, 0],
    ['with an empty date', [''], 0, 0, 0],
    ['with a date that is none', ['yesterday'], 0, 0, 0],
  ])('%s', (_, dates, passed, made, age) => {
    const clock = clockOf(...dates);
    vi.advanceTimersByTime(passed);
    expect(clock.ageOf(idAt(noon + made))).toBe(age);
  });

  test('is none where all that came before seemed as old: a proxy whose clock is ahead', () => {
    const clock = clockOf(dateAt(noon + 4000));
    expect([1, 2, 3, 4].map(() => clock.ageOf(idAt(noon)))).toEqual([4000, 0, 0, 0]);
    // What comes late beside that is late; and after five that are fresh, so is what only seems so.
    expect(clock.ageOf(idAt(noon - 3500))).toBe(3500);
    for (let fresh = 0; fresh < 5; fresh += 1) clock.ageOf(idAt(noon + 4000));
    expect(clock.ageOf(idAt(noon))).toBe(4000);
  });
});
