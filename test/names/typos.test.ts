import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedRows } from '../../src/dataset/counted.ts';
import type { Dataset, Row, Table } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows } from '../../src/names/find-rows.ts';
import { type Name, namesOf } from '../../src/names/names.ts';
import { findUsState, usStates } from '../../src/names/states.ts';

const folders = ['data/operation-safe-city', 'test/datasets/harbor-watch'];
const packages = await Promise.all(folders.map(async folder => ({ folder, dataset: await readDataset(folder) })));
const offenseTables: readonly Table[] = ['convictions', 'topics', 'categories'];
const seed = 20170928;
const shortestMended = 5;

describe.each(packages)('names of $folder', ({ dataset }) => {
  const names = namesOf(dataset).filter(({ key }) => key.length >= shortestMended);
  const expected = new Map(names.map(name => [name, rowsFound(name, name.key, dataset)]));

  it('lead to their row by at least 99 of 100 slips, and never to another', () => {
    expect([...expected].filter(([, rows]) => rows.length === 0).map(([{ key }]) => key)).toEqual([]);
    const slipped = fc.sample(fc.record({ name: fc.constantFrom(...names), slip: slips() }), { seed, numRuns: 6_000 });
    const typos = slipped.map(({ name, slip }) => {
      const typed = slip(name.key);
      return { name, typed: `${name.key} → ${typed}`, rows: rowsFound(name, typed, dataset) };
    });
    const isRight = ({ name, rows }: (typeof typos)[number]) => rows.some(row => expected.get(name)?.includes(row));
    expect(typos.filter(typo => typo.rows.length > 0 && !isRight(typo)).map(({ typed }) => typed)).toEqual([]);
    const mended = typos.filter(({ name }) => name.source !== 'abbreviated');
    const missed = mended.filter(({ rows }) => rows.length === 0).map(({ typed }) => typed);
    expect(missed.length / mended.length, missed.slice(0, 20).join('\n')).toBeLessThan(0.01);
  });

  it('are all there by title, id, label and the label of a suggestion', () => {
    for (const row of allRows(dataset)) {
      const abbreviations = row.table === 'jurisdictions' ? abbreviate(row) : [];
      const own = row.table === 'jurisdictions' || row.table === 'convictions' ? [row.label] : [];
      for (const typed of [row.id, row.title, row.name, `${row.title} · ${row.count}`, ...own, ...abbreviations]) {
        expect(findRows(typed, dataset, [row.table]), typed).toMatchObject({
          named: { kind: 'row', rows: [{ id: row.id }] },
        });
      }
    }
  });

  it('lie in one state only', () => {
    const cities = dataset.rows.jurisdictions.filter(({ kind }) => kind === 'city' || kind === 'county');
    for (const { name, state } of cities) {
      for (const other of usStates.filter(each => each.name !== state)) {
        for (const typed of [`${name}, ${other.name}`, `${name} ${other.usps}`]) {
          expect(findRows(typed, dataset, ['jurisdictions']).kind, typed).toBe('none');
        }
      }
    }
  });

  it('are found by no random words or characters but those of a name', () => {
    const keys = new Set(namesOf(dataset).map(({ key }) => key));
    const isName = (text: string) => keys.has(text) || findUsState(text) !== undefined;
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 14 });
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map(list => list.join(' '));
    const characters = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
      .filter(text => !isName(text.toLowerCase().replace(/[^a-z]/g, '')));
    for (const text of [words, characters]) {
      fc.assert(
        fc.property(text, typed => !foundAnything(typed, dataset)),
        { seed, numRuns: 800 },
      );
    }
  });
});

function slips(): fc.Arbitrary<(text: string) => string> {
  return fc
    .record({
      kind: fc.nat({ max: 3 }),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    })
    .map(({ kind, at, letter }) => text => {
      const index = Math.floor(at * (text.length - 1));
      const [before, here, next, after] = [text.slice(0, index), text[index], text[index + 1], text.slice(index + 2)];
      // Swapped, left out, replaced, put in.
      const slip = [`${next}${here}`, next, `${letter}${next}`, `${letter}${here}${next}`][kind];
      return `${before}${slip}${after}`;
    });
}

function allRows({ rows }: Dataset): readonly Row[] {
  return Object.values<readonly Row[]>(rows).flat();
}

function abbreviate({ name, title, state }: Dataset['rows']['jurisdictions'][number]): readonly string[] {
  return usStates
    .filter(each => each.name === state && title !== name)
    .flatMap(({ usps, short }) => [usps, ...short].flatMap(each => [`${name}, ${each}`, `${name} ${each}.`]));
}

/** The rows that the report prints to which a text leads, in the tables that are asked together with the name's. */
function rowsFound({ row: { table } }: Name, typed: string, dataset: Dataset): readonly Row[] {
  const found = findRows(typed, dataset, table === 'jurisdictions' || table === 'groups' ? [table] : offenseTables);
  if (found.kind === 'both') return [found.place];
  return found.kind === 'none' ? [] : found.named.rows.flatMap(printedRows);
}

function foundAnything(typed: string, dataset: Dataset): boolean {
  const asked: readonly (readonly Table[])[] = [['jurisdictions'], offenseTables, ['categories'], ['groups']];
  return asked.some(tables => findRows(typed, dataset, tables).kind !== 'none');
}
