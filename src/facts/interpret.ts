import type { Dataset } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import { nameRow } from '../names/named.ts';
import { rankRows } from './arithmetic.ts';
import { askNumber, askWhole } from './ask-whole.ts';
import { type Asked, sortPieces } from './asked.ts';
import { type Finding, factOf, found, isCrime, isGroup, missed, type RankedTable } from './fact-types.ts';
import { judgeClaim } from './judge-claim.ts';
import type { Piece } from './piece.ts';
import { isPart, refuseTogether } from './refuse-together.ts';
import { listUnread, refuseCue, refuseUnknown } from './refuse-unknown.ts';

/** What a question asks for, or why there is no answer to it. */
export function interpret(pieces: readonly Piece[], dataset: Dataset): Finding {
  const asked = sortPieces(pieces, dataset);
  const finding =
    askSaid(asked) ??
    refuseUnknown(asked, dataset) ??
    askWithout(asked) ??
    refuseTogether(asked) ??
    askMiddle(asked, dataset) ??
    askBound(asked) ??
    askRows(asked, dataset) ??
    askRanking(asked, dataset) ??
    askWhole(asked) ??
    askNumber(asked, dataset);
  if (finding === undefined) return missed({ kind: 'unclear' });
  if (finding.kind === 'miss') return finding;
  const verdict = judgeClaim(asked, finding.fact, dataset);
  const instead = verdict === false ? findInstead(asked, dataset) : undefined;
  return { ...finding, verdict, instead, unread: listUnread(asked) };
}

/** "Were 317 people arrested?": the group that has this number. */
function findInstead({ numbers: [number, ...others], rows }: Asked, dataset: Dataset): Named | undefined {
  if (!number || number.percent || others.length > 0) return undefined;
  const [row, ...more] = dataset.rows.groups.filter(({ count }) => count === number.value);
  return row && more.length === 0 && !rows.some(named => named.rows[0] === row) ? nameRow(row, dataset) : undefined;
}

/** A statement of the report is the answer, whatever else is asked of it: it has no figures. */
function askSaid({ pieces, rows, has }: Asked): Finding | undefined {
  if (has('arrest') && rows.some(isCrime)) return undefined;
  const piece = pieces.find(each => each.kind === 'said');
  return piece?.kind === 'said' ? found({ kind: 'said', said: piece.said }) : undefined;
}

/** What is left of the whole: "outside Philadelphia", "without convictions", "not DUI". */
function askWithout({ rows, has, convicted, isClaim, rank, pieces }: Asked): Finding | undefined {
  const [first, ...more] = rows;
  const without = has('unconvicted') || (has('not', 'minus') && has('convicted', 'conviction') && !rows.some(isCrime));
  if (without && convicted && !first && !has('place', 'where', 'group'))
    return found({ kind: 'rows', relation: 'without', rows: [convicted] });
  // "The total minus Denver"
  if (has('minus') && first && more.length === 0) return found({ kind: 'rows', relation: 'without', rows: [first] });
  if (!has('not')) return undefined;
  if (!first) return refuseCue('not', pieces);
  if (isClaim) return undefined;
  const same = rows.every(row => row.rows[0].of === first.rows[0].of && isGroup(row) === isGroup(first));
  if (!same || (has('convicted', 'unconvicted') && !isCrime(first))) return undefined;
  const ranked = has('most', 'common') || rank !== undefined;
  if (ranked) return askAfter(first, more.length);
  if (isGroup(first) && more.length > 0) return undefined;
  return found({ kind: 'rows', relation: 'without', rows: [first, ...more] });
}

/** "The most besides Philadelphia" is the second, where Philadelphia is the first. */
function askAfter(named: Asked['rows'][number], others: number): Finding | undefined {
  const [row] = named.rows;
  if (others > 0 || row.rank !== 1 || row.tied || row.table === 'topics') return undefined;
  return found({ kind: 'ranked', table: row.table, position: 2, within: undefined });
}

function askMiddle({ has, rows, pieces }: Asked, dataset: Dataset): Finding | undefined {
  if (!has('average', 'median', 'per', 'daily')) return undefined;
  if (rows.length > 0) return refuseCue(has('per') ? 'per' : 'average', pieces);
  const middle = has('median') ? 'median' : 'average';
  if (has('day', 'duration', 'daily'))
    return has('conviction', 'convicted', 'crime')
      ? undefined
      : found({ kind: 'middle', middle: 'average', table: 'days' });
  const table = tableOf(has);
  // The groups overlap, so that their average is of nothing.
  if (table === 'groups' || dataset.rows[table].length === 0) return undefined;
  return found({ kind: 'middle', middle, table });
}

