import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../src/dataset/problem.ts';
import { readTable } from '../../src/dataset/read-table.ts';
import { tables } from '../../src/dataset/tables.ts';
import {
  type Edit,
  editCells,
  editText,
  findProblems,
  readCells,
  readFiles,
  remove,
  replaceBytes,
  setCell,
} from './edit-package.ts';

const real = await readFiles('data/operation-safe-city');
const columnsOf = (table: keyof typeof tables) => `the columns ${Object.keys(tables[table].shape).join(', ')}`;
const places = 'jurisdictions.csv';
const line = 'in one line, no spaces around it';
const count = 'a whole number from 0 to 999999999, digits only';

test('the real package has no problem', () => expect(findProblems(real)).toEqual([]));

describe('a file that cannot be read as a table', () => {
  const cases: readonly [name: string, edit: Edit, ...problems: Problem[]][] = [
    [
      'missing',
      remove('groups.csv'),
      { file: 'groups.csv', found: 'no such file', expected: 'one that can be read in data/example' },
    ],
    [
      'without a byte',
      replaceBytes(places, new Uint8Array()),
      { file: places, row: 1, found: 'an empty file', expected: columnsOf('jurisdictions') },
    ],
    [
      'a header without rows, where rows must be',
      editCells(places, ([header = []]) => [header]),
      { file: places, found: 'a header without rows', expected: 'at least one row' },
    ],
    [
      'a header without rows, which other tables lead to',
      editCells('categories.csv', ([header = []]) => [header]),
      { file: 'categories.csv', found: 'a header without rows', expected: 'at least one row' },
    ],
    [
      'Latin-1',
      replaceBytes(places, Buffer.from('id,label\nsao-jose,São José\n', 'latin1')),
      { file: places, found: 'bytes that are not UTF-8', expected: 'a text file saved as UTF-8' },
    ],
    [
      'a quote that is never closed',
      editText('groups.csv', text => `${text}late,"Late,1,late\n`),
      {
        file: 'groups.csv',
        found: 'Error: Quote Not Closed: the parsing is finished with an opening quote at line 6',
        expected: 'cells separated by commas, quotes only around a cell and doubled in it',
      },
    ],
    [
      'a quote inside a cell',
      editText('groups.csv', text => text.replace('Gang members', 'Gang "members"')),
      {
        file: 'groups.csv',
        found: 'Error: Invalid Opening Quote: a quote is found on field 1 at line 5, value is "Gang "',
        expected: 'cells separated by commas, quotes only around a cell and doubled in it',
      },
    ],
    [
      'a column missing',
      editCells('groups.csv', lines => lines.map(cells => cells.toSpliced(2, 1))),
      { file: 'groups.csv', row: 1, column: 'count', found: 'no such column', expected: columnsOf('groups') },
    ],
    [
      'a column too many',
      editCells('groups.csv', lines => lines.map((cells, index) => [...cells, index === 0 ? 'share' : '1%'])),
      { file: 'groups.csv', row: 1, column: 'share', found: 'a column too many', expected: columnsOf('groups') },
    ],
    [
      'a column twice',
      editCells('groups.csv', lines => lines.map(cells => [...cells, cells[2] ?? ''])),
      { file: 'groups.csv', row: 1, column: 'count', found: 'a column too many', expected: columnsOf('groups') },
    ],
    [
      'a column misspelled',
      editText('groups.csv', text => text.replace('count', 'Count')),
      { file: 'groups.csv', row: 1, column: 'count', found: 'no such column', expected: columnsOf('groups') },
      { file: 'groups.csv', row: 1, column: 'Count', found: 'a column too many', expected: columnsOf('groups') },
    ],
    [
      'columns in another order',
      editCells('groups.csv', lines => lines.map(([id = '', ...cells]) => [...cells, id])),
      {
        file: 'groups.csv',
        row: 1,
        found: 'the columns name, count, wording, id',
        expected: `${columnsOf('groups')}, in this order`,
      },
    ],
    [
      'a comma without quotes',
      editText(places, text => text.replace('"Denver, Colorado"', 'Denver, Colorado')),
      { file: places, row: 4, found: '9 cells', expected: '8, and quotes around a cell with a comma in it' },
    ],
    [
      'a row with one cell',
      editText(places, text => `${text}nowhere\n`),
      { file: places, row: 12, found: '1 cell', expected: '8, and quotes around a cell with a comma in it' },
    ],
  ];
  test.each(cases)('%s', (_, edit, ...problems) => expect(findProblems(edit(real))).toEqual(problems));
});

