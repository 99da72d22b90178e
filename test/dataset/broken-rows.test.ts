import { describe, expect, test } from 'vitest';
import {
  addRow,
  all,
  type Edit,
  editCells,
  findProblems,
  readFiles,
  remove,
  setCell,
  setProperty,
} from './edit-package.ts';

const harbor = await readFiles('test/datasets/harbor-watch');
type Case = [name: string, edit: Edit, ...problems: string[]];
const only = 'expected one that no other row has';
const statements = 'later-statements.csv';
const revision = 'gull-bay-withdrawn';
const setStatement = (column: string, cell: string, id = revision) => setCell(statements, id, column, cell);
const empty = (file: string) => editCells(file, ([header = []]) => [header]);

test('neither package has a problem', async () => {
  expect(findProblems(harbor)).toEqual([]);
  expect(findProblems(await readFiles('data/operation-safe-city'))).toEqual([]);
});

describe('a cell of the wrong kind', () => {
  const line = 'in one line, no spaces around it';
  const count = 'a whole number from 0 to 999999999, digits only';
  const id = 'an id: letters a to z and digits, in words joined by hyphens';
  const tables = 'jurisdictions, convictions, categories, topics, groups';
  test.each<[file: string, row: string, column: string, expected: string, ...cells: string[]]>([
    ['jurisdictions', 'avalon', 'arrests', count, 'many', '-2', '6.5', '1e3', '1,063', ' 63', '1234567890', ''],
    ['jurisdictions', 'avalon', 'name', `a name ${line}`, '', '  ', ' Denver', 'Denver ', 'Den\nver'],
    ['jurisdictions', 'avalon', 'name', 'at most 100 characters', 'D'.repeat(101)],
    ['jurisdictions', 'avalon', 'label', `a name ${line}`, ''],
    ['jurisdictions', 'avalon', 'kind', 'city, county, state or district', 'village', ''],
    ['jurisdictions', 'marlin-county', 'id', id, 'Denver', 'den ver', 'denver-', 'dénver', ''],
    [
      'jurisdictions',
      'marlin-county',
      'id',
      'at most 22 characters, so that a button can carry two of them',
      'd'.repeat(23),
    ],
    [
      'jurisdictions',
      'marlin-county',
      'id',
      'another id: in sentences "rows" and "sum" stand for the whole table',
      'sum',
      'rows',
    ],
    ['jurisdictions', 'avalon', 'latitude', 'degrees from -90 to 90, or nothing', 'north', '90.5', '-91'],
    ['jurisdictions', 'avalon', 'longitude', 'degrees from -180 to 180, or nothing', '181', '104° W'],
    ['convictions', 'speeding-boat', 'note', 'a text in one line, no spaces around it, or nothing', 'a\nb'],
    ['convictions', 'speeding-boat', 'note', 'at most 400 characters', 'a'.repeat(401)],
    ['caveats', 'chart-total', 'severity', 'essential or detail', 'high'],
    ['caveats', 'chart-total', 'table', `dataset, ${tables}`, 'places'],
    ['caveats', 'chart-total', 'text', `a sentence ${line}`, ' '],
    ['caveats', 'chart-total', 'text', 'at most 400 characters', 'a'.repeat(401)],
    ['aliases', 'Elan', 'table', tables, 'dataset'],
    ['aliases', 'Elan', 'alias', 'a name with a letter or a digit', '…!?'],
    ['limits', 'age', 'asked', 'words and phrases, separated by commas', '', ' , '],
    ['later-statements', revision, 'kind', 'withdrawn, corrected, explained, added, disputed', 'false'],
    ['later-statements', revision, 'date', 'a day such as 2017-09-29', '2024-02-30'],
    ['later-statements', revision, 'path', 'an http or https address', 'javascript:1'],
    ['later-statements', revision, 'statement', 'at most 300 characters', 'x'.repeat(301)],
    ['later-statements', revision, 'brief', 'at most 120 characters', 'x'.repeat(121)],
  ])('%s, %s, %s: %s', (table, row, column, expected, ...cells) => {
    const file = `${table}.csv`;
    for (const cell of cells) {
      const [problem, ...others] = findProblems(setCell(file, row, column, cell)(harbor));
      const found = cell.trim() === '' ? 'nothing' : JSON.stringify(cell);
      expect(problem).toMatch(new RegExp(`^${file}, row \\d+, column ${column}: `));
      expect([problem?.split(': found ')[1], others]).toEqual([`${found}, expected ${expected}`, []]);
    }
  });
});

