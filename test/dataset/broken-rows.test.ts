import { describe, expect, test } from 'vitest';
import {
  addRow,
  all,
  type Edit,
  editCells,
  empty,
  findProblems,
  readFiles,
  remove,
  setCell,
  setProperty,
} from './edit-package.ts';

const harbor = await readFiles('test/datasets/harbor-watch');
const revision = 'gull-bay-withdrawn';
const weaken = setCell('caveats.csv', 'invented', 'table', 'jurisdictions');

test('neither package has a problem', async () => {
  expect(findProblems(harbor)).toEqual([]);
  expect(findProblems(await readFiles('data/operation-safe-city'))).toEqual([]);
});

describe('one cell', () => {
  const line = 'in one line, no spaces around it';
  const count = 'a whole number from 0 to 999999999, digits only';
  const word = 'an id: letters a to z and digits, in words joined by hyphens';
  const whole = 'another id: in sentences "rows" and "sum" stand for the whole table';
  const tables = 'jurisdictions, convictions, categories, topics, groups';
  const near = 'arrests, convictions, days, date, reporter, a table, or a table and its row: groups.gang';
  const figures =
    '{totals.arrests}, {totals.convictions}, {report.days}, or a table and its row, rows or sum: {groups.sum}';
  const only = 'one that no other row has';
  const notIn = (file: string) => `a name that no other row of ${file} has`;
  const descriptor = 'datapackage.json';
  const longId = 'at most 22 characters, so that a button can carry two of them';
  type Place = [table: string, row: string, column: string];

  test.each<[...Place, expected: string, ...cells: string[]]>([
    ['jurisdictions', 'avalon', 'arrests', count, 'many', '-2', '6.5', '1e3', '1,063', ' 63', '1234567890', ''],
    ['jurisdictions', 'avalon', 'name', `a name ${line}`, '', '  ', ' Denver', 'Denver ', 'Den\nver'],
    ['jurisdictions', 'avalon', 'name', 'at most 100 characters', 'D'.repeat(101)],
    ['jurisdictions', 'avalon', 'label', `a name ${line}`, ''],
    ['jurisdictions', 'avalon', 'kind', 'city, county, state or district', 'village', ''],
    ['jurisdictions', 'marlin-county', 'id', word, 'Denver', 'den ver', 'denver-', 'dénver', ''],
    ['jurisdictions', 'marlin-county', 'id', longId, 'd'.repeat(23)],
    ['jurisdictions', 'marlin-county', 'id', whole, 'sum', 'rows'],
    ['jurisdictions', 'avalon', 'latitude', 'degrees from -90 to 90, or nothing', 'north', '90.5', '-91'],
    ['jurisdictions', 'avalon', 'longitude', 'degrees from -180 to 180, or nothing', '181', '104° W'],
    ['jurisdictions', 'avalon', 'latitude', 'degrees, or no longitude either', ''],
    ['jurisdictions', 'avalon', 'longitude', 'degrees, or no latitude either', ''],
    ['convictions', 'speeding-boat', 'note', 'a text in one line, no spaces around it, or nothing', 'a\nb'],
    ['convictions', 'speeding-boat', 'note', 'at most 400 characters', 'a'.repeat(401)],
    ['convictions', 'net-theft', 'category', 'an id in categories.csv', 'thefts'],
    ['convictions', 'net-theft', 'topic', 'an id in topics.csv', 'nets'],
    ['groups', 'crew', 'count', 'at most 72, all people arrested', '73'],
    ['aliases', 'Elan', 'table', tables, 'dataset'],
    ['aliases', 'Elan', 'alias', 'a name with a letter or a digit', '…!?'],
    ['aliases', 'Elan', 'id', 'an id in jurisdictions.csv', 'atlantis', 'crew'],
    ['caveats', 'chart-total', 'severity', 'essential or detail', 'high'],
    ['caveats', 'chart-total', 'table', `dataset, ${tables}`, 'places'],
    ['caveats', 'chart-total', 'text', `a sentence ${line}`, ' '],
    ['caveats', 'chart-total', 'text', 'at most 400 characters', 'a'.repeat(401)],
    ['caveats', 'groups-overlap', 'row', 'an id in groups.csv', 'gang'],
    ['everyday-words', 'sailors', 'id', 'an id in groups.csv', 'captain'],
    ['limits', 'age', 'asked', 'words and phrases, separated by commas', '', ' , '],
    ['limits', 'age', 'near', near, 'groups.captain', 'nothing', ''],
    ['report-statements', 'ferries', 'path', `the path of one of the sources in ${descriptor}`, 'https://a.example/'],
    ['later-statements', revision, 'kind', 'withdrawn, corrected, explained, added, disputed', 'false'],
    ['later-statements', revision, 'date', 'a day such as 2017-09-29', '2024-02-30'],
    ['later-statements', revision, 'path', 'an http or https address', 'javascript:1'],
    ['later-statements', revision, 'statement', 'at most 300 characters', 'x'.repeat(301)],
    ['later-statements', revision, 'brief', 'at most 120 characters', 'x'.repeat(121)],
    ['later-statements', revision, 'brief', 'a clause to name it by in lists', ''],
    ['later-statements', revision, 'row', 'an id in jurisdictions.csv', 'atlantis'],
    ['later-statements', revision, 'row', 'the row whose figure was withdrawn', ''],
    ['later-figures', revision, 'row', 'an id in jurisdictions.csv, or nothing', 'atlantis'],
    ['later-figures', revision, 'statement', 'an id in later-statements.csv', 'nobody-said'],
  ])('%s, %s, %s: %s', (table, row, column, expected, ...cells) => {
    for (const cell of cells) {
      const problems = findProblems(setCell(`${table}.csv`, row, column, cell)(harbor));
      const found = cell.trim() === '' ? 'nothing' : JSON.stringify(cell);
      expect(problems.map(problem => problem.replace(/row \d+/, 'row N'))).toEqual([
        `${table}.csv, row N, column ${column}: found ${found}, expected ${expected}`,
      ]);
    }
  });

  test.each<[...Place, cell: string, like: string, expected?: string]>([
    ['jurisdictions', 'avalon', 'label', 'Gull Bay, Alaska', 'as in row 3'],
    ['convictions', 'net-theft', 'label', 'Crab pot theft', 'as in row 2'],
    ['convictions', 'net-theft', 'name', 'THÉFT of crab-pots.', 'as in row 2'],
    ['categories', 'theft', 'name', 'BOATING', 'as in row 2'],
    ['groups', 'crew', 'name', 'People with convictions', 'as in row 2'],
    ['misreadings', 'one-each', 'id', 'all-convicted', 'as in row 2'],
    ['later-statements', 'one-each', 'id', 'elan-old-quay', 'as in row 6'],
    ['aliases', 'Old Quay', 'alias', '“Élan”', 'as in row 2'],
    ['aliases', 'permits', 'alias', 'Elan', 'as in row 2'],
    ['aliases', 'Elan', 'alias', 'gull bay', 'the name of gull-bay', notIn('jurisdictions.csv')],
    ['aliases', 'crab theft', 'alias', 'Nets (theft of)', 'the name of net-theft', notIn('convictions.csv')],
  ])('%s, %s, %s %s, %s', (table, row, column, cell, like, expected = only) => {
    const [problem, ...others] = findProblems(setCell(`${table}.csv`, row, column, cell)(harbor));
    expect(others).toEqual([]);
    expect(problem).toContain(`, column ${column}: found ${JSON.stringify(cell)}, ${like}, expected ${expected}`);
  });

  test.each<[placeholder: string]>(
    '{groups.captain}|{group.sum}|{groups}|{groups.}|{}|{ groups.sum }|{report.date}|{groups.crew.count}|{caveats.rows}|{constructor.rows}|{|}'
      .split('|')
      .map(text => [text]),
  )('no sentence has a figure %s', placeholder => {
    for (const [table, row, column] of [
      ['caveats', 'invented', 'text'],
      ['misreadings', 'one-each', 'misreading'],
      ['misreadings', 'one-each', 'report'],
      ['later-statements', revision, 'statement'],
      ['later-statements', revision, 'brief'],
      ['report-statements', 'ferries', 'statement'],
    ] as const) {
      const [problem, ...others] = findProblems(setCell(`${table}.csv`, row, column, `A ${placeholder}.`)(harbor));
      expect(others).toEqual([]);
      expect(problem).toMatch(new RegExp(`^${table}.csv, row \\d, column ${column}: `));
      expect(problem?.split(': found ')[1]).toBe(`${placeholder}, expected ${figures}`);
    }
  });
});

