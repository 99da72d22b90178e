import { describe, expect, it } from 'vitest';
import { compare, type Stated } from '../../src/english/tolerance.ts';

const count = (modifier: Stated['modifier'], value: number, loose = false): Stated => ({
  modifier,
  value,
  precision: 0,
  loose,
});
const percent = (modifier: Stated['modifier'], value: number, precision: number): Stated => ({
  modifier,
  value,
  precision,
  loose: false,
});

describe('a count stated', () => {
  it.each([
    ['63', count('exact', 63), 63, 'matches'],
    ['60', count('exact', 60), 63, 'differs'],
    ['a hundred', count('exact', 100, true), 101, 'matches'],
    ['a hundred', count('exact', 100, true), 107, 'doubtful'],
    ['a hundred', count('exact', 100, true), 50, 'differs'],
    ['about 60', count('about', 60), 63, 'matches'],
    ['about 60', count('about', 60), 66, 'matches'],
    ['about 60', count('about', 60), 67, 'doubtful'],
    ['about 60', count('about', 60), 73, 'differs'],
    ['about 5', count('about', 5), 6, 'matches'],
    ['about two dozen', count('about', 24, true), 27, 'matches'],
    ['nearly 500', count('nearly', 500), 498, 'matches'],
    ['nearly 500', count('nearly', 500), 430, 'doubtful'],
    ['nearly 500', count('nearly', 500), 380, 'differs'],
    ['nearly 60', count('nearly', 60), 63, 'doubtful'],
    ['nearly 60', count('nearly', 60), 80, 'differs'],
    ['over 100', count('over', 100), 101, 'matches'],
    ['over 100', count('over', 100), 100, 'doubtful'],
    ['over 500', count('over', 500), 498, 'differs'],
    ['just over 100', count('barelyOver', 100), 107, 'matches'],
    ['just over 100', count('barelyOver', 100), 150, 'doubtful'],
    ['just over 100', count('barelyOver', 100), 100, 'doubtful'],
    ['just over 100', count('barelyOver', 100), 90, 'differs'],
    ['at least 63', count('atLeast', 63), 60, 'differs'],
    ['under 60', count('under', 60), 60, 'doubtful'],
    ['under 60', count('under', 60), 63, 'differs'],
    ['at most 60', count('atMost', 60), 63, 'differs'],
    ['nearly 100', count('nearly', 100), 99, 'matches'],
    ['at least 63', count('atLeast', 63), 63, 'matches'],
    ['at least 64', count('atLeast', 64), 63, 'differs'],
    ['under 500', count('under', 500), 498, 'matches'],
    ['under 60', count('under', 60), 63, 'differs'],
    ['at most 14', count('atMost', 14), 14, 'matches'],
    ['at most 13', count('atMost', 13), 14, 'differs'],
    ['40 to 50', { ...count('exact', 40), upTo: 50 }, 45, 'matches'],
    ['40 to 50', { ...count('exact', 40), upTo: 50 }, 51, 'differs'],
  ] as const)('as %j of %o is, where it is %d: %s', (_, stated, actual, expected) => {
    expect(compare(stated, actual)).toBe(expected);
  });
});

describe('a percentage stated', () => {
  it.each([
    ['12.7%', percent('exact', 12.7, 0.05), 'matches'],
    ['12.6%', percent('exact', 12.6, 0.05), 'doubtful'],
    ['12.5%', percent('exact', 12.5, 0.05), 'differs'],
    ['13%', percent('exact', 13, 0.5), 'matches'],
    ['12%', percent('exact', 12, 0.5), 'doubtful'],
    ['11%', percent('exact', 11, 0.5), 'differs'],
    ['10%', percent('exact', 10, 0.5), 'differs'],
    ['15%', percent('exact', 15, 0.5), 'doubtful'],
    ['about 13%', percent('about', 13, 0.5), 'matches'],
    ['over 12%', percent('over', 12, 0.5), 'matches'],
    ['over 13%', percent('over', 13, 0.5), 'doubtful'],
    ['under 13%', percent('under', 13, 0.5), 'matches'],
    ['under 12%', percent('under', 12, 0.5), 'differs'],
    ['at least 13%', percent('atLeast', 13, 0.5), 'doubtful'],
    ['at least 14%', percent('atLeast', 14, 0.5), 'differs'],
    ['at most 12.5%', percent('atMost', 12.5, 0.5), 'doubtful'],
    ['at most 12%', percent('atMost', 12, 0.5), 'differs'],
  ] as const)('as %s of 12.65%%, %o: %s', (_, stated, expected) => {
    expect(compare(stated, 12.6506)).toBe(expected);
  });
});
