import { describe, expect, test } from 'vitest';
import { byCount } from '../../src/dataset/counted.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { pageAround, pageButtons, rowsPerPage, turnTo } from '../../src/reply/page.ts';
import { speak } from '../../src/words/speak.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);

describe('a page', () => {
  for (const [rows, asked, number, pages, first, last] of [
    [0, 1, 1, 1, undefined, undefined],
    [1, 1, 1, 1, 1, 1],
    [15, 1, 1, 1, 1, 15],
    [16, 1, 1, 2, 1, 15],
    [16, 2, 2, 2, 16, 16],
    [67, 3, 3, 5, 31, 45],
    [67, 9, 5, 5, 61, 67],
    [67, 0, 1, 5, 1, 15],
  ] as const) {
    test(`${asked} of ${rows} rows`, () => {
      const page = turnTo(numbers(rows), asked);
      expect([page.number, page.pages, page.rows[0], page.rows.at(-1)]).toEqual([number, pages, first, last]);
    });
  }
});

const say = speak('en');
const dataset = parseDataset('large', makeLargeDataset({ places: 40, offenses: 1, categories: 1 }));

describe('the buttons of a page', () => {
  for (const [rows, asked, expected] of [
    [15, 1, []],
    [67, 1, [['◀'], ['1 / 5'], ['▶', 2]]],
    [67, 3, [['◀', 2], ['3 / 5'], ['▶', 4]]],
    [67, 5, [['◀', 4], ['5 / 5'], ['▶']]],
  ] as const) {
    test(`${asked} of ${rows} rows`, () => {
      const question = { command: 'convictions', options: { sort: 'name' } };
      const buttons = pageButtons(turnTo(numbers(rows), asked), question, { dataset, say });
      const leads = buttons.map(({ label, question: next }) => (next ? [label, next.options.page] : [label]));
      expect(leads).toEqual(expected);
      for (const button of buttons) expect(button.question?.options.sort ?? 'name').toBe('name');
    });
  }
});

describe('the part of a ranking of 40 around', () => {
  const ranking = byCount(dataset.rows.jurisdictions);
  for (const [asked, expected] of [
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
  ] as const) {
    test(asked.join(' and '), () => {
      const marked = asked.map(place => ranking[place - 1]).filter(row => row !== undefined);
      const shown = pageAround(ranking, marked).map(row => ranking.indexOf(row) + 1);
      expect([shown[0], shown.at(-1)]).toEqual(expected);
      expect(shown).toEqual([...shown].sort((a, b) => a - b));
      expect(shown.length).toBeLessThanOrEqual(rowsPerPage);
      for (const id of asked) expect(shown).toContain(id);
    });
  }

  test('a ranking that fits is shown whole', () => {
    expect(pageAround(ranking.slice(0, 15), [])).toHaveLength(15);
  });
});
