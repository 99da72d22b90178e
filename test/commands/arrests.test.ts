import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answer, detailsOf, harborWatch, labelsOf, linesOf, readTable, reply } from './reports.ts';

describe('what is said', () => {
  test.each(readTable('arrests.txt'))('to /arrests %s', (_, sentence, options) => {
    const found = reply('arrests', options);
    const isNotice = /^None of|^“.*” is not a place|^The report does not/.test(sentence);
    expect(found).toMatchObject({ sentence, kind: isNotice ? 'notice' : 'answer' });
  });

  test.each(readTable('arrests-harbor.txt'))(
    'to /arrests %s of an invented report',
    (_, sentence, { counts, ...options }) =>
      expect(reply('arrests', options, counts ? recount(counts.split(',').map(Number)) : harborWatch)).toMatchObject({
        kind: 'answer',
        sentence,
      }),
  );
});

/** The invented report with other counts. */
function recount(counts: readonly number[]): Dataset {
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

const inCounty = 'Chicago is in Cook County, which the report counts as a whole.';
test.each([
  [{ city: 'nyc', compare: 'la' }, []],
  [
    { city: 'chicago', compare: 'boston' },
    [inCounty, 'Boston is in Massachusetts, which the report counts as a whole.'],
  ],
  [{ city: 'chicago', compare: 'cook county' }, ['Both names lead to this one place.']],
])('below the sentence to /arrests %j stands %j', (options, lines) =>
  expect(linesOf(answer('arrests', options))).toEqual(lines),
);

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
  expect(detailsOf(answer('arrests', { city: 'massachusetts' }))).toEqual(
    expect.arrayContaining([
      'Massachusetts:',
      'The report prints it as “Massachusetts statewide”.',
      'It is counted as a whole state.',
      '13 fewer than Denver, Colorado (63)',
      '5 more than New York City, New York (45)',
      'What was said later:',
    ]),
  );
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
    /^The report gives no figure for Maine as a whole\. It counts 10 places there, .*, and 5 more: .* our sum\.$/,
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
