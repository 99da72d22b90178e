import { describe, expect, test } from 'vitest';
import { revisionsOf } from '../../src/dataset/counted.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { rowLine, tellChecks, tellRevisions } from '../../src/reply/lines.ts';
import { wordCount } from '../../src/reply/word-rows.ts';
import { speak } from '../../src/words/speak.ts';
import { all, type Edit, empty, readFiles, readRows, remove } from './edit-package.ts';

const folder = 'test/datasets/harbor-watch';
const harbor = await readFiles(folder);
const parse = (...edits: Edit[]): Dataset => parseDataset(folder, all(...edits)(harbor));
const statements = 'later-statements.csv';
const figures = 'later-figures.csv';

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

test('a package in which nobody has looked warns', () => {
  const { statements: said, warnings } = parse(remove(statements), remove(figures));
  expect([said, warnings]).toEqual([[], [expect.stringMatching(/nobody has looked/)]]);
});

test('a package in which nothing was found says so', () => {
  const dataset = parse(empty(statements), empty(figures));
  expect(dataset.warnings).toEqual([]);
  expect(tellChecks({ dataset, say: speak('en') }).at(-1)).toBe(
    'later statements were looked for, and nothing was found',
  );
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
  const { rows, statements: said, report } = parseDataset('data/operation-safe-city', real);
  const figureOf = new Map(rows.jurisdictions.map(({ id, count }) => [id, count]));

  test('withdraw one figure and correct two', () => {
    const revised = said.filter(({ brief }) => brief !== undefined);
    expect(revised.map(({ kind, row, brief }) => [kind, row, brief])).toEqual([
      ['withdrawn', 'portland', "ICE withdrew Portland's 33"],
      ['corrected', 'baltimore', "ICE said that Baltimore's 28 was Maryland"],
      ['corrected', 'santa-clara-county', "ICE said that 6 of Santa Clara County's 27 were in San Francisco"],
    ]);
  });

  test.each(readRows(real, 'later-statements'))('$id', ({ row = '', statement = '', brief = '', date = '', read }) => {
    const text = `${statement} ${brief}`;
    // Who was right is not ours to say.
    expect(text).not.toMatch(/\b(?:false(?:ly)?|wrong(?:ly)?|mistake|mistaken|error|admitted|debunked|lied)\b/i);
    // The report's own figure is filled in, so that it stands in one place only.
    const own = figureOf.get(row);
    if (own !== undefined) expect(text).not.toMatch(new RegExp(`(?<![\\d{])${own}(?!\\d)`));
    expect(date >= report.date).toBe(true);
    expect(read).toMatch(/^stored copy, .*read 2026-11-25/);
  });
});
