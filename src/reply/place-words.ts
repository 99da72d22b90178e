import type { Dataset, Place, Statement } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { neighbors, type Ranked, rank } from '../dataset/ranking.ts';
import { revisionOf, wordCount } from '../dataset/revisions.ts';
import { formatCount, formatShare } from '../figures.ts';
import { ask } from './answer.ts';
import { compareCounts, type NamedCount } from './compare.ts';
import { menuLimits } from './discord/limits.ts';
import { nextButton, rankedLine, rowLine, textLine } from './lines.ts';
import type { Question } from './question.ts';
import type { Use } from './receipt.ts';
import type { MenuChoice, NextButton, NextMenu, RowLine, TextLine } from './reply.ts';

/** The places by people arrested, the most first. */
export const rankPlaces = perDataset(({ rows }): readonly Ranked<Place>[] =>
  rank(rows.jurisdictions, ({ count }) => count),
);

export function useOfPlace({ id }: Place): Use {
  return { table: 'jurisdictions', row: id };
}

/** What withdrew or corrected the figure of a place, where anything did. */
export function revisionOfPlace({ id }: Place, dataset: Dataset): Statement | undefined {
  return revisionOf(dataset, 'jurisdictions', id);
}

/** `Denver, Colorado (63)`, `Portland, Oregon (33, withdrawn)` */
export function placeWithCount(place: Place, dataset: Dataset): string {
  return `${place.title} (${wordCount(place.count, revisionOfPlace(place, dataset))})`;
}

/** `63 of 498 people arrested (12.7%)` */
export function ofAllArrests({ count }: { readonly count: number }, { totals }: Dataset): string {
  return `${formatCount(count)} of ${formatCount(totals.arrests)} people arrested (${formatShare(count, totals.arrests)})`;
}

/** `10 jurisdictions` */
export function countJurisdictions({ rows: { jurisdictions: places } }: Dataset): string {
  return places.length === 1 ? '1 jurisdiction' : `${formatCount(places.length)} jurisdictions`;
}

export function rankedPlace(ranked: Ranked<Place>, dataset: Dataset): RowLine {
  const { title, count } = ranked.row;
  const revision = revisionOfPlace(ranked.row, dataset);
  return rankedLine(ranked, rowLine(title, count, dataset.totals.arrests, { revision }));
}

/** What separates a place from those next to it in the ranking: `38 fewer than Los Angeles, California (101)`. */
export function neighborLines(place: Place, ranking: readonly Ranked<Place>[], dataset: Dataset): TextLine[] {
  const { above, below } = neighbors(ranking, place);
  return [above, below].flatMap(other => (other ? [textLine(difference(place, other.row, dataset))] : []));
}

/** How two places differ: `38 more in Los Angeles, California, 1.6 times as many`. */
export function comparePlaces(left: Place, right: Place): string {
  return compareCounts(countOf(left), countOf(right), 'in');
}

function countOf({ title, count }: Place): NamedCount {
  return { name: title, count };
}

/** Changes between bars and map. */
export function viewButton(question: Question, { map }: { readonly map: boolean }): NextButton {
  const { view: _, ...options } = question.options;
  return nextButton(map ? 'Bars' : 'Map', ask(question.command, map ? options : { ...options, view: 'map' }));
}

/** The first places, each with its figure: one more than a menu shows, for a menu that leaves one out. */
const leadingPlaces = perDataset((dataset): readonly MenuChoice[] =>
  rankPlaces(dataset)
    .slice(0, menuLimits.choices + 1)
    .map(({ row }) => ({
      label: `${row.title} · ${wordCount(row.count, revisionOfPlace(row, dataset))}`,
      value: row.id,
      chosen: false,
    })),
);

/** A menu of the first places, all of them or all but one. */
export function placeMenu(
  dataset: Dataset,
  { except, ...menu }: Pick<NextMenu, 'placeholder' | 'option' | 'question'> & { readonly except?: Place },
): NextMenu {
  const choices = leadingPlaces(dataset).filter(({ value }) => value !== except?.id);
  return { kind: 'menu', ...menu, choices: choices.slice(0, menuLimits.choices) };
}

function difference(place: Place, other: Place, dataset: Dataset): string {
  const by = place.count - other.count;
  const words = by === 0 ? 'as many as' : `${formatCount(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'} than`;
  return `${words} ${placeWithCount(other, dataset)}`;
}
