import { expect, test } from 'vitest';
import type { Row } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { nameSome, nameWithCount, rowLine } from '../../src/reply/lines.ts';
import { speak } from '../../src/words/speak.ts';

const dataset = await readDataset('data/operation-safe-city');
const context = { dataset, say: speak('en') };
const place = (id: string, change: Partial<Pick<Row, 'tied' | 'count'>> = {}): Row => {
  const [found] = dataset.rows.jurisdictions.filter(row => row.id === id);
  if (!found) throw new TypeError(`No place ${id}`);
  return { ...found, ...change };
};

test.each([
  [place('denver'), '3. Denver, Colorado 63 12.7%', 'Denver, Colorado (63)'],
  [place('denver', { tied: true }), '3= Denver, Colorado 63 12.7%', 'Denver, Colorado (63)'],
  [place('denver', { count: 0 }), '3. Denver, Colorado 0 0.0%', 'Denver, Colorado (0)'],
  [place('portland'), '6. Portland, Oregon 33† 6.6%', 'Portland, Oregon (33, withdrawn)'],
  [place('baltimore'), '8. Baltimore, Maryland 28† 5.6%', 'Baltimore, Maryland (28, corrected)'],
])('a row %# has its rank, its count and its share', (row, line, name) => {
  const { rank, label, figure, detail } = rowLine(row, context);
  expect([rank, label, figure, detail].join(' ')).toBe(line);
  expect(nameWithCount(row, context)).toBe(name);
});

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'b', 'c', 'd'],
    ['a', 'b', '2 more'],
  ],
])('of %j two are named', (names, expected) => expect(nameSome(names, 2, context)).toEqual(expected));
