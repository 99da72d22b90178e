import type { Dataset } from '../dataset/dataset.ts';
import { revisionOf } from '../dataset/revisions.ts';
import type { OverviewChart } from './chart/chart.ts';
import { noteFor } from './later-note.ts';
import { rankOffenses } from './offense-lists.ts';
import { revisionOfOffense, useOfOffense } from './offense-words.ts';
import { rankPlaces, revisionOfPlace, useOfPlace } from './place-words.ts';
import { reportLine } from './receipt.ts';

/** So few that each name has room in half a picture. */
const leading = 5;

/** Leading places, leading convictions and the groups in one picture. */
export function chartOverview(dataset: Dataset): OverviewChart {
  const {
    rows: { groups },
    totals,
  } = dataset;
  const places = rankPlaces(dataset).slice(0, leading);
  const offenses = rankOffenses(dataset).slice(0, leading);
  return {
    kind: 'overview',
    title: dataset.title,
    unit: 'people arrested',
    source: reportLine(dataset),
    total: totals.arrests,
    note: noteFor(dataset, [
      ...places.map(({ row }) => useOfPlace(row)),
      ...offenses.map(({ row }) => useOfOffense(row)),
      { table: 'groups' },
    ]),
    places: places.map(({ row }) => ({
      label: row.title,
      value: row.count,
      total: totals.arrests,
      marked: false,
      revised: revisionOfPlace(row, dataset) !== undefined,
    })),
    convictions: offenses.map(({ row }) => ({
      label: row.name,
      value: row.count,
      total: totals.convictions,
      marked: false,
      revised: revisionOfOffense(row, dataset) !== undefined,
    })),
    groups: groups.map(({ id, name, count }) => ({
      label: name,
      value: count,
      total: totals.arrests,
      marked: false,
      revised: revisionOf(dataset, 'groups', id) !== undefined,
    })),
  };
}
