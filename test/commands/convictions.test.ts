import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answer, detailsOf, harborWatch, labelsOf, linesOf, reply, safeCity, suggest } from './reports.ts';

const whole = '317 convictions of 67 kinds; the most for Driving under the influence: 86 (27.1%).';
const dui = 'Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds.';
const noPlace =
  'The report does not break convictions down by place: it has no figure for Driving under the influence in Denver, Colorado.';

describe('what is said to', () => {
  test.each([
    [{}, whole],
    [{ category: 'all', page: 2 }, whole],
    [{ category: 'assault' }, 'Heading Assault: 36 of 317 convictions (11.4%), 7 kinds; the most for Assault: 13.'],
    [{ category: 'bribery' }, 'Heading Bribery: 1 of 317 convictions (0.3%), one kind: Bribery.'],
    [
      { category: 'dui' },
      '“dui” is not one of the headings, which are our addition, but a conviction in its chart: Driving under the influence.',
    ],
    [{ category: 'xyz' }, 'None of the 25 headings is called “xyz”.'],
    [{ category: 'dui in denver' }, noPlace],
    [{ offense: 'drunk driving' }, dui],
    [
      { offense: 'assault' },
      'Assault: 13 of 317 convictions (4.1%) under that label; 36 under the heading Assault, with 6 other labels.',
    ],
    [
      { offense: 'stolen-property' },
      'Stolen property: 1 of 317 convictions (0.3%) under that label; 2 under the heading Stolen property, with 1 other label.',
    ],
    [
      { offense: 'cocaine possession' },
      'Cocaine possession: 6 of 317 convictions (1.9%), tied 13th of 67 kinds. With Possession of cocaine (1) it makes 7, which is our sum.',
    ],
    [
      { offense: 'gun' },
      'One label of the chart names firearms; the other weapon labels do not say which weapon. Possession of a firearm: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.',
    ],
    [
      { offense: 'weed' },
      'Marijuana: 2 of 317 convictions (0.6%), our sum of Marijuana possession (1) and Marijuana sale (1).',
    ],
    [
      { offense: 'extorting' },
      '“extorting” is read as Extortion by threat to injure a person. Extortion by threat to injure a person: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.',
    ],
    [{ offense: 'dui', category: 'xyz' }, 'None of the 25 headings is called “xyz”.'],
    [
      { offense: 'denver' },
      'The report does not break convictions down by place: its chart has no figure for Denver, Colorado.',
    ],
    [{ offense: 'dui in denver' }, noPlace],
    [
      { offense: 'convicted' },
      '“convicted” is not a conviction in the report’s chart, but a group of the people arrested: People with criminal convictions.',
    ],
    [
      { category: 'child' },
      '“child” is not one of the headings, which are our addition, but several convictions in its chart: Sex offense against a child, fondling, Cruelty toward a child, and Indecent assault and battery on a child.',
    ],
    [{ offense: 'dangerous criminals' }, 'None of the 67 labels of the chart is called “dangerous criminals”.'],
    [{ offense: 'lol' }, 'None of the 67 labels of the chart is called “lol”.'],
  ])('/convictions %j', (options, expected) => expect(reply('convictions', options)?.sentence).toBe(expected));

  test.each([
    [
      { offense: 'permits' },
      'Mooring: 10 of 40 convictions (25.0%), our sum of Mooring without a permit (9) and Overstaying at a mooring (1).',
    ],
    [
      { offense: 'crab theft' },
      'The report counts 5 of 40 convictions (12.5%) for Theft of crab pots. The Harbor Council said later that 2 of the 5 thefts of crab pots were of nets.',
    ],
    [
      { category: 'theft' },
      'Heading Theft at the quay: 7 of 40 convictions (17.5%), 2 kinds; the most for Theft of crab pots: 5. The Harbor Council said that 2 of the 5 thefts of crab pots were of nets.',
    ],
  ])('/convictions %j of an invented report', (options, expected) =>
    expect(reply('convictions', options, harborWatch)?.sentence).toBe(expected),
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
  const rows = pages.flatMap(line => (line.kind === 'row' ? [line] : []));
  expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(safeCity.rows.convictions.map(({ name }) => name)));
  expect(rows.reduce((sum, { figure }) => sum + Number(figure), 0)).toBe(317);
  expect(rows[0]?.label).toBe(sort === 'count' ? 'Driving under the influence' : 'Aggravated assault');
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
