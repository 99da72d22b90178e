import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answer, harborWatch, labelsOf, linesOf, reply, safeCity } from './reports.ts';

describe('what is said to', () => {
  for (const [options, expected] of [
    [{}, '317 convictions of 67 kinds. The most are for Driving under the influence: 86.'],
    [{ category: 'all' }, '317 convictions of 67 kinds. The most are for Driving under the influence: 86.'],
    [{ category: 'assault' }, 'Assault: 36 of 317 convictions (11.4%), of 7 kinds. The most are for Assault: 13.'],
    [
      { category: 'drugs' },
      'Dangerous drugs: 54 of 317 convictions (17.0%), of 13 kinds. The most are for Drug trafficking: 14. This is the category with every label about drugs; “Dangerous drugs” is also one label of the chart.',
    ],
    [{ category: 'bribery' }, 'Bribery: 1 of 317 convictions (0.3%), of 1 kind.'],
    [{ category: 'dui' }, 'There is no category “dui”. Did you mean Traffic offenses?'],
    [{ category: 'xyz' }, 'There is no category “xyz”.'],
    [
      { category: 'dui in denver' },
      'The report does not break convictions down by place, so it gives no figure for Driving under the influence in Denver, Colorado.',
    ],
    [{ offense: 'drunk driving' }, 'Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds.'],
    [
      { offense: 'cocaine possession' },
      'Cocaine possession: 6 of 317 convictions (1.9%), tied 13th of 67 kinds. With Possession of cocaine (1) it makes 7.',
    ],
    [
      { offense: 'gun' },
      'Possession of a firearm: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds. One label of the chart names firearms; the other weapon labels do not say which weapon.',
    ],
    [{ offense: 'weed' }, 'Marijuana: 2 of 317 convictions (0.6%): Marijuana possession (1) and Marijuana sale (1).'],
    [
      { offense: 'traffic' },
      'Traffic offenses: 96 of 317 convictions (30.3%), of 2 kinds. The most are for Driving under the influence: 86.',
    ],
    [
      { offense: 'assault', category: 'assault' },
      'Assault: 13 of 317 convictions (4.1%), 3rd of 67 kinds. It is sorted under Assault.',
    ],
    [
      { offense: 'dui', category: 'Assault', sort: 'name' },
      'Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds. It is sorted under Traffic offenses, not under Assault.',
    ],
    [{ offense: 'dui', category: 'xyz' }, 'There is no category “xyz”.'],
    [{ offense: 'murder' }, 'The report gives no figure for “murder”.'],
    [
      { offense: 'denver' },
      'The report does not break convictions down by place, so the chart has no figure for “denver”.',
    ],
    [
      { offense: 'dui in denver' },
      'The report does not break convictions down by place, so it gives no figure for Driving under the influence in Denver, Colorado.',
    ],
  ] as const) {
    test(`/convictions ${JSON.stringify(options)}`, () =>
      expect(reply('convictions', options)?.sentence).toBe(expected));
  }

  test('/convictions {"offense":"permits"} of an invented report', () => {
    expect(reply('convictions', { offense: 'permits' }, harborWatch)?.sentence).toBe(
      'Mooring: 10 of 40 convictions (25.0%): Mooring without a permit (9) and Overstaying at a mooring (1).',
    );
  });
});

test.each(['count', 'name'])('the pages by %s list every label once and add up', sort => {
  const pages = [1, 2, 3, 4, 5].map(page => answer('convictions', { sort, page }));
  const rows = pages.flatMap(({ sections }) =>
    sections.flatMap(({ lines }) => lines.filter(line => line.kind === 'row')),
  );
  expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(safeCity.rows.convictions.map(({ name }) => name)));
  expect(rows.reduce((sum, { figure }) => sum + Number(figure), 0)).toBe(317);
  expect(rows[0]?.label).toBe(sort === 'count' ? 'Driving under the influence' : 'Aggravated assault');
});

test('a category lists its labels, and their sum is its own', () => {
  const drugs = answer('convictions', { category: 'dangerous-drugs' });
  expect(linesOf(drugs).slice(0, 3)).toEqual([
    '2. Drug trafficking 14 4.4%',
    '9. Drug possession 8 2.5%',
    '10= Dangerous drugs 7 2.2%',
  ]);
  expect(labelsOf(drugs)).toEqual(['Sort by name', 'Category…']);
});

test('a label tells how it is printed, and what it makes with its like', () => {
  const { facts, ...rest } = answer('convictions', { offense: 'assault-domestic-violence' });
  expect(facts).toEqual([
    { label: 'Convictions', value: '2' },
    { label: 'Share', value: '0.6%' },
    { label: 'Rank', value: 'tied 31st of 67' },
    { label: 'Category', value: 'Assault (36)' },
  ]);
  expect(linesOf({ facts, ...rest })).toEqual([
    'The report prints it as “Assault – Domestic Violence”.',
    'Labels for one thing: Domestic violence:',
    'Assault – domestic violence 2 0.6%',
    'Domestic violence 12 3.8%',
    'Together 14 4.4%',
  ]);
});

test('many labels with one word are named by some, and all listed', () => {
  const { sentence, sections, chart } = answer('convictions', { offense: 'possession' });
  expect(sentence).toMatch(/, and \d+ more\.$/);
  const rows = sections.flatMap(({ lines }) => lines.filter(line => line.kind === 'row'));
  const together = rows.at(-1);
  expect(together?.label).toBe('Together');
  expect(rows.slice(0, -1).reduce((sum, { figure }) => sum + Number(figure), 0)).toBe(Number(together?.figure));
  expect(chart).toMatchObject({ kind: 'bars' });
});

test('the menu holds 25 categories, and always the chosen one', () => {
  const large = parseDataset('large', makeLargeDataset({ places: 1, offenses: 500, categories: 60 }));
  const last = large.rows.categories.toSorted((a, b) => a.count - b.count)[0];
  const { next } = answer('convictions', { category: last?.id ?? '' }, large);
  const [menu] = next.filter(item => item.kind === 'menu');
  expect(menu?.choices).toHaveLength(25);
  expect(menu?.choices.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual([last?.id]);
  expect(menu?.choices[0]?.value).toBe('all');
});

test('suggestions carry their figures', () => {
  const command = commands.find(({ name }) => name === 'convictions');
  expect(command?.suggest('offense', 'drunk', safeCity)[0]).toEqual({
    label: 'Driving under the influence · 86',
    value: 'driving-under-influence',
  });
  expect(command?.suggest('category', 'traff', safeCity)[0]).toEqual({
    label: 'Traffic offenses · 96',
    value: 'traffic-offenses',
  });
  expect(command?.suggest('sort', 'c', safeCity)).toEqual([]);
});

test.each([
  ['offense', 'fal'],
  ['offense', ''],
  ['category', 'a'],
])('suggests for %s no more than Discord shows, of many that %j fits', (option, typed) => {
  const large = parseDataset('large', makeLargeDataset({ places: 1, offenses: 500, categories: 60 }));
  const command = commands.find(({ name }) => name === 'convictions');
  expect(command?.suggest(option, typed, large)).toHaveLength(25);
});
