import type { Dataset, Place } from '../dataset/dataset.ts';
import type { Ranked } from '../dataset/ranking.ts';
import type { BarChart, Coordinates, MapChart } from './chart/chart.ts';
import { noteFor } from './later-note.ts';
import { revisionOfPlace, useOfPlace } from './place-words.ts';
import { reportLine } from './receipt.ts';

const unit = 'people arrested';

/** Bars of these places, with the ones asked for marked. */
export function chartPlaces(dataset: Dataset, ranking: readonly Ranked<Place>[], marked: readonly Place[]): BarChart {
  return {
    kind: 'bars',
    ...wording(
      dataset,
      ranking.map(({ row }) => row),
    ),
    bars: ranking.map(({ row }) => ({
      label: row.title,
      value: row.count,
      total: dataset.totals.arrests,
      marked: marked.includes(row),
      revised: revisionOfPlace(row, dataset) !== undefined,
    })),
  };
}

/** All places on a map, with the ones asked for marked. */
export function mapPlaces(dataset: Dataset, marked: readonly Place[]): MapChart {
  return {
    kind: 'map',
    ...wording(dataset, dataset.rows.jurisdictions),
    points: dataset.rows.jurisdictions.map(place => ({
      label: place.title,
      value: place.count,
      coordinates: coordinatesOf(place),
      marked: marked.includes(place),
      revised: revisionOfPlace(place, dataset) !== undefined,
    })),
  };
}

function wording(dataset: Dataset, places: readonly Place[]) {
  return {
    title: `${dataset.title}: people arrested`,
    unit,
    source: reportLine(dataset),
    note: noteFor(dataset, places.map(useOfPlace)),
  };
}

function coordinatesOf({ latitude, longitude }: Place): Coordinates | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
