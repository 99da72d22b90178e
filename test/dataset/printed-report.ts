import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

// The report of 28 September 2017, copied out by hand a second time: no figure here is read from data/.

export const report = { date: '2017-09-28', days: 4 };
export const totals = { arrests: 498, convictions: 317 };

/** "317 had criminal convictions", "68 are immigration fugitives", … */
export const groups: readonly (readonly [count: number, wording: string])[] = [
  [317, 'had criminal convictions'],
  [68, 'immigration fugitives'],
  [104, 'previously deported criminal aliens'],
  [18, 'gang members or affiliates'],
];

/** The list of places, what each is, and where it lies: a point of common knowledge, not of the report, to half a degree. */
export const places: readonly (readonly [label: string, count: number, kind: string, ...point: [number, number]])[] = [
  ['Philadelphia, Pennsylvania', 107, 'city', 40, -75],
  ['Los Angeles, California', 101, 'city', 34, -118],
  ['Denver, Colorado', 63, 'city', 39.5, -105],
  ['Massachusetts statewide', 50, 'state', 42.5, -72],
  ['New York City, New York', 45, 'city', 40.5, -74],
  ['Portland, Oregon', 33, 'city', 45.5, -122.5],
  ['Cook County, Illinois', 30, 'county', 42, -88],
  ['Baltimore, Maryland', 28, 'city', 39.5, -76.5],
  ['Santa Clara County, California', 27, 'county', 37, -121.5],
  ['Washington, D.C.', 14, 'district', 39, -77],
];

/**
 * The chart's labels and counts, the left of its two columns first. Beside them stand the heading of the FBI's NCIC offense codes
 * under which we put each, whether the codes have that label, and what it is mended to for reading, where by more than capitals.
 */
export const chart = read('printed-chart.csv', {
  label: z.string(),
  count: z.coerce.number(),
  code: z.string(),
  ncic: z.enum(['yes', 'no']),
  name: z.string(),
});

/** The headings of the NCIC codes, by their first two digits. */
export const headings = read('printed-headings.csv', { code: z.string(), heading: z.string() });

function read<Shape extends z.ZodRawShape>(file: string, shape: Shape) {
  const rows = parse(readFileSync(new URL(file, import.meta.url)), { columns: true });
  return z.array(z.object(shape)).parse(rows);
}
