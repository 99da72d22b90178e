import type { Token } from './tokens.ts';

/** A date as far as it is given. */
export interface StatedDate {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** `FY2017`: a year that is not the calendar's. */
  readonly isFiscal: boolean;
  readonly next: number;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const name = String.raw`(?<name>sept|${months.flatMap(month => [month, month.slice(0, 3)]).join('|')})(?!\p{L})`;
const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?!\d)`;
const month = String.raw`(?<month>0?[1-9]|1[0-2])(?!\d)`;
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
const shortYear = String.raw`(?<year>(?:19|20)?\d\d)(?!\d)`;
const mark = '(?<mark>[-/])';
const patterns = [
  String.raw`(?<fiscal>fy ?|fiscal (?:year )?)(?<year>(?:20)?\d\d)(?!\d)`,
  String.raw`${name}\.?(?: ?${day}(?:st|nd|rd|th)?)?(?:,? ?${year})?`,
  String.raw`${year}${mark}${month}\k<mark>${day}`,
  // Month before day, as in the United States, unless only the other order is a date.
  String.raw`${month}${mark}${day}\k<mark>${shortYear}`,
  String.raw`${day}${mark}${month}\k<mark>${shortYear}`,
  String.raw`${month}/(?<year>(?:19|20)\d\d)(?!\d)`,
  String.raw`${day}(?:st|nd|rd|th)?(?: of)? ?${name}(?:\.?,? ?${year})?`,
  String.raw`${year}(?:s(?!\p{L})|(?![\p{L}-]))`,
].map(source => new RegExp(`^${source}`, 'iu'));

/** No date has more tokens. */
const mostTokens = 8;

/** The date that begins at a token: `September 28, 2017`, `28 Sep`, `9/28/17`, `2017-09-28`, `Sept 2017`, `9/2017`, `2018`, `FY2020`. */
export function readDate(tokens: readonly Token[], at: number): StatedDate | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number' && !(first?.kind === 'word' && /^(?:fy|\p{L}{3})/u.test(first.key))) return undefined;
  const parts = tokens
    .slice(at, at + mostTokens)
    .map(({ text, glued }, index) => (index && !glued ? ` ${text}` : text));
  const written = parts.join('');
  for (const pattern of patterns) {
    const { 0: found = '', groups } = pattern.exec(written) ?? {};
    const last = parts.findIndex((_, index) => parts.slice(0, index + 1).join('').length === found.length);
    if (!groups || last === -1) continue;
    const { name: named, month: numbered, day: dayText, year: yearText } = groups;
    // "May" and "march" are words too, unless a day or a year follows.
    const isWord = named && (/^(?:may|march)$/.test(named) || /^\p{Ll}{3,4}$/u.test(named));
    if (isWord && !yearText && (!dayText || /^\d/.test(found))) return undefined;
    return {
      year: yearText ? Number(yearText) + (yearText.length === 2 ? 2000 : 0) : undefined,
      month: named
        ? months.findIndex(each => each.startsWith(named.toLowerCase().slice(0, 3))) + 1
        : toNumber(numbered),
      day: toNumber(dayText),
      isFiscal: groups.fiscal !== undefined,
      next: at + last + 1,
    };
  }
  return undefined;
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
