import { describe, expect, test } from 'vitest';
import { byCount } from '../../src/dataset/counted.ts';
import type { Row } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { rowLine } from '../../src/reply/lines.ts';
import { ask, makeAnswer } from '../../src/reply/make-reply.ts';
import { pageAround, rowMenu, rowsPerPage, turnTo } from '../../src/reply/page.ts';
import { nameSome, nameWithCount } from '../../src/reply/word-rows.ts';
import { speak } from '../../src/words/speak.ts';
import { answer, safeCity as dataset } from '../commands/reports.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const context = { dataset, say: speak('en') };
const large = parseDataset('large', makeLargeDataset({ places: 40, offenses: 60, categories: 40 }));
const all = Object.values(dataset.rows).flat();

function row(id: string, change: Partial<Pick<Row, 'tied' | 'count' | 'caveats'>> = {}): Row {
  const found = all.find(each => each.id === id);
  if (!found) throw new TypeError(`No row ${id}`);
  return { ...found, ...change };
}

const make = (rows: readonly Row[], noted = false) =>
  makeAnswer(context, { question: ask('arrests'), sentence: 'It is so.', rows, noted, audience: 'public' });

describe('the first caveat is the one that matters most', () => {
  const cases: readonly [string, readonly Row[], boolean, readonly string[]][] = [
    ['of a place', [row('denver')], false, ['arrest-not-conviction']],
    ['of a place counted whole', [row('massachusetts')], false, ['massachusetts-whole', 'arrest-not-conviction']],
    ['where the sentence says so', [row('massachusetts')], true, ['arrest-not-conviction', 'massachusetts-whole']],
    ['of all places', dataset.rows.jurisdictions, false, ['†', 'arrest-not-conviction']],
    ['of a group', [row('gang')], false, ['groups-overlap']],
  ];
  test.each(cases)('%s', (_, rows, noted, expected) => {
    // By their ids, and what was said later by its mark.
    const idOf = (text: string) => dataset.caveats.find(caveat => caveat.text === text)?.id ?? text.slice(0, 1);
    expect(make(rows, noted).caveats.slice(0, expected.length).map(idOf)).toEqual(expected);
  });

  test('and no figure leaves without one', () => {
    expect(() => make([row('denver', { caveats: [] })])).toThrow('No caveat applies to denver');
  });
});

test('the receipt names report, reporter and day, and leads to the sources', () => {
  expect(make([row('denver')]).receipt).toEqual({
    sources: dataset.sources,
    tail: 'ICE, Operation Safe City, Sep 2017',
    line: 'Operation Safe City · reported by ICE, 28 Sep 2017',
    versioned: `Operation Safe City · reported by ICE, 28 Sep 2017 · data v${dataset.version}`,
  });
});

test.each([
  [row('denver'), '3. Denver, Colorado 63 12.7%', 'Denver, Colorado (63)'],
  [row('denver', { tied: true }), '3= Denver, Colorado 63 12.7%', 'Denver, Colorado (63)'],
  [row('denver', { count: 0 }), '3. Denver, Colorado 0 0.0%', 'Denver, Colorado (0)'],
  [row('portland'), '6. Portland, Oregon 33† 6.6%', 'Portland, Oregon (33, withdrawn)'],
  [row('baltimore'), '8. Baltimore, Maryland 28† 5.6%', 'Baltimore, Maryland (28, corrected)'],
])('row %# has its rank, its count and its share', (given, line, name) => {
  const { sign, text, figure, share } = rowLine(given, context);
  expect([[sign, text, figure, share].join(' '), nameWithCount(given, context)]).toEqual([line, name]);
});

test('of many names some are told', () => {
  expect(nameSome(['a', 'b'], context, 2)).toEqual(['a', 'b']);
  expect(nameSome(['a', 'b', 'c', 'd'], context, 2)).toEqual(['a', 'b', '2 more']);
});

test.each([
  [0, 1, 1, 1, [], []],
  [1, 1, 1, 1, [1, 1], []],
  [15, 1, 1, 1, [1, 15], []],
  [16, 1, 1, 2, [1, 15], [['◀'], ['1 / 2'], ['▶', 2]]],
  [16, 2, 2, 2, [16, 16], [['◀', 1], ['2 / 2'], ['▶']]],
  [67, 3, 3, 5, [31, 45], [['◀', 2], ['3 / 5'], ['▶', 4]]],
  [67, 9, 5, 5, [61, 67], [['◀', 4], ['5 / 5'], ['▶']]],
  [67, 0, 1, 5, [1, 15], [['◀'], ['1 / 5'], ['▶', 2]]],
])('of %i rows, page %i is %i of %i', (length, asked, number, pages, ends, expected) => {
  const rows = Array.from({ length }, (_, index) => index + 1);
  const { question: again, buttons, ...page } = turnTo(rows, asked, ask('convictions', { sort: 'name' }), context);
  expect([again.options.page ?? 1, buttons[1]?.label ?? '1 / 1']).toEqual([number, `${number} / ${pages}`]);
  expect([...page.rows.slice(0, 1), ...page.rows.slice(-1)]).toEqual(ends);
  expect(buttons.map(({ label, question }) => (question ? [label, question.options.page] : [label]))).toEqual(expected);
  for (const { question } of buttons) expect(question?.options.sort ?? 'name').toBe('name');
});

const ranking = byCount(large.rows.jurisdictions);

test.each([
  [[1], [1, 9]],
  [[5], [1, 9]],
  [[6], [2, 10]],
  [[20], [16, 24]],
  [[40], [32, 40]],
  [
    [1, 40],
    [1, 40],
  ],
  [
    [20, 21],
    [16, 23],
  ],
])('the part of a ranking of 40 around %j', (asked, ends) => {
  const marked = ranking.filter((_, index) => asked.includes(index + 1));
  const shown = pageAround(ranking, marked).map(each => ranking.indexOf(each) + 1);
  expect([shown[0], shown.at(-1)]).toEqual(ends);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  expect(shown.length).toBeLessThanOrEqual(rowsPerPage);
  expect(shown).toEqual(expect.arrayContaining(asked));
});

test('a ranking that fits is shown whole', () => expect(pageAround(ranking.slice(0, 15), [])).toHaveLength(15));

test('a menu has the rows of a table, the largest first, without one of them', () => {
  const others = ranking.slice(1).map(({ id }) => id);
  const inLarge = { ...context, dataset: large };
  const menu = rowMenu('compare', ask('arrests'), inLarge, ranking[0]);
  expect(menu.choices.map(({ value }) => value)).toEqual(others);
});

test.each([undefined, 3, 30])(
  'a menu of headings has all of them together first, and then the chosen one: %s',
  chosen => {
    const ids = byCount(large.rows.categories).map(({ id }) => id);
    const category = chosen === undefined ? [] : ids.slice(chosen, chosen + 1);
    const { menu } = answer('convictions', Object.fromEntries(category.map(id => ['category', id])), large);
    const choices = menu?.choices ?? [];
    expect(choices.map(({ value }) => value)).toEqual([
      'all',
      ...category,
      ...ids.filter(id => !category.includes(id)),
    ]);
    expect(choices.filter(each => each.chosen).map(({ value }) => value)).toEqual(category);
  },
);
