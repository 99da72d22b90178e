import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answer, detailsOf, harborWatch, labelsOf, linesOf, reply } from './reports.ts';

describe('what is said to', () => {
  test.each([
    ['', '498 people arrested in 10 places; the most in Philadelphia, Pennsylvania: 107 (21.5%).'],
    ['philly', 'Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%), 1st of 10 places.'],
    ['Denver, Colorado · 63', 'Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 places.'],
    [
      'chicago',
      'Chicago is in Cook County, which the report counts as a whole. Cook County, Illinois: 30 of 498 people arrested (6.0%), 7th of 10 places.',
    ],
    [
      'Nashua, Massachusetts',
      '“Nashua” is in Massachusetts, which the report counts as a whole. Massachusetts: 50 of 498 people arrested (10.0%), 4th of 10 places.',
    ],
    [
      'denvr',
      '“denvr” is read as Denver, Colorado. Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 places.',
    ],
    [
      'portland',
      'The report counts 33 of 498 people arrested (6.6%) in Portland, Oregon. ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.',
    ],
    [
      'baltimore',
      'The report counts 28 of 498 people arrested (5.6%) in Baltimore, Maryland. ICE said the next day that 28 was Maryland, 5 of them in the city of Baltimore.',
    ],
    [
      'clara',
      "“clara” is read as Santa Clara County, California. The report counts 27 of 498 people arrested (5.4%) there. ICE said that 6 of Santa Clara County's 27 were in San Francisco.",
    ],
    [
      'California',
      'The report gives no figure for California as a whole. It counts Los Angeles (101) and Santa Clara County (27, corrected) there: 128 of 498 people arrested (25.7%) together, which is our sum.',
    ],
    [
      'oregon',
      'The report gives no figure for Oregon as a whole. It counts Portland (33, withdrawn) there, of 498 people arrested.',
    ],
    ['Paris', 'None of the 10 places that the report counts is called “Paris”.'],
    [
      'Portland, Maine',
      'None of the 10 places that the report counts is called “Portland, Maine”. Did you mean Portland, Oregon?',
    ],
    [
      'drunk driving',
      '“drunk driving” is not a place in the report, but a conviction in its chart: Driving under the influence.',
    ],
    ['united states', 'None of the 10 places that the report counts is called “united states”.'],
    ['sanctuary cities', 'None of the 10 places that the report counts is called “sanctuary cities”.'],
    ['gang', '“gang” is not a place in the report, but a group of the people arrested: Gang members or affiliates.'],
    [
      'dui in denver',
      'The report does not break convictions down by place: it has no figure for Driving under the influence in Denver, Colorado.',
    ],
  ])('/arrests city:%s', (city, expected) => expect(reply('arrests', { city })?.sentence).toBe(expected));

  test.each([
    [['', 'dc'], 'Washington, D.C.: 14 of 498 people arrested (2.8%), 10th of 10 places.', []],
    [
      ['nyc', 'la'],
      'Of 498 people arrested, 45 in New York City, New York and 101 in Los Angeles, California: 56 more in Los Angeles, California, 2.2 times as many.',
      [],
    ],
    [
      ['baltimore', 'santa clara county'],
      'Of 498 people arrested, 28 (corrected) in Baltimore, Maryland and 27 (corrected) in Santa Clara County, California: 1 more in Baltimore, Maryland.',
      [],
    ],
    [
      ['chicago', 'boston'],
      'Of 498 people arrested, 30 in Cook County, Illinois and 50 in Massachusetts: 20 more in Massachusetts, 1.7 times as many.',
      [
        'Chicago is in Cook County, which the report counts as a whole.',
        'Boston is in Massachusetts, which the report counts as a whole.',
      ],
    ],
    [
      ['chicago', 'cook county'],
      'Chicago is in Cook County, which the report counts as a whole. Cook County, Illinois: 30 of 498 people arrested (6.0%), 7th of 10 places.',
      ['Both names lead to this one place.'],
    ],
  ])('/arrests city and compare: %s', ([city = '', compare = ''], sentence, lines) => {
    const found = answer('arrests', { city, compare });
    expect([found.sentence, linesOf(found)]).toEqual([sentence, lines]);
  });

  test.each([
    [['denver', 'Paris'], '“Paris”'],
    [['Paris', 'denver'], '“Paris”'],
    [['denver', 'California'], '“California”'],
  ])('/arrests city and compare, one of which has no figure: %s', ([city = '', compare = ''], name) => {
    const found = reply('arrests', { city, compare });
    expect(found?.kind).toBe('notice');
    expect(found?.sentence).toContain(`None of the 10 places that the report counts is called ${name}.`);
  });

  test.each([
    [{}, '72 people arrested in 4 places; the most in Port Élan, Maine: 41 (56.9%).'],
    [{ city: 'marlin' }, 'Marlin County, Florida: 12 of 72 people arrested (16.7%), tied 2nd of 4 places.'],
    [
      { city: 'gull bay', compare: 'marlin' },
      'Of 72 people arrested, 12 (withdrawn) in Gull Bay, Alaska and 12 in Marlin County, Florida: the same number in both.',
    ],
  ])('/arrests %j of an invented report', (options, expected) =>
    expect(reply('arrests', options, harborWatch)?.sentence).toBe(expected),
  );
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
    totals: { ...harborWatch.totals, arrests: counts.reduce((a, b) => a + b, 0) },
  };
}

