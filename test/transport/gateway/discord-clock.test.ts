import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDiscordClock } from '../../../src/transport/gateway/discord-clock.ts';

const noon = Date.UTC(2026, 10, 25, 12);

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** An id that Discord makes at that time. */
function idAt(time: number): string {
  return String((BigInt(time - 1_420_070_400_000) << 22n) + 17n);
}

describe('the age of an interaction, by the last response of Discord and a clock that nobody sets', () => {
  test.each([
    ['made when the response came', 0, 0, 0],
    ['made two seconds before it', -2000, 0, 2000],
    ['and read four seconds after it', -2000, 4000, 6000],
    ['made later than it, and read at once', 500, 500, 0],
    ['read within the hour', 0, 3_599_000, 0],
    ['where no token lives so long, so that the clocks must differ', -900_000, 0, 0],
    ['just below that', -899_999, 0, 899_999],
  ])('%s', (_, made, passed, age) => {
    const clock = createDiscordClock();
    clock.observe(new Date(noon).toUTCString());
    vi.advanceTimersByTime(passed);
    const id = idAt(passed > 900_000 ? noon + passed : noon + made);
    expect(clock.ageOf(id)).toBe(age);
  });

  test('is not told without a response', () => {
    expect(createDiscordClock().ageOf(idAt(noon))).toBe(0);
  });

  test.each([null, '', 'yesterday'])('is not told by the date %j', date => {
    const clock = createDiscordClock();
    clock.observe(date);
    expect(clock.ageOf(idAt(noon))).toBe(0);
  });

  test('is not told by a response of more than an hour ago', () => {
    const clock = createDiscordClock();
    clock.observe(new Date(noon).toUTCString());
    vi.advanceTimersByTime(3_600_001);
    expect(clock.ageOf(idAt(noon + 3_590_000))).toBe(0);
  });

  test('is none where all that came before seemed as old: a proxy whose clock is ahead', () => {
    const clock = createDiscordClock();
    clock.observe(new Date(noon + 4000).toUTCString());
    expect([1, 2, 3, 4].map(() => clock.ageOf(idAt(noon)))).toEqual([4000, 0, 0, 0]);
    // What comes late beside that is late; and after five that are fresh, so is what only seems so.
    expect(clock.ageOf(idAt(noon - 3500))).toBe(3500);
    for (let fresh = 0; fresh < 5; fresh += 1) clock.ageOf(idAt(noon + 4000));
    expect(clock.ageOf(idAt(noon))).toBe(4000);
  });

  test('is told by the last response', () => {
    const clock = createDiscordClock();
    clock.observe(new Date(noon).toUTCString());
    clock.observe(new Date(noon + 4000).toUTCString());
    expect(clock.ageOf(idAt(noon))).toBe(4000);
  });
});
