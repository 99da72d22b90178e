import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/dataset/normalize.ts';
import { readTyped, stripFigure } from '../../src/names/read-typed.ts';

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

describe('stripFigure', () => {
  const labels: readonly [label: string, name: string][] = [
    ['Denver, Colorado · 63', 'Denver, Colorado'],
    ['Somewhere · 1,234', 'Somewhere'],
    ['Denver, Colorado ·63 ', 'Denver, Colorado'],
    ['Denver, Colorado · 63, withdrawn', 'Denver, Colorado'],
    ['Somewhere · 1,234, corrected', 'Somewhere'],
    ['Denver · Colorado', 'Denver · Colorado'],
    ['Route 66', 'Route 66'],
    ['· 63', ''],
  ];
  it.each(labels)('%j is %j', (label, name) => {
    expect(stripFigure(label)).toBe(name);
  });
});

describe('readTyped', () => {
  it('looks at the beginning of a very long text only', () => {
    expect(readTyped('ab '.repeat(2_000)).length).toBeLessThanOrEqual(100);
  });
  it('undoes a label before it takes the dot away', () => {
    expect(readTyped('Washington, D.C. · 14')).toBe('washington dc');
  });
});
