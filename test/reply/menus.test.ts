import { describe, expect, test } from 'vitest';
import { byCount } from '../../src/dataset/counted.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { ask } from '../../src/reply/make-reply.ts';
import { rowMenu } from '../../src/reply/row-menu.ts';
import { speak } from '../../src/words/speak.ts';
import { answer } from '../commands/reports.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const large = parseDataset('large', makeLargeDataset({ places: 30, offenses: 60, categories: 40 }));

describe('a menu of places', () => {
  const places = byCount(large.rows.jurisdictions);
  const ids = places.map(({ id }) => id);
  const context = { dataset: large, say: speak('en') };
  const read = (...without: typeof places) =>
    rowMenu('jurisdictions', 'Place…', 'city', ask('arrests'), context, without).choices.map(({ value }) => value);

  test('has the first 25', () => expect(read()).toEqual(ids.slice(0, 25)));
  test('without one of them has the next', () => expect(read(...places.slice(0, 1))).toEqual(ids.slice(1, 26)));
  test('without one that is not among them has the same', () => expect(read(...places.slice(-1))).toEqual(read()));
});

describe('a menu of headings', () => {
  const ids = byCount(large.rows.categories).map(({ id }) => id);
  const read = (category?: string) => {
    const { menu } = answer('convictions', category === undefined ? {} : { category }, large);
    return [
      menu?.choices.map(({ value }) => value),
      menu?.choices.flatMap(({ value, chosen }) => (chosen ? [value] : [])),
    ];
  };

  test('has all, and the first 24', () => expect(read()).toEqual([['all', ...ids.slice(0, 24)], []]));
  test('has the chosen one first', () => {
    const rest = ids.filter((_, index) => index !== 3);
    expect(read(ids[3])).toEqual([['all', ids[3], ...rest.slice(0, 23)], [ids[3]]]);
  });
  test('has the chosen one where it is not among them', () => {
    expect(read(ids[30])).toEqual([['all', ids[30], ...ids.slice(0, 23)], [ids[30]]]);
  });
});