function askBound({ limit, has, isClaim, numbers }: Asked): Finding | undefined {
  const [number] = numbers;
  // "Were more than 10 arrested in every city?" is told by the city with the fewest.
  if (isClaim && number && has('all') && has('place', 'kind', 'category')) {
    const position = number.bound === 'under' || number.bound === 'upto' ? 1 : -1;
    return found({ kind: 'ranked', table: tableOf(has), position, within: undefined });
  }
  if (!limit || limit.bound === 'about') return undefined;
  return found({
    kind: 'bound',
    table: tableOf(has),
    bound: limit.bound ?? 'is',
    number: limit.value,
    last: limit.last,
  });
}

/** Rows that are named: one, two side by side, or several together. */
function askRows(asked: Asked, dataset: Dataset): Finding | undefined {
  const { rows, has, rank, isClaim } = asked;
  const [first, second, ...more] = rows;
  if (!first) return undefined;
  if (second) {
    if (isPart(asked)) {
      const [whole, part] =
        first.rows.length + first.rows[0].parts.length >= second.rows.length + second.rows[0].parts.length
          ? [first, second]
          : [second, first];
      return found({ kind: 'rows', relation: 'within', rows: [whole, part] });
    }
    if (more.length > 0 && has('more', 'fewer', 'same')) return refuseCue(has('more') ? 'more' : 'fewer', asked.pieces);
    const together = more.length > 0 || has('sum', 'both', 'share');
    return found({ kind: 'rows', relation: together ? 'together' : 'beside', rows: [first, second, ...more] });
  }
  const position = positionOf(has, rank);
  if (isClaim || !isCrime(first) || position === undefined || position === 1) return found(factOf(first));
  // "The least common assault" is of the heading.
  const heading = dataset.rows.categories.find(({ id, name }) => id === first.rows[0].id || name === first.name);
  if (!heading) return refuseCue(has('fewest') ? 'fewest' : 'most', asked.pieces);
  if (Math.abs(position) > heading.parts.length) return missed({ kind: 'beyond', table: 'convictions' });
  return found({ kind: 'ranked', table: 'convictions', position, within: nameRow(heading, dataset) });
}

type Has = Asked['has'];

/** `most`, `fewest`, `second`, `second fewest`: from 1, or from -1 at the other end. */
function positionOf(has: Has, rank: number | undefined): number | undefined {
  const last = has('last') && !has('duration', 'most');
  if (has('fewest') || last) return -(rank ?? 1);
  return rank ?? (has('most', 'common') ? 1 : undefined);
}

function askRanking({ has, rank, many, isClaim, convicted, pieces }: Asked, dataset: Dataset): Finding | undefined {
  const position = positionOf(has, rank);
  const measured = has('duration', 'day', 'when');
  const [, second] = pieces.filter(piece => piece.kind === 'rank');
  if (second) return missed({ kind: 'unread', text: second.text, near: [] });
  if (position === undefined || measured) return undefined;
  // "Were most of them convicted?" asks for more than half.
  const part = has('convicted') || (has('conviction') && has('have'));
  if (isClaim && convicted && part && !has('place', 'kind')) return undefined;
  const table = tableOf(has);
  const ends = has('most') && has('fewest');
  if (ends || (has('compare') && rank === 1 && has('last', 'fewest'))) return askEnds(table, dataset);
  const rows = Math.min(many?.value ?? 1, dataset.rows[table].length);
  if (rows > 1)
    return found({ kind: 'leading', table, rows: position < 0 ? -rows : rows, added: has('sum', 'share', 'count') });
  if (Math.abs(position) > dataset.rows[table].length) return missed({ kind: 'beyond', table });
  return found({ kind: 'ranked', table, position, within: undefined });
}

/** The gap between the two ends of a ranking, where each end is one row. */
function askEnds(table: RankedTable, dataset: Dataset): Finding {
  const ranking = rankRows(table, dataset);
  const [first, last] = [ranking[0], ranking.at(-1)];
  if (!first || !last || first.tied || last.tied || first === last) return missed({ kind: 'unclear' });
  return found({ kind: 'rows', relation: 'beside', rows: [nameRow(first, dataset), nameRow(last, dataset)] });
}

function tableOf(has: Has): RankedTable {
  if (has('category')) return 'categories';
  if (has('group')) return 'groups';
  const convictions = has('conviction', 'convicted', 'crime', 'kind');
  return convictions && !has('place', 'where') ? 'convictions' : 'jurisdictions';
}
