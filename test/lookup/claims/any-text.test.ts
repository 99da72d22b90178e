import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { checkFigures } from '../../../src/lookup/claims/check-figures.ts';
import { messagesWithClaims } from './messages-with-claims.ts';

const dataset = await readDataset('data/operation-safe-city');

/** Pieces that the grammar knows, so that random texts get far into it. */
const pieces = messagesWithClaims.flatMap(([message]) => message.split(/(?<=\s)|(?=[,.()%-])/));

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...pieces, '\n', '`', '```', '> ', '<@', '%', '½', '1e9'), { maxLength: 80 })
    .map(parts => parts.join('')),
);

describe('any text', () => {
  it('is read without an error, and each claim is quoted from it, in order', () => {
    fc.assert(
      fc.property(texts, text => {
        const claims = checkFigures(text, dataset);
        for (const { quote, start, end, report } of claims) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote.trim()).not.toBe('');
          expect(report).toMatch(/\.$|”$/);
        }
        const starts = claims.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  it('gets the same answer twice', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(checkFigures(text, dataset)).toEqual(checkFigures(text, dataset));
      }),
      { numRuns: 50 },
    );
  });
});
