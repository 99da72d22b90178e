import type { Ranked } from '../dataset/ranking.ts';
import { formatCount } from '../figures.ts';
import { nextButton } from './lines.ts';
import type { Question } from './question.ts';
import type { NextButton } from './reply.ts';

/** Rows on one page of a list: few enough for a picture that can be read on a phone. */
export const rowsPerPage = 15;

/** One page of a list. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly pages: number;
}

/** A page of the rows; a number past the end gives the last one. */
export function turnTo<T>(rows: readonly T[], number: number, perPage = rowsPerPage): Page<T> {
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(Math.max(1, number), pages);
  return { rows: rows.slice((page - 1) * perPage, page * perPage), number: page, pages };
}

/** Buttons to the pages before and after, where there are any. */
export function pageButtons<T>({ number, pages }: Page<T>, question: Question): NextButton[] {
  const to = (page: number, label: string) =>
    nextButton(label, { ...question, options: { ...question.options, page } });
  return [
    ...(number > 1 ? [to(number - 1, `‹ Page ${formatCount(number - 1)}`)] : []),
    ...(number < pages ? [to(number + 1, `Page ${formatCount(number + 1)} of ${formatCount(pages)} ›`)] : []),
  ];
}

/** As much of a ranking as one page holds: all of it, or what stands around the first row asked for, and the other ones. */
export function pageAround<T>(ranking: readonly Ranked<T>[], asked: readonly T[]): readonly Ranked<T>[] {
  if (ranking.length <= rowsPerPage) return ranking;
  const size = rowsPerPage - (asked.length - 1);
  const indexes = asked.map(row => ranking.findIndex(ranked => ranked.row === row));
  const start = Math.max(0, Math.min((indexes[0] ?? -1) - Math.floor(size / 2), ranking.length - size));
  const end = start + size;
  const apart = [...new Set(indexes)].filter(index => index < start || index >= end).sort((a, b) => a - b);
  const pick = (some: readonly number[]) => some.flatMap(index => ranking[index] ?? []);
  return [
    ...pick(apart.filter(index => index < start)),
    ...ranking.slice(start, end),
    ...pick(apart.filter(index => index >= end)),
  ];
}
