import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { readFiles, readRows, readText } from './edit-package.ts';
import { chart, groups, headings, places, report, totals } from './printed-report.ts';

const real = await readFiles('data/operation-safe-city');
const headingOf = new Map(headings.map(({ code, heading }) => [code, heading]));
const categoryOf = new Map(readRows(real, 'categories').map(({ id, name }) => [id, name]));
const toHalfDegrees = (degrees = '') => Math.round(Number(degrees) * 2) / 2;

test('the copy is whole: it adds up to the totals that the report prints', () => {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  expect([places.length, sum(places.map(([, count]) => count))]).toEqual([10, totals.arrests]);
  expect([chart.length, sum(chart.map(({ count }) => count))]).toEqual([67, totals.convictions]);
  expect(new Set(chart.map(({ code }) => code))).toEqual(new Set(headingOf.keys()));
});

describe('the package says what the report says', () => {
  // Read without the checks of the package, so that nothing but the comparison can object.
  const descriptor = JSON.parse(readText(real, 'datapackage.json'));
  test.each<[part: string, found: unknown, expected: unknown]>([
    ['report and totals', descriptor, { report, totals }],
    [
      'jurisdictions',
      readRows(real, 'jurisdictions').map(({ label, arrests, kind, latitude, longitude }) => [
        ...[label, Number(arrests), kind],
        ...[toHalfDegrees(latitude), toHalfDegrees(longitude)],
      ]),
      places,
    ],
    [
      'convictions',
      readRows(real, 'convictions').map(({ label, count, category = '', note }) => [
        ...[label, Number(count), categoryOf.get(category)],
        note?.startsWith('Not a label of the NCIC codes') ? 'no' : 'yes',
      ]),
      chart.map(({ label, count, code, ncic }) => [label, count, headingOf.get(code), ncic]),
    ],
    [
      'categories',
      readRows(real, 'categories').map(({ name, note }) => [name, note]),
      headings.map(({ code, heading }) => [heading, `Heading ${code} of the FBI's NCIC offense codes.`]),
    ],
    ['groups', readRows(real, 'groups').map(({ wording, count }) => [Number(count), wording]), groups],
    [
      'names of convictions: the printed labels, mended',
      readRows(real, 'convictions').map(({ name }) => name?.toLowerCase()),
      chart.map(({ label, name }) => (name || label).toLowerCase()),
    ],
  ])('%s', (_, found, expected) => {
    if (Array.isArray(expected)) expect(found).toEqual(expected);
    else expect(found).toMatchObject({ report, totals });
  });

  test('places are named as printed, a whole state by its name alone', () => {
    const { rows } = parseDataset('data/operation-safe-city', real);
    const printed = places.map(([label]) => label.replace('Massachusetts statewide', 'Massachusetts'));
    expect(rows.jurisdictions.map(({ title }) => title)).toEqual(printed);
  });

  test('sentences take their figures from the tables', () => {
    for (const table of ['caveats', 'misreadings']) {
      expect(readText(real, `${table}.csv`).replaceAll(/\{[^}]*\}/g, '')).not.toMatch(/\d/);
    }
  });
});
