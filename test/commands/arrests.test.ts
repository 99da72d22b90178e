import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answer, harborWatch, labelsOf, linesOf, reply, safeCity } from './reports.ts';

describe('what is said to', () => {
  for (const [options, expected] of [
    [{}, '498 people arrested in 10 jurisdictions; the most in Philadelphia, Pennsylvania: 107 (21.5%).'],
    [{ city: '' }, '498 people arrested in 10 jurisdictions; the most in Philadelphia, Pennsylvania: 107 (21.5%).'],
    [{ city: 'philly' }, 'Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%), 1st of 10 jurisdictions.'],
    [{ compare: 'dc' }, 'Washington, D.C.: 14 of 498 people arrested (2.8%), 10th of 10 jurisdictions.'],
    [
      { city: 'chicago' },
      'Cook County, Illinois: 30 of 498 people arrested (6.0%), 7th of 10 jurisdictions. Chicago is in Cook County, which the report counts as a whole.',
    ],
    [
      { city: 'chicago', compare: 'cook county' },
      'Cook County, Illinois: 30 of 498 people arrested (6.0%), 7th of 10 jurisdictions. Chicago is in Cook County, which the report counts as a whole. Both names lead to this one place.',
    ],
    [
      { city: 'nyc', compare: 'la' },
      'Of 498 people arrested, 45 in New York City, New York and 101 in Los Angeles, California: 56 more in Los Angeles, California, 2.2 times as many.',
    ],
    [
      { city: 'baltimore', compare: 'santa clara county' },
      "Of 498 people arrested, 28 in Baltimore, Maryland and 27 in Santa Clara County, California: 1 more in Baltimore, Maryland, 1.04 times as many. ICE said that Baltimore's 28 was Maryland, and said that 6 of Santa Clara County's 27 were in San Francisco.",
    ],
    [
      { city: 'chicago', compare: 'boston' },
      'Of 498 people arrested, 30 in Cook County, Illinois and 50 in Massachusetts: 20 more in Massachusetts, 1.7 times as many. Chicago is in Cook County, which the report counts as a whole. Boston is in Massachusetts, which the report counts as a whole.',
    ],
    [
      { city: 'California' },
      "The report gives no figure for California as a whole; of 498 people arrested it counts Los Angeles, California (101) and Santa Clara County, California (27, corrected) there. ICE said that 6 of Santa Clara County's 27 were in San Francisco.",
    ],
    [
      { city: 'portland' },
      'The report counts 33 of 498 people arrested (6.6%) in Portland, Oregon, 6th of 10 jurisdictions. ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.',
    ],
    [
      { city: 'baltimore' },
      'The report counts 28 of 498 people arrested (5.6%) in Baltimore, Maryland, 8th of 10 jurisdictions. ICE said the next day that 28 was Maryland, 5 of them in the city of Baltimore.',
    ],
    [
      { city: 'oregon' },
      "The report gives no figure for Oregon as a whole; of 498 people arrested it counts Portland, Oregon (33, withdrawn) there. ICE withdrew Portland's 33.",
    ],
    [{ city: 'Paris' }, 'The report gives no figure for “Paris”.'],
    [{ city: '  ' }, 'The report gives no figure for an empty text.'],
    [{ city: 'Portland, Maine' }, 'The report gives no figure for “Portland, Maine”. Did you mean Portland, Oregon?'],
    [{ city: 'Paris', compare: 'denver' }, 'The report gives no figure for “Paris”.'],
    [{ city: 'denver', compare: 'Paris' }, 'The report gives no figure for “Paris”.'],
    [
      { city: 'denver', compare: 'California' },
      'The report gives no figure for “California”. Did you mean Los Angeles, California or Santa Clara County, California?',
    ],
    [
      { city: 'dui in denver' },
      'The report does not break convictions down by place, so it gives no figure for Driving under the influence in Denver, Colorado.',
    ],
  ] as const) {
    test(`/arrests ${JSON.stringify(options)}`, () => expect(reply('arrests', options)?.sentence).toBe(expected));
  }

  for (const [options, expected] of [
    [{}, '72 people arrested in 4 jurisdictions; the most in Port Élan, Maine: 41 (56.9%).'],
    [
      { city: 'gull bay' },
      'The report counts 12 of 72 people arrested (16.7%) in Gull Bay, Alaska, tied 2nd of 4 jurisdictions. The Harbor Council withdrew the 12 for Gull Bay two days later: 12 was the whole coast, 3 of them in Gull Bay.',
    ],
    [
      { city: 'gull bay', compare: 'marlin' },
      "Of 72 people arrested, 12 in Gull Bay, Alaska and 12 in Marlin County, Florida: the same number in both. The Harbor Council withdrew Gull Bay's 12.",
    ],
  ] as const) {
    test(`/arrests ${JSON.stringify(options)} of an invented report`, () =>
      expect(reply('arrests', options, harborWatch)?.sentence).toBe(expected));
  }
});

/** The invented report with other counts. */
function recount(...counts: readonly number[]): Dataset {
  const places = harborWatch.rows.jurisdictions.slice(0, counts.length).map((place, at) => ({
    ...place,
    count: counts[at] ?? 0,
    rank: 1 + counts.filter(other => other > (counts[at] ?? 0)).length,
    tied: counts.filter(other => other === counts[at]).length > 1,
    revision: undefined,
  }));
  return {
    ...harborWatch,
    rows: { ...harborWatch.rows, jurisdictions: places },
    statements: [],
    totals: { ...harborWatch.totals, arrests: counts.reduce((a, b) => a + b, 0) },
  };
}

