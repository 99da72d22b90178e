import { describe, expect, test } from 'vitest';
import { neighbors, rank } from '../../src/dataset/ranking.ts';

const rows = [
  ['a', 12],
  ['b', 41],
  ['c', 12],
  ['d', 7],
  ['e', 12],
] as const;
const figure = ([, count]: readonly [string, number]) => count;

describe('ranks', () => {
  test('equal figures share one, and keep their order', () => {
    expect(rank(rows, figure).map(({ row: [name], rank, tied }) => [name, rank, tied])).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['e', 2, true],
      ['d', 5, false],
    ]);
  });
  test('of one row', () => expect(rank([rows[0]], figure)).toEqual([{ row: rows[0], rank: 1, tied: false }]));
  test('of none', () => expect(rank([], figure)).toEqual([]));
});

describe('the rows above and below', () => {
  const ranking = rank(rows, figure);
  const cases: readonly [row: readonly [string, number], above: string | undefined, below: string | undefined][] = [
    [rows[1], undefined, 'a'],
    [rows[0], 'b', 'c'],
    [rows[3], 'e', undefined],
    [['nowhere', 0], undefined, undefined],
  ];
  test.each(cases)('%j: %s and %s', (row, expectedAbove, expectedBelow) => {
    const { above, below } = neighbors(ranking, row);
    expect([above?.row[0], below?.row[0]]).toEqual([expectedAbove, expectedBelow]);
  });
});
