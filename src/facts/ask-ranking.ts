import type { Dataset } from '../dataset/dataset.ts';
import { type Named, nameRow } from '../names/named.ts';
import { chooseRows, rankRows } from './arithmetic.ts';
import { writeFactId } from './fact-id.ts';
import { type Chosen, type Fact, type FactFinding, type How, type RankedTable, rankedTables } from './fact-types.ts';
import { choose, found, missed, relate } from './make-fact.ts';
import { isCue, wordsOf } from './piece.ts';
import type { Asked } from './question.ts';
import { refuseCue } from './refuse.ts';

/** The average, or the median, of a table; also where a row is set beside it: "is Denver above the average". */
export function askMiddle(asked: Asked, dataset: Dataset): FactFinding | undefined {
  const { has, rows, pieces, table, isClaim, many } = asked;
  if (!has('average', 'median', 'per', 'daily')) return undefined;
  if (rows.length > 1 && has('per')) return undefined;
  const [named, ...others] = rows;
  const own = named?.kind === 'row' ? rankedTables.find(each => each === named.rows[0].table) : undefined;
  // "Is Denver above the average?", "how far is Denver from it"
  const isBeside =
    isClaim || has('more', 'fewer', 'compare') || pieces.some(piece => /^(?:far|close|near)$/.test(wordsOf(piece)));
  if (own && others.length === 0 && has('average', 'median') && isBeside && own !== 'groups')
    return found(choose(has('median') ? 'median' : 'average', own));
  // "The average pending of Denver and LA" is of what a statement tells.
  const isPlain = has('average') && !isClaim && pieces.every(({ kind }) => kind !== 'said');
  const averaged = isPlain ? rowsAveraged(asked, dataset) : [];
  const [one, ...further] = averaged;
  if (one && further.length > 0) return found(relate('mean', one, ...further));
  if (named || (many !== undefined && has('average', 'median')))
    return refuseCue(has('per') ? 'per' : 'average', pieces);
  if (has('day', 'duration', 'daily'))
    return has('conviction', 'convicted', 'crime') ? undefined : found(choose('daily', 'jurisdictions'));
  // The groups overlap, so that their average is of nothing.
  if (table === 'groups' || dataset.rows[table].length === 0) return undefined;
  return found(choose(has('median') ? 'median' : 'average', table));
}

/** "The average of Denver and Portland", "of the three biggest". Groups overlap, so that their average is of nothing. */
function rowsAveraged({ rows, many, position, table }: Asked, dataset: Dataset): readonly Named[] {
  const [first] = rows;
  if (first) return rows.every(({ rows: [row] }) => row.of === first.rows[0].of && row.table !== 'groups') ? rows : [];
  return many === undefined || position === undefined ? [] : namesAtEnd(position, many, table, dataset);
}

/** So many rows from one end of a ranking; none of the groups, which overlap. */
export function namesAtEnd(position: number, many: number, table: RankedTable, dataset: Dataset): readonly Named[] {
  const ranking = table === 'groups' ? [] : rankRows(table, dataset);
  return (position > 0 ? ranking.slice(0, many) : ranking.slice(-many)).map(row => nameRow(row, dataset));
}

/** The rows that have what a question measures by: "more than 50". */
export function limitedBy({ limit, table }: Asked): Chosen | undefined {
  return limit && { ...choose(limit.bound, table, limit.number), last: limit.last };
}

/** The rows that have not: "did every city have 20?" is answered by those with fewer. */
function beyond(chosen: Chosen): Chosen {
  const opposite: Readonly<Partial<Record<How, How>>> = { over: 'upto', upto: 'over', from: 'under', under: 'from' };
  return { ...chosen, how: opposite[chosen.how] ?? chosen.how };
}

