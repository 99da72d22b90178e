import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/dataset/problem.ts';
import {
  addRow,
  all,
  type Edit,
  findProblems,
  readCells,
  readFiles,
  remove,
  setCell,
  setProperty,
} from './edit-package.ts';

const real = await readFiles('data/operation-safe-city');
const nextLine = (table: string) => readCells(real, `${table}.csv`).length + 1;

describe('figures that do not add up', () => {
  const cases: readonly [name: string, edit: Edit, ...problems: Problem[]][] = [
    [
      'one arrest more in a place',
      setCell('jurisdictions.csv', 'denver', 'arrests', '64'),
      {
        file: 'jurisdictions.csv',
        column: 'arrests',
        found: 'a sum of 499',
        expected: '498, the total in datapackage.json',
      },
    ],
    [
      'one conviction less on the chart',
      setCell('convictions.csv', 'battery', 'count', '3'),
      {
        file: 'convictions.csv',
        column: 'count',
        found: 'a sum of 316',
        expected: '317, the total in datapackage.json',
      },
    ],
    [
      'other totals',
      all(setProperty('totals.arrests', 497), setProperty('totals.convictions', 318)),
      {
        file: 'jurisdictions.csv',
        column: 'arrests',
        found: 'a sum of 498',
        expected: '497, the total in datapackage.json',
      },
      {
        file: 'convictions.csv',
        column: 'count',
        found: 'a sum of 317',
        expected: '318, the total in datapackage.json',
      },
    ],
    [
      'a group larger than all',
      setCell('groups.csv', 'gang', 'count', '499'),
      { file: 'groups.csv', row: 5, column: 'count', found: '499', expected: 'at most 498, all people arrested' },
    ],
  ];
  test.each(cases)('%s', (_, edit, ...problems) => expect(findProblems(edit(real))).toEqual(problems));

  test('a group of all people arrested is no problem', () => {
    expect(findProblems(setCell('groups.csv', 'gang', 'count', '498')(real))).toEqual([]);
  });
});

describe('a figure in a sentence that stands for nothing', () => {
  const expected =
    '{totals.arrests}, {totals.convictions}, {report.days}, or a table and its row, rows or sum: {groups.sum}';
  const placeholders = [
    '{groups.crew}',
    '{group.sum}',
    '{groups}',
    '{groups.}',
    '{}',
    '{ groups.sum }',
    '{totals.people}',
    '{report.date}',
    '{groups.gang.count}',
    '{caveats.rows}',
    '{constructor.rows}',
    '{toString.sum}',
    '{',
    '}',
  ];
  test.each(placeholders)('caveat: %s', placeholder => {
    const edit = addRow('caveats.csv', 'x', `There were ${placeholder} people.`, 'detail', 'dataset', '');
    expect(findProblems(edit(real))).toEqual([
      { file: 'caveats.csv', row: nextLine('caveats'), column: 'text', found: placeholder, expected },
    ]);
  });
  test('misreading, in both sentences', () => {
    const edit = addRow('misreadings.csv', 'x', 'There were {a.b}.', 'There were {c.d} and {e.f}.');
    const at = { file: 'misreadings.csv', row: nextLine('misreadings') };
    expect(findProblems(edit(real))).toEqual([
      { ...at, column: 'misreading', found: '{a.b}', expected },
      { ...at, column: 'report', found: '{c.d}', expected },
      { ...at, column: 'report', found: '{e.f}', expected },
    ]);
  });
});

describe('what follows from another problem is not listed', () => {
  const cases: readonly [name: string, edit: Edit, expected: readonly [file: string, column: string | undefined][]][] =
    [
      [
        'rows of a table with a broken row',
        setCell('categories.csv', 'assault', 'name', ''),
        [['categories.csv', 'name']],
      ],
      ['rows of a table that is missing', remove('categories.csv'), [['categories.csv', undefined]]],
      ['categories of convictions that are missing', remove('convictions.csv'), [['convictions.csv', undefined]]],
      [
        'the sum of a column with a broken cell',
        setCell('jurisdictions.csv', 'denver', 'arrests', ''),
        [['jurisdictions.csv', 'arrests']],
      ],
      ['figures of a table that is missing', remove('groups.csv'), [['groups.csv', undefined]]],
      ['caveats that are missing', remove('caveats.csv'), [['caveats.csv', undefined]]],
      ['totals that are missing', setProperty('totals', undefined), [['datapackage.json', 'totals']]],
    ];
  test.each(cases)('%s', (_, edit, expected) => {
    expect(findProblems(edit(real)).map(({ file, column }) => [file, column])).toEqual(expected);
  });
});
