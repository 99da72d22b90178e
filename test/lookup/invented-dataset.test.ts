import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findCategory, suggestCategories } from '../../src/lookup/find-category.ts';
import { findGroup } from '../../src/lookup/find-group.ts';
import { findOffense, suggestOffenses } from '../../src/lookup/find-offense.ts';
import { findPlace, suggestPlaces } from '../../src/lookup/find-place.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';

const harbor = await readDataset('test/datasets/harbor-watch');

describe('an invented dataset', () => {
  it.each([
    ['Port Élan', 'port-elan'],
    ['port elan, ME', 'port-elan'],
    ['port elna', 'port-elan'],
    ['Elan', 'port-elan'],
    ['old quay', 'port-elan'],
    ['Gull Bay, Alaska', 'gull-bay'],
    ['Marlin', 'marlin-county'],
    ['Avalon', 'avalon'],
    ['Westhaven, Avalon', 'avalon'],
    ['state of Avalon', 'avalon'],
  ])('has the place %j: %s', (typed, id) => {
    expect(findPlace(typed, harbor)).toMatchObject({ kind: 'place', place: { id } });
  });

  it.each(['Denver', 'Philly', 'Port Elan, Oregon', 'Gull Bay, Maine', 'Massachusetts', 'NYC', 'Bay'])(
    'has no place %j',
    typed => {
      expect(findPlace(typed, harbor).kind).toBe('none');
    },
  );

  it('has places in a state', () => {
    expect(findPlace('Florida', harbor)).toMatchObject({ kind: 'region', places: [{ id: 'marlin-county' }] });
  });

  it.each([
    ['crab pot theft', { kind: 'offense', offense: { id: 'crab-pot-theft' } }],
    ['theft of crab pots', { kind: 'offense', offense: { id: 'crab-pot-theft' } }],
    ['pot theft, crab', { kind: 'offense', offense: { id: 'crab-pot-theft' } }],
    ['boating without lights', { kind: 'offense', offense: { id: 'boating-without-lights' } }],
    ['permits', { kind: 'several', topic: { id: 'mooring' } }],
    ['sailing', { kind: 'category', category: { id: 'boating' } }],
    ['speeding in a boat in gull bay', { kind: 'both', place: { id: 'gull-bay' } }],
    ['DUI', { kind: 'none' }],
  ])('answers %j', (typed, finding) => {
    expect(findOffense(typed, harbor)).toMatchObject(finding);
  });

  it('has groups and categories of its own', () => {
    expect(findGroup('served on board', harbor)).toMatchObject({ kind: 'group', group: { id: 'crew' } });
    expect(findGroup('gang', harbor).kind).toBe('none');
    expect(findCategory('Theft at the quay', harbor)).toMatchObject({ category: { id: 'theft' } });
    expect(suggestCategories('', harbor)[0]?.id).toBe('boating');
  });
});

describe('a large dataset', () => {
  const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));

  it('finds every row by its title or name', () => {
    for (const { id, title } of large.rows.jurisdictions) {
      expect(findPlace(title, large), title).toMatchObject({ kind: 'place', place: { id } });
    }
    for (const { id, name } of large.rows.convictions) {
      expect(findOffense(name, large), name).toMatchObject({ kind: 'offense', offense: { id } });
    }
  });

  it('takes no wrong digit for a slip', () => {
    expect(findPlace('Alias 12', large)).toMatchObject({
      kind: 'place',
      place: { count: large.rows.jurisdictions[12]?.count },
    });
    expect(findPlace('Alas 12', large)).toMatchObject({
      kind: 'place',
      place: { count: large.rows.jurisdictions[12]?.count },
    });
    expect(findPlace('Alias 112', large).kind).toBe('none');
    expect(findPlace('Alias', large).kind).toBe('none');
  });

  it('suggests all of them', () => {
    expect(suggestPlaces('', large)).toHaveLength(100);
    expect(suggestOffenses('', large)).toHaveLength(500);
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
    expect(findPlace('Salem', twins)).toMatchObject({
      kind: 'none',
      near: [{ id: 'salem-oregon' }, { id: 'salem-maine' }],
    });
    expect(findPlace('Slaem', twins)).toMatchObject({ kind: 'none', near: [{ name: 'Salem' }, { name: 'Salem' }] });
  });
  it.each([
    ['Salem, Maine', 'salem-maine'],
    ['salem or', 'salem-oregon'],
    ['slaem oregon', 'salem-oregon'],
  ])('are told apart by their states: %j', (typed, id) => {
    expect(findPlace(typed, twins)).toMatchObject({ kind: 'place', place: { id } });
  });
});
