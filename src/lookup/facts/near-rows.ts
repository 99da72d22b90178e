import type { Dataset, Offense, Place } from '../../dataset/dataset.ts';
import { findGroup } from '../find-group.ts';
import { findOffense, offensesAround } from '../find-offense.ts';
import { findPlace } from '../find-place.ts';
import type { FactRow } from './fact.ts';
import { rowOfGroup, rowOfOffense, rowOfPlace } from './name-row.ts';

/** Places whose names are near to that of a place which the report does not count. */
export function nearPlaces(name: string, dataset: Dataset): readonly Place[] {
  const finding = findPlace(name, dataset);
  return finding.kind === 'none' ? finding.near : [];
}

/** Labels of the chart that are near to a crime which it has no label for, at most three. */
export function nearOffenses(name: string, dataset: Dataset): readonly Offense[] {
  return offensesAround(findOffense(name, dataset), dataset).slice(0, 3);
}

/** Rows whose names are near to words that name none, at most three of a table. */
export function nearRows(text: string, dataset: Dataset): readonly FactRow[] {
  const groups = findGroup(text, dataset);
  const near = groups.kind === 'none' ? groups.near : [];
  return [
    ...nearPlaces(text, dataset).map(place => rowOfPlace({ kind: 'place', place, note: undefined }, place.id)),
    ...near.map(group => rowOfGroup({ kind: 'group', group, note: undefined }, group.id)),
    ...nearOffenses(text, dataset).map(offense =>
      rowOfOffense({ kind: 'offense', offense, note: undefined }, offense.id),
    ),
  ].filter(row => row !== undefined);
}
