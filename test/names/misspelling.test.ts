import { expect, it } from 'vitest';
import { mendKeys } from '../../src/names/misspelling.ts';

const keys = 'dever|denver|philadelphian|philadelphia|terroristic threat|possession of weapon|district 9'.split('|');

// How slips are counted is held by typos.test.ts and find-rows.test.ts; here is what names of the reports do not show.
it.each([
  ['denvar', ['denver']],
  ['dener', ['dever', 'denver']],
  ['philadelpia', ['philadelphia']],
  ['possessionof weapn', ['possession of weapon']],
  ['terrorist threat', []],
  ['district 8', []],
  ['den', []],
])('%j is misspelt for %j', (text, mended) => expect(mendKeys(text, keys)).toEqual(mended));
