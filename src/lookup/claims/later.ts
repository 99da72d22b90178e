import type { Dataset, Statement } from '../../dataset/dataset.ts';
import { revisionsOf, tellRevisions } from '../../dataset/revisions.ts';
import { figuresNaming, type SaidFigure } from '../later-statements.ts';
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
  const { verdict } = judgement;
  const own = figuresOf(judgement.rows, dataset).filter(({ count }) => count === claimed?.count);
  const name = claimed && nameOf(claimed.subject);
  const named = name === undefined ? [] : figuresNaming(name, dataset);
  const same =
    verdict === 'differs' ? own : verdict === 'absent' ? named.filter(({ count }) => count === claimed?.count) : [];
  // What was said of the whole tells its people apart, whatever it calls them.
  const later = same
    .filter(({ unit, statement }) => unit === 'arrests' || statement.table === 'dataset')
    .map(({ statement }) => statement);
  const [first] = later;
  if (first) {
    const report = reportOf(first, judgement, dataset);
    const rows = rowOf(first);
    return { verdict: 'later', report: [report, ...tellOf(rows, later, dataset)].join(' '), rows };
  }
  const said = verdict === 'absent' ? [...own, ...named].map(({ statement }) => statement) : [];
  return { ...judgement, report: [judgement.report, ...tellOf(judgement.rows, said, dataset)].join(' ') };
}

/** The later figures of these rows; without rows, of the whole report. */
function figuresOf(rows: readonly Row[], { statements }: Dataset): readonly SaidFigure[] {
  return statements.flatMap(statement =>
    statement.figures
      .filter(figure =>
        rows.length === 0
          ? statement.table === 'dataset'
          : rows.some(({ table, id }) => table === statement.table && id === figure.row),
      )
      .map(figure => ({ ...figure, statement })),
  );
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
  const place = table === 'jurisdictions' ? dataset.rows.jurisdictions.find(({ id }) => id === row) : undefined;
  return place ? readPlaces([{ place, note: undefined, part: false }], dataset).report : judgement.report;
}

/** What was said of the figures of these rows: of one in full, of several in short; then the rest. */
function tellOf(rows: readonly Row[], said: readonly Statement[], dataset: Dataset): ReadonlySet<string> {
  const revisions = revisionsOf(
    dataset,
    rows.map(({ table, id }) => ({ table, row: id })),
  );
  const [only, ...others] = revisions;
  const told = only && others.length === 0 ? only.text : tellRevisions(revisions);
  return new Set([
    ...(told === undefined ? [] : [told]),
    ...said.filter(each => each !== only).map(({ text }) => text),
  ]);
}
