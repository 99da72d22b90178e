import type { Dataset, LaterFigure, Statement } from '../../dataset/dataset.ts';
import { revisionsOf, tellRevisions } from '../../dataset/revisions.ts';
import { statementsNaming } from '../later-statements.ts';
import type { Judgement, Row } from './judgement.ts';
import { readPlaces } from './row-readings.ts';
import type { Subject } from './subjects.ts';

/** What a message says, as far as something that was said later may bear on it. */
interface Claimed {
  readonly subject: Subject;
  readonly count: number;
}

/**
 * A judgement with what was said later: of each row whose figure was withdrawn or corrected, of what the message names beside the
 * report's rows, and of a number that was said later. One that was said later of people arrested does not differ from the report.
 */
export function tellLater(judgement: Judgement, dataset: Dataset, claimed?: Claimed): Judgement {
  const own = claimed === undefined ? [] : statementsWith(claimed.count, judgement.rows, dataset);
  const name = claimed && nameOf(claimed.subject);
  const naming = name === undefined ? [] : statementsNaming(name, dataset);
  const meant = naming.filter(({ figures }) => figures.some(figure => isLater(figure, claimed?.count)));
  const later = judgement.verdict === 'differs' ? own.filter(hasArrests) : judgement.verdict === 'absent' ? meant : [];
  const [first] = later;
  const rows: readonly Row[] = first ? rowOf(first) : judgement.rows;
  const said = first ? later : judgement.verdict === 'absent' ? [...own, ...naming] : [];
  const report = first ? reportOf(first, judgement, dataset) : judgement.report;
  return {
    verdict: first ? 'later' : judgement.verdict,
    report: [report, ...new Set(tellOf(rows, said, dataset))].join(' '),
    rows,
  };
}

/** The later statements of one of these rows in which it has this figure. */
function statementsWith(count: number, rows: readonly Row[], { statements }: Dataset): readonly Statement[] {
  return statements.filter(({ table, figures }) =>
    rows.some(row => row.table === table && figures.some(figure => figure.row === row.id && figure.count === count)),
  );
}

function hasArrests({ figures }: Statement): boolean {
  return figures.some(({ row, unit }) => row !== undefined && unit === 'arrests');
}

function isLater({ row, count, unit }: LaterFigure, claimed: number | undefined): boolean {
  return row === undefined && unit === 'arrests' && count === claimed;
}

/** What a message names that is no row of the report. */
function nameOf(subject: Subject): string | undefined {
  if (subject.kind === 'state') return subject.state;
  return subject.kind === 'unanswered' && subject.why.kind === 'otherPlace' ? subject.why.name : undefined;
}

function rowOf({ table, row }: Statement): readonly Row[] {
  return table === 'dataset' || row === undefined ? [] : [{ table, id: row }];
}

/** The report's figure of the row that a statement is about. */
function reportOf({ table, row }: Statement, judgement: Judgement, dataset: Dataset): string {
  const place = table === 'jurisdictions' ? dataset.places.find(({ id }) => id === row) : undefined;
  return place ? readPlaces([{ place, note: undefined, part: false }], dataset).report : judgement.report;
}

/** What was said of the figures of these rows: of one in full, of several in short; then the rest. */
function tellOf(rows: readonly Row[], said: readonly Statement[], dataset: Dataset): readonly string[] {
  const revisions = revisionsOf(
    dataset,
    rows.map(({ table, id }) => ({ table, row: id })),
  );
  const [only, ...others] = revisions;
  const told = only && others.length === 0 ? only.text : tellRevisions(revisions);
  return [...(told === undefined ? [] : [told]), ...said.filter(each => each !== only).map(({ text }) => text)];
}
