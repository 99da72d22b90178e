import type { Dataset, Place } from '../dataset/dataset.ts';
import { type Both, findBoth } from './find-both.ts';
import { matchExactPlace, matchPlace, type PlaceMatch } from './match-place.ts';
import { placeIndexOf, type Region } from './place-index.ts';
import { nearRows, rankRows } from './rank-names.ts';
import { readTyped } from './read-typed.ts';

/**
 * What a typed text asks for: a place; a state that is not counted whole but has places that are counted; a place and an
 * offense in one; or nothing that the report counts, with the nearest names, at most three.
 */
export type PlaceFinding = PlaceMatch | Both;

/** How many names a miss offers. */
const MOST_NEAR = 3;
/** What many places share makes none of them near. */
const COMMON_WORDS = /\b(?:city|county|state)\b/g;

/** Finds the place that a person means, from an id, a suggestion's label or anything they typed. Never a guess between two. */
export function findPlace(typed: string, dataset: Dataset): PlaceFinding {
  const key = readTyped(typed);
  if (key === '') return { kind: 'none', near: [] };
  const match = matchExactPlace(key, dataset) ?? findBoth(key, dataset) ?? matchPlace(key, dataset);
  if (match.kind !== 'none') return match;
  const others = placesOf(nearRows(key.replace(COMMON_WORDS, '').trim(), placeIndexOf(dataset), weigh));
  return { kind: 'none', near: [...new Set([...match.near, ...others])].slice(0, MOST_NEAR) };
}

/** Places to offer while a person types, best first; all of them by arrests for an empty box. The caller cuts the list. */
export function suggestPlaces(typed: string, dataset: Dataset): readonly Place[] {
  const key = readTyped(typed);
  if (key === '') return dataset.rows.jurisdictions.toSorted((a, b) => b.count - a.count);
  const ranked = placesOf(rankRows(key, placeIndexOf(dataset), weigh));
  if (ranked.length > 0) return ranked;
  const finding = findPlace(typed, dataset);
  switch (finding.kind) {
    case 'place':
    case 'both':
      return [finding.place];
    case 'region':
      return finding.places;
    case 'none':
      return finding.near;
  }
}

function placesOf(regions: readonly Region[]): readonly Place[] {
  return regions.flatMap(region => (region.kind === 'place' ? [region.place] : []));
}

function weigh(region: Region): number {
  return region.kind === 'place' ? region.place.count : 0;
}
