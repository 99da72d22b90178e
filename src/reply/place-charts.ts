import type { Dataset, Place } from '../dataset/dataset.ts';
import type { Ranked } from '../dataset/ranking.ts';
import type { BarChart, MapChart } from './chart/chart.ts';
import { reportLine } from './receipt.ts';

const unit = 'people arrested';

/** Bars of these places, with the ones asked for marked. */
export function chartPlaces(dataset: Dataset, ranking: readonly Ranked<Place>[], marked: readonly Place[]): BarChart {
  return {
    kind: 'bars',
    ...wording(dataset),
    bars: ranking.map(({ row }) => ({
      label: row.title,
      value: row.arrests,
      total: dataset.totals.arrests,
      marked: marked.includes(row),
    })),
  };
}

/** All places on a map, with the ones asked for marked. */
export function mapPlaces(dataset: Dataset, marked: readonly Place[]): MapChart {
  return {
    kind: 'map',
    ...wording(dataset),
    points: dataset.places.map(place => ({
      label: place.title,
      value: place.arrests,
      coordinates: place.coordinates,
      marked: marked.includes(place),
    })),
  };
}

function wording(dataset: Dataset) {
  return { title: `${dataset.title}: people arrested`, unit, source: reportLine(dataset) };
}
