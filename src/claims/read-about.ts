import type { Dataset } from '../dataset/dataset.ts';
import type { StatedDate } from '../english/dates.ts';
import type { Item } from '../english/item.ts';
import { isDomainWord, isOtherDomainWord } from '../english/lexicon.ts';
import { has, hasOf, isOf, isWord } from '../english/words.ts';

/** What a stretch of a message is about, as far as it bears on the reading of its numbers. */
export interface About {
  readonly title: boolean;
  readonly reporter: boolean;
  /** The year or the day of the report. */
  readonly ownDate: boolean;
  /** The day of the report, or its month and a word for a report. */
  readonly dated: boolean;
  /** Words for arrests, convictions and what goes with them. */
  readonly domain: boolean;
  /** Words of games, weather, roads: names and numbers side by side mean something else. */
  readonly otherDomain: boolean;
  /** Police and others who arrest people too. */
  readonly otherActor: boolean;
  readonly otherOperation: boolean;
  /** A year or month that the report is not about. */
  readonly otherDate: boolean;
  /** "Last week", "yesterday", "each day". */
  readonly otherTime: boolean;
}

export function readAbout(items: readonly Item[], dataset: Dataset): About {
  const isKey = (test: (key: string) => boolean) => items.some(item => item.kind === 'word' && test(item.key));
  const dates = items.flatMap(item => (item.kind === 'date' ? [item.date] : []));
  const isAnother = (at: number) => isWord(items[at], 'another', 'different', 'other', 'earlier', 'previous');
  const otherOperation = items.some(
    (item, at) => item.kind === 'otherOperation' || (has([item], 'operation') && isAnother(at - 1)),
  );
  const { arrests } = dataset.totals;
  // "498" tells by itself what a message is about.
  const isTotal = (item: Item) => item.kind === 'quantity' && item.quantity.stated.value === arrests;
  const otherDates = dates.filter(date => isOtherDate(date, dataset));
  return {
    title: items.some(({ kind }, at) => kind === 'title' && !isWord(items[at - 1], 'not')),
    reporter: items.some(({ kind }) => kind === 'reporter'),
    ownDate: dates.length > otherDates.length,
    dated: dates.some(date => isReportDate(date, items, dataset)),
    domain: has(items, 'arrest', 'conviction') || isKey(isDomainWord) || otherOperation || items.some(isTotal),
    // "Traffic" beside labels of a chart is none.
    otherDomain: isKey(isOtherDomainWord) && items.filter(({ kind }) => kind === 'row').length < 2,
    otherActor: has(items, 'otherActor'),
    otherOperation,
    otherDate: otherDates.length > 0,
    otherTime: hasOf(items, 'otherTimes') || items.some((_, at) => isPeriod(items, at)),
  };
}

/** "Last week". */
function isPeriod(items: readonly Item[], at: number): boolean {
  const [item, next] = items.slice(at, at + 2);
  return isOf(next, 'periods') && isWord(item, 'last', 'this', 'past', 'every', 'each', 'per', 'previous', 'next');
}

/** "In 2017 ICE arrested" may be about anything of that year. */
function isReportDate(date: StatedDate, items: readonly Item[], dataset: Dataset): boolean {
  if (date.month === undefined || isOtherDate(date, dataset)) return false;
  return date.day === undefined ? hasOf(items, 'documents') : date.day === new Date(dataset.report.date).getUTCDate();
}

/** A date in another year, or in another month of the same year; a day is not looked at. */
function isOtherDate({ year, month, isFiscal }: StatedDate, { report }: Dataset): boolean {
  const reported = new Date(report.date);
  const sameYear = year === undefined || year === reported.getUTCFullYear();
  const sameMonth = month === undefined || month === reported.getUTCMonth() + 1;
  return isFiscal || !(sameYear && sameMonth);
}
