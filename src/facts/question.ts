import { findConvicted, isConvicted } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { nameExactly } from '../names/name-alone.ts';
import { type Named, nameRow } from '../names/named.ts';
import { offenseTables } from '../names/names.ts';
import { asksWhether, auxiliaries, isMajority } from './asks-whether.ts';
import { isCrime, isGroup, type RankedTable } from './fact-types.ts';
import { hasCue, isCue, isQualified, isRow, isUnit, type Piece, them, wordsOf } from './piece.ts';
import { type Quantifier, quantifierOf } from './quantifier.ts';
import {
  type Claimed,
  countedBy,
  type Limits,
  limitOf,
  manyOf,
  type Role,
  roleOf,
  tableOfUnit,
} from './question-numbers.ts';
import type { Cue } from './question-phrases.ts';

/** A question sorted: the rows that it names, and what it asks of them. */
export interface Asked {
  readonly pieces: readonly Piece[];
  /** Each once, in the order of the question. */
  readonly rows: readonly Named[];
  /** Rows behind a "not" that others stand before: "weapon crimes without guns". */
  readonly excluded: readonly { readonly named: Named; readonly key: string }[];
  readonly has: (...any: readonly Cue[]) => boolean;
  /** `2` for "second". */
  readonly rank: number | undefined;
  /** `most`, `fewest`, `second`, `second fewest`: from 1, or from -1 at the other end. */
  readonly position: number | undefined;
  /** The table that is ranked. */
  readonly table: RankedTable;
  /** 5 in "top 5". */
  readonly many: number | undefined;
  /** What rows are measured by: "more than 50". */
  readonly limit: Limits | undefined;
  /** Of how many rows a claim says that. */
  readonly quantifier: Quantifier | undefined;
  /** Other numbers, each once: they repeat what is asked, or claim what it is. */
  readonly numbers: readonly Claimed[];
  /** Whether it asks whether something is so. */
  readonly isClaim: boolean;
  /** The report's group of people with convictions. */
  readonly convicted: Named | undefined;
}

/** Numbers that are words of their own. */
const spoken: readonly (readonly [Cue, Limits])[] = [
  ['triple', { bound: 'between', number: 100, last: 999 }],
  ['double', { bound: 'between', number: 10, last: 99 }],
  ['once', { bound: 'is', number: 1, last: 1 }],
];

