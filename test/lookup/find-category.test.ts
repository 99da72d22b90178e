import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findCategory, suggestCategories } from '../../src/lookup/find-category.ts';

const dataset = await readDataset('data/operation-safe-city');

describe('findCategory', () => {
  it.each([
    ['dangerous-drugs', 'dangerous-drugs'],
    ['Dangerous drugs', 'dangerous-drugs'],
    ['Dangerous drugs · 54', 'dangerous-drugs'],
    ['drugs', 'dangerous-drugs'],
    ['Assault', 'assault'],
    ['asault', 'assault'],
    ['burglaries', 'burglary'],
    ['weapon', undefined],
    ['weapon offences', 'weapon-offenses'],
    ['Trafic offenses', 'traffic-offenses'],
    ['traffic convictions', 'traffic-offenses'],
    ['sex crimes', 'sex-offenses'],
    ['Obstruct judiciary, Congress, legislature', 'obstruct-judiciary'],
    ['', undefined],
    ['murder', undefined],
    ['Denver', undefined],
    ['cocaine', undefined],
  ])('%j is %s', (typed, id) => {
    const finding = findCategory(typed, dataset);
    expect(finding.kind === 'category' ? finding.category.id : undefined).toBe(id);
  });

  it.each([
    ['DUI', 'traffic-offenses'],
    ['cocaine', 'dangerous-drugs'],
    ['rape', 'sexual-assault'],
    ['DUI in Denver', 'traffic-offenses'],
    ['kidnapping', 'threat'],
    ['weapon', 'weapon-offenses'],
    ['re-entry', 'immigration'],
  ])('%j is near %s', (typed, id) => {
    const finding = findCategory(typed, dataset);
    expect(finding.kind === 'none' ? finding.near.map(category => category.id) : []).toContain(id);
  });

  it('carries the note of an alias', () => {
    expect(findCategory('sex crimes', dataset)).toMatchObject({ note: expect.stringContaining('Sexual assault') });
  });

  it('offers nothing where nothing is near', () => {
    expect(findCategory('murder', dataset)).toEqual({ kind: 'none', near: [] });
  });
});

describe('suggestCategories', () => {
  it('offers all categories for an empty box, most convictions first', () => {
    const counts = suggestCategories('', dataset).map(({ count }) => count);
    expect(counts).toHaveLength(dataset.rows.categories.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
  it.each([
    ['traf', 'traffic-offenses'],
    ['drugs', 'dangerous-drugs'],
    ['dui', 'traffic-offenses'],
    ['cocaine', 'dangerous-drugs'],
    ['assault', 'assault'],
  ])('%j offers %s first', (typed, id) => {
    expect(suggestCategories(typed, dataset)[0]?.id).toBe(id);
  });
  it('offers each category once', () => {
    const all = suggestCategories('s', dataset);
    expect(new Set(all).size).toBe(all.length);
  });
  it('offers nothing for what is not there', () => {
    expect(suggestCategories('zzzz', dataset)).toEqual([]);
  });
});
