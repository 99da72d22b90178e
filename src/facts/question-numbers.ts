import type { Dataset } from '../dataset/dataset.ts';
import type { Stated } from '../english/tolerance.ts';
import { type Bound, isCrime, type RankedTable } from './fact-types.ts';
import { hasCue, isCue, isQualified, isRow, isUnit, type NumberPiece, type Piece, them, wordsOf } from './piece.ts';
import { quantifierOf } from './quantifier.ts';
import type { Cue } from './question-phrases.ts';

/** What a count is measured by; `last` is the upper end of "between", and else the number itself. */
export interface Limits {
  readonly bound: Bound;
  readonly number: number;
  readonly last: number;
}

/** A number with how many there are of what stands behind it: "10 cities". */
export type Claimed = NumberPiece & { readonly at: number; readonly counted: number | undefined };

/** More convictions than one person is asked about. */
const few = 10;
const boundOfModifier: Readonly<Partial<Record<Stated['modifier'], Bound>>> = {
  over: 'over',
  barelyOver: 'over',
  atLeast: 'from',
  under: 'under',
  atMost: 'upto',
  exact: 'is',
};
/** "Top 5"; "more than 50", which rows are measured by; or it repeats, or claims, what is asked. */
export type Role = 'many' | 'limit' | 'claim';

/** What a number does in a question; undefined of what is none. */
export function roleOf(
  at: number,
  pieces: readonly Piece[],
  isClaim: boolean,
  isNamed: boolean,
  dataset: Dataset,
): Role | undefined {
  const number = pieces[at];
  if (number?.kind !== 'number') return undefined;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const { value, quantity, key } = number;
  const { totals } = dataset;
  const ends = ['most', 'fewest', 'last', 'next'] as const;
  const limits = boundOf(number, pieces);
  // "Did any place have 107?", "did no city have more than 20%?"
  const quantifier = isClaim && !isNamed && limits ? quantifierOf(at, pieces) : undefined;
  if (quantifier && value !== totals.arrests) return 'limit';
  if (quantity.form === 'share' && isCue(before, ...ends)) return 'many';
  // "Places with more than 10%"
  if (quantity.form === 'share' && !isClaim && !isNamed) {
    const isOfRows = pieces.some((piece, index) => isUnit(piece) && pieces[index - 1]?.kind !== 'number');
    const isOfSum = pieces.some(piece => isCue(piece, ...ends) || (isCue(piece, 'sum') && piece.key !== 'total'));
    const isLimit = isQualified(number) && limits && isOfRows && !isOfSum;
    return isLimit ? 'limit' : 'claim';
  }
  if (quantity.form !== 'count' || isCue(after, 'day', 'duration')) return 'claim';
  if (!isQualified(number)) {
    const isOfEnd = isUnit(after) && countedBy(after, dataset) !== value && hasCue(pieces, ...ends);
    const isNext = hasCue(pieces, 'next') && isNamed && value < few;
    const isFirst = before?.kind === 'rank' && before.rank === 1;
    if (isFirst || isCue(before, ...ends) || isCue(after, ...ends) || isOfEnd || isNext) return 'many';
  }
  const isTold = /^(?:the|all) /.test(key) || wordsOf(before) === 'of';
  const isWhole = value === totals.arrests || value === totals.convictions || (isTold && !isQualified(number));
  // "How far short of 500 did they fall"
  const isWhich =
    hasCue(pieces, 'place', 'kind', 'crime') || pieces.some(piece => /^wh(?:at|ich)$/.test(wordsOf(piece)));
  const isNear = !isWhich && (value > totals.arrests || Math.abs(value - totals.arrests) * 10 < totals.arrests);
  if (isNamed || !limits || isWhole || isNear || isOfEach(at, pieces)) return 'claim';
  const isOfUnits = pieces.some(
    (piece, index) => isUnit(piece) && !isCue(piece, 'day', 'duration') && pieces[index - 1]?.kind !== 'number',
  );
  // "Did any city have more than 100?"
  if (isClaim) {
    // "Two places had over 100, right?"
    const isOfSome = pieces.some((piece, index) => isUnit(piece) && index !== at + 1);
    return isQualified(number) && isOfSome && !hasCue(pieces, 'all', 'none') ? 'limit' : 'claim';
  }
  // "What has 13 convictions?"
  const isAsked = isCue(before, 'have') && /^wh?(?:at|ich)$/.test(wordsOf(pieces[at - 2]));
  // "Exactly 30" asks what has this number.
  const isExact = limits.bound === 'is' && !(isQualified(number) && hasCue(pieces, ...them));
  return isOfUnits || isAsked || hasCue(pieces, 'where', 'who') || !isExact ? 'limit' : 'claim';
}

