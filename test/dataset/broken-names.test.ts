import { describe, expect, test } from 'vitest';
import { addRow, all, type Edit, findProblems, readCells, readFiles, remove, setCell } from './edit-package.ts';

const real = await readFiles('data/operation-safe-city');
const nextLine = (table: string) => readCells(real, `${table}.csv`).length + 1;
const lineOf = (table: string, row: string) => readCells(real, `${table}.csv`).findIndex(([id]) => id === row) + 1;
const unique = 'one that no other row has';

describe('two rows that claim one name', () => {
  const battery = lineOf('convictions', 'battery');
  const cases: readonly [edit: Edit, table: string, column: string, found: string, expected?: string][] = [
    [
      all(setCell('convictions.csv', 'bribery', 'id', 'battery'), remove('everyday-words.csv')),
      'convictions',
      'id',
      `"battery", as in row ${battery}`,
    ],
    [
      setCell('convictions.csv', 'bribery', 'label', 'Battery'),
      'convictions',
      'label',
      `"Battery", as in row ${battery}`,
    ],
    [
      setCell('convictions.csv', 'bribery', 'name', 'BÁTTERY.'),
      'convictions',
      'name',
      `"BÁTTERY.", as in row ${battery}`,
    ],
  ];
  test.each(cases)('%#: a conviction', (edit, table, column, found, expected = unique) => {
    expect(findProblems(edit(real))).toEqual([{ file: `${table}.csv`, row: battery + 1, column, found, expected }]);
  });

  const others: readonly [table: string, column: string, found: string, ...cells: string[]][] = [
    ['jurisdictions', 'id', '"denver", as in row 4', 'denver', 'Elsewhere', 'Elsewhere', 'Utah', 'city', '0', '', ''],
    [
      'jurisdictions',
      'label',
      '"Denver, Colorado", as in row 4',
      'x',
      'Denver, Colorado',
      'X',
      'Utah',
      'city',
      '0',
      '',
      '',
    ],
    ['jurisdictions', 'name', '"denver, Colorado", as in row 4', 'x', 'X', 'denver', 'Colorado', 'city', '0', '', ''],
    ['groups', 'id', '"gang", as in row 5', 'gang', 'Others', '1', 'others'],
    ['groups', 'name', '"gang members or affiliates", as in row 5', 'x', 'gang members or affiliates', '1', 'others'],
    [
      'caveats',
      'id',
      `"chart-total", as in row ${lineOf('caveats', 'chart-total')}`,
      'chart-total',
      'X.',
      'detail',
      'dataset',
      '',
    ],
    ['misreadings', 'id', '"all-convicted", as in row 2', 'all-convicted', 'X.', 'Y.'],
  ];
  test.each(others)('%s: %s %s', (table, column, found, ...cells) => {
    expect(findProblems(addRow(`${table}.csv`, ...cells)(real))).toEqual([
      { file: `${table}.csv`, row: nextLine(table), column, found, expected: unique },
    ]);
  });
  test('categories and topics too', () => {
    const renamed = all(
      setCell('categories.csv', 'larceny', 'name', 'Burglary'),
      setCell('topics.csv', 'marijuana', 'name', 'domestic violence'),
    );
    expect(findProblems(renamed(real)).map(({ file, column }) => [file, column])).toEqual([
      ['categories.csv', 'name'],
      ['topics.csv', 'name'],
    ]);
  });
  test('the same name in another state is another name', () => {
    const more = addRow('jurisdictions.csv', 'denver-iowa', 'Denver, Iowa', 'Denver', 'Iowa', 'city', '0', '', '');
    expect(findProblems(more(real))).toEqual([]);
  });
});

describe('an alias that cannot be followed', () => {
  const philly = lineOf('aliases', 'Philly');
  const taken = `"Philly", as in row ${philly}`;
  const cases: readonly [alias: string, table: string, id: string, column: string, found: string, expected: string][] =
    [
      ['Nobody says this', 'jurisdictions', 'atlantis', 'id', '"atlantis"', 'an id in jurisdictions.csv'],
      ['Nobody says so', 'convictions', 'denver', 'id', '"denver"', 'an id in convictions.csv'],
      [
        'Nobody says so',
        'jurisdictions',
        'Denver',
        'id',
        '"Denver"',
        'an id: letters a to z and digits, in words joined by hyphens',
      ],
      ['Philly', 'jurisdictions', 'denver', 'alias', taken, unique],
      ['philly', 'jurisdictions', 'denver', 'alias', taken.replace('P', 'p'), unique],
      ['Phílly', 'jurisdictions', 'denver', 'alias', taken.replace('i', 'í'), unique],
      ['“Philly”', 'groups', 'gang', 'alias', taken.replace('Philly', '“Philly”'), unique],
      ['Philly', 'jurisdictions', 'philadelphia', 'alias', taken, unique],
      ['L. A.', 'groups', 'gang', 'alias', `"L. A.", as in row ${lineOf('aliases', 'LA')}`, unique],
      ['DUI', 'groups', 'gang', 'alias', `"DUI", as in row ${lineOf('aliases', 'DUI')}`, unique],
      ['weed', 'topics', 'marijuana', 'alias', `"weed", as in row ${lineOf('aliases', 'weed')}`, unique],
      ['…!?', 'jurisdictions', 'denver', 'alias', '"…!?"', 'a name with a letter or a digit'],
      [
        'los angeles',
        'jurisdictions',
        'denver',
        'alias',
        '"los angeles", the name of los-angeles',
        'a name that no other row of jurisdictions.csv has',
      ],
      [
        'Aggravated assult',
        'convictions',
        'battery',
        'alias',
        '"Aggravated assult", the name of aggravated-assault',
        'a name that no other row of convictions.csv has',
      ],
    ];
  test.each(cases)('%s for %s %s', (alias, table, id, column, found, expected) => {
    expect(findProblems(addRow('aliases.csv', alias, table, id, '')(real))).toEqual([
      { file: 'aliases.csv', row: nextLine('aliases'), column, found, expected },
    ]);
  });

  test.each([
    ['the name of the row itself', addRow('aliases.csv', 'denver', 'jurisdictions', 'denver', '')],
    ['an alias of another label or heading', addRow('aliases.csv', 'weed', 'convictions', 'drug-possession', '')],
    ['the name of a row in another table', addRow('aliases.csv', 'Burglary', 'categories', 'burglary', '')],
    [
      'a name of two places, for one of them',
      all(
        addRow('jurisdictions.csv', 'denver-iowa', 'Denver, Iowa', 'Denver', 'Iowa', 'city', '0', '', ''),
        addRow('aliases.csv', 'DENVER', 'jurisdictions', 'denver', ''),
      ),
    ],
  ])('it may be %s', (_, edit) => expect(findProblems(edit(real))).toEqual([]));
});
