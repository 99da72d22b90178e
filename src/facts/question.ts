import { findConvicted, isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type Named, nameRow } from '../names/named.ts';
import { type Bound, isCrime, isGroup, type RankedTable } from './fact-types.ts';
import { hasCue, isCue, keyOf, type NumberPiece, type Piece } from './piece.ts';
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

/** What a count is measured by; `last` is the upper end of "between", and else the number itself. */
interface Limits {
  readonly bound: Bound;
  readonly number: number;
  readonly last: number;
}

/** A number with how many there are of what stands behind it: "10 cities". */
export type Claimed = NumberPiece & { readonly at: number; readonly counted: number | undefined };

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
        isClaim && isMajority(at, others)
          ? { ...piece, kind: 'cue', cue: 'majority' }
          : isOther(at, others)
            ? { ...piece, kind: 'stranger' }
            : isPlaceNumber(at, others)
              ? { ...piece, kind: 'rank', rank: piece.kind === 'number' ? piece.value : 0 }
              : piece,
    );
  const named = pieces.flatMap((piece, at) =>
    piece.kind === 'row' && !isOwnState(piece.named, pieces.slice(0, at)) ? [{ ...piece, at }] : [],
  );
  const told = named.find(each => isConvicted(each.named.rows[0]))?.named;
  const isSame = (one: Named, { kind, rows }: Named) => rows[0] === one.rows[0] && kind === one.kind;
  // "Immigration" is said of much else than the heading, and of the fugitives.
  const isOfCrimes = hasCue(pieces, 'conviction', 'convicted', 'crime', 'kind', 'category') || pieces.length === 1;
  const isPart = ({ named: { name, rows }, key }: (typeof named)[number]) =>
    rows[0].table === 'categories' &&
    key === name.toLowerCase() &&
    dataset.rows.groups.some(each => each.name.startsWith(`${name} `)) &&
    (!isOfCrimes || named.some(each => isGroup(each.named)));
  const rows = named.filter(
    (each, index) =>
      !isConvicted(each.named.rows[0]) &&
      !isPart(each) &&
      named.findIndex(other => isSame(each.named, other.named)) === index,
  );
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
  const rank = pieces.find(piece => piece.kind === 'rank')?.rank;
  const said = rows.length === 0 ? spoken.find(([cue]) => cues.has(cue))?.[1] : undefined;
  const group = findConvicted(dataset);
  return {
    pieces,
    rows: (isSplit ? before : rows).map(each => each.named),
    excluded: isSplit ? behind : [],
    has: (...any) => any.some(cue => cues.has(cue)),
    rank: rank ?? (cues.has('runner') ? 2 : undefined),
    many: many?.kind === 'number' ? many.value : cues.has('podium') ? 3 : undefined,
    limit: limit?.kind === 'number' ? boundOf(limit, pieces) : said,
    numbers: pieces.flatMap((piece, at) =>
      piece.kind === 'number' && roles[at] === 'claim'
        ? [{ ...piece, at, counted: countedBy(pieces[at + 1], dataset) }]
        : [],
    ),
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

/** Whether a question asks whether something is so: "64% convicted?", "so everybody had a record?" */
function asksWhether(pieces: readonly Piece[]): boolean {
  const first = pieces.find(piece => !isCue(piece, 'chatter', 'stop') && !opening.test(keyOf(piece)));
  if (hasCue(pieces, 'claim') || auxiliaries.has(keyOf(first))) return true;
  const asksWhich = [
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
  ] as const;
  if (hasCue(pieces, ...asksWhich) || pieces.some(piece => asksWhat.test(keyOf(piece)))) return false;
  const isNamed = pieces.some(({ kind }) => kind === 'row');
  // "Crimes with exactly 7 convictions", "convictions over 20" ask which.
  const counts = pieces.some((piece, at) => {
    if (piece.kind !== 'number' || isUnit(pieces[at + 1]) || isOfEach(at, pieces)) return false;
    if (isCue(pieces[at - 1], 'have') && isUnit(pieces[at - 2])) return false;
    const isBound = isQualified(piece) && boundOf(piece, pieces) !== undefined;
    return isNamed || (!isBound && hasCue(pieces, 'convicted', 'conviction', 'arrest', 'people'));
  });
  const isOfAll = pieces.some(
    (piece, at) => /^(?:every|none|no ?one|nobody|majority)/.test(keyOf(piece)) && !isUnit(pieces[at + 1]),
  );
  const isOfGroup =
    pieces.some(piece => isCue(piece, 'convicted') || (piece.kind === 'row' && isGroup(piece.named))) ||
    (hasCue(pieces, 'conviction') && hasCue(pieces, 'have'));
  return counts || (isOfAll && isOfGroup && !hasCue(pieces, 'not', 'minus'));
}

/** The state behind a place in it, after a full stop or a comma of its name. */
function isOwnState(named: Named, before: readonly Piece[]): boolean {
  const last = before.findLast(piece => !isCue(piece, 'stop') && keyOf(piece) !== ',');
  return named.kind === 'state' && last?.kind === 'row' && last.named.rows.every(row => named.rows.includes(row));
}

/** "Were most arrests in Philadelphia?" asks for more than half; "did it have the most arrests?" does not. */
function isMajority(at: number, pieces: readonly Piece[]): boolean {
  const after = pieces[at + 1];
  if (keyOf(pieces[at]) !== 'most' || keyOf(pieces[at - 1]) === 'the') return false;
  return after?.kind === 'row' || isCue(after, 'arrest', 'conviction', 'people', 'crime');
}

/** "Places two and three", "spot 4": ranks. */
function isPlaceNumber(at: number, pieces: readonly Piece[]): boolean {
  const [before, link, number, after] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  if (number?.kind !== 'number' || isQualified(number) || number.value > few || isUnit(after)) return false;
  const isPlaced = /^(?:places?|spots?|positions?|ranks?)$/;
  const isSecond =
    /^(?:and|through|to|,)$/.test(keyOf(link)) && before?.kind === 'number' && isPlaceNumber(at - 2, pieces);
  return isPlaced.test(keyOf(link)) || isSecond;
}

/** "The other traffic stuff" is not known; "other crimes than DUI" is what is left. */
function isOther(at: number, pieces: readonly Piece[]): boolean {
  const next = pieces[at + 1];
  return keyOf(pieces[at]) === 'other' && next?.kind === 'row' && isCrime(next.named);
}

/** What a number does: "top 5"; "more than 50", which rows are measured by; or it repeats, or claims, what is asked. */
type Role = 'many' | 'limit' | 'claim';

function roleOf(
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
  if (quantity.form !== 'count') return 'claim';
  if (!isQualified(number) && !isCue(after, 'day', 'duration')) {
    const ends = ['most', 'fewest', 'last', 'next'] as const;
    const isOfEnd = isUnit(after) && countedBy(after, dataset) !== value && hasCue(pieces, ...ends);
    const isNext = hasCue(pieces, 'next') && isNamed && value < few;
    const isFirst = before?.kind === 'rank' && before.rank === 1;
    if (isFirst || isCue(before, ...ends) || isCue(after, ...ends) || isOfEnd || isNext) return 'many';
  }
  const limits = isCue(after, 'day', 'duration') ? undefined : boundOf(number, pieces);
  const isTold = /^(?:the|all) /.test(key) || keyOf(before) === 'of';
  const isWhole = value === totals.arrests || value === totals.convictions || (isTold && !isQualified(number));
  // "How far short of 500 did they fall"
  const isNear = Math.abs(value - totals.arrests) * 10 < totals.arrests && !hasCue(pieces, 'place', 'kind', 'crime');
  if (isNamed || !limits || isWhole || isNear || isOfEach(at, pieces)) return 'claim';
  const isOfUnits = pieces.some(
    (piece, index) => isUnit(piece) && !isCue(piece, 'day', 'duration') && pieces[index - 1]?.kind !== 'number',
  );
  // "Did any city have more than 100?"
  if (isClaim) return isQualified(number) && isOfUnits && !hasCue(pieces, 'all', 'none') ? 'limit' : 'claim';
  // "What has 13 convictions?"
  const isAsked = isCue(before, 'have') && /^wh?(?:at|ich)$/.test(keyOf(pieces[at - 2]));
  // "Exactly 30" asks what has this number.
  const isExact =
    limits.bound === 'is' && !(isQualified(number) && hasCue(pieces, 'arrest', 'people', 'conviction', 'convicted'));
  return isOfUnits || isAsked || hasCue(pieces, 'where', 'who') || !isExact ? 'limit' : 'claim';
}

/** Words that ask for nothing: the place of "in second place", the days of "the 4 days", the "who" of "people who had a DUI". */
function isGiven(at: number, pieces: readonly Piece[], roles: readonly (Role | undefined)[]): boolean {
  const [last, piece] = [pieces[at - 1], pieces[at]];
  const isTold =
    isCue(last, 'people', 'all', 'arrest', 'convicted', 'count') || /^(?:those|them|ones?)$/.test(keyOf(last));
  if (/^who(?:m|se)?$/.test(keyOf(piece))) return last?.kind === 'row' || last?.kind === 'number' || isTold;
  if (isCue(piece, 'place') && last?.kind === 'rank')
    return hasCue(pieces, 'crime', 'kind', 'conviction', 'category', 'group', 'chart');
  if (isCue(piece, 'place') && keyOf(last) === 'all') return hasCue(pieces, 'conviction', 'convicted', 'crime');
  const isKnown = isUnit(piece) && roles[at - 1] === 'claim' && !hasCue(pieces, 'most', 'fewest');
  return (
    isKnown &&
    (hasCue(pieces, 'arrest', 'people', 'convicted', 'conviction') || pieces.some(({ kind }) => kind === 'row'))
  );
}

/** "People with 3 DUIs" asks how many each had, and "labels with 3 convictions" does not. */
export function isOfEach(at: number, pieces: readonly Piece[]): boolean {
  const [number, next] = [pieces[at], pieces[at + 1]];
  const isOne = isCue(next, 'conviction', 'crime') && number?.kind === 'number' && number.value < few;
  const isOfCrimes = isOne || (next?.kind === 'row' && isCrime(next.named));
  return (
    isOfCrimes && hasCue(pieces, 'people', 'have') && !hasCue(pieces, 'kind', 'crime', 'category', 'place', 'where')
  );
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
  const before = keyOf(pieces[at - 1]) === 'than' ? pieces[at - 2] : pieces[at - 1];
  // "Fifty arrests or more"
  const isBehind = keyOf(pieces[at + 2]) === 'or' && isCue(pieces[at + 3], 'more');
  const told = isCue(before, 'more') ? 'over' : isCue(before, 'fewer') ? 'under' : undefined;
  const bound = isBehind ? 'from' : (told ?? bounds[modifier]);
  return bound && { bound, number: value, last: value };
}

const tables = new Map<Cue | undefined, RankedTable>([
  ['place', 'jurisdictions'],
  ['kind', 'convictions'],
  ['crime', 'convictions'],
  ['category', 'categories'],
  ['group', 'groups'],
]);

/** What a number in front of it counts. */
function isUnit(piece: Piece | undefined): boolean {
  return isCue(piece, 'day', 'duration', 'place', 'kind', 'crime', 'category', 'group');
}

/** How many there are of what a word counts. */
function countedBy(piece: Piece | undefined, { rows, report }: Dataset): number | undefined {
  const table = piece?.kind === 'cue' ? tables.get(piece.cue) : undefined;
  return isCue(piece, 'day', 'duration') ? report.days : table && rows[table].length;
}
