import { expect, test } from 'vitest';
import {
  type Edit,
  editCells,
  editText,
  empty,
  findProblems,
  readFiles,
  remove,
  replaceBytes,
  setCell,
  setProperty,
} from './edit-package.ts';

const harbor = await readFiles('test/datasets/harbor-watch');
const places = 'jurisdictions.csv';
const placeColumns = 'the columns id, label, name, state, kind, arrests, latitude, longitude, in this order';
const groupColumns = 'the columns id, name, count, wording, role, in this order';
const eight = 'expected 8, and quotes around a cell with a comma in it';
const json = 'datapackage.json';
const quotes = 'expected cells separated by commas, quotes only around a cell and doubled in it';
const utf8 = 'found bytes that are not UTF-8, expected a text file saved as UTF-8';

const absent = 'found no such file, expected one that can be read in data/example';
const editGroups = (edit: (text: string) => string) => editText('groups.csv', edit);
const asBytes = (text: string) => Buffer.from(text, 'latin1');

test.each<[name: string, edit: Edit, ...problems: string[]]>([
  ['missing', remove('groups.csv'), `groups.csv: ${absent}`],
  [
    'without a byte',
    replaceBytes(places, new Uint8Array()),
    `${places}, row 1: found an empty file, expected ${placeColumns}`,
  ],
  [
    'a header without rows, where rows must be',
    empty('caveats.csv'),
    'caveats.csv: found a header without rows, expected at least one row',
  ],
  ['Latin-1', replaceBytes(places, asBytes('id,label\nsao-jose,São José\n')), `${places}: ${utf8}`],
  [
    'a quote that is never closed',
    editGroups(text => `${text}late,"Late,1,late\n`),
    `groups.csv, row 4: found "\\"Late,1,late", ${quotes}`,
  ],
  [
    'a quote inside a cell',
    editGroups(text => text.replace('served on', 'served "on"')),
    `groups.csv, row 3: found "served \\"on\\" board,", ${quotes}`,
  ],
  [
    'a quote behind a quoted cell',
    editGroups(text => text.replace('served on board', '"served" on board')),
    `groups.csv, row 3: found "\\"served\\" on board,", ${quotes}`,
  ],
  [
    'a column missing',
    editCells('groups.csv', lines => lines.map(cells => cells.toSpliced(2, 1))),
    `groups.csv, row 1: found the columns id, name, wording, role, expected ${groupColumns}`,
  ],
  [
    'a column twice',
    editCells('groups.csv', lines => lines.map(cells => [...cells, cells[2] ?? ''])),
    `groups.csv, row 1: found the columns id, name, count, wording, role, count, expected ${groupColumns}`,
  ],
  [
    'a column misspelled',
    editGroups(text => text.replace('count', 'Count')),
    `groups.csv, row 1: found the columns id, name, Count, wording, role, expected ${groupColumns}`,
  ],
  [
    'columns in another order',
    editCells('groups.csv', lines => lines.map(([id = '', ...cells]) => [...cells, id])),
    `groups.csv, row 1: found the columns name, count, wording, role, id, expected ${groupColumns}`,
  ],
  [
    'a comma without quotes',
    editText(places, text => text.replace('"Gull Bay, Alaska"', 'Gull Bay, Alaska')),
    `${places}, row 3: found 9 cells, ${eight}`,
  ],
  [
    'a row with one cell, after blank lines',
    editText(places, text => `${text.replaceAll('\n', '\n\n')}nowhere\n`),
    `${places}, row 11: found 1 cell, ${eight}`,
  ],
  ['no descriptor', remove(json), `${json}: ${absent}`],
  ['a descriptor in Latin-1', replaceBytes(json, asBytes('{"title":"São José"}')), `${json}: ${utf8}`],
  [
    'an empty descriptor',
    replaceBytes(json, new Uint8Array()),
    `${json}: found SyntaxError: Unexpected end of JSON input, expected JSON`,
  ],
  ['a descriptor that is a list', editText(json, () => '["a"]'), `${json}: found ["a"], expected an object in braces`],
])('%s', (_, edit, ...problems) => expect(findProblems(edit(harbor))).toEqual(problems));

test.each<[name: string, edit: Edit]>([
  ['a byte order mark', editText(places, text => `\uFEFF${text}`)],
  ['one in the descriptor', editText(json, text => `\uFEFF${text}`)],
  ['Windows line ends', editText(places, text => text.replaceAll('\n', '\r\n'))],
  ['no line end at the end', editText(places, text => text.trimEnd())],
  ['a place on the far side of the world', setCell(places, 'avalon', 'latitude', '-90')],
  ['tables that may be without rows', empty('misreadings.csv')],
  ['a list of tables that lacks one', setProperty('resources.0', undefined)],
])('%s is no problem', (_, edit) => expect(findProblems(edit(harbor))).toEqual([]));

const text = 'a text in one line, no spaces around it';
const total = 'a whole number, 1 or more';
const day = 'a day such as 2017-09-28';
const source = 'an object with title, path and description';
test.each<[path: string, value: unknown, expected: string, found?: string, at?: string]>([
  ['name', undefined, text, 'nothing'],
  ['title', 'Safe City ', text],
  ['title', 'x'.repeat(61), 'at most 60 characters'],
  ['description', 'x\ny', text],
  ['version', '1.0', 'a version such as 1.0.0'],
  ['created', '2017-09-28 and later', day],
  ['report', undefined, 'an object with reporter, date and days', 'nothing'],
  ['report.reporter', 'x'.repeat(41), 'at most 40 characters'],
  ['report.date', '2017-02-29', day],
  ['report.days', '4', total],
  ['totals', [498, 317], 'an object with arrests and convictions'],
  ['totals', 'x'.repeat(1_000), 'an object with arrests and convictions', `"${'x'.repeat(98)}…`],
  ['totals.convictions', null, total],
  ['lacks', 'rates', 'a list of texts'],
  ['sources', undefined, 'a list of at least one source', 'nothing'],
  ['sources.0', 'ICE', source],
  ['sources.0.title', '', text, 'nothing'],
  ['sources.0.path', 'www.example.org', 'an http or https address'],
  ['sources.0.path', 'javascript:alert(1)', 'an http or https address'],
  ['licenses', undefined, 'a list of at least one license', 'nothing'],
  ['licenses.0', 'CC0', 'an object with a name'],
  ['sources', [], source, 'nothing', 'sources.0'],
  ['licenses', [], 'an object with a name', 'nothing', 'licenses.0'],
])('a property of the descriptor: %s %j', (path, value, expected, found = JSON.stringify(value), at = path) => {
  const problem = `datapackage.json, property ${at}: found ${found}, expected ${expected}`;
  expect(findProblems(setProperty(path, value)(harbor))).toEqual([problem]);
});
