import type { Token } from './tokens.ts';

/** A date as far as it is given. */
export interface StatedDate {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly next: number;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const shortMonths = new Map(months.map((month, index) => [month.slice(0, 3), index + 1] as const));
const firstYear = 1900;
const lastYear = 2099;

/** The date that begins at a token: `September 28, 2017`, `28 Sep`, `9/28/17`, `2017-09-28`, `Sept 2017`, `2018`. */
export function readDate(tokens: readonly Token[], at: number): StatedDate | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'word') return readFiscalYear(token, at) ?? readMonthFirst(tokens, at);
  if (token.kind !== 'number') return undefined;
  return readNumeric(tokens, at) ?? readDayFirst(tokens, at) ?? readYear(tokens, at);
}

/** `FY2020`, `FY20`. */
function readFiscalYear({ key }: Token, at: number): StatedDate | undefined {
  const [, year] = /^fy(20\d\d|\d\d)$/.exec(key) ?? [];
  return year === undefined
    ? undefined
    : { year: (Number(year) % 100) + 2000, month: undefined, day: undefined, next: at + 1 };
}

function readMonthFirst(tokens: readonly Token[], at: number): StatedDate | undefined {
  const month = monthOf(tokens, at);
  if (month === undefined) return undefined;
  let next = skipMark(tokens, at + 1, '.');
  const day = dayAt(tokens, next);
  if (day !== undefined) next = skipOrdinal(tokens, next + 1);
  const year = yearAt(tokens, skipMark(tokens, next, ','));
  if (year !== undefined) next = skipMark(tokens, next, ',') + 1;
  if (day === undefined && year === undefined && !isPlainMonth(tokens, at)) return undefined;
  return { year, month, day, next };
}

function readDayFirst(tokens: readonly Token[], at: number): StatedDate | undefined {
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  let next = skipOrdinal(tokens, at + 1);
  if (tokens[next]?.key === 'of') next += 1;
  const word = next;
  const month = monthOf(tokens, word);
  if (month === undefined) return undefined;
  next = skipMark(tokens, skipMark(tokens, next + 1, '.'), ',');
  const year = yearAt(tokens, next);
  if (year === undefined && !isPlainMonth(tokens, word)) return undefined;
  return { year, month, day, next: year === undefined ? word + 1 : next + 1 };
}

/** Month before day, as in the United States, unless only the other order is a date. */
function readNumeric(tokens: readonly Token[], at: number): StatedDate | undefined {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  if (mark === undefined || !/^[-/]$/.test(mark.text) || again?.text !== mark.text) return undefined;
  if (
    second?.kind !== 'number' ||
    third?.kind !== 'number' ||
    ![mark, second, again, third].every(({ glued }) => glued)
  )
    return undefined;
  const numbers = [first, second, third].map(token => Number(token?.text));
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.some(Number.isNaN)) return undefined;
  if (a >= firstYear && a <= lastYear && b <= 12 && c <= 31) return { year: a, month: b, day: c, next: at + 5 };
  const year = c < 100 ? 2000 + c : c;
  if (year > lastYear || year < firstYear) return undefined;
  if (a <= 12 && b <= 31) return { year, month: a, day: b, next: at + 5 };
  return a <= 31 && b <= 12 ? { year, month: b, day: a, next: at + 5 } : undefined;
}

function readYear(tokens: readonly Token[], at: number): StatedDate | undefined {
  const year = yearAt(tokens, at);
  const after = tokens[at + 1];
  if (year === undefined || (after?.glued && (after.kind === 'word' || after.text === '-') && after.key !== 's'))
    return undefined;
  return { year, month: undefined, day: undefined, next: after?.glued && after.key === 's' ? at + 2 : at + 1 };
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? '';
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= firstYear && year <= lastYear ? year : undefined;
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? '';
  return /^([1-9]|[12]\d|3[01])$/.test(text) ? Number(text) : undefined;
}

function monthOf(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const full = months.indexOf(token.key);
  if (full >= 0) return full + 1;
  return token.key.length === 3 || token.key === 'sept' ? shortMonths.get(token.key.slice(0, 3)) : undefined;
}

/** "May" and "march" are words too, unless a day or a year follows. */
function isPlainMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return /^\p{Lu}/u.test(token.text) || (token.key !== 'may' && token.key !== 'march' && months.includes(token.key));
}

function skipMark(tokens: readonly Token[], at: number, text: string): number {
  return tokens[at]?.text === text ? at + 1 : at;
}

function skipOrdinal(tokens: readonly Token[], at: number): number {
  return tokens[at]?.glued && /^(st|nd|rd|th)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
}
