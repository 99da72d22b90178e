import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows } from '../../src/names/find-rows.ts';
import { showFound, showNamed, spread } from './show-found.ts';

const dataset = await readDataset('data/operation-safe-city');
const all: readonly Table[] = ['jurisdictions', 'convictions', 'topics', 'categories', 'groups'];

const categories: readonly [typed: string, id: string][] = [
  ['dangerous-drugs | Dangerous drugs | Dangerous drugs · 54 | drugs', 'dangerous-drugs'],
  ['Assault | asault', 'assault'],
  ['burglaries', 'burglary'],
  ['weapon | weapon offences', 'weapon-offenses'],
  ['Trafic offenses | traffic convictions', 'traffic-offenses'],
  ['sex crimes', 'sex-offenses'],
  ['murder', 'homicide'],
  ['Obstruct judiciary, Congress, legislature', 'obstruct-judiciary'],
];

const groups: readonly [typed: string, id: string][] = [
  ['gang | gangs | gnag members | how many gang members | Gang members or affiliates', 'gang'],
  ['fugitive | immigration fugitives', 'fugitives'],
  ['re-entry | reentry | previously deported criminal aliens | deported before', 'previously-deported'],
  ['convicted | how many people were convicted? | people with convictions', 'convicted'],
  [' | DUI | Denver | members | immigration | pending charges | innocent', 'none'],
];

describe('findRows among categories', () => {
  it.each(categories.flatMap(spread))('%j is %s', (typed, id) => {
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
  it.each(groups.flatMap(spread))('%j is %s', (typed, id) => {
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
