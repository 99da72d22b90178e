import { isConvicted } from '../dataset/convicted.ts';
import type { Dataset, LaterFigure, Statement } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { stripQuestion } from '../names/question-words.ts';
import { readTyped } from '../names/read-typed.ts';
import { findUsState } from '../names/us-states.ts';
import { readPieces } from './read-question.ts';

/** A figure, and the statement that it stands in. */
export interface SaidFigure extends LaterFigure {
  readonly statement: Statement;
}

/** Later figures of something that is no row of the report: of `Seattle`, or `seattle wa`. */
export function figuresNaming(typed: string, dataset: Dataset): readonly SaidFigure[] {
  const key = readTyped(typed);
  const byName = figuresByName(dataset);
  return byName.get(key) ?? byName.get(stripQuestion(key, ['jurisdictions'])) ?? [];
}

/** Later statements with such figures. */
export function statementsNaming(typed: string, dataset: Dataset): readonly Statement[] {
  return [...new Set(figuresNaming(typed, dataset).map(({ statement }) => statement))];
}

const figuresByName = perDataset(({ statements }) => {
  const byName = new Map<string, readonly SaidFigure[]>();
  const figures = statements.flatMap(statement => statement.figures.map(figure => ({ ...figure, statement })));
  for (const figure of figures.filter(({ row }) => row === undefined)) {
    for (const name of namesFor(figure.name)) byName.set(name, [...(byName.get(name) ?? []), figure]);
  }
  return byName;
});

/** A name as people may type it: without its state, with the state abbreviated, or as a state. */
function namesFor(name: string): readonly string[] {
  const key = normalize(name);
  if (findUsState(key)) return [key, `${key} state`, `state of ${key}`];
  const comma = name.lastIndexOf(', ');
  const state = comma === -1 ? undefined : findUsState(normalize(name.slice(comma + 2)));
  if (!state) return [key];
  const own = normalize(name.slice(0, comma));
  return [key, own, `${own} ${normalize(state.usps)}`];
}

/**
 * Later statements that answer a question which the report leaves open: about a row that it names, or, where it names none, about
 * the whole, in words that the statement is to be found by.
 */
export function statementsAsked(typed: string, dataset: Dataset): readonly Statement[] {
  const words = new Set(normalize(typed).split(' '));
  const fitting = dataset.statements.filter(({ asked }) => asked.some(phrase => phrase.every(word => words.has(word))));
  if (fitting.length === 0) return [];
  const named = readPieces(typed, dataset).flatMap(piece =>
    piece.kind === 'row' && !isConvicted(piece.named.rows[0])
      ? piece.named.rows.map(row => `${row.table}/${row.id}`)
      : [],
  );
  return fitting.filter(({ kind, table, row }) =>
    named.length === 0
      ? row === undefined || kind === 'withdrawn' || kind === 'corrected'
      : row !== undefined && named.includes(`${table}/${row}`),
  );
}
