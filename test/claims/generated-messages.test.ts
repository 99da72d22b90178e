import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import type { Finding } from '../../src/claims/finding.ts';
import type { Row } from '../../src/dataset/dataset.ts';
import { safeCity as dataset } from '../commands/reports.ts';

const { jurisdictions, convictions, groups } = dataset.rows;

/** How people write a name X and its number N: any; of a place, a label, a group. */
const alike = 'X: N;X - N;X N;N X;X (N);X, N;| X | N |;X = N;X → N;X w/ N;only N X;X … N';
const forms: Readonly<Record<string, string>> = {
  jurisdictions: `${alike};N in X;N arrests in X;ICE arrested N people in X;X had N;they got N in X;X xN;**X** N;X at N;\
of the 498, N were in X;in X, N were arrested;X accounted for N of them;the N X arrests;no, X was N;my cousin says N in X;\
the list says N next to X;N folks hauled off in X;isn’t it N for X?`,
  convictions: `${alike};N convictions for X;N for X;N had convictions for X;X convictions: N;\
N of the 317 convictions were for X;the chart lists X with N;N counts of X;N people convicted of X;X makes up N;they say X is N`,
  groups: `${alike};N were X;N of them were X;N of the 498 were X;the number of X was N`,
};
const separators = [', ', '; ', ' / ', '\n', ' and ', ' • ', '. ', ', and ', ' | ', '\n- '];
const openings = ['', 'Operation Safe City: ', 'ICE arrested 498 people. ', 'ok so ', 'Arrests\n', 'the breakdown: '];

/** Longer names are seldom written out, and have commas that part statements. */
const written = [...jurisdictions, ...convictions, ...groups].filter(row => !row.title.includes(', s'));

const write = (row: Row, form: string, count: number) => form.replace('N', String(count)).replace('X', row.name);
const isOf = (row: Row, finding: Finding) => 'figure' in finding && finding.figure.rows.some(each => each === row);

it.each(written.map(row => [row.title, row] as const))(
  'a name with its number: %s, however it is written',
  (_, row) => {
    for (const form of forms[row.table]?.split(';') ?? [])
      for (const opening of ['', 'Operation Safe City. '])
        for (const [off, never] of [
          [0, 'differs'],
          [37, 'matches'],
        ] as const) {
          const count = row.count + off;
          const text = opening + write(row, form, count);
          const said = checkText(text, dataset).findings.filter(({ quote }) => quote.includes(`${count}`));
          const kinds = said.map(({ kind }) => kind);
          expect(kinds, text).not.toEqual([]);
          expect(kinds, text).not.toContain(never);
        }
  },
);

const lists = fc.constantFrom<readonly Row[]>(jurisdictions, convictions, groups).chain(table =>
  fc.record({
    form: fc.constantFrom('X: N', 'N X', 'X (N)', 'X N', 'X - N', 'X = N'),
    separator: fc.constantFrom(...separators),
    opening: fc.constantFrom(...openings),
    rows: fc.uniqueArray(fc.constantFrom(...table), { minLength: 2, maxLength: Math.min(5, table.length) }),
    off: fc.array(fc.constantFrom(0, 0, 13, 29), { minLength: 5, maxLength: 5 }),
  }),
);

describe('several names with their numbers', () => {
  it('each have a line, and none matches that is not the report’s', () => {
    fc.assert(
      fc.property(lists, ({ form, separator, opening, rows, off }) => {
        const said = rows.map((row, index) => ({ row, count: row.count + (off[index] ?? 0) }));
        const text = opening + said.map(({ row, count }) => write(row, form, count)).join(separator);
        const { findings } = checkText(text, dataset);
        for (const { row, count } of said) {
          const own = findings.filter(finding => finding.said === count);
          expect(own, text).not.toEqual([]);
          const kinds = own.filter(finding => isOf(row, finding)).map(({ kind }) => kind);
          const isHeading = dataset.rows.categories.some(each => each.name === row.name);
          if (count === row.count) expect(kinds, text).not.toContain('differs');
          else if (!isHeading) expect(kinds, text).not.toContain('matches');
        }
      }),
      { numRuns: 600 },
    );
  });
});

/** Pieces that the reader knows, so that random texts get far into it. */
const pieces = readFileSync(new URL('training.txt', import.meta.url), 'utf8').split(/(?<=\s)|(?=[,.()%-])/);

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...pieces, '\n', '`', '```', '> ', '| ', '<@', '%', '½', '1e9'), { maxLength: 80 })
    .map(parts => parts.join('')),
);

it('any text is read without an error, and each finding is quoted from it, in order, the same each time', () => {
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

describe('a number of something else than a place in the operation', () => {
  it.each([
    'X did not have N arrests.',
    'There were not N arrests in X.',
    'It wasn’t N in X.',
    'X never had N arrests.',
    'It is false that X had N arrests.',
    'Fake: N arrests in X.',
    'ICE denied that X had N arrests.',
    'I doubt X had N arrests.',
    'If X had N arrests, I’d know.',
    'ICE wants N arrests in X.',
    'X police made N arrests that week.',
    'N women were arrested in X.',
    'N DUI arrests in X.',
    'N arrests a day in X.',
    'N arrests in X every week.',
    'N arrests near X.',
    'N arrests in the suburbs of X.',
    'N arrests everywhere except X.',
    'N convictions in X.',
    'N officers made arrests in X.',
    'the first N arrests in X',
    'another N arrests in X.',
    'N additional arrests in X.',
    'half of N arrests were in X.',
  ])('neither matches nor differs: “%s”', form => {
    const judged = ['', 'Operation Safe City: ', 'ICE, September 28 2017: '].flatMap(opening =>
      jurisdictions.flatMap(row =>
        [0, 7].flatMap(more => {
          const text = opening + write(row, form, row.count + more);
          return checkText(text, dataset)
            .findings.filter(({ kind, said }) => said === row.count + more && /^(?:matches|differs)$/.test(kind))
            .map(({ kind }) => `${kind}: ${text}`);
        }),
      ),
    );
    expect(judged).toEqual([]);
  });
});
