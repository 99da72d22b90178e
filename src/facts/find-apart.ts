import type { Dataset } from '../dataset/dataset.ts';
import { withinRanking } from './ask-ranking.ts';
import { type Best, findBest } from './best-reading.ts';
import { writeFactId } from './fact-id.ts';
import { type Fact, type FactFinding, isPlace } from './fact-types.ts';
import { isOfAll, kindOf, own } from './features.ts';
import { rowsOfFact } from './make-fact.ts';
import { hasCue, isCue, type Piece } from './piece.ts';
import type { Reading } from './readings.ts';
import { isHalf, pointsBack, splitList, splitQuestions } from './split-questions.ts';

/** What each of several questions asks for, where all are understood and no answer to the whole has all of it. */
export function findApart(pieces: readonly Piece[], whole: FactFinding, dataset: Dataset): FactFinding | undefined {
  const things = splitList(pieces);
  const split = things.length > 1 ? things : splitQuestions(pieces);
  if (split.length < 2 || split.some(isHalf)) return undefined;
  const parts = split.flatMap(part => findBest(part, dataset) ?? []);
  const readings = parts.map(({ reading }) => reading);
  if (readings.some((reading, at) => !asksAlone(reading, readings.slice(0, at)))) return undefined;
  const findings = inOneTable(parts, dataset);
  const found = findings.flatMap(finding => (finding.kind === 'fact' ? [finding] : []));
  const missing = findings.flatMap(finding => (finding.kind === 'miss' ? [finding.miss] : []));
  const facts = new Map(found.map(each => [keyOf(each.fact), each]));
  const [first, ...also] = facts.values();
  const rows = found.flatMap(({ fact }) => rowsOfFact(fact));
  const isClaim = found.some(({ verdict }) => verdict !== undefined);
  const isAdded = hasCue(split.flat(), 'sum', 'compare');
  const isTold =
    !isClaim &&
    found.every(({ fact }) => fact.kind === 'rows' && fact.relation === 'alone') &&
    whole.kind === 'fact' &&
    whole.fact.kind === 'rows' &&
    (whole.fact.relation === 'beside' || isAdded || things.length > 1) &&
    rows.length > 1 &&
    whole.fact.rows.length === rows.length;
  // "Is Minneapolis on the list, and how many arrests?", "Operation Matador, how many gang members?"
  const isOfMissing =
    missing.some(({ kind }) => kind === 'outside') &&
    !(rows.length > 0 && rows.every(isPlace) && found.length === rows.length);
  // "Which heading has the most? And the 12th?": of which table is not said.
  const isBeyond = missing.some(({ kind }) => kind === 'beyond');
  const isSaid = missing.length > 0 && found.some(({ fact }) => fact.kind === 'said');
  if (!first || isTold || isOfMissing || isBeyond || isSaid || missing.length > 1 || facts.size + missing.length < 2)
    return undefined;
  return { ...first, also, whole: missing[0] ?? first.whole };
}

/** "Which crime is the most common? And the runner-up?": what ranks without a noun ranks in the table before it. */
function inOneTable(parts: readonly Best[], dataset: Dataset): readonly FactFinding[] {
  const [first] = parts;
  const before =
    first?.finding.kind === 'fact' && first.finding.fact.kind === 'chosen' ? first.finding.fact : undefined;
  return parts.map(({ finding, reading }) => {
    const isOwn = finding.kind === 'miss' || finding.fact.kind !== 'chosen' || reading.clause.some(isNoun);
    if (!before || isOwn) return finding;
    const { table, within } = before;
    return withinRanking({ ...finding, fact: { ...finding.fact, table, within } }, dataset);
  });
}

function isNoun(piece: Piece, at: number, clause: readonly Piece[]): boolean {
  const isRank = isCue(piece, 'place') && clause[at - 1]?.kind === 'rank';
  return !isRank && isCue(piece, ...own, 'crime', 'category');
}

/** Whether a question is understood by itself, and not of what was asked before. */
function asksAlone(reading: Reading, before: readonly Reading[]): boolean {
  const { finding, clause, isLoose } = reading;
  // "Has vandalism been counted, and how often?"
  const isNamed = isOfReport(reading) || clause.some(({ kind }) => kind !== 'cue') || hasCue(clause, ...own);
  // "Did they do the Bronx? Number of arrests?"
  const isBare =
    isOfAll(finding) &&
    finding.kind === 'fact' &&
    finding.fact.kind === 'whole' &&
    !hasCue(clause, 'all', 'sum', 'operation', 'kind');
  const isOfRow = isBare && !before.every(isOfReport);
  const hangs =
    before.length > 0 && (!isNamed || isOfRow || pointsBack(clause, isOfReport(reading), isOfPlace(reading)));
  return !hangs && !isLoose && !/^(?:bare|unread)$/.test(kindOf(reading));
}

/** Whether it is asked when, by whom and how long, of the report as a whole. */
function isOfReport({ finding }: Reading): boolean {
  return finding.kind === 'fact' && finding.fact.kind === 'whole' && !isOfAll(finding);
}

function isOfPlace({ finding }: Reading): boolean {
  const rows = finding.kind === 'fact' ? rowsOfFact(finding.fact) : [];
  return rows.length > 0 && rows.every(isPlace);
}

/** A row is one, whatever it is called. */
function keyOf(fact: Fact): string | undefined {
  const [named] = rowsOfFact(fact);
  return named?.kind === 'row' && fact.kind === 'rows' && fact.relation === 'alone'
    ? `${named.rows[0].table} ${named.rows[0].id}`
    : writeFactId(fact);
}
