import type { Dataset, Statement } from '../dataset/dataset.ts';
import { mark, revisionsOf, tellRevisions } from '../dataset/revisions.ts';
import { formatCount } from '../figures.ts';
import { textLine } from './lines.ts';
import { formatDay, type Use } from './receipt.ts';
import type { Section, TextLine } from './reply.ts';

/** What the marks behind figures of these rows mean: `† ICE withdrew Portland's 33.`; nothing where none is marked. */
export function noteFor(dataset: Dataset, rows: readonly Use[]): string | undefined {
  const text = tellRevisions(revisionsOf(dataset, rows));
  return text === undefined ? undefined : `${mark} ${text}`;
}

/** Later statements with their sources; nothing of none. */
export function laterSection(statements: readonly Statement[], dataset: Dataset): Section {
  return { heading: 'What was said later', lines: statements.map(statement => statementLine(statement, dataset)) };
}

/** Who withdrew or corrected the figure that an answer is about, when, and where it stands; its sentence says how. */
export function revisionSection(revision: Statement | undefined): Section {
  if (revision === undefined) return { heading: undefined, lines: [] };
  const { speaker, date, title, path } = revision;
  return { heading: undefined, lines: [textLine(title, `${mark} ${speaker}, ${formatDay(date)}, in`, path)] };
}

/** A later statement in one line, which leads to its source: `Portland, Oregon · ICE, 29 Sep 2017:` and what was said. */
function statementLine(statement: Statement, dataset: Dataset): TextLine {
  const { speaker, date, text, path } = statement;
  return textLine(text, `${subjectOf(statement, dataset)} · ${speaker}, ${formatDay(date)}:`, path);
}

/** What a later statement is about: the name of a row, of a table, or of the report. */
export function subjectOf({ table, row }: Statement, { rows, title }: Dataset): string {
  if (table === 'dataset') return title;
  return rows[table].find(({ id }) => id === row)?.title ?? `All ${table}`;
}

/** `3 of the 10 jurisdictions: ICE withdrew Portland's 33, …`, a line for each table with figures that were revised. */
export function laterLines(dataset: Dataset): readonly TextLine[] {
  const tables = [
    ['jurisdictions', dataset.rows.jurisdictions, 'jurisdictions'],
    ['convictions', dataset.rows.convictions, 'kinds of conviction'],
    ['groups', dataset.rows.groups, 'groups'],
  ] as const;
  return tables.flatMap(([table, rows, words]) => {
    const revisions = revisionsOf(dataset, [{ table }]);
    const told = tellRevisions(revisions);
    const many = `${formatCount(revisions.length)} of the ${formatCount(rows.length)} ${words}`;
    return told === undefined ? [] : [textLine(told, `${mark} ${many}:`)];
  });
}