/** Rows beyond a number; added up where it is asked how many people that is. */
export function askBound(asked: Asked, dataset: Dataset): FactFinding | undefined {
  const { has, isClaim, table, pieces, quantifier } = asked;
  const chosen = limitedBy(asked);
  if (!chosen) return undefined;
  const isOfAll = chooseRows(chosen, dataset).length === dataset.rows[table].length;
  if (quantifier === 'all' && !isOfAll) return found(beyond(chosen));
  // "How many people in places with more than 50 arrests"
  const isSum =
    has('sum', 'share') ||
    pieces.some((piece, at) => isCue(piece, 'people', 'arrest') && isCue(pieces[at - 1], 'count'));
  const [first, ...more] = chooseRows(chosen, dataset).map(row => nameRow(row, dataset));
  if (!first || more.length === 0 || !isSum || isClaim || table === 'groups') return found(chosen);
  const together: Fact = relate('together', first, ...more);
  return found(has('place', 'kind', 'crime', 'category') && writeFactId(together) !== undefined ? together : chosen);
}

/** A place that a ranking does not have, "the eleventh of ten", is no fact, whoever asks for it. */
export function withinRanking(finding: FactFinding, dataset: Dataset): FactFinding {
  if (finding.kind === 'miss' || finding.fact.kind !== 'chosen') return finding;
  const { how, table, number, within } = finding.fact;
  const isPlace = how === 'most' || how === 'least';
  const isBeyond = isPlace && number > rankRows(table, dataset, within).length;
  return isBeyond ? missed({ kind: 'beyond', table }) : finding;
}

/** A place in a ranking, or several of them. */
export function askRanking(asked: Asked, dataset: Dataset): FactFinding | undefined {
  const { has, rank, many, isClaim, position, table, pieces } = asked;
  if (position === undefined || has('duration', 'day', 'when')) return undefined;
  // "Were most of them convicted?" asks for more than half.
  const part = has('convicted') || (has('conviction') && has('have'));
  if (isClaim && part && !has('place', 'kind')) return undefined;
  const told = [...new Set(pieces.flatMap(piece => (piece.kind === 'rank' ? [piece.rank] : [])))];
  const [from = 1, to = from] = told;
  // "Spots two through four"
  const isRange = pieces.some(piece => wordsOf(piece) === 'through');
  const ranks = isRange ? Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index) : told;
  if (ranks.length > 1) return askPlaces(ranks, table, dataset);
  if ((has('most') && has('fewest') && many === undefined) || (has('compare') && rank === 1 && has('last', 'fewest')))
    return askEnds(table, dataset);
  const rows = Math.min(many ?? 1, dataset.rows[table].length);
  // Groups overlap, so that they are not added up.
  const isShare = asked.numbers.some(({ quantity }) => quantity.form === 'share');
  const added = (isShare || has('sum', 'share', 'count')) && table !== 'groups' ? 'sum' : '';
  if (rows > 1) return found(choose(`${added}${position < 0 ? 'last' : 'top'}`, table, rows));
  return found(choose(position > 0 ? 'most' : 'least', table, Math.abs(position)));
}

/** "Third and fourth": the rows at several places of a ranking. */
export function askPlaces(ranks: readonly number[], table: RankedTable, dataset: Dataset): FactFinding {
  const ranking = rankRows(table, dataset);
  const rows = ranks.flatMap(rank => ranking.filter(row => row.rank === rank)).map(row => nameRow(row, dataset));
  const [first, second, ...more] = rows;
  if (!first || !second || rows.length !== ranks.length) return missed({ kind: 'beyond', table });
  return found(relate(more.length > 0 ? 'together' : 'beside', first, second, ...more));
}

/** The gap between the two ends of a ranking, where each end is one row. */
function askEnds(table: RankedTable, dataset: Dataset): FactFinding {
  const ranking = rankRows(table, dataset);
  const [first, last] = [ranking[0], ranking.at(-1)];
  if (!first || !last || first.tied || last.tied || first === last) return missed({ kind: 'unclear' });
  return found(relate('beside', nameRow(first, dataset), nameRow(last, dataset)));
}
