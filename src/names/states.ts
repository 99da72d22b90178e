import type { Dataset, Place } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { findUsState, type UsState, usStates } from './us-states.ts';

/** A state that a place can lie in: one of the United States, or one that only the dataset names. */
export type State = Pick<UsState, 'name'>;

/** All states that a text may name. */
export const statesOf = perDataset(({ rows }): readonly State[] => {
  const own = new Set(rows.jurisdictions.map(({ state }) => state).filter(name => !findUsState(normalize(name))));
  return [...usStates, ...[...own].map(name => ({ name }))];
});

/** The state that a normalized text names, in full or abbreviated. */
export function findState(key: string, dataset: Dataset): State | undefined {
  const own = statesOf(dataset).slice(usStates.length);
  return findUsState(key) ?? own.find(({ name }) => normalize(name) === key);
}

/** A normalized text that ends in the name of a state: `denver co` is `denver` in Colorado. The longest name counts. */
export function splitState(key: string, dataset: Dataset): { rest: string; state: State } | undefined {
  const words = key.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const state = findState(words.slice(at).join(' '), dataset);
    if (state) return { rest: words.slice(0, at).join(' '), state };
  }
  return undefined;
}

/** The place that is a state as a whole, so that whatever lies in that state is within it; the federal district is one too. */
export function findWhole(places: readonly Place[]): Place | undefined {
  const [only, ...others] = places.filter(({ kind }) => kind === 'district');
  return places.find(({ kind }) => kind === 'state') ?? (others.length === 0 ? only : undefined);
}

const inParts: unique symbol = Symbol('counted in parts');

/** A state of which the report counts places and not the whole. Nothing but {@link countIn} can make one. */
export interface StateInParts {
  /** Most arrests first. */
  readonly places: readonly [Place, ...Place[]];
  readonly [inParts]: true;
}

/** What the report counts in a state: the place that is all of it, or places in it. Undefined where it counts none. */
export function countIn(state: State, dataset: Dataset): Place | StateInParts | undefined {
  const places = placesIn(state, dataset);
  const [first, ...others] = places;
  return findWhole(places) ?? (first && { places: [first, ...others], [inParts]: true });
}

/** The places that lie in a state, most arrests first. */
export function placesIn(state: State, dataset: Dataset): readonly Place[] {
  return dataset.rows.jurisdictions
    .filter(place => findState(normalize(place.state), dataset) === state)
    .toSorted((a, b) => b.count - a.count);
}