describe('two rows that claim one name', () => {
  test.each<Case>([
    [
      'a label',
      setCell('convictions.csv', 'net-theft', 'label', 'Crab pot theft'),
      `convictions.csv, row 3, column label: found "Crab pot theft", as in row 2, ${only}`,
    ],
    [
      'a folded name',
      setCell('convictions.csv', 'net-theft', 'name', 'THÉFT of crab-pots.'),
      `convictions.csv, row 3, column name: found "THÉFT of crab-pots.", as in row 2, ${only}`,
    ],
    [
      'the id of a place',
      addRow('jurisdictions.csv', 'avalon', 'X', 'X', 'Utah', 'city', '0', '', ''),
      `jurisdictions.csv, row 6, column id: found "avalon", as in row 5, ${only}`,
    ],
    [
      'the label of a place',
      addRow('jurisdictions.csv', 'x', 'Gull Bay, Alaska', 'X', 'Utah', 'city', '0', '', ''),
      `jurisdictions.csv, row 6, column label: found "Gull Bay, Alaska", as in row 3, ${only}`,
    ],
    [
      'the name of a place',
      addRow('jurisdictions.csv', 'x', 'X', 'gull bay', 'Alaska', 'city', '0', '', ''),
      'jurisdictions.csv, row 6, column name: found "gull bay", as in row 3, expected another one in its state',
    ],
    [
      'a name of a place in another state',
      addRow('jurisdictions.csv', 'x', 'X', 'Gull Bay', 'Utah', 'city', '0', '', ''),
    ],
    [
      'a group',
      addRow('groups.csv', 'crew', 'People with convictions', '1', 'x'),
      `groups.csv, row 4, column id: found "crew", as in row 3, ${only}`,
      `groups.csv, row 4, column name: found "People with convictions", as in row 2, ${only}`,
    ],
    [
      'a category',
      setCell('categories.csv', 'theft', 'name', 'BOATING'),
      `categories.csv, row 4, column name: found "BOATING", as in row 2, ${only}`,
    ],
    [
      'a caveat',
      addRow('caveats.csv', 'chart-total', 'X.', 'detail', 'dataset', ''),
      `caveats.csv, row 8, column id: found "chart-total", as in row 5, ${only}`,
    ],
    [
      'a misreading',
      addRow('misreadings.csv', 'one-each', 'X.', 'Y.'),
      `misreadings.csv, row 4, column id: found "one-each", as in row 3, ${only}`,
    ],
    [
      'everyday words',
      addRow('everyday-words.csv', 'Sailors!', 'groups', 'crew', ''),
      `everyday-words.csv, row 5, column words: found "Sailors!", as in row 2, ${only}`,
    ],
    [
      'a statement',
      editCells(statements, lines => [...lines, lines.at(-1) ?? []]),
      `later-statements.csv, row 8, column id: found "one-each", as in row 7, ${only}`,
    ],
  ])('%s', (_, edit, ...problems) => expect(findProblems(edit(harbor))).toEqual(problems));

  test.each<[alias: string, table: string, id: string, problem?: string]>([
    [
      'Nobody says this',
      'jurisdictions',
      'atlantis',
      'column id: found "atlantis", expected an id in jurisdictions.csv',
    ],
    ['Nobody says so', 'convictions', 'avalon', 'column id: found "avalon", expected an id in convictions.csv'],
    ['Élan', 'jurisdictions', 'avalon', `column alias: found "Élan", as in row 2, ${only}`],
    ['“Elan”', 'groups', 'crew', `column alias: found "“Elan”", as in row 2, ${only}`],
    ['Elan', 'jurisdictions', 'port-elan', `column alias: found "Elan", as in row 2, ${only}`],
    ['permits', 'topics', 'mooring', `column alias: found "permits", as in row 6, ${only}`],
    ['permits', 'groups', 'crew', `column alias: found "permits", as in row 6, ${only}`],
    ['permits', 'convictions', 'mooring-without-permit'],
    [
      'gull bay',
      'jurisdictions',
      'avalon',
      'column alias: found "gull bay", the name of gull-bay, expected a name that no other row of jurisdictions.csv has',
    ],
    [
      'Nets (theft of)',
      'convictions',
      'crab-pot-theft',
      'column alias: found "Nets (theft of)", the name of net-theft, expected a name that no other row of convictions.csv has',
    ],
    ['gull bay', 'jurisdictions', 'gull-bay'],
    ['Gull Bay', 'groups', 'crew'],
  ])('the alias %s for %s %s', (alias, table, id, problem) => {
    expect(findProblems(addRow('aliases.csv', alias, table, id, '')(harbor))).toEqual(
      problem === undefined ? [] : [`aliases.csv, row 8, ${problem}`],
    );
  });

  test('an alias may be a name of two places, for one of them', () => {
    const twins = all(
      addRow('jurisdictions.csv', 'x', 'X', 'Gull Bay', 'Utah', 'city', '0', '', ''),
      addRow('aliases.csv', 'GULL BAY', 'jurisdictions', 'gull-bay', ''),
    );
    expect(findProblems(twins(harbor))).toEqual([]);
  });
});

