import type { Dataset, Place } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { type Entry, indexNames } from './name-index.ts';
import { type Name, namesOf } from './names.ts';
import { type State, statesOf } from './states.ts';

/** What the name of a place can lead to. States are there so that "Kansas" is not taken for a misspelt "Arkansas". */
export type Region =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'state'; readonly state: State };

const PRIORITY: Readonly<Record<Name['source'], number>> = { row: 0, abbreviated: 0, alias: 1 };
const STATE_PRIORITY = 2;

/** Names of places, cached for each dataset. */
export const placeIndexOf = perDataset(dataset => indexNames([...placeEntries(dataset), ...stateEntries(dataset)]));

function placeEntries(dataset: Dataset): Entry<Region>[] {
  const names = namesOf(dataset).filter(({ table }) => table === 'jurisdictions');
  return dataset.rows.jurisdictions.flatMap(place => {
    const row = { kind: 'place', place } as const;
    return names
      .filter(({ id }) => id === place.id)
      .map(({ key, note, source }) => ({
        key,
        row,
        note,
        priority: PRIORITY[source],
        loose: source !== 'abbreviated',
        alias: source === 'alias',
      }));
  });
}

function stateEntries(dataset: Dataset): Entry<Region>[] {
  return statesOf(dataset).map(state => ({
    key: normalize(state.name),
    row: { kind: 'state', state },
    note: undefined,
    priority: STATE_PRIORITY,
    loose: true,
    alias: false,
  }));
}