/** Sorts the pieces of a question: what each row, word and number of it is there for. */
export function sortPieces(all: readonly Piece[], dataset: Dataset): Asked {
  const isClaim = asksWhether(all);
  // "Isn't Denver the highest?" asks the same as "is".
  const auxiliary = isClaim
    ? all.find((piece, at) => auxiliaries.has(wordsOf(piece)) && !isDenied(at, all))
    : undefined;
  const pieces = all
    .filter(piece => piece !== auxiliary)
    .map((piece, at, others): Piece => {
      // "She says no."
      if (wordsOf(piece) === 'no' && (!others[at + 1] || isCue(others[at + 1], 'stop')))
        return { ...piece, kind: 'cue', cue: 'chatter' };
      // "NYC was not bigger than Denver"
      if (isCue(piece, 'not') && isCue(others[at + 1], 'more', 'fewer', 'same'))
        return { ...piece, kind: 'cue', cue: 'filler' };
      if (isClaim && isMajority(at, others)) return { ...piece, kind: 'cue', cue: 'majority' };
      if (isClaim && wordsOf(piece) === 'no' && isUnit(others[at + 1])) return { ...piece, kind: 'cue', cue: 'none' };
      if (piece.kind === 'row' && hasCue(others, 'category') && !hasCue(others, 'not', 'kind'))
        return { ...piece, named: headingOf(piece.named, dataset) };
      // "Entry, re-entry and false citizenship"
      const offense = nameOffense(piece, others, dataset);
      if (offense) return { ...piece, kind: 'row', named: offense };
      if (isOther(at, others)) return { ...piece, kind: 'stranger' };
      const isRank = piece.kind === 'number' && isPlaceNumber(at, others);
      return isRank ? { ...piece, kind: 'rank', rank: piece.value } : piece;
    });
  const named = pieces.flatMap((piece, at) => (piece.kind === 'row' ? [{ ...piece, at }] : []));
  const told = named.find(each => isConvicted(each.named.rows[0]))?.named;
  const isSame = (one: Named, { rows }: Named) =>
    rows.length === one.rows.length && rows.every(row => one.rows.some(other => other === row));
  // "Immigration" is said of much else than the heading, and of the fugitives.
  const isOfCrimes =
    hasCue(pieces, 'conviction', 'convicted', 'crime', 'kind', 'category') ||
    pieces.some((piece, at) => wordsOf(piece) === 'under' && pieces[at + 1]?.kind === 'row');
  const isPart = ({ named: { name }, key }: (typeof named)[number]) =>
    key === name.toLowerCase() && dataset.rows.groups.some(each => each.name.startsWith(`${name} `)) && !isOfCrimes;
  const own = named.filter(each => !isConvicted(each.named.rows[0]) && !isPart(each));
  // "Baltimore's 28 was Maryland": of two names for one row its own.
  const rows = own.filter(each => {
    const same = own.filter(other => isSame(each.named, other.named));
    return each === (same.find(({ named: { kind } }) => kind === 'row') ?? same[0]);
  });
  const not = isClaim ? -1 : pieces.findIndex(piece => isCue(piece, 'not', 'minus'));
  const before = rows.filter(({ at }) => at < not);
  const behind = rows.filter(({ at }) => at > not && !hasCue(pieces.slice(not, at), 'stop'));
  const isSplit = before.length > 0 && behind.length > 0;
  const roles = pieces.map((_, at) => roleOf(at, pieces, isClaim, rows.length > 0, dataset));
  const inRole = (role: Role) => pieces.find((_, at) => roles[at] === role);
  const [limit, many] = [inRole('limit'), inRole('many')];
  const cues = new Set(
    pieces.flatMap((piece, at) => (piece.kind === 'cue' && !isGiven(at, pieces, roles) ? [piece.cue] : [])),
  );
  if (told) cues.add('convicted');
  const has = (...any: readonly Cue[]) => any.some(cue => cues.has(cue));
  const rank = pieces.find(piece => piece.kind === 'rank')?.rank;
  // "Common assault" claims no rank.
  const isMost = has('most') || (has('common') && !isClaim);
  const said = rows.length === 0 ? spoken.find(([cue]) => cues.has(cue))?.[1] : undefined;
  const [group] = findConvicted(dataset);
  // "Did more than two headings have 36 or more convictions?"
  const counting = limit && pieces.find((_, at) => roles[at] === 'claim' && isUnit(pieces[at + 1]));
  const table = tableOfUnit(counting && pieces[pieces.indexOf(counting) + 1]) ?? tableOf(has);
  const ranked: readonly Row[] = dataset.rows[table];
  const numbers = pieces.flatMap((piece, at) =>
    piece.kind === 'number' && roles[at] === 'claim'
      ? [{ ...piece, at, counted: countedBy(pieces[at + 1], dataset) }]
      : [],
  );
  return {
    pieces,
    rows: (isSplit ? before : rows).map(each => each.named),
    excluded: isSplit ? behind : [],
    has,
    rank,
    position: has('fewest', 'last') ? -(rank ?? 1) : (rank ?? (isMost ? 1 : undefined)),
    table,
    many: many?.kind === 'number' ? manyOf(many, ranked.length) : undefined,
    limit:
      said ??
      (limit?.kind === 'number' ? limitOf(limit, pieces, dataset.totals[ranked[0]?.of ?? 'arrests']) : undefined),
    quantifier: isClaim && limit ? quantifierOf(pieces.indexOf(limit), pieces) : undefined,
    numbers: numbers.filter(({ value }, at) => numbers.findIndex(each => each.value === value) === at),
    isClaim,
    convicted: told ?? (group && nameRow(group, dataset)),
  };
}

