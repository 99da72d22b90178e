import { describe, expect, test } from 'vitest';
import { rank } from '../../src/dataset/ranking.ts';
import { joinWords, rankedLine, rankWords, rowLine } from '../../src/reply/lines.ts';

describe('ranks, with ties', () => {
  const ranking = rank([9, 7, 7, 7, 2, 1, 1], figure => figure);
  for (const [index, words, mark] of [
    [0, '1st', '1.'],
    [1, 'tied 2nd', '2='],
    [3, 'tied 2nd', '2='],
    [4, '5th', '5.'],
    [6, 'tied 6th', '6='],
  ] as const) {
    test(`${words} in 9, 7, 7, 7, 2, 1, 1`, () => {
      const [ranked] = ranking.slice(index);
      expect(ranked && rankWords(ranked)).toBe(words);
      expect(ranked && rankedLine(ranked, rowLine('Row', ranked.row, 34)).rank).toBe(mark);
    });
  }
});

test('a row has its count and its share', () => {
  expect(rowLine('Denver', 1063, 4980, { marked: true })).toEqual({
    kind: 'row',
    rank: undefined,
    label: 'Denver',
    figure: '1,063',
    detail: '21.3%',
    marked: true,
  });
  expect(rowLine('Nobody', 0, 0)).toMatchObject({ figure: '0', detail: undefined, marked: false });
});

describe('words are joined', () => {
  for (const [words, expected] of [
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c'],
  ] as const) {
    test(expected === '' ? 'nothing' : expected, () => expect(joinWords(words)).toBe(expected));
  }
});
