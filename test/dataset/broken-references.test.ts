import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/dataset/problem.ts';
import { addRow, all, type Edit, editCells, findProblems, readCells, readFiles, setCell } from './edit-package.ts';

const real = await readFiles('data/operation-safe-city');
const nextLine = (table: string) => readCells(real, `${table}.csv`).length + 1;

describe('a row that leads nowhere, or to which nothing leads', () => {
  const cases: readonly [name: string, edit: Edit, ...problems: Problem[]][] = [
    [
      'an unknown category',
      setCell('convictions.csv', 'battery', 'category', 'assualt'),
      { file: 'convictions.csv', row: 9, column: 'category', found: '"assualt"', expected: 'an id in categories.csv' },
    ],
    [
      'an unknown topic',
      setCell('convictions.csv', 'battery', 'topic', 'fights'),
      { file: 'convictions.csv', row: 9, column: 'topic', found: '"fights"', expected: 'an id in topics.csv' },
    ],
    [
      'a caveat for no row',
      addRow('caveats.csv', 'x', 'X.', 'detail', 'groups', 'crew'),
      {
        file: 'caveats.csv',
        row: nextLine('caveats'),
        column: 'row',
        found: '"crew"',
        expected: 'an id in groups.csv',
      },
    ],
    [
      'a caveat for a row of everything',
      addRow('caveats.csv', 'x', 'X.', 'detail', 'dataset', 'gang'),
      {
        file: 'caveats.csv',
        row: nextLine('caveats'),
        column: 'row',
        found: '"gang"',
        expected: 'nothing, for the whole dataset',
      },
    ],
    [
      'a category without convictions',
      addRow('categories.csv', 'piracy', 'Piracy', ''),
      {
        file: 'categories.csv',
        row: nextLine('categories'),
        column: 'id',
        found: '"piracy"',
        expected: 'an id that a row of convictions.csv names',
      },
    ],
    [
      'a topic without convictions',
      addRow('topics.csv', 'piracy', 'Piracy'),
      {
        file: 'topics.csv',
        row: nextLine('topics'),
        column: 'id',
        found: '"piracy"',
        expected: 'an id that a row of convictions.csv names',
      },
    ],
    [
      'latitude alone',
      setCell('jurisdictions.csv', 'denver', 'longitude', ''),
      {
        file: 'jurisdictions.csv',
        row: 4,
        column: 'longitude',
        found: 'nothing',
        expected: 'degrees, or no latitude either',
      },
    ],
    [
      'longitude alone',
      setCell('jurisdictions.csv', 'denver', 'latitude', ''),
      {
        file: 'jurisdictions.csv',
        row: 4,
        column: 'latitude',
        found: 'nothing',
        expected: 'degrees, or no longitude either',
      },
    ],
    [
      'no essential caveat for a table',
      setCell('caveats.csv', 'chart-total', 'severity', 'detail'),
      {
        file: 'caveats.csv',
        found: 'no essential caveat for the whole of convictions',
        expected: 'at least one, since no figure may be shown without',
      },
    ],
    [
      'an essential caveat for one row only',
      all(
        setCell('caveats.csv', 'groups-overlap', 'row', 'gang'),
        setCell('caveats.csv', 'groups-wording', 'row', 'gang'),
      ),
      {
        file: 'caveats.csv',
        found: 'no essential caveat for the whole of groups',
        expected: 'at least one, since no figure may be shown without',
      },
    ],
  ];
  test.each(cases)('%s', (_, edit, ...problems) => expect(findProblems(edit(real))).toEqual(problems));

  test('an essential caveat for everything is one for each table', () => {
    const one = editCells('caveats.csv', ([header = []]) => [header, ['all', 'X.', 'essential', 'dataset', '']]);
    expect(findProblems(one(real))).toEqual([]);
  });
  test('a table without rows needs no caveat', () => {
    const none = all(
      editCells('groups.csv', ([header = []]) => [header]),
      editCells('caveats.csv', lines => lines.filter(cells => !cells.includes('groups'))),
      editCells('aliases.csv', lines => lines.filter(cells => !cells.includes('groups'))),
      editCells('everyday-words.csv', lines => lines.filter(cells => !cells.includes('groups'))),
      editCells('limits.csv', ([header = []]) => [header]),
      editCells('misreadings.csv', ([header = []]) => [header]),
    );
    expect(findProblems(none(real))).toEqual([]);
  });
});