describe('several cells', () => {
  const bare = 'expected at least one, since no figure may be shown without';
  const total = 'the total in datapackage.json';
  const onlyOne = 'expected one that no other row has';
  const anId = 'expected an id that a row of convictions.csv names';
  const [later, laterFigures] = ['later-statements.csv', 'later-figures.csv'];
  const set = (column: string, cell: string, row = revision) => setCell(later, row, column, cell);
  test.each<[where: string, problem: string, edit: Edit]>([
    [
      'jurisdictions.csv, row 6, column name',
      'found "gull bay", as in row 3, expected another one in its state',
      addRow('jurisdictions.csv', 'x', 'X', 'gull bay', 'Alaska', 'city', '0', '', ''),
    ],
    [
      'everyday-words.csv, row 5, column words',
      'found "sailors", again “sailors”, expected words that are said once of an id',
      addRow('everyday-words.csv', 'Sailors!', 'groups', 'crew', ''),
    ],
    [
      'aliases.csv, row 8, column alias',
      `found "permits", as in row 6, ${onlyOne}`,
      addRow('aliases.csv', 'permits', 'topics', 'mooring', ''),
    ],
    ['categories.csv, row 5, column id', `found "piracy", ${anId}`, addRow('categories.csv', 'piracy', 'Piracy', '')],
    ['topics.csv, row 3, column id', `found "piracy", ${anId}`, addRow('topics.csv', 'piracy', 'Piracy')],
    [
      'caveats.csv, row 8, column row',
      'found "crew", expected nothing, for the whole dataset',
      addRow('caveats.csv', 'x', 'X.', 'detail', 'dataset', 'crew'),
    ],
    [
      'caveats.csv',
      `found no essential caveat for the whole of convictions, ${bare}`,
      all(weaken, setCell('caveats.csv', 'chart-total', 'severity', 'detail')),
    ],
    [
      'caveats.csv',
      `found no essential caveat for the whole of groups, ${bare}`,
      all(weaken, setCell('caveats.csv', 'groups-overlap', 'row', 'crew')),
    ],
    [
      `${later}, row 2, column table`,
      'found "topics", expected jurisdictions, convictions, groups: it is withdrawn',
      all(set('table', 'topics'), set('row', 'mooring'), setCell(laterFigures, revision, 'row', '')),
    ],
    [
      `${later}, row 4, column row`,
      'found "gull-bay", as in row 2, expected one that no other row withdraws or corrects',
      all(set('table', 'jurisdictions', 'crew-corrected'), set('row', 'gull-bay', 'crew-corrected')),
    ],
    [
      'jurisdictions.csv, column arrests',
      `found a sum of 73, expected 72, ${total}`,
      setCell('jurisdictions.csv', 'avalon', 'arrests', '8'),
    ],
    [
      'convictions.csv, column count',
      `found a sum of 40, expected 41, ${total}`,
      setProperty('totals.convictions', 41),
    ],
  ])('%s: %s', (where, problem, edit) => expect(findProblems(edit(harbor))).toEqual([`${where}: ${problem}`]));

  test.each<[name: string, edit: Edit]>([
    ['a name of another state', addRow('jurisdictions.csv', 'x', 'X', 'Gull Bay', 'Utah', 'city', '0', '', '')],
    ['an alias of several labels', addRow('aliases.csv', 'permits', 'convictions', 'mooring-without-permit', '')],
    ['a name for its own row', addRow('aliases.csv', 'gull bay', 'jurisdictions', 'gull-bay', '')],
    ['a name of another table', addRow('aliases.csv', 'Gull Bay', 'groups', 'crew', '')],
    ['a group of all people', setCell('groups.csv', 'crew', 'count', '72')],
    [
      'a table without rows or caveats',
      all(
        weaken,
        editCells('caveats.csv', lines => lines.filter(cells => !/groups/.test(cells.join()))),
        addRow('caveats.csv', 'chart', 'X.', 'essential', 'convictions', ''),
        ...['groups', 'everyday-words', 'limits', 'misreadings', 'later-statements', 'later-figures'].map(table =>
          empty(`${table}.csv`),
        ),
      ),
    ],
  ])('%s is no problem', (_, edit) => expect(findProblems(edit(harbor))).toEqual([]));
});

describe('what follows from another problem is not listed', () => {
  test.each<[edit: Edit, problem: string]>([
    [setCell('categories.csv', 'theft', 'name', ''), 'categories.csv, row 4, column name'],
    [remove('categories.csv'), 'categories.csv'],
    [remove('convictions.csv'), 'convictions.csv'],
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
      'categories.csv, row 1: found the columns id, name, expected the columns id, name, note, in this order',
      'groups.csv: found no such file, expected one that can be read in data/example',
      'aliases.csv, row 8, column alias: found "ÉLAN", as in row 2, expected one that no other row has',
      'aliases.csv, row 9, column id: found "nowhere", expected an id in topics.csv',
    ]);
  });
});
