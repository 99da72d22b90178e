import type { Dataset } from '../../dataset/dataset.ts';
import type { Item } from '../../english/item.ts';
import { isDomainWord, isOtherDomainWord } from '../../english/lexicon.ts';

/** What a stretch of a message is about, as far as it bears on the reading of its numbers. */
export interface Context {
  readonly title: boolean;
  readonly reporter: boolean;
  /** Words for arrests, convictions and what goes with them. */
  readonly domain: boolean;
  /** Words of games, weather, roads: names and numbers side by side mean something else. */
  readonly otherDomain: boolean;
  /** Police and others who arrest people too. */
  readonly otherActor: boolean;
  /** Whether the report's own totals are among the numbers. */
  readonly total: boolean;
  readonly places: number;
  /** A year or month that the report is not about, as it stands in an answer. */
  readonly otherDate: string | undefined;
  /** Whether any year or month is named. */
  readonly date: boolean;
  readonly otherOperation: string | undefined;
  /** "Last week", "yesterday", "every year". */
  readonly otherTime: boolean;
}

const PERIODS = new Set('week weekend month year night summer winter spring fall decade quarter'.split(' '));
const RELATIVE = new Set('last this past every each per previous next'.split(' '));
const OTHER_TIMES = new Set('yesterday annually yearly monthly weekly daily recently nowadays'.split(' '));
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function contextOf(items: readonly Item[], dataset: Dataset): Context {
  const keys = items.map(item => (item.kind === 'word' ? item.key : ''));
  return {
    title: items.some(({ kind }) => kind === 'title'),
    reporter: items.some(({ kind }) => kind === 'reporter'),
    domain: keys.some(isDomainWord) || items.some(({ kind }) => kind === 'otherOperation'),
    otherDomain: keys.some(isOtherDomainWord),
    otherActor: items.some(item => item.kind === 'word' && item.class === 'otherActor'),
    total: items.some(item => item.kind === 'quantity' && isTotal(item.quantity.stated.value, dataset)),
    places: items.filter(({ kind }) => kind === 'place' || kind === 'otherPlace').length,
    date: items.some(({ kind }) => kind === 'date'),
    otherDate: firstDefined(items, item => (item.kind === 'date' ? otherDate(item.date, dataset) : undefined)),
    otherOperation: firstDefined(items, item => (item.kind === 'otherOperation' ? item.name : undefined)),
    otherTime: keys.some((key, at) => OTHER_TIMES.has(key) || isPeriod(keys, at)),
  };
}

function isTotal(value: number, { totals }: Dataset): boolean {
  return value === totals.arrests || value === totals.convictions;
}

function isPeriod(keys: readonly string[], at: number): boolean {
  return RELATIVE.has(keys[at] ?? '') && PERIODS.has(keys[at + 1] ?? '');
}

/** A date in another year, or in another month of the same year; a day is not looked at. */
function otherDate(
  { year, month }: { readonly year: number | undefined; readonly month: number | undefined },
  { report }: Dataset,
): string | undefined {
  const reported = new Date(report.date);
  const sameYear = year === undefined || year === reported.getUTCFullYear();
  if (sameYear && (month === undefined || month === reported.getUTCMonth() + 1)) return undefined;
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [name, year].filter(part => part !== undefined).join(' ');
}

function firstDefined<T, R>(values: readonly T[], pick: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const picked = pick(value);
    if (picked !== undefined) return picked;
  }
  return undefined;
}
