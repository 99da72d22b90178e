import { findConvicted, isConvicted } from '../dataset/convicted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { nameRow } from '../names/make-named.ts';
import type { Named } from '../names/named.ts';
import { isCrime, isGroup, type Limits } from './fact-types.ts';
import type { Cue } from './phrases.ts';
import { isCue, keyOf, type NumberPiece, type Piece } from './piece.ts';

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
  /** 5 in "top 5". */
  readonly many: number | undefined;
  /** What rows are measured by: "more than 50". */
  readonly limit: Limits | undefined;
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
const bounds = {
  over: 'over',
  barelyOver: 'over',
  atLeast: 'from',
  under: 'under',
  atMost: 'upto',
  exact: 'is',
  about: undefined,
  nearly: undefined,
} as const;

/** Numbers that are words of their own. */
const spoken: readonly (readonly [Cue, Limits])[] = [
  ['triple', { bound: 'between', number: 100, last: 999 }],
  ['double', { bound: 'between', number: 10, last: 99 }],
  ['once', { bound: 'is', number: 1, last: 1 }],
];

export function sortPieces(all: readonly Piece[], dataset: Dataset): Asked {
  const isClaim = asksWhether(all);
  // "Isn't Denver the highest?" asks the same as "is".
  const auxiliary = isClaim ? all.find(piece => auxiliaries.has(keyOf(piece))) : undefined;
  const pieces = all
    .filter(piece => piece !== auxiliary)
    .map(
      (piece, at, others): Piece =>
        isClaim && isMajority(piece, at, others) ? { ...piece, kind: 'cue', cue: 'majority' } : piece,
    );
  const hasCue = (...any: readonly Cue[]) => pieces.some(piece => isCue(piece, ...any));
  const named = pieces.flatMap((piece, at) =>
    piece.kind === 'row' && !isOwnState(piece.named, pieces.slice(0, at))
      ? [{ named: piece.named, key: piece.key, at }]
      : [],
  );
  const told = named.find(each => isConvicted(each.named.rows[0]))?.named;
  const rows = named.filter(
    (each, index) =>
      !isConvicted(each.named.rows[0]) &&
      named.findIndex(({ named: { kind, rows } }) => rows[0] === each.named.rows[0] && kind === each.named.kind) ===
        index,
  );
  const not = isClaim ? -1 : pieces.findIndex(piece => isCue(piece, 'not', 'minus'));
  const before = rows.filter(({ at }) => not === -1 || at < not);
  const behind = rows.filter(({ at }) => at > not && !pieces.slice(not, at).some(piece => isCue(piece, 'stop')));
  const isSplit = before.length > 0 && behind.length > 0 && before.length < rows.length;
  const numbers = pieces.filter((piece): piece is NumberPiece => piece.kind === 'number');
  const many = numbers.find(number => isMany(number, pieces, dataset));
  // "Did any city have more than 100?"
  const isAny =
    pieces.some((piece, at) => isUnit(piece) && pieces[at - 1]?.kind !== 'number') && !hasCue('all', 'none');
  const limit =
    rows.length > 0 || (isClaim && !isAny)
      ? undefined
      : numbers.find(each => each !== many && isLimit(each, pieces, dataset) && (!isClaim || isQualified(each)));
  const isTold = rows.length > 0 || hasCue('arrest', 'people', 'convicted', 'conviction');
  // In "the 10 cities" and "the 4 days" the number is known, and something else is asked.
  const isGiven = (piece: Piece, at: number) => {
    const last = pieces[at - 1];
    // "Which crime is in second place?" asks for no place, and "convictions in all places" is the whole.
    if (isCue(piece, 'place') && last?.kind === 'rank')
      return hasCue('crime', 'kind', 'conviction', 'category', 'group', 'chart');
    if (isCue(piece, 'place') && keyOf(last) === 'all') return hasCue('conviction', 'convicted', 'crime');
    const isKnown = last?.kind === 'number' && last !== many && last !== limit;
    return isKnown && isTold && !hasCue('most', 'fewest');
  };
  const cues = new Set(
    pieces.flatMap((piece, at) =>
      piece.kind === 'cue' && !(isUnit(piece) && isGiven(piece, at)) && !isRelative(piece, pieces[at - 1])
        ? [piece.cue]
        : [],
    ),
  );
  if (told) cues.add('convicted');
  const group = findConvicted(dataset);
  const [rank] = pieces.flatMap(piece => (piece.kind === 'rank' ? [piece.rank] : []));
  return {
    pieces,
    rows: (isSplit ? before : rows).map(each => each.named),
    excluded: isSplit ? behind : [],
    has: (...any) => any.some(cue => cues.has(cue)),
    rank: rank ?? (cues.has('runner') ? 2 : undefined),
    many: many?.value ?? (cues.has('podium') ? 3 : undefined),
    limit: limit ? boundOf(limit, pieces) : rows.length > 0 ? undefined : spoken.find(([cue]) => cues.has(cue))?.[1],
    numbers: numbers
      .filter(number => number !== many && number !== limit)
      .map(number => ({ ...number, counted: countedBy(pieces[pieces.indexOf(number) + 1], dataset) })),
    isClaim,
    convicted: told ?? (group && nameRow(group, dataset)),
  };
}