describe('a row that leads nowhere, or to which nothing leads', () => {
  const near = 'expected arrests, convictions, days, date, reporter, a table, or a table and its row: groups.gang';
  const bare = 'expected at least one, since no figure may be shown without';
  test.each<Case>([
    [
      'an unknown category',
      setCell('convictions.csv', 'net-theft', 'category', 'thefts'),
      'convictions.csv, row 3, column category: found "thefts", expected an id in categories.csv',
    ],
    [
      'an unknown topic',
      setCell('convictions.csv', 'net-theft', 'topic', 'nets'),
      'convictions.csv, row 3, column topic: found "nets", expected an id in topics.csv',
    ],
    [
      'a caveat for no row',
      addRow('caveats.csv', 'x', 'X.', 'detail', 'groups', 'gang'),
      'caveats.csv, row 8, column row: found "gang", expected an id in groups.csv',
    ],
    [
      'a caveat for a row of everything',
      addRow('caveats.csv', 'x', 'X.', 'detail', 'dataset', 'crew'),
      'caveats.csv, row 8, column row: found "crew", expected nothing, for the whole dataset',
    ],
    [
      'a category without convictions',
      addRow('categories.csv', 'piracy', 'Piracy', ''),
      'categories.csv, row 5, column id: found "piracy", expected an id that a row of convictions.csv names',
    ],
    [
      'a topic without convictions',
      addRow('topics.csv', 'piracy', 'Piracy'),
      'topics.csv, row 3, column id: found "piracy", expected an id that a row of convictions.csv names',
    ],
    [
      'everyday words for no row',
      addRow('everyday-words.csv', 'dinghy', 'groups', 'captain', ''),
      'everyday-words.csv, row 5, column id: found "captain", expected an id in groups.csv',
    ],
    [
      'a limit near no row',
      setCell('limits.csv', 'age', 'near', 'groups.captain'),
      `limits.csv, row 2, column near: found "groups.captain", ${near}`,
    ],
    [
      'a limit near nothing',
      setCell('limits.csv', 'age', 'near', 'nothing'),
      `limits.csv, row 2, column near: found "nothing", ${near}`,
    ],
    [
      'a sentence of another source',
      setCell('report-statements.csv', 'ferries', 'path', 'https://elsewhere.example/'),
      'report-statements.csv, row 2, column path: found "https://elsewhere.example/", expected the path of one of the sources in datapackage.json',
    ],
    [
      'latitude alone',
      setCell('jurisdictions.csv', 'avalon', 'longitude', ''),
      'jurisdictions.csv, row 5, column longitude: found nothing, expected degrees, or no latitude either',
    ],
    [
      'longitude alone',
      setCell('jurisdictions.csv', 'avalon', 'latitude', ''),
      'jurisdictions.csv, row 5, column latitude: found nothing, expected degrees, or no longitude either',
    ],
    [
      'no essential caveat for a table',
      all(
        setCell('caveats.csv', 'invented', 'severity', 'detail'),
        setCell('caveats.csv', 'no-places', 'severity', 'essential'),
        setCell('caveats.csv', 'chart-total', 'severity', 'detail'),
      ),
      `caveats.csv: found no essential caveat for the whole of convictions, ${bare}`,
    ],
    [
      'one for a row only',
      all(
        setCell('caveats.csv', 'invented', 'severity', 'detail'),
        setCell('caveats.csv', 'no-places', 'severity', 'essential'),
        setCell('caveats.csv', 'groups-overlap', 'row', 'crew'),
      ),
      `caveats.csv: found no essential caveat for the whole of groups, ${bare}`,
    ],
    [
      'a table without rows needs none',
      all(
        setCell('caveats.csv', 'invented', 'table', 'jurisdictions'),
        ...['groups.csv', 'everyday-words.csv', 'limits.csv', 'misreadings.csv', statements, 'later-figures.csv'].map(
          empty,
        ),
        editCells('caveats.csv', lines => lines.filter(cells => !/groups/.test(cells.join()))),
        addRow('caveats.csv', 'chart', 'X.', 'essential', 'convictions', ''),
      ),
    ],
  ])('%s', (_, edit, ...problems) => expect(findProblems(edit(harbor))).toEqual(problems));
});

