import type { Category, Dataset, Offense, Statement } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { type Ranked, rank } from '../dataset/ranking.ts';
import { revisionOf, wordCount } from '../dataset/revisions.ts';
import { formatCount, formatShare } from '../figures.ts';
import type { Bar, BarChart } from './chart/chart.ts';
import { menuLimits } from './discord/limits.ts';
import { noteFor } from './later-note.ts';
import { rankedLine, rowLine } from './lines.ts';
import type { Question } from './question.ts';
import { reportLine, type Use } from './receipt.ts';
import type { MenuChoice, NextMenu, RowLine } from './reply.ts';

/** The categories by convictions, the most first. */
export const rankCategories = perDataset(({ rows: { categories } }): readonly Ranked<Category>[] =>
  rank(categories, ({ count }) => count),
);

export function useOfOffense({ id }: Offense): Use {
  return { table: 'convictions', row: id };
}

/** What withdrew or corrected the figure of a label, where anything did. */
export function revisionOfOffense({ id }: Offense, dataset: Dataset): Statement | undefined {
  return revisionOf(dataset, 'convictions', id);
}

/** `Battery (12)`, `Battery (12, corrected)` */
export function offenseWithCount(offense: Offense, dataset: Dataset): string {
  return `${offense.name} (${wordCount(offense.count, revisionOfOffense(offense, dataset))})`;
}

/** `86 of 317 convictions (27.1%)` */
export function ofAllConvictions({ count }: { readonly count: number }, { totals }: Dataset): string {
  return `${formatCount(count)} of ${formatCount(totals.convictions)} convictions (${formatShare(count, totals.convictions)})`;
}

export function rankedOffense(ranked: Ranked<Offense>, dataset: Dataset): RowLine {
  return rankedLine(ranked, offenseLine(ranked.row, dataset));
}

export function offenseLine(offense: Offense, dataset: Dataset, marked = false): RowLine {
  const revision = revisionOfOffense(offense, dataset);
  return rowLine(offense.name, offense.count, dataset.totals.convictions, { marked, revision });
}

/** `67 kinds`, for the labels of the chart. */
export function countKinds(offenses: readonly unknown[]): string {
  return offenses.length === 1 ? '1 kind' : `${formatCount(offenses.length)} kinds`;
}

export function categoryOf(
  offense: { readonly category: string },
  { rows: { categories } }: Dataset,
): Category | undefined {
  return categories.find(({ id }) => id === offense.category);
}

/** A menu of categories with their figures; the first choice is all of them. The chosen one is always among the 25. */
export function categoryMenu(dataset: Dataset, question: Question, chosen: Category | undefined): NextMenu {
  const all = { label: `All categories · ${formatCount(dataset.totals.convictions)}`, value: 'all', chosen: !chosen };
  const choices = [all, ...chooseCategory(leadingCategories(dataset), chosen)];
  return { kind: 'menu', placeholder: 'Category…', option: 'category', question, choices };
}

/** As many as a menu of Discord's shows beside the choice of all. */
const mostChoices = menuLimits.choices - 1;

const leadingCategories = perDataset((dataset): readonly MenuChoice[] =>
  rankCategories(dataset)
    .slice(0, mostChoices)
    .map(({ row }) => chooseFrom(row, false)),
);

function chooseCategory(leading: readonly MenuChoice[], chosen: Category | undefined): readonly MenuChoice[] {
  if (!chosen) return leading;
  const choice = chooseFrom(chosen, true);
  const index = leading.findIndex(({ value }) => value === chosen.id);
  return index === -1 ? [...leading.slice(0, mostChoices - 1), choice] : leading.with(index, choice);
}

function chooseFrom({ id, name, count }: Category, chosen: boolean): MenuChoice {
  return { label: `${name} · ${formatCount(count)}`, value: id, chosen };
}

/** Bars of these labels, with the ones asked for marked. */
export function chartOffenses(
  dataset: Dataset,
  title: string,
  ranking: readonly Ranked<Offense>[],
  marked: readonly Offense[] = [],
): BarChart {
  const bars: Bar[] = ranking.map(({ row }) => ({
    label: row.name,
    value: row.count,
    total: dataset.totals.convictions,
    marked: marked.includes(row),
    revised: revisionOfOffense(row, dataset) !== undefined,
  }));
  return {
    kind: 'bars',
    title: `${dataset.title}: ${title}`,
    unit: 'convictions',
    source: reportLine(dataset),
    note: noteFor(
      dataset,
      ranking.map(({ row }) => useOfOffense(row)),
    ),
    bars,
  };
}
