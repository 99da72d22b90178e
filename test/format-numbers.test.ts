import { expect, test } from 'vitest';
import { formatCount, formatShare } from '../src/format-numbers.ts';

test.each([
  [0, '0'],
  [498, '498'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('a count has thousands separators: %i', (count, expected) => expect(formatCount(count)).toBe(expected));

test.each([
  [63, 498, '12.7%'],
  [317, 498, '63.7%'],
  [0, 498, '0.0%'],
  [498, 498, '100.0%'],
  [1, 8, '12.5%'],
  [1, 16, '6.3%'],
  [1, 1_000_000, '<0.1%'],
  [999_999, 1_000_000, '>99.9%'],
  [600, 500, '120.0%'],
])('a share has one decimal: %i of %i', (part, whole, expected) => expect(formatShare(part, whole)).toBe(expected));

test('of nothing there is no share', () => expect(() => formatShare(0, 0)).toThrow(RangeError));
