import { isConvicted } from '../dataset/counted.ts';
import { isWithin } from './arithmetic.ts';
import { keysIn } from './clauses.ts';
import { type Apart, type FactFinding, isCrime, isGroup, isPlace } from './fact-types.ts';
import { factOf, missed } from './make-fact.ts';
import { isCue, isRow, type Piece, them, wordsOf } from './piece.ts';
import type { Asked } from './question.ts';

/** Words that narrow nothing. */
const small = /^(?:an?|the|th(?:is|at|ese|ose)|h(?:is|er)|their|its|my|our)$/;
/** What leads to a whole: "of the gang members, how many were fugitives". */
const among = /^(?:of|among|amongst|from)$/;

/** Rows, and words, that the report does not bring together: its tables are counted each on its own. */
export function refuseTogether(asked: Asked): FactFinding | undefined {
  const { has } = asked;
  const rows = [...asked.rows, ...asked.excluded.map(({ named }) => named)];
  const apart = (why: Apart) => missed({ kind: 'apart', why, rows });
  const places = rows.filter(isPlace);
  const crimes = rows.filter(isCrime);
  const groups = rows.filter(isGroup);
  const convicted = has('convicted', 'conviction', 'unconvicted');
  const byPlace = places.length > 0 || (has('place', 'where') && !has('rank'));
  const isGroupPiece = (piece: Piece) => isRow(piece, isGroup) && !isConvicted(piece.named.rows[0]);
  if (!convicted && areSides(asked, isGroupPiece, piece => isRow(piece, isPlace))) return undefined;
  if (byPlace && (crimes.length > 0 || groups.length > 0 || convicted || has('crime')))
    return missed({ kind: 'byPlace', place: places[0]?.rows[0], rows: rows.filter(row => !isPlace(row)) });
  const isSideBySide =
    rows.length < 3 &&
    (has('per', 'compare', 'minus') || areSides(asked, isGroupPiece, isOfConvicted) || isForEach(asked));
  // "The numbers: convicted, gang, fugitives"; "68 fugitives, 18 gang, right?"
  const isListed =
    asked.pieces.some(piece => /(?:numbers|figures|counts)$/.test(wordsOf(piece))) ||
    (asked.pieces.filter(piece => wordsOf(piece) === ',').length > 1 &&
      !has('count', 'share', 'more', 'fewer', 'both')) ||
    (asked.isClaim && asked.numbers.length >= rows.length);
  if (groups.length > 0 && (crimes.length > 0 || (convicted && !isSideBySide) || has('crime'))) return apart('crossed');
  const inOne =
    groups.length > 2 || has('sum', 'both', 'not', 'share') || areDeeds(asked) || !areJoined(asked, isGroup);
  if (groups.length > 1 && inOne && !isSideBySide) return apart('groups');
  const isOfBoth = crimes.length > 1 && has('both') && !has('sum') && !isListed;
  if (isOfBoth && has('people', 'count', 'who', 'have', 'convicted')) return apart('crossed');
  if (!areJoined(asked, isCrime) && !isPart(asked))
    return missed({ kind: 'unread', text: crimes.map(({ name }) => name).join(' … '), near: crimes.map(factOf) });
  if (!convicted && !has('have', 'per') && asksGrounds(asked)) return apart('grounds');
  if (has('when') && rows.length === 0 && asked.convicted && convicted)
    return missed({ kind: 'apart', why: 'single', rows: [asked.convicted] });
  const isOfReport =
    (has('who') && has('arrest', 'telling') && asked.rank === undefined) || has('when', 'duration', 'day');
  // "I only joined today, but how many in Denver", "who reported fewer"
  const isCounted = has('more', 'fewer', 'sum', 'share', 'count');
  const isRevised = rows.some(({ rows: [row] }) => row.revision);
  return isOfReport && !isCounted && rows.length > 0 && !asked.isClaim && !isRevised ? apart('single') : undefined;
}

