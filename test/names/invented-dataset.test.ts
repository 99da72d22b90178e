import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { parseDataset, readDataset } from '../../src/dataset/read-dataset.ts';
import { findRows } from '../../src/names/find-rows.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { showFound, spread } from './show-found.ts';

const harbor = await readDataset('test/datasets/harbor-watch');
const places: readonly Table[] = ['jurisdictions'];
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];

it.each<[typed: string, tables: readonly Table[], shown: string]>([
  ['Port Élan | port elan, ME | port elna | Elan | old quay', places, 'port-elan'],
  ['Gull Bay, Alaska | Gull', places, 'gull-bay'],
  ['Marlin', places, 'marlin-county'],
  ['Avalon | Westhaven, Avalon | state of Avalon', places, 'avalon'],
  ['Florida', places, 'Florida: marlin-county'],
  ['Denver | Philly | Port Elan, Oregon | Gull Bay, Maine | Massachusetts | NYC | Bay', places, 'none'],
  ['crab pot theft | theft of crab pots | pot theft, crab', offenses, 'crab-pot-theft'],
  ['boating without lights', offenses, 'boating-without-lights'],
  ['permits', offenses, 'topics/mooring'],
  ['sailing', offenses, 'categories/boating'],
  ['speeding in a boat in gull bay', offenses, 'gull-bay + speeding-boat'],
  ['DUI', offenses, 'none'],
  ['served on board', ['groups'], 'crew'],
  ['gang', ['groups'], 'none'],
  ['Theft at the quay', ['categories'], 'categories/theft'],
])('an invented dataset answers %j among %j: %s', (typed, tables, shown) => {
  for (const [text] of spread([typed])) expect(showFound(findRows(text, harbor, tables)), text).toBe(shown);
});

describe('a large dataset', () => {
  const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));

  it('finds every row by its title', () => {
    for (const [tables, rows] of [
      [places, large.rows.jurisdictions],
      [offenses, large.rows.convictions],
    ] as const) {
      for (const { id, title } of rows) expect(showFound(findRows(title, large, tables)), title).toBe(id);
    }
  });

  it.each([
    ['Alias 12', large.rows.jurisdictions[12]?.id],
    ['Alas 12', large.rows.jurisdictions[12]?.id],
    ['Alias 112', 'none'],
    ['Alias', 'none'],
  ])('takes no wrong digit for a slip: %j is %s', (typed, shown) => {
    expect(showFound(findRows(typed, large, places))).toBe(shown);
  });
});

describe('two places of one name', () => {
  const states = ['Oregon', 'Maine'];
  const twins = {
    ...harbor,
    aliases: [],
    rows: {
      ...harbor.rows,
      jurisdictions: harbor.rows.jurisdictions.map((place, index) => {
        const state = states[index];
        if (!state) return place;
        const title = `Salem, ${state}`;
        return { ...place, id: `salem-${state.toLowerCase()}`, label: title, name: 'Salem', state, title };
      }),
    },
  };
  it('are both near, and neither is meant', () => {
    expect(findRows('Salem', twins, places)).toMatchObject({ near: [{ id: 'salem-oregon' }, { id: 'salem-maine' }] });
    expect(findRows('Slaem', twins, places)).toMatchObject({ near: [{ name: 'Salem' }, { name: 'Salem' }] });
  });
  it.each([
    ['Salem, Maine', 'salem-maine'],
    ['salem or', 'salem-oregon'],
    ['slaem oregon', 'salem-oregon'],
  ])('are told apart by their states: %j', (typed, id) => {
    expect(showFound(findRows(typed, twins, places))).toBe(id);
  });
});
