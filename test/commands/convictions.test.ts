import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answer, detailsOf, harborWatch, labelsOf, linesOf, readTable, reply, safeCity, suggest } from './reports.ts';

describe.each([
  ['/convictions', 'convictions.txt', safeCity],
  ['/convictions of an invented report', 'convictions-harbor.txt', harborWatch],
])('what is said to %s', (_, file, dataset) => {
  test.each(readTable(file))('%s', (_asked, sentence, options) =>
    expect(reply('convictions', options, dataset)?.sentence).toBe(sentence),
  );
});

test.each([
  ['theft', /no label for theft alone.* “theft”: 20 of 317 convictions \(6\.3%\), our sum of 8 labels: Larceny \(9\)/],
  ['murder', /no label for murder.* Heading Homicide: 1 of 317 .* one kind: Negligent manslaughter with a vehicle\./],
])('a name that no label has, “%s”, leads to what is near, and says so', (offense, expected) => {
  expect(answer('convictions', { offense }).sentence).toMatch(expected);
});

test.each(['count', 'name'])('the pages by %s list every label once and add up', sort => {
  const pages = [1, 2, 3, 4, 5].flatMap(page => answer('convictions', { sort, page }).list);
  expect(new Set(pages.map(({ text }) => text))).toEqual(new Set(safeCity.rows.convictions.map(({ name }) => name)));
  expect(pages.reduce((sum, { figure }) => sum + Number(figure), 0)).toBe(317);
  expect(pages[0]?.text).toBe(sort === 'count' ? 'Driving under the influence' : 'Aggravated assault');
});

test('a heading lists its labels with their ranks among all, and the menu has it chosen', () => {
  const drugs = answer('convictions', { category: 'dangerous-drugs' });
  expect(linesOf(drugs).slice(0, 3)).toEqual([
    '2. Drug trafficking 14 4.4%',
    '9. Drug possession 8 2.5%',
    '10= Dangerous drugs 7 2.2%',
  ]);
  expect(labelsOf(drugs)).toEqual(['Heading…', 'All convictions']);
  expect(drugs.menu?.choices.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual([
    'Dangerous drugs · 54',
  ]);
});

test('a label leads to its heading, and its details tell how it is printed and sorted', () => {
  const label = answer('convictions', { offense: 'assault-domestic-violence' });
  expect(labelsOf(label)).toEqual(['Heading…', 'All convictions', 'Assault · 36']);
  expect(detailsOf(label).slice(0, 3)).toEqual([
    'Assault – domestic violence:',
    expect.stringMatching(/^The report prints it as “.*”\.$/),
    'Sorted under the heading Assault (36), which is our addition.',
  ]);
  expect(detailsOf(label)).toContain('One of the labels for Domestic violence (14 together, our sum).');
});

test.each([
  ['assault', 'assault', 'It is sorted under Assault.'],
  ['assault', 'family-offenses', 'It is sorted under Assault, not Family offenses.'],
  ['marijuana', 'dangerous-drugs', 'It is sorted under Dangerous drugs.'],
  ['domestic abuse', 'robbery', 'It is sorted under Assault and Family offenses, not Robbery.'],
  ['theft', 'robbery', 'They are sorted under Larceny, Stolen vehicle, Fraud, and Stolen property, not Robbery.'],
  ['drugs', 'robbery', 'Dangerous drugs is a heading of its own, not a part of Robbery.'],
])('%s asked for with the heading %s', (offense, category, line) => {
  expect(linesOf(answer('convictions', { offense, category }))[0]).toBe(line);
});

test('a heading asked for with itself is no more than asked for alone', () => {
  const twice = answer('convictions', { offense: 'drugs', category: 'dangerous-drugs' });
  expect(twice).toEqual(answer('convictions', { offense: 'drugs' }));
});

test('pages stay within their heading and order', () => {
  const large = parseDataset('large', makeLargeDataset({ places: 1, offenses: 60, categories: 1 }));
  const [category = ''] = large.rows.categories.map(({ id }) => id);
  const { buttons } = answer('convictions', { category, sort: 'name', page: 2 }, large);
  expect(buttons.map(({ label, question }) => [label, question?.options])).toEqual([
    ['◀', { category, sort: 'name', page: 1 }],
    ['2 / 4', undefined],
    ['▶', { category, sort: 'name', page: 3 }],
  ]);
});

test('headings and labels are offered while a person types', () => {
  expect(suggest('convictions', 'category', 'weap')[0]?.label).toBe('Weapon offenses · 19');
  expect(suggest('convictions', 'offense', 'robb')[0]?.label).toBe('Robbery with a weapon · 3');
});
