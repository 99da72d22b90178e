import type { Row } from '../dataset/dataset.ts';
import type { Context } from './context.ts';
import { ask } from './make-reply.ts';
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

/** `◀ 2 / 5 ▶`, nothing where there is one page; the ends lead nowhere. */
export function pageButtons<T>(
  { number, pages }: Page<T>,
  { command, options }: Question,
  { say }: Context,
): NextButton[] {
  if (pages === 1) return [];
  const to = (label: string, page: number): NextButton => {
    const leads = page >= 1 && page <= pages;
    return { label, question: leads ? ask(command, { ...options, page }) : undefined, opens: 'here' };
  };
  return [
    to(say('button-page-before'), number - 1),
    { label: say('button-page', { page: number, pages }), question: undefined, opens: 'here' },
    to(say('button-page-after'), number + 1),
  ];
}

/** Rows around one that was asked for. */
const rowsAround = 9;

/** All of a ranking where one page holds it, or what stands around the first row asked for, and the other ones. */
export function pageAround<R extends Row>(ranking: readonly R[], asked: readonly R[]): readonly R[] {
  if (ranking.length <= rowsPerPage) return ranking;
  const shown = asked.slice(0, rowsPerPage);
  const size = Math.max(1, (shown.length === 0 ? rowsPerPage : rowsAround) - Math.max(0, shown.length - 1));
  const [first] = shown;
  const at = first === undefined ? 0 : Math.max(0, ranking.indexOf(first));
  const start = Math.max(0, Math.min(at - Math.floor(size / 2), ranking.length - size));
  return ranking.filter((row, index) => (index >= start && index < start + size) || shown.includes(row));
}
