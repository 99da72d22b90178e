import { findConvicted, isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import { nameRow } from '../names/named.ts';
import { asksWhether, auxiliaries } from './asks-whether.ts';
import type { Cue } from './cues.ts';
import { countedBy, isLimit, isMany, isUnit } from './number-uses.ts';
import { hasCue, isCue, keyOf, type NumberPiece, type Piece } from './piece.ts';

/** A question sorted: the rows that it names, and what it asks of them. */
export interface Asked {
  readonly pieces: readonly Piece[];
  /** Each once, in the order of the question. */
  readonly rows: readonly Named[];
  readonly cues: ReadonlySet<Cue>;
  readonly has: (...any: readonly Cue[]) => boolean;
  /** `2` for "second". */
  readonly rank: number | undefined;
  /** The number in "top 5". */
  readonly many: NumberPiece | undefined;
  /** A number that rows are measured by: "more than 50". */
  readonly limit: NumberPiece | undefined;
  /** Other numbers: they repeat what is asked, or claim what it is. */
  readonly numbers: readonly Claimed[];
  /** Whether it asks whether something is so. */
  readonly isClaim: boolean;
  /** The report's group of people with convictions. */
  readonly convicted: Named | undefined;
}

/** A number with how many there are of what stands behind it: "10 cities". */
export type Claimed = NumberPiece & { readonly counted: number | undefined };

export function sortPieces(all: readonly Piece[], dataset: Dataset): Asked {
  const isClaim = asksWhether(all);
  // "Isn't Denver the highest?" asks the same as "is".
  const auxiliary = isClaim ? all.find(piece => auxiliaries.has(keyOf(piece))) : undefined;
  const pieces = all
    .filter(piece => piece !== auxiliary)
    .map((piece, index, others) => (isClaim && isMajority(piece, index, others) ? majority : piece));
  const everything = pieces.flatMap((piece, index) =>
    piece.kind === 'row' && !isOwnState(piece.named, pieces.slice(0, index)) ? [piece.named] : [],
  );
  const named = everything.filter(row => !isConvicted(row.rows[0]));
  const [rank] = pieces.flatMap(piece => (piece.kind === 'rank' ? [piece.rank] : []));
  const numbers = pieces.filter((piece): piece is NumberPiece => piece.kind === 'number');
  const rows = named.filter(
    (row, index) => named.findIndex(other => other.rows[0] === row.rows[0] && other.kind === row.kind) === index,
  );
  const many = numbers.find(number => isMany(number, pieces, dataset));
  const units = pieces.some((piece, index) => isUnit(piece) && pieces[index - 1]?.kind !== 'number');
  const limit =
    rows.length > 0 || isClaim
      ? undefined
      : numbers.find(number => number !== many && isLimit(number, units, pieces, dataset));
  const tells = rows.length > 0 || hasCue(pieces, 'arrest', 'people', 'convicted', 'conviction');
  // In "the 10 cities" and "the 4 days" the number is known, and something else is asked.
  const isGiven = (index: number, cue: Cue) => {
    const before = pieces[index - 1];
    // "Which crime is in second place?" asks for no place.
    if (before?.kind === 'rank' && cue === 'place')
      return hasCue(pieces, 'crime', 'kind', 'conviction', 'category', 'group');
    // "Convictions in all places" is the whole.
    if (keyOf(before) === 'all' && cue === 'place') return hasCue(pieces, 'conviction', 'convicted', 'crime');
    return before?.kind === 'number' && before !== many && before !== limit && tells;
  };
  // Whoever was convicted is asked for by many words, and by the group's name.
  const convicted = everything.find(({ rows: [row] }) => isConvicted(row));
  const cues = new Set([
    ...pieces.flatMap((piece, index) =>
      piece.kind === 'cue' && !(isUnit(piece) && isGiven(index, piece.cue)) && !isRelative(piece, pieces[index - 1])
        ? [piece.cue]
        : [],
    ),
    ...(convicted ? (['convicted'] as const) : []),
  ]);
  const group = findConvicted(dataset);
  return {
    pieces,
    rows,
    cues,
    has: (...any) => any.some(cue => cues.has(cue)),
    rank,
    many,
    limit,
    numbers: numbers
      .filter(number => number !== many && number !== limit)
      .map(number => ({ ...number, counted: countedBy(pieces[pieces.indexOf(number) + 1], dataset) })),
    isClaim,
    convicted: convicted ?? (group && nameRow(group, dataset)),
  };
}

/** "People who had a DUI", "those who were deported": this "who" asks for nobody. */
function isRelative(piece: Piece, before: Piece | undefined): boolean {
  if (!/^(?:who|whom|whose)$/.test(keyOf(piece))) return false;
  const isNamed = before?.kind === 'row' || before?.kind === 'number';
  const isTold = isCue(before, 'people', 'all', 'arrest', 'convicted', 'count');
  return isNamed || isTold || /^(?:those|them|ones?)$/.test(keyOf(before));
}

/** The state behind a place in it, after a full stop or a comma of its name. */
function isOwnState(named: Named, before: readonly Piece[]): boolean {
  const last = before.findLast(piece => piece.kind !== 'stop' && keyOf(piece) !== ',');
  return named.kind === 'state' && last?.kind === 'row' && last.named.rows.every(row => named.rows.includes(row));
}

const majority: Piece = { kind: 'cue', cue: 'majority', key: 'most' };

/** "Were most arrests in Philadelphia?" asks for more than half; "did it have the most arrests?" does not. */
function isMajority(piece: Piece, index: number, pieces: readonly Piece[]): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  if (keyOf(piece) !== 'most' || keyOf(before) === 'the') return false;
  return after?.kind === 'row' || isCue(after, 'arrest', 'conviction', 'people', 'crime');
}
