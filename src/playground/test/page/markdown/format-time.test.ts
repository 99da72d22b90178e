import { expect, test } from 'vitest';
import { formatTime, formatWritten } from '../../../page/markdown/format-time.ts';

const noon = Date.UTC(2017, 8, 28, 12) / 1000;

test.each([
  [-90, '1 minute ago'],
  [3_600 * 5, 'in 5 hours'],
  [-86_400 * 3, '3 days ago'],
  [-31_557_600 * 8, '8 years ago'],
  [0, 'now'],
])('%d seconds from now', (away, expected) => {
  expect(formatTime(noon + away, 'R', 'en-US', new Date(noon * 1000))).toBe(expected);
});

test.each([
  ['en-US', 'September 28, 2017'],
  ['de', '28. September 2017'],
])('a date in %s', (locale, expected) => {
  expect(formatTime(noon, 'D', locale, new Date())).toBe(expected);
});

test('a message of today has no date beside it', () => {
  const now = new Date(2026, 1, 3, 15, 4);
  expect(formatWritten(new Date(2026, 1, 3, 9, 30).toISOString(), 'en-GB', now)).toBe('09:30');
  expect(formatWritten(new Date(2026, 1, 2, 9, 30).toISOString(), 'en-GB', now)).toBe('02/02/2026, 09:30');
});