/** What a question begins with that asks whether something is so. */
const auxiliaries = new Set(
  'is are was were did do does has have isnt arent wasnt werent didnt doesnt hasnt havent aint'.split(' '),
);
const asksWhat = /^(?:what|wats?|wut|wot|wh?ich|hows?)/;
/** "So was every one of them …" */
const opening = /^(?:so|and|but|ok|okay|well|then|hey|hi|please|,)$/;
const open: readonly Cue[] = [
  'count',
  'where',
  'who',
  'when',
  'most',
  'fewest',
  'last',
  'share',
  'list',
  'place',
  'kind',
  'sum',
];

/** Whether a question asks whether something is so: "64% convicted?" */
function asksWhether(pieces: readonly Piece[]): boolean {
  const hasCue = (...any: readonly Cue[]) => pieces.some(piece => isCue(piece, ...any));
  const isOpen = hasCue(...open) || pieces.some(piece => asksWhat.test(keyOf(piece)));
  // "Crimes with exactly 7 convictions" asks which.
  const number = pieces.find(
    (piece, at): piece is NumberPiece =>
      piece.kind === 'number' && !isUnit(pieces[at + 1]) && !(isCue(pieces[at - 1], 'have') && isUnit(pieces[at - 2])),
  );
  const counts =
    number &&
    !isOfEach(number, pieces) &&
    !isMeasure(number, pieces) &&
    (hasCue('convicted', 'conviction') ||
      pieces.some(({ kind }) => kind === 'row') ||
      (hasCue('arrest', 'people') && (!isQualified(number) || !boundOf(number, pieces))));
  if (hasCue('claim') || (counts && !isOpen)) return true;
  // "So everybody had a record?"
  const isOfAll = pieces.some(piece => /^(?:every|no ?)(?:one|body|single)|^none/.test(keyOf(piece)));
  const isOfGroup = hasCue('convicted') || pieces.some(piece => piece.kind === 'row' && isGroup(piece.named));
  if (isOfAll && isOfGroup && !isOpen && !hasCue('not')) return true;
  const first = pieces.find(piece => !isCue(piece, 'chatter', 'stop') && !opening.test(keyOf(piece)));
  return auxiliaries.has(keyOf(first));
}

/** "People who had a DUI", "those who were deported": this "who" asks for nobody. */
function isRelative(piece: Piece, before: Piece | undefined): boolean {
  if (!/^(?:who|whom|whose)$/.test(keyOf(piece))) return false;
  const isTold = isCue(before, 'people', 'all', 'arrest', 'convicted', 'count');
  return before?.kind === 'row' || before?.kind === 'number' || isTold || /^(?:those|them|ones?)$/.test(keyOf(before));
}

/** The state behind a place in it, after a full stop or a comma of its name. */
function isOwnState(named: Named, before: readonly Piece[]): boolean {
  const last = before.findLast(piece => !isCue(piece, 'stop') && keyOf(piece) !== ',');
  return named.kind === 'state' && last?.kind === 'row' && last.named.rows.every(row => named.rows.includes(row));
}

/** "Were most arrests in Philadelphia?" asks for more than half; "did it have the most arrests?" does not. */
function isMajority(piece: Piece, at: number, pieces: readonly Piece[]): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  if (keyOf(piece) !== 'most' || keyOf(before) === 'the') return false;
  return after?.kind === 'row' || isCue(after, 'arrest', 'conviction', 'people', 'crime');
}

