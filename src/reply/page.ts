import { byCount } from '../dataset/counted.ts';
import type { Row, Table } from '../dataset/dataset.ts';
import { nextButton, wordCount } from './lines.ts';
import { ask } from './make-reply.ts';
import type { Context, MenuChoice, NextButton, NextMenu, Question } from './reply.ts';

/** Rows on one page of a list: few enough for a picture that can be read on a phone. */
export const rowsPerPage = 15;

/** Where in a list a page stands, from 1. */
interface Page {
  readonly number: number;
  readonly pages: number;
}

/** A page of the rows; a number past the end gives the last one. */
export function turnTo<T>(rows: readonly T[], number: number, perPage = rowsPerPage): Page & { rows: readonly T[] } {
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(Math.max(1, number), pages);
  return { rows: rows.slice((page - 1) * perPage, page * perPage), number: page, pages };
}

/** `◀ 2 / 5 ▶`, nothing where there is one page; the ends lead nowhere. */
export function pageButtons({ number, pages }: Page, { command, options }: Question, { say }: Context): NextButton[] {
  if (pages === 1) return [];
  const to = (label: string, page: number): NextButton => {
    const leads = page >= 1 && page <= pages && page !== number;
    return { label, question: leads ? ask(command, { ...options, page }) : undefined, opens: 'here' };
  };
  return [
    to(say('button-page-before'), number - 1),
    to(say('button-page', { page: number, pages }), number),
    to(say('button-page-after'), number + 1),
  ];
}

/** The button that leads to all of a table; the groups stand in the summary. */
export function allOf(table: Table, { say }: Context): NextButton {
  switch (table) {
    case 'jurisdictions':
      return nextButton(say('button-all-places'), ask('arrests'));
    case 'groups':
      return nextButton(say('button-summary'), ask('summary'));
    default:
      return nextButton(say('button-all-convictions'), ask('convictions'));
  }
}

/** Rows around one that was asked for. */
const rowsAround = 9;

/** All of a ranking where one page holds it, or what stands around the first row asked for, and the other ones. */
export function pageAround<R extends Row>(ranking: readonly R[], asked: readonly R[]): readonly R[] {
  if (ranking.length <= rowsPerPage) return ranking;
  const shown = asked.slice(0, rowsPerPage);
  const [first] = shown;
  const size = first === undefined ? rowsPerPage : Math.max(1, rowsAround + 1 - shown.length);
  const at = first === undefined ? 0 : ranking.indexOf(first);
  const start = Math.max(0, Math.min(at - Math.floor(size / 2), ranking.length - size));
  return ranking.filter((row, index) => (index >= start && index < start + size) || shown.includes(row));
}

/** A menu of the rows of a table with their figures, the largest first, without some of them. */
export function rowMenu(
  table: Table,
  placeholder: string,
  option: string,
  question: Question,
  context: Context,
  without: readonly Row[] = [],
): NextMenu {
  const rows = byCount<Row>(context.dataset.rows[table]).filter(row => !without.includes(row));
  return { placeholder, option, question, choices: rows.map(row => rowChoice(row, context)) };
}

export function rowChoice(row: Row, context: Context, chosen = false): MenuChoice {
  return { label: labelRow(row, context), value: row.id, chosen };
}

/** `Denver, Colorado · 63` */
export function labelRow(row: Row, { say }: Context): string {
  return say('choice', { name: row.title, figure: wordCount(row, say) });
}
