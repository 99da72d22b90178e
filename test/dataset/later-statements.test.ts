import { describe, expect, test } from 'vitest';
import { revisionsOf } from '../../src/dataset/counted.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import type { Problem } from '../../src/dataset/problem.ts';
import { rowLine, tellRevisions, wordCount } from '../../src/reply/lines.ts';
import { speak } from '../../src/words/speak.ts';
import {
  addRow,
  all,
  type Edit,
  editCells,
  findProblems,
  readCells,
  readFiles,
  remove,
  setCell,
  setProperty,
} from './edit-package.ts';

const folder = 'test/datasets/harbor-watch';
const harbor = await readFiles(folder);
const parse = (...edits: Edit[]): Dataset => parseDataset(folder, all(...edits)(harbor));
const statements = 'later-statements.csv';
const figures = 'later-figures.csv';
const line = (file: string, id: string) => readCells(harbor, file).findIndex(cells => cells[0] === id) + 1;

test('a statement has its figures from the tables, and its own', () => {
  expect(parse().statements[0]).toEqual({
    id: 'gull-bay-withdrawn',
    table: 'jurisdictions',
    row: 'gull-bay',
    kind: 'withdrawn',
    speaker: 'The Harbor Council',
    date: '2024-03-01',
    text: 'The Harbor Council withdrew the 12 for Gull Bay two days later: 12 was the whole coast, 3 of them in Gull Bay.',
    brief: "The Harbor Council withdrew Gull Bay's 12",
    asked: [],
    title: 'The Harbor Council, invented',
    path: 'https://harbor-watch.example/later',
    read: 'invented',
    figures: [{ name: 'Gull Bay', row: 'gull-bay', count: 3, unit: 'arrests' }],
  });
});

describe('a package in which', () => {
  test.each([
    ['nobody has looked', [remove(statements), remove(figures)], 0, /nobody has looked/],
    [
      'nobody has looked, and nothing is described',
      [
        remove(statements),
        remove(figures),
        setProperty('resources.8.name', 'nothing'),
        setProperty('resources.9.name', 'nothing'),
      ],
      0,
      /nobody has looked/,
    ],
    ['later figures were not written down', [remove(figures)], 6, undefined],
  ] as const)('%s is read', (_, edits, count, warning) => {
    const dataset = parse(...edits);
    expect(dataset.statements).toHaveLength(count);
    if (warning) expect(dataset.warnings).toEqual([expect.stringMatching(warning)]);
    else expect(dataset.warnings).toEqual([]);
  });

  test('nothing was found says so', () => {
    const dataset = parse(
      editCells(statements, ([header = []]) => [header]),
      editCells(figures, ([header = []]) => [header]),
    );
    expect(dataset.warnings).toEqual([]);
    expect(dataset.checks.at(-1)).toBe('later statements were looked for, and nothing was found');
  });
});

describe('a statement that', () => {
  const at = (id: string, column: string, found: string, expected: string): Problem => ({
    file: statements,
    row: line(statements, id),
    column,
    found,
    expected,
  });
  const revision = 'gull-bay-withdrawn';
  const cases: readonly [name: string, edit: Edit, ...problems: Problem[]][] = [
    [
      'is about no row',
      setCell(statements, revision, 'row', 'atlantis'),
      at(revision, 'row', '"atlantis"', 'an id in jurisdictions.csv'),
    ],
    [
      'withdraws a whole table',
      setCell(statements, revision, 'row', ''),
      at(revision, 'row', 'nothing', 'the row whose figure was withdrawn'),
    ],
    [
      'withdraws a sum of ours',
      all(
        setCell(statements, revision, 'table', 'topics'),
        setCell(statements, revision, 'row', 'mooring'),
        setCell(figures, revision, 'row', ''),
      ),
      at(revision, 'table', '"topics"', 'jurisdictions, convictions, groups: it is withdrawn'),
    ],
    [
      'withdraws without a clause for lists',
      setCell(statements, revision, 'brief', ''),
      at(revision, 'brief', 'nothing', 'a clause to name it by in lists'),
    ],
    [
      'withdraws what another one does',
      all(
        setCell(statements, 'crew-corrected', 'table', 'jurisdictions'),
        setCell(statements, 'crew-corrected', 'row', 'gull-bay'),
      ),
      at('crew-corrected', 'row', '"gull-bay", as in row 2', 'one that no other row withdraws or corrects'),
    ],
    [
      'is of no kind',
      setCell(statements, revision, 'kind', 'false'),
      at(revision, 'kind', '"false"', 'withdrawn, corrected, explained, added, disputed'),
    ],
    [
      'was made on no day',
      setCell(statements, revision, 'date', '2024-02-30'),
      at(revision, 'date', '"2024-02-30"', 'a day such as 2017-09-29'),
    ],
    [
      'leads nowhere',
      setCell(statements, revision, 'path', 'javascript:1'),
      at(revision, 'path', '"javascript:1"', 'an http or https address'),
    ],
    [
      'is too long',
      setCell(statements, revision, 'statement', 'x'.repeat(301)),
      at(revision, 'statement', `"${'x'.repeat(301)}"`, 'at most 300 characters'),
    ],
    [
      'takes a figure from nowhere',
      setCell(statements, revision, 'brief', 'It withdrew {groups.captain}'),
      at(
        revision,
        'brief',
        '{groups.captain}',
        '{totals.arrests}, {totals.convictions}, {report.days}, or a table and its row, rows or sum: {groups.sum}',
      ),
    ],
    [
      'is there twice',
      addRow(statements, ...(readCells(harbor, statements).at(-1) ?? [])),
      {
        file: statements,
        row: readCells(harbor, statements).length + 1,
        column: 'id',
        found: '"one-each", as in row 7',
        expected: 'one that no other row has',
      },
    ],
    [
      'has a figure of no row',
      setCell(figures, 'gull-bay-withdrawn', 'row', 'atlantis'),
      {
        file: figures,
        row: 2,
        column: 'row',
        found: '"atlantis"',
        expected: 'an id in jurisdictions.csv, or nothing',
      },
    ],
    [
      'is not there, and has a figure',
      addRow(figures, 'nobody-said', 'Atlantis', '', '3', 'arrests'),
      {
        file: figures,
        row: readCells(harbor, figures).length + 1,
        column: 'statement',
        found: '"nobody-said"',
        expected: 'an id in later-statements.csv',
      },
    ],
    [
      'stands in a table that is not described',
      setProperty('resources.8.name', 'nothing'),
      {
        file: 'datapackage.json',
        column: 'resources',
        found: 'no table later-statements',
        expected: 'a resource named later-statements',
      },
    ],
  ];
  test.each(cases)('%s', (_, edit, ...problems) => expect(findProblems(edit(harbor))).toEqual(problems));
});

