import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { readFactId, writeFactId } from '../../src/facts/fact-id.ts';
import { allRows, type Fact } from '../../src/facts/fact-types.ts';
import { findFact } from '../../src/facts/find-fact.ts';
import { listedFacts } from '../../src/facts/suggest-facts.ts';
import { safeCity as dataset } from '../commands/reports.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));

/** What the longest action and this leave free for a report's key in the 100 characters of a `custom_id`. */
const longest = 60;

describe('an id', () => {
  it.each([
    ['how many arrests', 'arrests'],
    ['denver', 'p.denver'],
    ['chicago', 'p.chicago'],
    ['california', 'r.california'],
    ['dui', 'o.driving-under-influence'],
    ['cocaine', 'w.cocaine'],
    ['any crack convictions', 'w.crack'],
    ['weed', 't.marijuana'],
    ['drugs', 'c.drugs'],
    ['burglary category', 'c.burglary'],
    ['gang members', 'g.gang'],
    ['denver vs la', 'p.denver_p.los-angeles'],
    ['denver and la together', 'sum_p.denver_p.los-angeles'],
    ['outside denver', 'not_p.denver'],
    ['drugs without trafficking', 'less_c.drugs_o.drug-trafficking'],
    ['what share of traffic offenses were DUIs', 'in_c.traffic-offenses_o.driving-under-influence'],
    ['which city came second', 'most.p.2'],
    ['least common drug conviction', 'least.o.1_c.dangerous-drugs'],
    ['top 3 convictions', 'top.o.3'],
    ['bottom 3 cities', 'last.p.3'],
    ['sum of the top 4', 'sumtop.p.4'],
    ['cities with more than 50', 'over.p.50'],
    ['places between 40 and 70 arrests', 'between.p.40-70'],
    ['median', 'median.p'],
    ['arrests per day', 'average.d'],
    ['dreamers', 'said.daca'],
    ['negligent manslaughter with a vehicle vs sexual exploitation of a minor', '~'],
  ])('of “%s” is %s', (question, id) => {
    const finding = findFact(question, dataset);
    const written = finding.kind === 'fact' ? writeFactId(finding.fact) : undefined;
    if (id.startsWith('~')) expect(written).toMatch(/^~\w{6}_~\w{6}$/);
    else expect(written).toBe(id);
    expect(readFactId(written ?? '', dataset)).toEqual(finding.kind === 'fact' && finding.fact);
  });

  // Ids of buttons that were posted by version 1.0, when a row was written in other ways.
  it.each([
    ['w.theft', 'words', 'theft'],
    ['t.cocaine-possession', 'row', 'Possession of cocaine'],
    ['c.drugs', 'row', 'Dangerous drugs'],
    ['p.new york', 'row', 'New York City, New York'],
    ['g.previously deported', 'row', 'People deported before'],
    ['o.manslaughter', 'row', 'Negligent manslaughter with a vehicle'],
    ['r.new york', 'state', 'New York'],
  ])('of an old button, %s, still leads to %s %s', (id, kind, name) => {
    expect(readFactId(id, dataset)).toMatchObject({ kind: 'rows', relation: 'alone', rows: [{ kind, name }] });
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

  it('of several rows with ids of 32 characters has room, and of too many does not exist', () => {
    const [first, second, third, ...others] = allRows(large).filter(({ key }) => key.length === 32);
    if (!first || !second || !third) throw new TypeError('no such rows');
    const fact: Fact = { kind: 'rows', relation: 'together', rows: [first, second, third] };
    expect(readFactId(writeFactId(fact) ?? '', large)).toEqual(fact);
    expect(writeFactId({ ...fact, rows: [first, ...others] })).toBeUndefined();
  });

  const none =
    '|p.|p.paris|x.denver|o.denver|p.denver_|p.denver_p.paris|p.denver_p.los-angeles_p.portland|sum_p.denver|in_p.denver|not_';
  const wrong =
    'most.p.0|most.x.1|most.p.1.2|most.p.1_c.nothing|top.p.3_c.assault|over.p|over.p.40-70|between.p.40|median.p.3';
  it.each([
    ...[...none.split('|'), ...wrong.split('|'), 'said.nothing', '~zzzzzz', 'r.texas'],
    ...['_'.repeat(6000), `p.${'x'.repeat(6000)}`],
  ])('is not %j', id => expect(readFactId(id, dataset)).toBeUndefined());
});