/** "More people with convictions or fugitives", "were there more fugitives than arrests in Denver": two on the sides of a word. */
function areSides(
  { pieces, has }: Asked,
  isOne: (piece: Piece) => boolean,
  isOther: (piece: Piece) => boolean,
): boolean {
  const link = pieces.findIndex(piece => /^(?:or|than)$/.test(wordsOf(piece)));
  const [left, right] = [pieces.slice(0, link), pieces.slice(link + 1)];
  const isSplit = (one: typeof isOne, other: typeof isOne) =>
    left.some(one) && right.some(other) && !left.some(other) && !right.some(one);
  // "Than usual in LA"
  const isPlain = right.every(
    piece =>
      piece.kind === 'row' ||
      isCue(piece, 'more', 'fewer', 'have', 'stop', ...them) ||
      small.test(wordsOf(piece)) ||
      /^(?:in|from|for|were|are|there)$/.test(wordsOf(piece)),
  );
  return link > 0 && has('more', 'fewer') && isPlain && (isSplit(isOne, isOther) || isSplit(isOther, isOne));
}

/** "For each gang member, how many fugitives" */
function isForEach({ pieces }: Asked): boolean {
  return pieces.some((piece, at) => wordsOf(piece) === 'for' && /^(?:each|every)$/.test(wordsOf(pieces[at + 1])));
}

function isOfConvicted(piece: Piece): boolean {
  return isCue(piece, 'convicted', 'conviction') || (piece.kind === 'row' && isConvicted(piece.named.rows[0]));
}

/** "What share of drug convictions was trafficking": one is a part of the other. */
export function isPart(asked: Asked): boolean {
  const { rows, has } = asked;
  const [first, second, ...more] = rows;
  if (!first || !second || more.length > 0 || (!has('share') && areJoined(asked, isCrime))) return false;
  return isWithin(second, first) || isWithin(first, second);
}

/** Whether rows of one kind stand side by side, and not one within the other: "gang members who were fugitives". */
function areJoined(asked: Asked, isOne: typeof isGroup): boolean {
  const { pieces, has, excluded } = asked;
  if (excluded.length > 0 || isForEach(asked) || has('compare', 'more', 'fewer', 'same', 'minus', 'sum', 'per', 'next'))
    return true;
  const named = pieces.flatMap((piece, at) => (isRow(piece, isOne) ? [{ at, name: piece.named.name }] : []));
  // "Vandals wrecking property" are one.
  if (new Set(named.map(({ name }) => name)).size < 2) return true;
  // "Of the gang members, how many were fugitives"
  const before = pieces.slice(0, named[0]?.at).findLast(piece => !small.test(wordsOf(piece)));
  if (isOne === isGroup && among.test(wordsOf(before))) return false;
  // "68 fugitives. And of those how many were gang members?"
  const between = keysIn(pieces.slice(named[0]?.at, named.at(-1)?.at));
  if (isOne === isGroup && /\bof (?:those|these|them)\b/.test(between)) return false;
  // A gang member with an order of removal is in both groups.
  const joint = isOne === isCrime ? /^(?:and|n|or|then|,|\/|&|with|including)$/ : /^(?:and|n|or|,|\/|&)$/;
  const isJoint = (piece: Piece) => isCue(piece, 'sum', 'stop') || joint.test(wordsOf(piece));
  return named.slice(1).every((next, index) => pieces.slice(named[index]?.at, next.at).some(isJoint));
}

/** "How many were fugitives and gang members", "deported before and in a gang": who is in both. */
function areDeeds({ pieces }: Asked): boolean {
  const first = pieces.findIndex(piece => piece.kind === 'row');
  const isSecond = pieces.some(
    (piece, at) =>
      wordsOf(piece) === 'and' &&
      /^(?:in|on|been|deported|removed|sent|kicked|already) /.test(pieces[at + 1]?.key ?? ''),
  );
  const counts = pieces.filter(piece => isCue(piece, 'count'));
  return isSecond || (counts.length === 1 && /^(?:were|are|was)$/.test(wordsOf(pieces[first - 1])));
}

/** "Arrested for burglary", "DUI arrests": what arrests were for; "how many rapists were caught" asks for convictions. */
function asksGrounds({ pieces, has, rows }: Asked): boolean {
  if (!rows.some(isCrime) && !has('crime') && !(has('kind') && !has('people') && rows.length === 0)) return false;
  return pieces.some((piece, at) => {
    if (!isCue(piece, 'arrest')) return false;
    if (/^(?:for|over)$/.test(wordsOf(pieces[at + 1]))) return true;
    // "In the whole bust"
    return /^(?:arrests?|busts?|detentions?)$/.test(piece.key) && !isCue(pieces[at - 1], 'all');
  });
}
