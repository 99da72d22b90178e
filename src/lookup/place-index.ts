import type { Dataset, Place } from '../dataset/dataset.ts';
import { type Entry, indexNames } from './name-index.ts';
import { type Name, namesOf } from './names.ts';
import { normalize } from './normalize.ts';
import { perDataset } from './per-dataset.ts';
import { findState, type UsState, usStates } from './us-states.ts';

/** What the name of a place can lead to. States are there so that "Kansas" is not taken for a misspelt "Arkansas". */
export type Region =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'state'; readonly state: UsState };

const PRIORITY: Readonly<Record<Name['source'], number>> = { row: 0, abbreviated: 0, alias: 1 };
const STATE_PRIORITY = 2;

/** Names of places, cached for each dataset. */
export const placeIndexOf = perDataset(dataset => indexNames([...placeEntries(dataset), ...stateEntries()]));

/** The places that lie in a state, most arrests first. */
export function placesIn(state: UsState, dataset: Dataset): readonly Place[] {
  return dataset.places
    .filter(place => findState(normalize(place.state)) === state)
    .toSorted((a, b) => b.arrests - a.arrests);
}

/** Whether a place is counted as a whole state, so that every place in that state is within it. */
export function isWholeState({ kind }: Place): boolean {
  return kind === 'state' || kind === 'district';
}

function placeEntries(dataset: Dataset): Entry<Region>[] {
  const regions = new Map(dataset.places.map(place => [place.id, { kind: 'place', place } as const]));
  return namesOf(dataset)
    .filter(({ table }) => table === 'jurisdictions')
    .flatMap(({ key, id, note, source }) => {
      const row = regions.get(id);
      if (!row) return [];
      return [
        { key, row, note, priority: PRIORITY[source], loose: source !== 'abbreviated', alias: source === 'alias' },
      ];
    });
}

function stateEntries(): Entry<Region>[] {
  return usStates.map(state => ({
    key: normalize(state.name),
    row: { kind: 'state', state },
    note: undefined,
    priority: STATE_PRIORITY,
    loose: true,
    alias: false,
  }));
}
