import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { readCells, readFiles, readText } from './edit-package.ts';
import * as printed from './printed-report.ts';

const real = await readFiles('data/operation-safe-city');

/** The figures of the report as they were copied out, by table. */
const expected = {
  report: { date: printed.date, days: printed.days },
  totals: { arrests: printed.arrests, convictions: printed.convictions },
  jurisdictions: printed.places.map(([label, arrests, ...point]) => [label, String(arrests), ...point]),
  convictions: printed.labels.map(([label, count]) => [
    label,
    String(count),
    headingOf(label),
    printed.notNcic.includes(label),
  ]),
  categories: printed.headings.map(([code, heading]) => [heading, `Heading ${code} of the FBI's NCIC offense codes.`]),
  groups: printed.groups.map(([count, wording]) => [wording, String(count)]),
};

const descriptor = z.object({
  report: z.object({ date: z.string(), days: z.number() }),
  totals: z.object({ arrests: z.number(), convictions: z.number() }),
});
const { report, totals } = descriptor.parse(JSON.parse(readText(real, 'datapackage.json')));
const headings = new Map(readRows('categories').map(({ id, name }) => [id, name]));

/** The same, as the package has them; read without its checks, so that nothing but the comparison can object. */
const found: typeof expected = {
  report,
  totals,
  jurisdictions: readRows('jurisdictions').map(({ label = '', arrests = '', latitude, longitude }) => [
    label,
    arrests,
    toHalfDegrees(latitude),
    toHalfDegrees(longitude),
  ]),
  convictions: readRows('convictions').map(({ label = '', count = '', category, note = '' }) => [
    label,
    count,
    headings.get(category) ?? '',
    note.startsWith('Not a label of the NCIC codes'),
  ]),
  categories: readRows('categories').map(({ name = '', note = '' }) => [name, note]),
  groups: readRows('groups').map(({ wording = '', count = '' }) => [wording, count]),
};

test('the copy is whole: it adds up to the totals that the report prints', () => {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  expect(printed.places).toHaveLength(10);
  expect(sum(printed.places.map(([, arrests]) => arrests))).toBe(printed.arrests);
  expect(printed.labels).toHaveLength(67);
  expect(sum(printed.labels.map(([, count]) => count))).toBe(printed.convictions);
  expect(printed.chartTotal).toEqual(['Total', printed.convictions]);
  const sorted = printed.headings.flatMap(([, , labels]) => labels.split(' · ')).sort();
  expect(sorted).toEqual(printed.labels.map(([label]) => label).sort());
});

describe('the package says what the report says', () => {
  test.each(['report', 'totals', 'jurisdictions', 'convictions', 'categories', 'groups'] as const)('%s', part =>
    expect(found[part]).toEqual(expected[part]),
  );

  test('names are the printed labels, mended', () => {
    for (const { label = '', name = '' } of readRows('convictions')) {
      expect(name.toLowerCase()).toBe((printed.mended.get(label) ?? label).toLowerCase());
    }
  });
  test('places are named as printed, a whole state by its name alone', () => {
    const {
      rows: { jurisdictions: places },
    } = parseDataset('data/operation-safe-city', real);
    expect(places.map(({ title }) => title)).toEqual(
      printed.places.map(([label]) => label.replace('Massachusetts statewide', 'Massachusetts')),
    );
    expect(places.map(({ kind }) => kind)).toEqual(printed.kinds);
  });
  test('sentences take their figures from the tables', () => {
    for (const table of ['caveats', 'misreadings']) {
      expect(readText(real, `${table}.csv`).replaceAll(/\{[^}]*\}/g, '')).not.toMatch(/\d/);
    }
  });
});

function readRows(table: string): Partial<Record<string, string>>[] {
  const [header = [], ...body] = readCells(real, `${table}.csv`);
  return body.map(cells => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
}

function headingOf(label: string): string {
  return printed.headings.find(([, , labels]) => labels.split(' · ').includes(label))?.[1] ?? '';
}

function toHalfDegrees(degrees: string | undefined): number {
  return Math.round(Number(degrees) * 2) / 2;
}
