import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows } from '../../src/names/find-rows.ts';
import { showFound, showNamed } from './show-found.ts';

const dataset = await readDataset('data/operation-safe-city');
const all: readonly Table[] = ['jurisdictions', 'convictions', 'topics', 'categories', 'groups'];

describe('findRows among categories', () => {
  it.each([
    ['dangerous-drugs', 'dangerous-drugs'],
    ['Dangerous drugs', 'dangerous-drugs'],
    ['Dangerous drugs · 54', 'dangerous-drugs'],
    ['drugs', 'dangerous-drugs'],
    ['Assault', 'assault'],
    ['asault', 'assault'],
    ['burglaries', 'burglary'],
    ['weapon', 'weapon-offenses'],
    ['weapon offences', 'weapon-offenses'],
    ['Trafic offenses', 'traffic-offenses'],
    ['traffic convictions', 'traffic-offenses'],
    ['sex crimes', 'sex-offenses'],
    ['murder', 'homicide'],
    ['Obstruct judiciary, Congress, legislature', 'obstruct-judiciary'],
  ])('%j is %s', (typed, id) => {
    expect(showFound(findRows(typed, dataset, ['categories']))).toBe(`categories/${id}`);
  });

  it.each([
    ['DUI', 'traffic-offenses', 'driving-under-influence'],
    ['cocaine', 'dangerous-drugs', 'cocaine: cocaine-possession cocaine-sell possession-of-cocaine'],
    ['rape', 'sexual-assault', 'rape'],
    ['kidnapping', 'threat', undefined],
    ['re-entry', 'immigration', 'illegal-re-entry'],
    ['Denver', undefined, 'denver'],
    ['', undefined, undefined],
  ])('%j is none, near %s: it is %s', (typed, near, elsewhere) => {
    const found = findRows(typed, dataset, ['categories']);
    if (found.kind !== 'none') return expect(showFound(found)).toBe('none');
    expect(found.near[0]?.id).toBe(near);
    expect(found.elsewhere && showNamed(found.elsewhere)).toBe(elsewhere);
  });
});

describe('findRows among groups', () => {
  it.each([
    ['gang', 'gang'],
    ['gangs', 'gang'],
    ['gnag members', 'gang'],
    ['how many gang members', 'gang'],
    ['Gang members or affiliates', 'gang'],
    ['fugitive', 'fugitives'],
    ['immigration fugitives', 'fugitives'],
    ['re-entry', 'previously-deported'],
    ['reentry', 'previously-deported'],
    ['previously deported criminal aliens', 'previously-deported'],
    ['deported before', 'previously-deported'],
    ['convicted', 'convicted'],
    ['how many people were convicted?', 'convicted'],
    ['people with convictions', 'convicted'],
    ['', 'none'],
    ['MS-13', 'none'],
    ['DUI', 'none'],
    ['Denver', 'none'],
    ['members', 'none'],
    ['immigration', 'none'],
    ['pending charges', 'none'],
    ['innocent', 'none'],
  ])('%j is %s', (typed, id) => {
    expect(showFound(findRows(typed, dataset, ['groups']))).toBe(id);
  });

  it('offers the nearest for a miss', () => {
    expect(findRows('club members', dataset, ['groups'])).toMatchObject({ near: [{ id: 'gang' }] });
    expect(findRows('innocent', dataset, ['groups'])).toEqual({ kind: 'none', near: [], elsewhere: undefined });
  });
});

describe('findRows among all tables', () => {
  it.each([
    ['Denver', 'denver'],
    ['Denver, Colorado', 'denver'],
    ['California', 'California: los-angeles santa-clara-county'],
    ['DUI', 'driving-under-influence'],
    ['Burglary', 'burglary'],
    ['robbery', 'categories/robbery'],
    ['weed', 'topics/marijuana'],
    ['theft', /^theft: larceny /],
    ['gang members', 'gang'],
    ['re-entry', 'previously-deported'],
    ['dui in denver', 'denver + driving-under-influence'],
    ['Portland, Maine', 'none'],
    ['heroin posession', 'heroin-possession'],
    ['Texas', 'none'],
  ])('%j is %s', (typed, shown) => {
    expect(showFound(findRows(typed, dataset, all))).toEqual(
      typeof shown === 'string' ? shown : expect.stringMatching(shown),
    );
  });
});