/** "People with 3 DUIs" asks how many each had, and "labels with 3 convictions" does not. */
export function isOfEach(at: number, pieces: readonly Piece[]): boolean {
  const [number, next] = [pieces[at], pieces[at + 1]];
  const isOne = isCue(next, 'conviction', 'crime') && number?.kind === 'number' && number.value < few;
  const isOfCrimes = isOne || isRow(next, isCrime);
  return (
    isOfCrimes && hasCue(pieces, 'people', 'have') && !hasCue(pieces, 'kind', 'crime', 'category', 'place', 'where')
  );
}

/** What a number limits; undefined for one that is said to be rough. */
export function boundOf(number: NumberPiece, pieces: readonly Piece[]): Limits | undefined {
  const { value, quantity } = number;
  const { modifier, upTo } = quantity.stated;
  if (upTo !== undefined) return { bound: 'between', number: value, last: upTo };
  const at = pieces.indexOf(number);
  const before = pieces[at - 1];
  // "Fifty arrests or more"
  const isBehind = wordsOf(pieces[at + 2]) === 'or' && isCue(pieces[at + 3], 'more');
  const told = isCue(before, 'more') ? 'over' : isCue(before, 'fewer') ? 'under' : undefined;
  const bound = isBehind ? 'from' : (told ?? boundOfModifier[modifier]);
  return bound && { bound, number: value, last: value };
}

/** What a number limits; a part of a total as the whole numbers that it leaves. Undefined for one that is said to be rough. */
export function limitOf(number: NumberPiece, pieces: readonly Piece[], total: number): Limits | undefined {
  const limits = boundOf(number, pieces);
  if (!limits || number.quantity.form === 'count') return limits;
  const [low, high] = [(limits.number / 100) * total, (limits.last / 100) * total];
  const least = limits.bound === 'over' ? Math.floor(low) + 1 : Math.ceil(low);
  const most = limits.bound === 'under' ? Math.ceil(high) - 1 : Math.floor(high);
  if (/^(?:over|from)$/.test(limits.bound)) return { bound: 'from', number: least, last: least };
  if (/^(?:under|upto)$/.test(limits.bound)) return { bound: 'upto', number: most, last: most };
  return { bound: 'between', number: least, last: most };
}

/** How many rows "top 5" is of, or "top half". */
export function manyOf({ quantity, value }: NumberPiece, rows: number): number {
  return quantity.form === 'share' ? Math.round((value / 100) * rows) : value;
}

const tableOfCue = new Map<Cue | undefined, RankedTable>([
  ['place', 'jurisdictions'],
  ['kind', 'convictions'],
  ['crime', 'convictions'],
  ['category', 'categories'],
  ['group', 'groups'],
]);

/** The table that a word is of. */
export function tableOfUnit(piece: Piece | undefined): RankedTable | undefined {
  return piece?.kind === 'cue' ? tableOfCue.get(piece.cue) : undefined;
}

/** How many there are of what a word counts. */
export function countedBy(piece: Piece | undefined, { rows, report }: Dataset): number | undefined {
  const table = tableOfUnit(piece);
  return isCue(piece, 'day', 'duration') ? report.days : table && rows[table].length;
}
