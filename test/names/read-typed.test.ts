import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalize } from '../../src/dataset/normalize.ts';
import { readTyped } from '../../src/names/read-typed.ts';

it.each([
  ['Denver', 'denver'],
  ['  Los   Angeles ', 'los angeles'],
  ['SÃO JOSÉ', 'sao jose'],
  ['Ｄｅｎｖｅｒ', 'denver'],
  ['hit & run', 'hit and run'],
  ['driver’s license', 'drivers license'],
  ['driving_under_influence', 'driving under influence'],
  ['a weapon', 'a weapon'],
  ['vitamin a b', 'vitamin ab'],
  ['🚓🚓', ''],
  [' .,;- ', ''],
  // A label's figure is undone, a number of its own is not.
  ['Denver, Colorado ·63 ', 'denver colorado'],
  ['Somewhere · 1,234, corrected', 'somewhere'],
  ['Denver · Colorado', 'denver colorado'],
  ['Route 66', 'route 66'],
  ['· 63', ''],
  ['Washington, D.C. · 14, withdrawn', 'washington dc'],
])('%j is %j', (typed, key) => expect(readTyped(typed)).toBe(key));

it('looks at the beginning of a very long text only', () => {
  expect(readTyped('ab '.repeat(2_000)).length).toBeLessThanOrEqual(100);
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => normalize(normalize(text)) === normalize(text)),
    { seed: 498, numRuns: 2_000 },
  );
});