describe('a cell of the wrong kind', () => {
  const cases: readonly [column: string, cell: string, expected: string, found?: string][] = [
    ['arrests', 'many', count],
    ['arrests', '-2', count],
    ['arrests', '6.5', count],
    ['arrests', '1e3', count],
    ['arrests', '1,063', count],
    ['arrests', ' 63', count],
    ['arrests', '1234567890', count],
    ['arrests', '', count, 'nothing'],
    ['name', '', `a name ${line}`, 'nothing'],
    ['name', '  ', `a name ${line}`, 'nothing'],
    ['name', ' Denver', `a name ${line}`],
    ['name', 'Denver ', `a name ${line}`],
    ['name', 'Den\nver', `a name ${line}`],
    ['name', 'D'.repeat(101), 'at most 100 characters'],
    ['label', '', `a name ${line}`, 'nothing'],
    ['state', '', `a name ${line}`, 'nothing'],
    ['kind', 'village', 'city, county, state or district'],
    ['kind', '', 'city, county, state or district', 'nothing'],
    ['id', 'Denver', 'an id: letters a to z and digits, in words joined by hyphens'],
    ['id', 'den ver', 'an id: letters a to z and digits, in words joined by hyphens'],
    ['id', 'denver-', 'an id: letters a to z and digits, in words joined by hyphens'],
    ['id', 'dénver', 'an id: letters a to z and digits, in words joined by hyphens'],
    ['id', '', 'an id: letters a to z and digits, in words joined by hyphens', 'nothing'],
    ['id', 'd'.repeat(23), 'at most 22 characters, so that a button can carry two of them'],
    ['id', 'sum', 'another id: in sentences "rows" and "sum" stand for the whole table'],
    ['id', 'rows', 'another id: in sentences "rows" and "sum" stand for the whole table'],
    ['latitude', 'north', 'degrees from -90 to 90, or nothing'],
    ['latitude', '90.5', 'degrees from -90 to 90, or nothing'],
    ['latitude', '-91', 'degrees from -90 to 90, or nothing'],
    ['longitude', '181', 'degrees from -180 to 180, or nothing'],
    ['longitude', '104° W', 'degrees from -180 to 180, or nothing'],
  ];
  test.each(cases)('%s %j', (column, cell, expected, found = JSON.stringify(cell)) => {
    const broken = setCell(places, 'denver', column, cell)(real);
    expect(findProblems(broken)).toEqual([{ file: places, row: 4, column, found, expected }]);
  });

  const others: readonly [file: string, row: string, column: string, cell: string, expected: string][] = [
    ['convictions.csv', 'battery', 'count', '-4', count],
    ['convictions.csv', 'battery', 'note', 'a\nb', 'a text in one line, no spaces around it, or nothing'],
    ['convictions.csv', 'battery', 'note', 'a'.repeat(401), 'at most 400 characters'],
    ['groups.csv', 'gang', 'count', '18.0', count],
    ['caveats.csv', 'chart-total', 'severity', 'high', 'essential or detail'],
    [
      'caveats.csv',
      'chart-total',
      'table',
      'places',
      'dataset, jurisdictions, convictions, categories, topics, groups',
    ],
    ['caveats.csv', 'chart-total', 'text', ' ', `a sentence ${line}`],
    ['caveats.csv', 'chart-total', 'text', 'a'.repeat(401), 'at most 400 characters'],
    ['aliases.csv', 'Philly', 'table', 'dataset', 'jurisdictions, convictions, categories, topics, groups'],
  ];
  test.each(others)('%s, %s, %s %j', (file, row, column, cell, expected) => {
    const found = cell.trim() === '' ? 'nothing' : JSON.stringify(cell);
    const line = readCells(real, file).findIndex(([id]) => id === row) + 1;
    expect(findProblems(setCell(file, row, column, cell)(real))).toEqual([
      { file, row: line, column, found, expected },
    ]);
  });
});

describe('what is not a problem', () => {
  const cases: readonly [name: string, edit: Edit][] = [
    ['a byte order mark', editText(places, text => `\uFEFF${text}`)],
    ['Windows line ends', editText(places, text => text.replaceAll('\n', '\r\n'))],
    ['blank lines', editText(places, text => text.replaceAll('\n', '\n\n'))],
    ['no line end at the end', editText(places, text => text.trimEnd())],
    ['a place without coordinates', setCells(['latitude', ''], ['longitude', ''])],
    ['a place on the far side of the world', setCells(['latitude', '-90'], ['longitude', '180'])],
    ['tables that may be without rows', editCells('misreadings.csv', ([header = []]) => [header])],
  ];
  test.each(cases)('%s', (_, edit) => expect(findProblems(edit(real))).toEqual([]));

  function setCells(...cells: [column: string, cell: string][]): Edit {
    return files => cells.reduce((edited, [column, cell]) => setCell(places, 'denver', column, cell)(edited), files);
  }
});

test('rows are counted in lines of the file, blank ones too', () => {
  const spread = editText(places, text => text.replaceAll('\n', '\n\n').replace(',63,', ',x,'))(real);
  expect(findProblems(spread)).toEqual([{ file: places, row: 7, column: 'arrests', found: '"x"', expected: count }]);
});

test('a column that came later may be lacking, and is undefined then', () => {
  const schema = z.object({ id: z.string(), region: z.string().optional() });
  const read = (text: string) => readTable('x.csv', new TextEncoder().encode(text), schema);
  expect(read('id\na\n')).toEqual({ rows: [{ line: 2, value: { id: 'a' } }], problems: [] });
  expect(read('id,region\na,West\n').rows).toEqual([{ line: 2, value: { id: 'a', region: 'West' } }]);
  expect(read('region\nWest\n').problems).toMatchObject([{ column: 'id', found: 'no such column' }]);
});
