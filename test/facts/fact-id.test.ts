import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse-dataset.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import type { Fact } from '../../../src/lookup/facts/fact.ts';
import { readFactId, writeFactId } from '../../../src/lookup/facts/fact-id.ts';
import { findFact } from '../../../src/lookup/facts/find-fact.ts';
import { allRows } from '../../../src/lookup/facts/name-row.ts';
import { listedFacts } from '../../../src/lookup/facts/suggest-facts.ts';
import { makeLargeDataset } from '../../datasets/large-dataset.ts';

const dataset = await readDataset('data/operation-safe-city');
const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));

/** `post:fact?question=` and this fit into the 100 characters of a `custom_id`. */
const longest = 80;

describe('an id', () => {
  it.each([
    ['how many arrests', 'arrests'],
    ['denver', 'p.denver'],
    ['chicago', 'p.chicago'],
    ['california', 'r.california'],
    ['dui', 'o.driving-under-influence'],
    ['theft', 'w.theft'],
    ['weed', 't.marijuana'],
    ['drugs', 'c.drugs'],
    ['gang members', 'g.gang'],
    ['denver vs la', 'p.denver_p.los-angeles'],
    ['denver and la together', 'sum_p.denver_p.los-angeles'],
    ['which city came second', 'most.p.2'],
    ['least common drug conviction', 'least.o.1_c.dangerous-drugs'],
    ['top 3 convictions', 'top.o.3'],
  ])('of “%s” is %s', (question, id) => {
    const finding = findFact(question, dataset);
    expect(finding.kind === 'fact' && writeFactId(finding.fact)).toBe(id);
    expect(findFact(id, dataset)).toEqual(finding);
  });

  it.each([
    ['the real report', dataset],
    ['a report with ids as long as they may be', large],
  ])('leads back to every fact of %s, and has room in a button', (_, report) => {
    for (const fact of listedFacts(report)) {
      const id = writeFactId(fact) ?? '';
      expect(new URLSearchParams([['', id]]).toString().length - 1).toBeLessThanOrEqual(longest);
      expect(readFactId(id, report)).toEqual(fact);
    }
  });

  it('of two rows with ids of 32 characters has room in a button', () => {
    const [first, second] = allRows(large).filter(({ value }) => value.length === 32);
    if (!first || !second) throw new TypeError('no such rows');
    const fact: Fact = { kind: 'pair', rows: [first, second] };
    expect(writeFactId(fact)).toHaveLength(2 * 34 + 1);
    expect(readFactId(writeFactId(fact) ?? '', large)).toEqual(fact);
  });

  it('of more rows than there is room for does not exist', () => {
    const rows = allRows(large).filter(({ value }) => value.length === 32);
    expect(writeFactId({ kind: 'sum', rows: rows.slice(0, 3) })).toBeUndefined();
  });

  it.each([
    '',
    'p.',
    'p.paris',
    'x.denver',
    'o.denver',
    'p.denver_',
    'p.denver_p.paris',
    'p.denver_p.los-angeles_p.portland',
    'sum_p.denver',
    'most.p.0',
    'most.x.1',
    'most.p.1.2',
    'most.p.1_c.nothing',
    'top.p.3_c.assault',
    'r.texas',
    'w.driving',
    '_'.repeat(6000),
    `p.${'x'.repeat(6000)}`,
  ])('is not %j', id => expect(readFactId(id, dataset)).toBeUndefined());
});
