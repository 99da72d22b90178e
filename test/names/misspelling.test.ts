import { describe, expect, it } from 'vitest';
import { mendKeys } from '../../src/names/misspelling.ts';

const keys = [
  'denver',
  'dever',
  'philadelphia',
  'terroristic threat',
  'possession of weapon',
  'district 9',
  'weed',
  'cook county',
];

describe('mendKeys', () => {
  it.each([
    ['denvar', ['denver']],
    ['dener', ['denver', 'dever']],
    ['dnver', ['denver', 'dever']],
    ['phladelpia', ['philadelphia']],
    ['phldelpia', []],
    ['posession of wepon', ['possession of weapon']],
    ['possessionof weapn', ['possession of weapon']],
    ['possession of wpn', []],
    ['terrorist threat', []],
    ['terorristic threat', ['terroristic threat']],
    ['district 8', []],
    ['distrct 9', ['district 9']],
    ['feed', []],
    ['coo county', ['cook county']],
    ['den', []],
    ['', []],
  ])('%j is misspelt for %j', (text, mended) => {
    expect(mendKeys(text, keys)).toEqual(mended);
  });
});