/** "It wasn't 498", "Denver didn't have 63" deny; "wasn't it 498" asks. */
function isDenied(at: number, pieces: readonly Piece[]): boolean {
  const before = pieces.slice(0, at).findLast(piece => !isCue(piece, 'chatter'));
  const isSubject =
    before?.kind === 'row' ||
    before?.kind === 'number' ||
    isCue(before, 'people', 'place', 'kind', 'crime', 'group', 'arrest', 'conviction', 'convicted');
  return isCue(pieces[at], 'not') && (isSubject || /^(?:it|they|there|that|this|those|these)$/.test(wordsOf(before)));
}

/** What is a group by its name is a kind of conviction beside others: "re-entry". */
function nameOffense(piece: Piece, pieces: readonly Piece[], dataset: Dataset): Named | undefined {
  const isOfCrimes = pieces.some(each => isRow(each, isCrime)) || hasCue(pieces, 'conviction');
  return isOfCrimes && isRow(piece, isGroup)
    ? nameExactly(normalize(`illegal ${piece.text}`), dataset, offenseTables)
    : undefined;
}

/** "Assault" is a label and a heading: the heading, where headings are spoken of. */
export function headingOf(named: Named, dataset: Dataset): Named {
  const isLabel = named.kind === 'row' && named.rows[0].table === 'convictions';
  const heading = dataset.rows.categories.find(({ name }) => name === named.name);
  return isLabel && heading ? nameRow(heading, dataset) : named;
}

function tableOf(has: Asked['has']): RankedTable {
  if (has('category')) return 'categories';
  if (has('group')) return 'groups';
  const isOfChart = has('chart') && !has('arrest');
  return (isOfChart || has('conviction', 'convicted', 'crime', 'kind')) && !has('place', 'where')
    ? 'convictions'
    : 'jurisdictions';
}

/** "Places two and three", "spot 4": ranks. */
function isPlaceNumber(at: number, pieces: readonly Piece[]): boolean {
  const [link, number, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (number?.kind !== 'number' || isQualified(number) || isUnit(after) || isCue(after, 'most', 'fewest')) return false;
  const isSecond = /^(?:and|through|to|,)$/.test(wordsOf(link)) && isPlaceNumber(at - 2, pieces);
  return isSecond || /^(?:places?|spots?|positions?|ranks?)$/.test(wordsOf(link));
}

/** "The other traffic stuff" is not known; "other crimes than DUI" is what is left. */
function isOther(at: number, pieces: readonly Piece[]): boolean {
  return wordsOf(pieces[at]) === 'other' && isRow(pieces[at + 1], isCrime);
}

/** Words that ask for nothing: the place of "in second place", the days of "the 4 days", the "who" of "people who had a DUI". */
function isGiven(at: number, pieces: readonly Piece[], roles: readonly (Role | undefined)[]): boolean {
  const [last, piece] = [pieces[at - 1], pieces[at]];
  const isTold = isCue(last, 'people', 'all', 'arrest', 'convicted') || /^(?:those|them|ones?)$/.test(wordsOf(last));
  if (/^who(?:m|se)?$/.test(wordsOf(piece))) return last?.kind === 'row' || last?.kind === 'number' || isTold;
  // "Corrected after publication"
  const following = pieces.slice(at + 1).find(each => !/^(?:the|for|to)$/.test(wordsOf(each)));
  if (/^(?:after|follow)/.test(wordsOf(piece)) && isCue(piece, 'next'))
    return following?.kind !== 'row' && following?.kind !== 'number';
  if (isCue(piece, 'place') && last?.kind === 'rank')
    return (
      hasCue(pieces, 'crime', 'kind', 'conviction', 'category', 'group', 'chart') ||
      pieces.some(each => isRow(each, isCrime))
    );
  if (isCue(piece, 'place') && wordsOf(last) === 'all') return hasCue(pieces, 'conviction', 'convicted', 'crime');
  const isKnown =
    isUnit(piece) && !isCue(piece, 'group') && roles[at - 1] === 'claim' && !hasCue(pieces, 'most', 'fewest');
  return isKnown && (hasCue(pieces, ...them) || pieces.some(({ kind }) => kind === 'row'));
}