describe('a later statement that', () => {
  const at = (column: string, rest: string) => `${statements}, row 2, column ${column}: found ${rest}`;
  test.each<Case>([
    ['is about no row', setStatement('row', 'atlantis'), at('row', '"atlantis", expected an id in jurisdictions.csv')],
    [
      'withdraws a whole table',
      setStatement('row', ''),
      at('row', 'nothing, expected the row whose figure was withdrawn'),
    ],
    [
      'withdraws a sum of ours',
      all(
        setStatement('table', 'topics'),
        setStatement('row', 'mooring'),
        setCell('later-figures.csv', revision, 'row', ''),
      ),
      at('table', '"topics", expected jurisdictions, convictions, groups: it is withdrawn'),
    ],
    [
      'withdraws without a clause for lists',
      setStatement('brief', ''),
      at('brief', 'nothing, expected a clause to name it by in lists'),
    ],
    [
      'withdraws what another one does',
      all(setStatement('table', 'jurisdictions', 'crew-corrected'), setStatement('row', 'gull-bay', 'crew-corrected')),
      `${statements}, row 4, column row: found "gull-bay", as in row 2, expected one that no other row withdraws or corrects`,
    ],
    [
      'has a figure of no row',
      setCell('later-figures.csv', revision, 'row', 'atlantis'),
      'later-figures.csv, row 2, column row: found "atlantis", expected an id in jurisdictions.csv, or nothing',
    ],
    [
      'is not there, and has a figure',
      addRow('later-figures.csv', 'nobody-said', 'Atlantis', '', '3', 'arrests'),
      'later-figures.csv, row 6, column statement: found "nobody-said", expected an id in later-statements.csv',
    ],
  ])('%s', (_, edit, ...problems) => expect(findProblems(edit(harbor))).toEqual(problems));
});

