import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/dataset/problem.ts';
import { type Edit, editText, findProblems, readFiles, remove, replaceBytes, setProperty } from './edit-package.ts';

const real = await readFiles('data/operation-safe-city');
const file = 'datapackage.json';

describe('a file that is not a descriptor', () => {
  const cases: readonly [name: string, edit: Edit, problem: Omit<Problem, 'file'>][] = [
    ['missing', remove(file), { found: 'no such file', expected: 'one that can be read in data/example' }],
    [
      'not UTF-8',
      replaceBytes(file, Buffer.from('{"title":"São José"}', 'latin1')),
      { found: 'bytes that are not UTF-8', expected: 'a text file saved as UTF-8' },
    ],
    [
      'empty',
      replaceBytes(file, new Uint8Array()),
      { found: 'SyntaxError: Unexpected end of JSON input', expected: 'JSON' },
    ],
    ['a list', editText(file, () => '["a"]'), { found: '["a"]', expected: 'an object in braces' }],
    ['null', editText(file, () => 'null'), { found: 'null', expected: 'an object in braces' }],
  ];
  test.each(cases)('%s', (_, edit, problem) => expect(findProblems(edit(real))).toEqual([{ file, ...problem }]));

  test('a comma too many', () => {
    expect(findProblems(editText(file, text => text.replace(/}\s*$/, ',}'))(real))).toEqual([
      { file, found: expect.stringMatching(/^SyntaxError: .*JSON at position \d+/), expected: 'JSON' },
    ]);
  });
  test('a byte order mark is no problem', () => {
    expect(findProblems(editText(file, text => `\uFEFF${text}`)(real))).toEqual([]);
  });
});

describe('a property', () => {
  const text = 'a text in one line, no spaces around it';
  const total = 'a whole number, 1 or more';
  const day = 'a day such as 2017-09-28';
  const cases: readonly [path: string, value: unknown, expected: string, found?: string][] = [
    ['name', undefined, text, 'nothing'],
    ['name', 7, text],
    ['title', ' ', text, 'nothing'],
    ['title', 'Safe City ', text],
    ['title', 'x'.repeat(61), 'at most 60 characters'],
    ['description', 'x\ny', text],
    ['version', undefined, 'a version such as 1.0.0', 'nothing'],
    ['version', '1.0', 'a version such as 1.0.0'],
    ['created', '2017-13-01', day],
    ['created', 'yesterday', day],
    ['created', '2017-09-28 and later', day],
    ['report', undefined, 'an object with reporter, date and days', 'nothing'],
    ['report.reporter', '', text, 'nothing'],
    ['report.reporter', 'x'.repeat(41), 'at most 40 characters'],
    ['report.date', '28.9.2017', day],
    ['report.date', '2017-02-29', day],
    ['report.days', 0, total],
    ['report.days', '4', total],
    ['totals', [498, 317], 'an object with arrests and convictions'],
    ['totals.arrests', -498, total],
    ['totals.arrests', 49.8, total],
    ['totals.arrests', 0, total],
    ['totals.convictions', '317', total],
    ['totals.convictions', null, total],
    ['sources', undefined, 'a list of at least one source', 'nothing'],
    ['sources.0', 'ICE', 'an object with title, path and description'],
    ['sources.1', 'ICE', 'an object with title, path and description'],
    ['sources.0.title', '', text, 'nothing'],
    ['sources.1.path', 'www.example.org', 'an http or https address'],
    ['sources.0.path', 'ftp://example.org/', 'an http or https address'],
    ['sources.0.path', 'javascript:alert(1)', 'an http or https address'],
    ['licenses', undefined, 'a list of at least one license', 'nothing'],
    ['licenses.0', 'CC0', 'an object with a name'],
    ['licenses.0.name', undefined, text, 'nothing'],
    ['resources', {}, 'a list of the tables'],
    ['resources.0', 1, 'an object with name, path and schema'],
    ['resources.0.path', undefined, text, 'nothing'],
    ['resources.0.schema', undefined, 'an object with fields', 'nothing'],
    ['resources.0.schema.fields', 'id', 'a list of fields'],
    ['resources.0.schema.fields.0', 'id', 'an object with a name'],
    ['resources.0.schema.fields.0.name', 1, text],
  ];
  test.each(cases)('%s %j', (column, value, expected, found = JSON.stringify(value)) => {
    expect(findProblems(setProperty(column, value)(real))).toEqual([{ file, column, found, expected }]);
  });

  test.each([
    ['sources', 'an object with title, path and description'],
    ['licenses', 'an object with a name'],
  ])('%s without one', (list, expected) => {
    expect(findProblems(setProperty(list, [])(real))).toEqual([
      { file, column: `${list}.0`, found: 'nothing', expected },
    ]);
  });

  test('only the beginning of a long one is shown', () => {
    const [problem] = findProblems(setProperty('totals', 'x'.repeat(1_000))(real));
    expect(problem?.found).toBe(`"${'x'.repeat(98)}…`);
  });
});

describe('a table as the descriptor describes it', () => {
  const columns = 'id, label, name, state, kind, arrests, latitude, longitude';
  const cases: readonly [path: string, value: unknown, ...problems: Omit<Problem, 'file'>[]][] = [
    [
      'resources.0.name',
      'places',
      { column: 'resources', found: 'no table jurisdictions', expected: 'a resource named jurisdictions' },
    ],
    [
      'resources.0.path',
      'places.csv',
      { column: 'jurisdictions.path', found: '"places.csv"', expected: 'jurisdictions.csv' },
    ],
    [
      'resources.0.schema.fields.5.name',
      'count',
      { column: 'jurisdictions.schema.fields', found: columns.replace('arrests', 'count'), expected: columns },
    ],
    ['resources.0.schema.fields', [], { column: 'jurisdictions.schema.fields', found: 'nothing', expected: columns }],
  ];
  test.each(cases)('%s %j', (path, value, ...problems) => {
    expect(findProblems(setProperty(path, value)(real))).toEqual(problems.map(problem => ({ file, ...problem })));
  });
});
