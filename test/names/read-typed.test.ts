import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { normalize } from '../../src/dataset/normalize.ts';
import { readTyped, stripJoint, stripQuestion } from '../../src/names/read-typed.ts';

const places: readonly Table[] = ['jurisdictions'];
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];

describe('normalize', () => {
  const forms: readonly [typed: string, key: string][] = [
    ['Denver', 'denver'],
    ['  Los   Angeles ', 'los angeles'],
    ['SÃO JOSÉ', 'sao jose'],
    ['Ｄｅｎｖｅｒ', 'denver'],
    ['Washington, D.C.', 'washington dc'],
    ['Washington, D. C.', 'washington dc'],
    ['L.A.', 'la'],
    ['N.Y.C', 'nyc'],
    ['U.S. government', 'us government'],
    ['D.U.I.', 'dui'],
    ['hit & run', 'hit and run'],
    ['driver’s license', 'drivers license'],
    ["Martha's", 'marthas'],
    ['Assault – Domestic Violence', 'assault domestic violence'],
    ['re-entry', 're entry'],
    ['child/fondling', 'child fondling'],
    ['driving_under_influence', 'driving under influence'],
    ['a weapon', 'a weapon'],
    ['vitamin a b', 'vitamin ab'],
    ['1 2 3', '1 2 3'],
    ['🚓🚓', ''],
    [' .,;- ', ''],
    ['', ''],
  ];
  it.each(forms)('%j is %j', (typed, key) => {
    expect(normalize(typed)).toBe(key);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => normalize(normalize(text)) === normalize(text)),
      { seed: 498, numRuns: 2_000 },
    );
  });
});

describe('readTyped', () => {
  it.each([
    ['Denver, Colorado · 63', 'denver colorado'],
    ['Somewhere · 1,234', 'somewhere'],
    ['Denver, Colorado ·63 ', 'denver colorado'],
    ['Somewhere · 1,234, corrected', 'somewhere'],
    ['Denver · Colorado', 'denver colorado'],
    ['Route 66', 'route 66'],
    ['· 63', ''],
    ['Washington, D.C. · 14, withdrawn', 'washington dc'],
  ])('%j is %j', (label, key) => {
    expect(readTyped(label)).toBe(key);
  });
  it('looks at the beginning of a very long text only', () => {
    expect(readTyped('ab '.repeat(2_000)).length).toBeLessThanOrEqual(100);
  });
});

describe('stripQuestion', () => {
  it.each<[key: string, tables: readonly Table[], name: string]>([
    ['how many people were arrested in denver', places, 'denver'],
    ['denver arrests', places, 'denver'],
    ['the bronx', places, 'bronx'],
    ['arrests', places, 'arrests'],
    ['arrests arrests', places, 'arrests'],
    ['in', places, 'in'],
    ['convictions in denver', places, 'convictions in denver'],
    ['', places, ''],
    ['how many convictions for dui', offenses, 'dui'],
    ['dui cases', offenses, 'dui'],
    ['dui arrests', offenses, 'dui arrests'],
    ['dui charges', offenses, 'dui charges'],
    ['arrests for dui', offenses, 'arrests for dui'],
    ['convictions', offenses, 'convictions'],
    ['how many in denver please', [...places, ...offenses], 'denver'],
    ['how many convictions in denver', [...places, ...offenses], 'convictions in denver'],
  ])('%j asks about %j: %j', (key, tables, name) => {
    expect(stripQuestion(key, tables)).toBe(name);
  });
});

describe('stripJoint', () => {
  it.each([
    ['how many dui arrests in', 'dui'],
    ['dui charges in the', 'dui'],
    ['theft of', 'theft'],
    ['in', 'in'],
  ])('%j joins %j to a place', (key, name) => {
    expect(stripJoint(key)).toBe(name);
  });
});