/** `top 5`, `the 3 most common`, `3 cities with the most`, `bottom 3`. */
function isMany(number: NumberPiece, pieces: readonly Piece[], dataset: Dataset): boolean {
  if (isQualified(number) || number.quantity.form !== 'count') return false;
  const at = pieces.indexOf(number);
  const after = pieces[at + 1];
  const isEnd = (piece: Piece | undefined) => isCue(piece, 'most', 'fewest', 'last', 'next');
  if (isCue(after, 'day', 'duration')) return false;
  if (isEnd(pieces[at - 1]) || isEnd(after)) return true;
  return isUnit(after) && countedBy(after, dataset) !== number.value && pieces.some(isEnd);
}

/** "Cities with more than 50 arrests"; not "were more than 400 arrested", and not the number of all. */
function isLimit(number: NumberPiece, pieces: readonly Piece[], { totals }: Dataset): boolean {
  const { value, quantity } = number;
  const limits = boundOf(number, pieces);
  // "The last of the ten"
  const isTold = /^(?:the|all) /.test(number.key) || keyOf(pieces[pieces.indexOf(number) - 1]) === 'of';
  if (quantity.form !== 'count' || !limits || isTold || isOfEach(number, pieces)) return false;
  if (value === totals.arrests || value === totals.convictions) return false;
  const isOfUnits = pieces.some((piece, at) => isUnit(piece) && pieces[at - 1]?.kind !== 'number');
  if (isOfUnits || pieces.some(piece => isCue(piece, 'where', 'who'))) return true;
  // "What has 13 convictions?"
  const at = pieces.indexOf(number);
  if (isCue(pieces[at - 1], 'have') && /^wh?(?:at|ich)$/.test(keyOf(pieces[at - 2]))) return true;
  // "Exactly 30" asks what has this number.
  const isCounted = pieces.some(piece => isCue(piece, 'arrest', 'people', 'conviction', 'convicted'));
  return limits.bound !== 'is' || (isQualified(number) && isCounted);
}

/** "People with 3 DUIs" asks how many each had, and "labels with 3 convictions" does not. */
function isOfEach(number: NumberPiece, pieces: readonly Piece[]): boolean {
  const next = pieces[pieces.indexOf(number) + 1];
  const isOne = isCue(next, 'conviction', 'crime') && number.value < few;
  return (
    (isOne || (next?.kind === 'row' && isCrime(next.named))) &&
    pieces.some(piece => isCue(piece, 'people', 'have')) &&
    !pieces.some(piece => isCue(piece, 'kind', 'crime', 'category', 'place', 'where'))
  );
}

/** "Exactly 7 convictions", "convictions over 20": what has as many. */
function isMeasure(number: NumberPiece, pieces: readonly Piece[]): boolean {
  const at = pieces.indexOf(number);
  const beside = at === 0 ? pieces[1] : at === 1 ? pieces[0] : undefined;
  return isCue(beside, 'conviction', 'arrest') && isQualified(number) && boundOf(number, pieces) !== undefined;
}

/** Whether a word makes a bound of it, or a rough number. */
function isQualified({ quantity: { stated }, key }: NumberPiece): boolean {
  return stated.modifier !== 'exact' || stated.upTo !== undefined || /^(?:exactly|precisely|only|just) /.test(key);
}

/** What a number limits; undefined for one that is said to be rough. */
function boundOf(number: NumberPiece, pieces: readonly Piece[]): Limits | undefined {
  const { value, quantity } = number;
  const { modifier, upTo } = quantity.stated;
  if (upTo !== undefined) return { bound: 'between', number: value, last: upTo };
  const at = pieces.indexOf(number);
  // "Higher than 50"
  const [than, more] = [pieces[at - 1], pieces[at - 2]];
  const told =
    keyOf(than) === 'than' && isCue(more, 'more', 'fewer') ? (isCue(more, 'more') ? 'over' : 'under') : undefined;
  const bound = told ?? bounds[modifier];
  return bound && { bound, number: value, last: value };
}

/** What a number in front of it counts. */
export function isUnit(piece: Piece | undefined): boolean {
  return isCue(piece, 'place', 'kind', 'crime', 'category', 'group', 'day', 'duration');
}

/** How many there are of what a word counts. */
export function countedBy(piece: Piece | undefined, { rows, report }: Dataset): number | undefined {
  switch (piece?.kind === 'cue' ? piece.cue : undefined) {
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