describe('the revisions', () => {
  const dataset = parse();
  const { rows, statements: said } = dataset;
  const say = speak('en');
  const all = [...rows.jurisdictions, ...rows.convictions, ...rows.categories, ...rows.groups];

  test.each([
    ['gull-bay', '12†', '12, withdrawn'],
    ['crab-pot-theft', '5†', '5, corrected'],
    ['port-elan', '41', '41'],
  ])('of %s: %s', (id, marked, worded) => {
    const row = all.find(each => each.id === id);
    expect(row && [rowLine(row, { dataset, say }).figure, wordCount(row, say)]).toEqual([marked, worded]);
  });

  test.each([
    [['avalon'], undefined],
    [['gull-bay', 'avalon'], "The Harbor Council withdrew Gull Bay's 12."],
    [['theft'], 'The Harbor Council said that 2 of the 5 thefts of crab pots were of nets.'],
    [['boating'], undefined],
  ])('of %j in one sentence', (ids, expected) => {
    expect(tellRevisions(revisionsOf(all.filter(({ id }) => ids.includes(id))), say)).toBe(expected);
  });

  test('by two speakers, and more than one sentence names', () => {
    const [first, second] = said.filter(({ kind }) => kind === 'withdrawn' || kind === 'corrected');
    if (!first || !second) throw new TypeError('Two are needed');
    const other = { ...second, speaker: 'The Port', brief: 'The Port corrected it' };
    expect(tellRevisions([first, other], say)).toMatch(/^The Harbor Council .* and The Port corrected it\.$/);
    expect(tellRevisions(Array(9).fill(other), say)).toMatch(/, and 3 more were withdrawn or corrected\.$/);
  });
});

describe('the statements on the real report', async () => {
  const real = await readFiles('data/operation-safe-city');
  const dataset = parseDataset('data/operation-safe-city', real);
  const [header = [], ...rows] = readCells(real, statements);
  const figureOf = new Map(dataset.rows.jurisdictions.map(({ id, count }) => [id, String(count)]));
  const cellsOf = (row: string[]) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? '']));

  test('withdraw one figure and correct two', () => {
    const revised = dataset.statements.filter(({ brief }) => brief !== undefined);
    expect(revised.map(({ kind, row, brief }) => [kind, row, brief])).toEqual([
      ['withdrawn', 'portland', "ICE withdrew Portland's 33"],
      ['corrected', 'baltimore', "ICE said that Baltimore's 28 was Maryland"],
      ['corrected', 'santa-clara-county', "ICE said that 6 of Santa Clara County's 27 were in San Francisco"],
    ]);
  });

  test.each(rows.map(row => [row[0] ?? '', cellsOf(row)] as const))('%s', (_, cells) => {
    const { row = '', statement = '', brief = '', date = '', read } = cells;
    // Who was right is not ours to say.
    expect(`${statement} ${brief}`).not.toMatch(
      /\b(?:false(?:ly)?|wrong(?:ly)?|mistake|mistaken|error|admitted|debunked|lied)\b/i,
    );
    // The report's own figure is filled in, so that it stands in one place only.
    const own = figureOf.get(row);
    if (own !== undefined) expect(`${statement} ${brief}`).not.toMatch(new RegExp(`(?<![\\d{])${own}(?!\\d)`));
    expect(date >= dataset.report.date).toBe(true);
    expect(read).toMatch(/^stored copy, .*read 2026-11-25/);
  });
});