describe('with other counts', () => {
  const [both, back] = [
    { city: 'elan', compare: 'gull bay' },
    { city: 'gull bay', compare: 'elan' },
  ];
  test.each([
    [
      [9, 9, 1],
      {},
      '19 people arrested in 3 places; the most in Port Élan, Maine and Gull Bay, Alaska: 9 (47.4%) each.',
    ],
    [[5], {}, '5 people arrested in 1 place; the most in Port Élan, Maine: 5 (100.0%).'],
    [[5], { city: 'elan' }, 'Port Élan, Maine: 5 of 5 people arrested (100.0%), 1st of 1 place.'],
    [
      [5, 0],
      both,
      'Of 5 people arrested, 5 in Port Élan, Maine and 0 in Gull Bay, Alaska: 5 more in Port Élan, Maine.',
    ],
    [
      [1000, 999],
      both,
      'Of 1,999 people arrested, 1,000 in Port Élan, Maine and 999 in Gull Bay, Alaska: 1 more in Port Élan, Maine.',
    ],
    [
      [22, 20],
      back,
      'Of 42 people arrested, 20 in Gull Bay, Alaska and 22 in Port Élan, Maine: 2 more in Port Élan, Maine, 1.1 times as many.',
    ],
  ])('%j: /arrests %j', (counts, options, expected) =>
    expect(reply('arrests', options, recount(...counts))?.sentence).toBe(expected),
  );
});

test('the ranking lists every place, with its mark where its source withdrew or corrected it', () => {
  const all = answer('arrests', {});
  expect(linesOf(all)).toEqual([
    '1. Philadelphia, Pennsylvania 107 21.5%',
    '2. Los Angeles, California 101 20.3%',
    '3. Denver, Colorado 63 12.7%',
    '4. Massachusetts 50 10.0%',
    '5. New York City, New York 45 9.0%',
    '6. Portland, Oregon 33† 6.6%',
    '7. Cook County, Illinois 30 6.0%',
    '8. Baltimore, Maryland 28† 5.6%',
    '9. Santa Clara County, California 27† 5.4%',
    '10. Washington, D.C. 14 2.8%',
  ]);
  expect(all.caveats[0]).toMatch(/^† ICE withdrew Portland's 33, said that Baltimore's 28 was Maryland, and said/);
  expect(labelsOf(all)).toEqual(['Look up a place…', 'Map']);
});

test('the details of a place have its neighbors, how it is printed and counted, and what was said of it later', () => {
  expect(detailsOf(answer('arrests', { city: 'massachusetts' })).slice(0, 6)).toEqual([
    'Massachusetts:',
    'The report prints it as “Massachusetts statewide”.',
    'It is counted as a whole state.',
    '13 fewer than Denver, Colorado (63)',
    '5 more than New York City, New York (45)',
    'What was said later:',
  ]);
  expect(detailsOf(answer('arrests', { city: 'marlin' }, harborWatch))).toEqual([
    'Marlin County, Florida:',
    'The report prints it as “Marlin County, Florida”.',
    'It is counted as a whole county.',
    'as many as Gull Bay, Alaska (12, withdrawn)',
    '5 more than Avalon (7)',
  ]);
});

test('a map, and back to bars', () => {
  const bars = answer('arrests', { city: 'denver' });
  expect(labelsOf(bars)).toEqual(['Compare with…', 'All places', 'Map']);
  const map = answer('arrests', bars.buttons[1]?.question?.options ?? {});
  expect([map.chart?.kind, labelsOf(map)]).toEqual(['map', ['Compare with…', 'All places', 'Bars']]);
  expect(map.buttons[1]?.question).toEqual({ command: 'arrests', options: { city: 'denver' } });
});

test('many places stand on pages, and of a state with many some are named', () => {
  const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 1, categories: 1 }));
  const pages = [1, 2, 3, 4, 5, 6, 7].flatMap(page => linesOf(answer('arrests', { page }, large)));
  expect(new Set(pages).size).toBe(100);
  const maine = answer('arrests', { city: 'Maine' }, large);
  expect(maine.sentence).toMatch(
    /^The report gives no figure for Maine as a whole\. It counts .*, and 5 more there: .* our sum\.$/,
  );
  expect(linesOf(maine)).toHaveLength(10);
});

test('two names that have no room in one button are asked for by their ids', () => {
  const { question } = answer('arrests', { city: 'East Boston, Massachusetts', compare: 'Palo Alto' });
  expect(question.options).toEqual({ city: 'massachusetts', compare: 'p.palo alto' });
});

test('options that the command has not are turned away', () => {
  for (const options of [{ colour: 'x' }, { page: 0 }, { page: 1.5 }, { view: 'globe' }, { private: 'yes' }]) {
    expect(reply('arrests', options)).toBeUndefined();
  }
});
