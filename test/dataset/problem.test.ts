import { describe, expect, test } from 'vitest';
import { DatasetError, formatProblem, type Problem, quote } from '../../src/dataset/problem.ts';

describe('a problem in one line', () => {
  const cases: readonly [problem: Problem, line: string][] = [
    [
      { file: 'a.csv', row: 3, column: 'count', found: '"-2"', expected: 'a number' },
      'a.csv, row 3, column count: found "-2", expected a number',
    ],
    [{ file: 'a.csv', row: 3, found: '2 cells', expected: '3' }, 'a.csv, row 3: found 2 cells, expected 3'],
    [{ file: 'a.csv', column: 'count', found: '7', expected: '8' }, 'a.csv, column count: found 7, expected 8'],
    [{ file: 'a.csv', found: 'no such file', expected: 'one' }, 'a.csv: found no such file, expected one'],
    [
      { file: 'a.json', column: 'totals.arrests', found: '0', expected: '1' },
      'a.json, property totals.arrests: found 0, expected 1',
    ],
  ];
  test.each(cases)('%j', (problem, line) => expect(formatProblem(problem)).toBe(line));
});

test('a cell is quoted, an empty one is nothing', () => {
  expect(['7', 'a "b"', '', ' \t'].map(quote)).toEqual(['"7"', '"a \\"b\\""', 'nothing', 'nothing']);
});

describe('the error', () => {
  const problem = { file: 'a.csv', found: 'x', expected: 'y' };

  test('lists every problem under the folder', () => {
    const error = new DatasetError('data/a', [problem, { ...problem, row: 2 }]);
    expect(error.message).toBe(
      'The dataset in data/a has 2 problems:\n- a.csv: found x, expected y\n- a.csv, row 2: found x, expected y',
    );
    expect(error.problems).toEqual([problem, { ...problem, row: 2 }]);
    expect(error.name).toBe('DatasetError');
  });
  test('counts one problem as one', () => {
    expect(new DatasetError('data/a', [problem]).message).toBe(
      'The dataset in data/a has 1 problem:\n- a.csv: found x, expected y',
    );
  });
});
