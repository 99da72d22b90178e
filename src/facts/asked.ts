import { findConvicted, isConvicted } from '../dataset/convicted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { nameRow } from '../names/make-named.ts';
import type { Named } from '../names/named.ts';
import type { Cue } from './cues.ts';
import { isCrime } from './fact-types.ts';
import type { NumberPiece, Piece } from './piece.ts';

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

/** More convictions than one person is asked about. */
const few = 10;

const auxiliaries = new Set(
  'is are was were did do does has have isnt arent wasnt werent didnt doesnt hasnt havent'.split(' '),
);

export function sortPieces(all: readonly Piece[], dataset: Dataset): Asked {
  const isClaim = asksWhether(all);
  // "Isn't Denver the highest?" asks the same as "is".
  const auxiliary = isClaim ? all.find(piece => piece.kind === 'cue' && auxiliaries.has(piece.key)) : undefined;
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
  const units = pieces.some(
    (piece, index) => piece.kind === 'cue' && isUnit(piece.cue) && pieces[index - 1]?.kind !== 'number',
  );
  const limit =
    rows.length > 0 || isClaim
      ? undefined
      : numbers.find(number => number !== many && isLimit(number, units, pieces, dataset));
  const tells =
    rows.length > 0 || pieces.some(piece => piece.kind === 'cue' && /^(?:arrest|people|convict)/.test(piece.cue));
  // In "the 10 cities" and "the 4 days" the number is known, and something else is asked.
  const isGiven = (index: number, cue: Cue) => {
    const before = pieces[index - 1];
    // "Which crime is in second place?" asks for no place.
    if (before?.kind === 'rank' && cue === 'place')
      return pieces.some(piece => piece.kind === 'cue' && /^(?:crime|kind|conviction|category|group)$/.test(piece.cue));
    // "Convictions in all places" is the whole.
    if (before?.kind === 'cue' && before.key === 'all' && cue === 'place')
      return pieces.some(piece => piece.kind === 'cue' && /^(?:conviction|convicted|crime)$/.test(piece.cue));
    return before?.kind === 'number' && before !== many && before !== limit && tells;
  };
  // Whoever was convicted is asked for by many words, and by the group's name.
  const convicted = everything.find(({ rows: [row] }) => isConvicted(row));
  const cues = new Set([
    ...pieces.flatMap((piece, index) =>
      piece.kind === 'cue' && !(isUnit(piece.cue) && isGiven(index, piece.cue)) && !isRelative(piece, pieces[index - 1])
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
      .map(number => ({ ...number, counted: countBehind(number, pieces, dataset) })),
    isClaim,
    convicted: convicted ?? (group && nameRow(group, dataset)),
  };
}

/** "People who had a DUI", "those who were deported": this "who" asks for nobody. */
function isRelative(piece: Piece, before: Piece | undefined): boolean {
  if (piece.kind !== 'cue' || !/^(?:who|whom|whose)$/.test(piece.key) || !before) return false;
  if (before.kind === 'cue')
    return (
      ['people', 'all', 'arrest', 'convicted', 'count'].includes(before.cue) ||
      /^(?:those|them|ones?)$/.test(before.key)
    );
  return before.kind === 'row' || before.kind === 'number';
}

/** The state behind a place in it, after a full stop or a comma of its name. */
function isOwnState(named: Named, before: readonly Piece[]): boolean {
  const last = before.findLast(piece => piece.kind !== 'stop' && !(piece.kind === 'cue' && piece.key === ','));
  return named.kind === 'state' && last?.kind === 'row' && last.named.rows.every(row => named.rows.includes(row));
}

const majority: Piece = { kind: 'cue', cue: 'majority', key: 'most' };

/** "Were most arrests in Philadelphia?" asks for more than half; "did it have the most arrests?" does not. */
function isMajority(piece: Piece, index: number, pieces: readonly Piece[]): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  if (piece.kind !== 'cue' || piece.key !== 'most') return false;
  const isThe = before?.kind === 'cue' && before.key === 'the';
  // "Were most gang members?"
  if (after?.kind === 'row') return !isThe;
  if (after?.kind !== 'cue') return false;
  return !isThe && ['arrest', 'conviction', 'people', 'crime'].includes(after.cue);
}

function countBehind(number: NumberPiece, pieces: readonly Piece[], dataset: Dataset): number | undefined {
  const next = pieces[pieces.indexOf(number) + 1];
  return next?.kind === 'cue' ? countedBy(next.cue, dataset) : undefined;
}

function asksWhether(pieces: readonly Piece[]): boolean {
  const has = (...cues: readonly Cue[]) => pieces.some(piece => piece.kind === 'cue' && cues.includes(piece.cue));
  const isOpen =
    has('count', 'where', 'who', 'when', 'most', 'fewest', 'last', 'share', 'list', 'place', 'kind', 'sum') ||
    pieces.some(piece => piece.kind === 'cue' && /^(?:whats?|wh?ats?|wut|wot|wh?ich|hows?|howmany)$/.test(piece.key));
  // "Crimes with exactly 7 convictions" asks which.
  const isOfUnit = (index: number) => {
    const [unit, link] = [pieces[index - 2], pieces[index - 1]];
    return link?.kind === 'cue' && link.cue === 'have' && isUnitPiece(unit);
  };
  const number = pieces.find(
    (piece, index) => piece.kind === 'number' && !isUnitPiece(pieces[index + 1]) && !isOfUnit(index),
  );
  const counts =
    number?.kind === 'number' &&
    !isOfEach(number, pieces) &&
    !isMeasure(number, pieces) &&
    (has('convicted', 'conviction') ||
      pieces.some(({ kind }) => kind === 'row') ||
      (has('arrest', 'people') && (number.bound === undefined || number.bound === 'about')));
  // "64% convicted?"
  if (has('claim') || (counts && !isOpen)) return true;
  const first = pieces.find(
    piece => piece.kind !== 'stop' && !(piece.kind === 'cue' && piece.cue === 'chatter') && !isOpening(piece),
  );
  return first?.kind === 'cue' && auxiliaries.has(first.key);
}

/** "People with 3 DUIs" asks how many each had, and "labels with 3 convictions" does not. */
function isOfEach(number: NumberPiece, pieces: readonly Piece[]): boolean {
  const next = pieces[pieces.indexOf(number) + 1];
  const isOne = next?.kind === 'cue' && /^(?:conviction|crime)$/.test(next.cue) && number.value < few;
  const has = (...cues: readonly Cue[]) => pieces.some(piece => piece.kind === 'cue' && cues.includes(piece.cue));
  return (isOne || isCrimePiece(next)) && has('people', 'have') && !has('kind', 'crime', 'category', 'place', 'where');
}

/** "Exactly 7 convictions" asks what has as many. */
function isMeasure(number: NumberPiece, pieces: readonly Piece[]): boolean {
  const isCounted = (piece: Piece | undefined) =>
    piece?.kind === 'cue' && (piece.cue === 'conviction' || piece.cue === 'arrest');
  const at = pieces.indexOf(number);
  const measures = (at === 0 && isCounted(pieces[1])) || (at === 1 && isCounted(pieces[0]));
  return measures && number.bound !== undefined && number.bound !== 'about';
}

/** "So was every one of them …" */
function isOpening(piece: Piece): boolean {
  return piece.kind === 'cue' && /^(?:so|and|but|ok|okay|well|then|hey|hi|please|,)$/.test(piece.key);
}

/** `top 5`, `the 3 most common`, `3 cities with the most`, `bottom 3`. */
function isMany(number: NumberPiece, pieces: readonly Piece[], dataset: Dataset): boolean {
  if (number.bound !== undefined || number.percent) return false;
  const index = pieces.indexOf(number);
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  const isEnd = (piece: Piece | undefined) => piece?.kind === 'cue' && ['most', 'fewest', 'last'].includes(piece.cue);
  const measured = after?.kind === 'cue' && /^(?:day|duration)$/.test(after.cue);
  if (!measured && (isEnd(before) || isEnd(after))) return true;
  const unit =
    after?.kind === 'cue' && ['place', 'kind', 'crime', 'category', 'group'].includes(after.cue)
      ? after.cue
      : undefined;
  return unit !== undefined && countedBy(unit, dataset) !== number.value && pieces.some(isEnd);
}

/** "Cities with more than 50 arrests"; not "were more than 400 arrested", and not the number of all. */
function isLimit(number: NumberPiece, units: boolean, pieces: readonly Piece[], { totals }: Dataset): boolean {
  const { bound, value, percent } = number;
  if (percent || bound === 'about' || isOfEach(number, pieces)) return false;
  const where = pieces.some(piece => piece.kind === 'cue' && (piece.cue === 'where' || piece.cue === 'who'));
  if (value === totals.arrests || value === totals.convictions) return false;
  if (units || where) return true;
  const counted = pieces.some(
    piece => piece.kind === 'cue' && /^(?:arrest|people|conviction|convicted)$/.test(piece.cue),
  );
  // "Exactly 30" asks what has this number.
  return bound !== undefined && (bound !== 'is' || counted);
}

function isUnitPiece(piece: Piece | undefined): boolean {
  return piece?.kind === 'cue' && isUnit(piece.cue);
}

function isCrimePiece(piece: Piece | undefined): boolean {
  return piece?.kind === 'row' && isCrime(piece.named);
}

/** What a number in front of it counts. */
function isUnit(cue: Cue): boolean {
  return ['place', 'kind', 'crime', 'category', 'group', 'day', 'duration'].includes(cue);
}

/** How many there are of what a word counts. */
export function countedBy(cue: Cue, { rows, report }: Dataset): number | undefined {
  switch (cue) {
    case 'place':
      return rows.jurisdictions.length;
    case 'kind':
    case 'crime':
      return rows.convictions.length;
    case 'category':
      return rows.categories.length;
    case 'group':
      return rows.groups.length;
    case 'day':
    case 'duration':
      return report.days;
    default:
      return undefined;
  }
}
