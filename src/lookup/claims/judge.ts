import type { Dataset } from '../../dataset/dataset.ts';
import type { Quantity } from '../../english/quantity.ts';
import { type Comparison, compare, type Stated } from '../../english/tolerance.ts';
import type { Judgement } from './judgement.ts';
import type { Bound } from './reading.ts';
import { readingsOf } from './readings.ts';
import type { Reading } from './row-readings.ts';
import type { Mode, Subject } from './subjects.ts';
import { explainUnanswered } from './unanswered.ts';

/** Sets a quantity against the report's figure for its subject. Undefined where neither "matches" nor "differs" can be said. */
export function judge({ cell, subject, base, doubtful }: Bound, dataset: Dataset): Judgement | undefined {
  if (subject.kind === 'unanswered') return explainUnanswered(subject.why, dataset);
  const { quantity } = cell;
  if (subject.kind === 'places') {
    const part = subject.places.find(each => each.part);
    if (part) return explainUnanswered({ kind: 'partOfPlace', place: part.place, note: part.note ?? '' }, dataset);
  }
  if ((subject.kind === 'places' || subject.kind === 'rows') && subject.mode === 'each') {
    return judgeEach(subject, bound => judge(bound, dataset), { cell, base, doubtful });
  }
  const readings = readingsOf(subject, dataset);
  if (readings.length === 0) {
    return subject.kind === 'state'
      ? explainUnanswered({ kind: 'otherPlace', name: subject.state }, dataset)
      : undefined;
  }
  const compared = readings.map(reading => ({ reading, comparison: compareWith(quantity, reading, base, dataset) }));
  const match = compared.find(({ comparison }) => comparison === 'matches');
  if (match) return { verdict: 'matches', report: match.reading.report, rows: match.reading.rows };
  if (subject.kind === 'state') return partOfState(subject.state, readings);
  const loose = readings.find(({ inexact }) => inexact);
  if (loose) return { verdict: 'absent', report: loose.report, rows: loose.rows };
  const unclear = several(subject) && subject.mode !== 'sum';
  if (doubtful || unclear || compared.some(({ comparison }) => comparison === 'doubtful')) return undefined;
  const reports = [...new Set(readings.map(({ report }) => report))];
  return { verdict: 'differs', report: reports.join(' '), rows: readings.flatMap(({ rows }) => rows) };
}

/** The places that the report counts in a state are not the state. */
function partOfState(state: string, readings: readonly Reading[]): Judgement {
  const report = `The report gives no figure for ${state} as a whole.`;
  return {
    verdict: 'absent',
    report: [report, ...readings.map(reading => reading.report)].join(' '),
    rows: readings.flatMap(({ rows }) => rows),
  };
}

function several(subject: Subject): subject is Extract<Subject, { mode: Mode }> {
  return (
    (subject.kind === 'places' && subject.places.length > 1) || (subject.kind === 'rows' && subject.rows.length > 1)
  );
}

/** "Over 100 each": it must hold for every one. */
function judgeEach(
  subject: Extract<Subject, { mode: Mode }>,
  judgeOne: (bound: Bound) => Judgement | undefined,
  rest: Pick<Bound, 'cell' | 'base' | 'doubtful'>,
): Judgement | undefined {
  const single =
    subject.kind === 'places'
      ? subject.places.map(place => ({ kind: 'places', places: [place], mode: 'either' }) as const)
      : subject.rows.map(names => ({ kind: 'rows', rows: [names], mode: 'either' }) as const);
  const judgements = single.map(one => judgeOne({ ...rest, subject: one, used: [], bare: false }));
  const known = judgements.filter(each => each !== undefined);
  if (known.length < judgements.length) return undefined;
  const verdict = (['absent', 'differs'] as const).find(verdict => known.some(each => each.verdict === verdict));
  return {
    verdict: verdict ?? 'matches',
    report: known.map(({ report }) => report).join(' '),
    rows: known.flatMap(({ rows }) => rows),
  };
}

function compareWith(quantity: Quantity, reading: Reading, base: Bound['base'], dataset: Dataset): Comparison {
  const { stated } = quantity;
  switch (quantity.form) {
    case 'count':
      return compare(stated, reading.value);
    case 'part': {
      const { whole } = quantity;
      return whole && wholesIn(whole, reading).length > 0 ? compare(stated, reading.value) : 'doubtful';
    }
    case 'share':
      return quantity.whole
        ? compareShareOf(quantity.whole, stated, reading)
        : compareShare(stated, reading, base, dataset);
    case 'foreign':
      return 'doubtful';
  }
}

/** The wholes of a figure that a stated one may be. */
function wholesIn(whole: Stated, { bases }: Reading): readonly number[] {
  return bases.filter(each => compare(whole, each) === 'matches');
}

/** A share of a stated whole is a share of nothing else. */
function compareShareOf(whole: Stated, stated: Stated, reading: Reading): Comparison {
  const [base] = wholesIn(whole, reading);
  return base === undefined ? 'doubtful' : compare(stated, (reading.value / base) * 100);
}

/** Any whole will do for a match; where it differs for the whole that is stated, but matches for another, neither is said. */
function compareShare(stated: Stated, { value, bases }: Reading, base: Bound['base'], { totals }: Dataset): Comparison {
  const own = base === undefined ? bases : bases.filter(each => each === totals[base]);
  const tried = (own.length > 0 ? own : bases).map(each => compare(stated, (value / each) * 100));
  if (tried.includes('matches')) return 'matches';
  const all = bases.map(each => compare(stated, (value / each) * 100));
  return all.every(each => each === 'differs') ? 'differs' : 'doubtful';
}