describe('figures', () => {
  test.each<Case>([
    [
      'one arrest more in a place',
      setCell('jurisdictions.csv', 'avalon', 'arrests', '8'),
      'jurisdictions.csv, column arrests: found a sum of 73, expected 72, the total in datapackage.json',
    ],
    [
      'other totals',
      all(setProperty('totals.arrests', 71), setProperty('totals.convictions', 41)),
      'jurisdictions.csv, column arrests: found a sum of 72, expected 71, the total in datapackage.json',
      'convictions.csv, column count: found a sum of 40, expected 41, the total in datapackage.json',
    ],
    [
      'a group larger than all',
      setCell('groups.csv', 'crew', 'count', '73'),
      'groups.csv, row 3, column count: found "73", expected at most 72, all people arrested',
    ],
    ['a group of all people arrested', setCell('groups.csv', 'crew', 'count', '72')],
  ])('%s', (_, edit, ...problems) => expect(findProblems(edit(harbor))).toEqual(problems));

  const expected =
    'expected {totals.arrests}, {totals.convictions}, {report.days}, or a table and its row, rows or sum: {groups.sum}';
  test.each(
    '{groups.captain} {group.sum} {groups} {groups.} {} {_groups.sum_} {totals.people} {report.date} {groups.crew.count} {caveats.rows} {constructor.rows} { }'
      .split(' ')
      .map(text => text.replaceAll('_', ' ')),
  )('no caveat has a figure %s', placeholder => {
    const edit = addRow('caveats.csv', 'x', `There were ${placeholder} people.`, 'detail', 'dataset', '');
    expect(findProblems(edit(harbor))).toEqual([`caveats.csv, row 8, column text: found ${placeholder}, ${expected}`]);
  });
  test('nor have other sentences', () => {
    const edit = all(
      addRow('misreadings.csv', 'x', 'There were {a.b}.', 'There were {c.d} and {e.f}.'),
      setStatement('brief', 'It withdrew {g.h}'),
      setCell('report-statements.csv', 'ferries', 'statement', 'It names {i.j}.'),
    );
    expect(findProblems(edit(harbor)).toSorted()).toEqual([
      `${statements}, row 2, column brief: found {g.h}, ${expected}`,
      `misreadings.csv, row 4, column misreading: found {a.b}, ${expected}`,
      `misreadings.csv, row 4, column report: found {c.d}, ${expected}`,
      `misreadings.csv, row 4, column report: found {e.f}, ${expected}`,
      `report-statements.csv, row 2, column statement: found {i.j}, ${expected}`,
    ]);
  });
});

describe('what follows from another problem is not listed', () => {
  test.each<[edit: Edit, problem: string]>([
    [setCell('categories.csv', 'theft', 'name', ''), 'categories.csv, row 4, column name'],
    [remove('categories.csv'), 'categories.csv'],
    [remove('convictions.csv'), 'convictions.csv'],
    [setCell('jurisdictions.csv', 'avalon', 'arrests', ''), 'jurisdictions.csv, row 5, column arrests'],
    [remove('groups.csv'), 'groups.csv'],
    [remove('caveats.csv'), 'caveats.csv'],
    [setProperty('totals', undefined), 'datapackage.json, property totals'],
  ])('%# %s', (edit, problem) => {
    expect(findProblems(edit(harbor)).map(line => line.split(': ')[0])).toEqual([problem]);
  });

  test('all others are listed at once, in the order of the files', () => {
    const broken = all(
      setProperty('version', '1'),
      setCell('jurisdictions.csv', 'gull-bay', 'arrests', '-12'),
      setCell('jurisdictions.csv', 'avalon', 'kind', 'island'),
      editCells('categories.csv', lines => lines.map(cells => cells.slice(0, 2))),
      remove('groups.csv'),
      addRow('aliases.csv', 'ÉLAN', 'topics', 'mooring', ''),
      addRow('aliases.csv', 'Nowhere', 'topics', 'nowhere', ''),
    );
    expect(findProblems(broken(harbor))).toEqual([
      'datapackage.json, property version: found "1", expected a version such as 1.0.0',
      'jurisdictions.csv, row 3, column arrests: found "-12", expected a whole number from 0 to 999999999, digits only',
      'jurisdictions.csv, row 5, column kind: found "island", expected city, county, state or district',
      'categories.csv, row 1, column note: found no such column, expected the columns id, name, note',
      'groups.csv: found no such file, expected one that can be read in data/example',
      'aliases.csv, row 8, column alias: found "ÉLAN", as in row 2, expected one that no other row has',
      'aliases.csv, row 9, column id: found "nowhere", expected an id in topics.csv',
    ]);
  });
});
