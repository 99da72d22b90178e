import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';

const dataset = await readDataset('data/operation-safe-city');

/** Pieces that the reader knows, so that random texts get far into it. */
const pieces = readFileSync(new URL('training.txt', import.meta.url), 'utf8').split(/(?<=\s)|(?=[,.()%-])/);

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...pieces, '\n', '`', '```', '> ', '| ', '<@', '%', '½', '1e9'), { maxLength: 80 })
    .map(parts => parts.join('')),
);

describe('any text', () => {
  it('is read without an error, and each finding is quoted from it, in order, the same each time', () => {
    fc.assert(
      fc.property(texts, text => {
        const check = checkText(text, dataset);
        for (const { quote, start, end } of check.findings) {
          const quoted = text.slice(start, end);
          if (!quoted.includes('\n')) expect(quote).toBe(quoted);
          for (const word of quote.split(/\s+/)) expect(quoted).toContain(word);
          expect(quote.trim()).not.toBe('');
        }
        const starts = check.findings.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(checkText(text, dataset)).toEqual(check);
      }),
      { numRuns: 400 },
    );
  });
});