describe('with other counts', () => {
  for (const [counts, options, expected] of [
    [
      [9, 9, 1],
      {},
      '19 people arrested in 3 jurisdictions; the most in Port Élan, Maine and Gull Bay, Alaska: 9 (47.4%) each.',
    ],
    [[5], {}, '5 people arrested in 1 jurisdiction; the most in Port Élan, Maine: 5 (100.0%).'],
    [[5], { city: 'elan' }, 'Port Élan, Maine: 5 of 5 people arrested (100.0%), 1st of 1 jurisdiction.'],
    [
      [5, 0],
      { city: 'elan', compare: 'gull bay' },
      'Of 5 people arrested, 5 in Port Élan, Maine and 0 in Gull Bay, Alaska: 5 more in Port Élan, Maine.',
    ],
    [
      [1000, 999],
      { city: 'elan', compare: 'gull bay' },
      'Of 1,999 people arrested, 1,000 in Port Élan, Maine and 999 in Gull Bay, Alaska: 1 more in Port Élan, Maine.',
    ],
    [
      [21, 20],
      { city: 'gull bay', compare: 'elan' },
      'Of 41 people arrested, 20 in Gull Bay, Alaska and 21 in Port Élan, Maine: 1 more in Port Élan, Maine, 1.1 times as many.',
    ],
  ] as const) {
    test(`${counts.join(', ')}: /arrests ${JSON.stringify(options)}`, () =>
      expect(reply('arrests', options, recount(...counts))?.sentence).toBe(expected));
  }
});

test('the ranking adds up', () => {
  const rows = answer('arrests', {}).sections.flatMap(({ lines }) => lines.filter(line => line.kind === 'row'));
  expect(rows.map(({ rank, label, figure }) => `${rank} ${label} ${figure}`)).toEqual([
    '1. Philadelphia, Pennsylvania 107',
    '2. Los Angeles, California 101',
    '3. Denver, Colorado 63',
    '4. Massachusetts 50',
    '5. New York City, New York 45',
    '6. Portland, Oregon 33†',
    '7. Cook County, Illinois 30',
    '8. Baltimore, Maryland 28†',
    '9. Santa Clara County, California 27†',
    '10. Washington, D.C. 14',
  ]);
  expect(rows.reduce((sum, { figure }) => sum + Number.parseInt(figure, 10), 0)).toBe(safeCity.totals.arrests);
});

test('a place stands between its neighbors', () => {
  const { facts, chart, ...rest } = answer('arrests', { city: 'denver' });
  expect(facts).toEqual([
    { label: 'Arrests', value: '63' },
    { label: 'Share', value: '12.7%' },
    { label: 'Rank', value: '3rd of 10' },
  ]);
  expect(linesOf({ ...rest, facts, chart })).toEqual([
    '38 fewer than Los Angeles, California (101)',
    '13 more than Massachusetts (50)',
  ]);
  expect(chart).toMatchObject({ kind: 'bars', title: 'People arrested by place', max: 107 });
  expect(labelsOf(answer('arrests', { city: 'denver' }))).toEqual(['All jurisdictions', 'Map', 'Compare with…']);
});

test('places with the same count are as many', () => {
  expect(linesOf(answer('arrests', { city: 'marlin' }, harborWatch))).toEqual([
    'as many as Gull Bay, Alaska (12, withdrawn)',
    '5 more than Avalon (7)',
  ]);
});

test('a map, and back to bars', () => {
  const map = answer('arrests', { city: 'denver', view: 'map' });
  expect(map.chart).toMatchObject({ kind: 'map' });
  expect(map.next).toContainEqual({
    kind: 'button',
    label: 'Bars',
    opens: 'here',
    question: { command: 'arrests', options: { city: 'denver' } },
  });
});

test('the places of a state on a map', () => {
  const california = answer('arrests', { city: 'California' });
  expect(labelsOf(california)).toContain('Map');
  expect(california.question).toEqual({ command: 'arrests', options: { city: 'california' } });
  expect(answer('arrests', { city: 'california', view: 'map' }).chart).toMatchObject({ kind: 'map' });
});

test('many places stand on pages, and a state with many names some of them', () => {
  const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 1, categories: 1 }));
  const pages = [1, 2, 3, 4, 5, 6, 7].map(page => answer('arrests', { page }, large));
  const labels = pages.flatMap(({ sections }) =>
    sections.flatMap(({ lines }) => lines.filter(line => line.kind === 'row')),
  );
  expect(new Set(labels.map(({ label }) => label)).size).toBe(100);
  const maine = answer('arrests', { city: 'Maine' }, large);
  expect(maine.sentence).toMatch(/^The report gives no figure for Maine as a whole;.* and 5 more there\.$/);
  expect(linesOf(maine)).toHaveLength(10);
});

test('a state whose name has no room in a button is asked for without it', () => {
  const state = 'The Confederated Harbors of the Northern Sea and its Islands';
  const jurisdictions = harborWatch.rows.jurisdictions.slice(0, 3).map(place => ({ ...place, state }));
  const dataset = { ...harborWatch, rows: { ...harborWatch.rows, jurisdictions } };
  expect(answer('arrests', { city: state }, dataset).question).toEqual({ command: 'arrests', options: {} });
});

test('options that the command has not are turned away', () => {
  for (const options of [{ colour: 'x' }, { page: 0 }, { page: 1.5 }, { view: 'globe' }, { private: 'yes' }]) {
    expect(reply('arrests', options)).toBeUndefined();
  }
});
