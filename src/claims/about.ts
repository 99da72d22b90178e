import type { Dataset } from '../dataset/dataset.ts';
import type { StatedDate } from '../english/dates.ts';
import type { Item } from '../english/item.ts';
import { isDomainWord, isOtherDomainWord } from '../english/lexicon.ts';
import { has, hasWord } from '../english/words.ts';

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
  readonly otherOperation: string | undefined;
  /** A year or month that the report is not about, as it stands in an answer. */
  readonly otherDate: string | undefined;
  /** "Last week", "yesterday", "each day". */
  readonly otherTime: boolean;
}

const periods = new Set('day week weekend month year night summer winter spring fall decade quarter'.split(' '));
const relative = new Set('last this past every each per a previous next'.split(' '));
const otherTimes = new Set('yesterday today annually yearly monthly weekly daily recently nowadays fiscal'.split(' '));
const months = 'January February March April May June July August September October November December'.split(' ');

export function readAbout(items: readonly Item[], dataset: Dataset): About {
  const keys = items.map(item => (item.kind === 'word' ? item.key : ''));
  const dates = items.flatMap(item => (item.kind === 'date' ? [item.date] : []));
  const operations = items.flatMap(item => (item.kind === 'otherOperation' ? [item.name] : []));
  const others = dates.flatMap(date => nameOtherDate(date, dataset) ?? []);
  return {
    title: items.some(({ kind }) => kind === 'title'),
    reporter: items.some(({ kind }) => kind === 'reporter'),
    ownDate: dates.length > others.length,
    dated: dates.some(date => isReportDate(date, items, dataset)),
    domain: has(items, 'arrest', 'conviction') || keys.some(isDomainWord) || operations.length > 0,
    otherDomain: keys.some(isOtherDomainWord),
    otherActor: items.some(item => item.kind === 'word' && item.class === 'otherActor'),
    otherOperation: operations[0],
    otherDate: others[0],
    otherTime: keys.some((key, at) => otherTimes.has(key) || isPeriod(keys, at)),
  };
}

/** "Last week"; "a day" only behind a number: "1,100 arrests a day". */
function isPeriod(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? '';
  if (!relative.has(key) || !periods.has(keys[at + 1] ?? '')) return false;
  return key !== 'a' || keys[at - 1]?.startsWith('arrest') === true || keys[at - 1] === 'people';
}

/** "In 2017 ICE arrested" may be about anything of that year. */
function isReportDate(date: StatedDate, items: readonly Item[], dataset: Dataset): boolean {
  if (date.month === undefined || nameOtherDate(date, dataset) !== undefined) return false;
  const isPaper = hasWord(items, 'report', 'release', 'statement', 'announcement');
  return date.day === undefined ? isPaper : date.day === new Date(dataset.report.date).getUTCDate();
}

/** A date in another year, or in another month of the same year; a day is not looked at. */
function nameOtherDate(
  { year, month }: { readonly year: number | undefined; readonly month: number | undefined },
  { report }: Dataset,
): string | undefined {
  const reported = new Date(report.date);
  const sameYear = year === undefined || year === reported.getUTCFullYear();
  if (sameYear && (month === undefined || month === reported.getUTCMonth() + 1)) return undefined;
  const name = month === undefined ? undefined : months[month - 1];
  return [name, year].filter(part => part !== undefined).join(' ');
}
