import { byCount } from '../dataset/counted.ts';
import type { Row, Table } from '../dataset/dataset.ts';
import { menuLimits } from './discord/limits.ts';
import { ask } from './make-reply.ts';
import type { Context, NextButton, NextMenu, Question } from './reply.ts';
import { labelRow } from './word-rows.ts';

/** Rows on one page of a list: few enough for a picture that can be read on a phone. */
export const rowsPerPage = 15;

/**
 * A page of a list, a number past the end giving the last one, with the question that gives it again and its buttons `◀ 2 / 5 ▶`:
 * none where there is one page; the ends lead nowhere.
 */
export function turnTo<T>(
  list: readonly T[],
  number: number,
  { command, options }: Question,
  { say }: Context,
  perPage = rowsPerPage,
) {
  const pages = Math.max(1, Math.ceil(list.length / perPage));
  const page = Math.min(Math.max(1, number), pages);
  const turn = (to: number) => ask(command, { ...options, page: to });
  const buttons = [
    { label: say('button-page-before'), question: page > 1 ? turn(page - 1) : undefined },
    { label: say('button-page', { page, pages }), question: undefined },
    { label: say('button-page-after'), question: page < pages ? turn(page + 1) : undefined },
  ];
  return {
    rows: list.slice((page - 1) * perPage, page * perPage),
    question: page > 1 ? turn(page) : { command, options },
    buttons: pages > 1 ? buttons : [],
  };
}

/** The button that leads to all of a table; the groups stand in the summary. */
export function allOf(table: Table, { say }: Context): NextButton {
  if (table === 'jurisdictions') return { label: say('button-all-places'), question: ask('arrests') };
  if (table === 'groups') return { label: say('button-summary'), question: ask('summary') };
  return { label: say('button-all-convictions'), question: ask('convictions') };
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

/** The options that menus of rows fill: of which table, and what the menu says. */
const menus = {
  city: ['jurisdictions', 'menu-look-up'],
  compare: ['jurisdictions', 'menu-compare'],
  category: ['categories', 'menu-heading'],
} as const;

/** A menu of rows with their figures, the largest first, without one of them. */
export function rowMenu(option: keyof typeof menus, question: Question, context: Context, except?: Row): NextMenu {
  const [table, placeholder] = menus[option];
  const rows = byCount<Row>(context.dataset.rows[table]).filter(row => row !== except);
  return { placeholder: context.say(placeholder), option, question, choices: rows.map(row => rowChoice(row, context)) };
}

export function rowChoice(row: Row, context: Context, chosen = false): NextMenu['choices'][number] {
  return { label: labelRow(row, menuLimits.choiceLabel, context), value: row.id, chosen };
}
