import { isConvicted } from '../dataset/counted.ts';
import type { Dataset, LaterFigure, Statement } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { nameExactly } from '../names/name-alone.ts';
import { placeTables } from '../names/names.ts';
import { readTyped, stripQuestion } from '../names/read-typed.ts';
import { findUsState } from '../names/states.ts';
import { readPieces } from './read-question.ts';

/** A figure, and the statement that it stands in. */
export interface SaidFigure extends LaterFigure {
  readonly statement: Statement;
}

/** Later figures of something that is no row of the report: of `Seattle`, or `seattle wa`. */
export function figuresNaming(typed: string, dataset: Dataset): readonly SaidFigure[] {
  const key = readTyped(typed);
  const named = (name: string) => figuresByName(dataset).filter(({ names }) => names.includes(name));
  const exact = named(key);
  return (exact.length > 0 ? exact : named(stripQuestion(key, ['jurisdictions']))).map(({ figure }) => figure);
}

/** Later statements with such figures. */
export function statementsNaming(typed: string, dataset: Dataset): readonly Statement[] {
  return [...new Set(figuresNaming(typed, dataset).map(({ statement }) => statement))];
}

/** Each with its names as people may type them: without the state, with it abbreviated, or as a state. */
const figuresByName = perDataset(({ statements }) =>
  statements.flatMap(statement =>
    statement.figures.flatMap(({ row, ...each }) => {
      const key = normalize(each.name);
      const [, own = '', behind = ''] = /^(.*), (.*)$/.exec(each.name) ?? [];
      const usps = findUsState(normalize(behind))?.usps;
      const names = findUsState(key)
        ? [key, `${key} state`, `state of ${key}`]
        : [key, ...(usps ? [normalize(own), normalize(`${own} ${usps}`)] : [])];
      return row === undefined ? [{ names, figure: { ...each, row, statement } }] : [];
    }),
  ),
);

/**
 * Later statements that answer a question which the report leaves open: about a row that it names, or, where it names none, about
 * the whole, in words that the statement is to be found by.
 */
export function statementsAsked(typed: string, dataset: Dataset): readonly Statement[] {
  const text = normalize(typed);
  const words = new Set(text.split(' '));
  // "How many of the 28 were in Montgomery County"; Boston is said of Massachusetts.
  const towns = figuresByName(dataset).flatMap(({ names: [, own], figure }) =>
    own && ` ${text} `.includes(` ${own} `) && !nameExactly(own, dataset, placeTables) ? [figure.statement] : [],
  );
  const fitting = dataset.statements.filter(
    each => towns.includes(each) || each.asked.some(phrase => phrase.every(word => words.has(word))),
  );
  if (fitting.length === 0) return [];
  const rows = readPieces(typed, dataset).flatMap(piece => (piece.kind === 'row' ? piece.named.rows : []));
  const named = rows.filter(row => !isConvicted(row)).map(({ table, id }) => `${table}/${id}`);
  return fitting.filter(({ kind, table, row }) =>
    named.length === 0
      ? row === undefined || kind === 'withdrawn' || kind === 'corrected'
      : row !== undefined && named.includes(`${table}/${row}`),
  );
}
