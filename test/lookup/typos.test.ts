import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findCategory } from '../../src/lookup/find-category.ts';
import { findGroup } from '../../src/lookup/find-group.ts';
import { findOffense } from '../../src/lookup/find-offense.ts';
import { findPlace } from '../../src/lookup/find-place.ts';
import { type Name, namesOf } from '../../src/lookup/names.ts';
import { findUsState, usStates } from '../../src/lookup/us-states.ts';

const packages = [
  { folder: 'data/operation-safe-city', dataset: await readDataset('data/operation-safe-city') },
  { folder: 'test/datasets/harbor-watch', dataset: await readDataset('test/datasets/harbor-watch') },
];
const SEED = 20170928;
const SHORTEST_MENDED = 5;

describe.each(packages)('names of $folder', ({ dataset }) => {
  const names = namesOf(dataset).filter(({ key }) => key.length >= SHORTEST_MENDED);
  const expected = new Map(names.map(name => [name, rowsFound(name, name.key, dataset)]));

  it('all lead somewhere', () => {
    expect([...expected].filter(([, rows]) => rows.length === 0).map(([{ key }]) => key)).toEqual([]);
  });

  it('never lead to another row by one slip', () => {
    const slip = fc.record({ name: fc.constantFrom(...names), slip: slips() });
    fc.assert(
      fc.property(slip, ({ name, slip }) => {
        const typed = slip(name.key);
        const rows = rowsFound(name, typed, dataset);
        const right = expected.get(name) ?? [];
        return rows.length === 0 || rows.some(row => right.includes(row));
      }),
      { seed: SEED, numRuns: 3_000 },
    );
  });

  it('lead to their row by at least 99 of 100 slips', () => {
    const mended = names.filter(({ source }) => source !== 'abbreviated');
    const typos = fc.sample(fc.record({ name: fc.constantFrom(...mended), slip: slips() }), {
      seed: SEED,
      numRuns: 3_000,
    });
    const missed = typos
      .map(({ name, slip }) => ({ name, typed: slip(name.key) }))
      .filter(({ name, typed }) => rowsFound(name, typed, dataset).length === 0)
      .map(({ name, typed }) => `${name.key} → ${typed}`);
    expect(missed.length / typos.length, missed.slice(0, 20).join('\n')).toBeLessThan(0.01);
  });

  it('are all there by title, id, label and the label of a suggestion', () => {
    for (const place of dataset.rows.jurisdictions) {
      const abbreviations = usStates
        .filter(({ name }) => name === place.state && place.title !== place.name)
        .flatMap(({ usps, short }) =>
          [usps, ...short].flatMap(each => [`${place.name}, ${each}`, `${place.name} ${each}.`]),
        );
      for (const typed of [place.id, place.title, place.label, `${place.title} · ${place.count}`, ...abbreviations]) {
        expect(findPlace(typed, dataset), typed).toMatchObject({ kind: 'place', place: { id: place.id } });
      }
    }
    for (const category of dataset.rows.categories) {
      for (const typed of [category.id, category.name, `${category.name} · ${category.count}`]) {
        expect(findCategory(typed, dataset), typed).toMatchObject({ kind: 'category', category: { id: category.id } });
      }
    }
    for (const group of dataset.rows.groups) {
      for (const typed of [group.id, group.name, group.wording]) {
        expect(findGroup(typed, dataset), typed).toMatchObject({ kind: 'group', group: { id: group.id } });
      }
    }
  });

  it('lie in one state only', () => {
    const cities = dataset.rows.jurisdictions.filter(({ kind }) => kind === 'city' || kind === 'county');
    for (const { name, state } of cities) {
      for (const other of usStates.filter(each => each.name !== state)) {
        for (const typed of [`${name}, ${other.name}`, `${name} ${other.usps}`]) {
          expect(findPlace(typed, dataset).kind, typed).toBe('none');
        }
      }
    }
  });

  it('are found by no random word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 14 });
    const text = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
    fc.assert(
      fc.property(text, typed => foundAnything(typed, dataset) === false),
      { seed: SEED, numRuns: 800 },
    );
  });

  it('are found by no random characters but those of a name', () => {
    const keys = new Set(namesOf(dataset).map(({ key }) => key));
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, typed => {
        const plain = typed.toLowerCase().replace(/[^a-z]/g, '');
        if (keys.has(plain) || findUsState(plain)) return true;
        return !foundAnything(typed, dataset);
      }),
      { seed: SEED, numRuns: 800 },
    );
  });
});

function slips(): fc.Arbitrary<(text: string) => string> {
  return fc
    .record({
      kind: fc.constantFrom('swap', 'drop', 'replace', 'insert'),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    })
    .map(({ kind, at, letter }) => text => {
      const index = Math.floor(at * (text.length - 1));
      const [before, here, next, after] = [text.slice(0, index), text[index], text[index + 1], text.slice(index + 2)];
      switch (kind) {
        case 'swap':
          return `${before}${next}${here}${after}`;
        case 'drop':
          return `${before}${next}${after}`;
        case 'replace':
          return `${before}${letter}${next}${after}`;
        default:
          return `${before}${letter}${here}${next}${after}`;
      }
    });
}

/** The rows that a text leads to, in the terms of the table that the name belongs to. */
function rowsFound({ table }: Name, typed: string, dataset: Dataset): readonly string[] {
  switch (table) {
    case 'jurisdictions': {
      const finding = findPlace(typed, dataset);
      return finding.kind === 'place' ? [finding.place.id] : finding.kind === 'none' ? [] : [finding.kind];
    }
    case 'groups': {
      const finding = findGroup(typed, dataset);
      return finding.kind === 'group' ? [finding.group.id] : [];
    }
    default:
      return offensesFound(typed, dataset);
  }
}

function offensesFound(typed: string, dataset: Dataset): readonly string[] {
  const finding = findOffense(typed, dataset);
  switch (finding.kind) {
    case 'offense':
      return [finding.offense.id];
    case 'several':
      return finding.offenses.map(({ id }) => id);
    case 'category':
      return dataset.rows.convictions.filter(({ category }) => category === finding.category.id).map(({ id }) => id);
    case 'both':
      return [finding.kind];
    case 'none':
      return [];
  }
}

function foundAnything(typed: string, dataset: Dataset): boolean {
  return [findPlace, findOffense, findCategory, findGroup].some(find => find(typed, dataset).kind !== 'none');
}
