import { isGroup } from './fact-types.ts';
import { hasCue, isCue, isQualified, isRow, isUnit, type Piece, them, wordsOf } from './piece.ts';
import { boundOf, isOfEach } from './question-numbers.ts';

/** What a question begins with that asks whether something is so. */
export const auxiliaries = new Set(
  'is are was were did do does has have isnt arent wasnt werent didnt doesnt hasnt havent aint'.split(' '),
);
const asksWhat = /^(?:what|wats?|wut|wot|wh?ich|hows?)/;
/** "So was every one of them …" */
const opening = /^(?:so|and|but|ok|okay|well|then|hey|hi|please|,)$/;

/** Whether a question asks whether something is so: "64% convicted?", "so everybody had a record?" */
export function asksWhether(pieces: readonly Piece[]): boolean {
  const first = pieces.find(piece => !isCue(piece, 'chatter', 'stop') && !opening.test(wordsOf(piece)));
  if (hasCue(pieces, 'claim') || auxiliaries.has(wordsOf(first))) return true;
  const asksWhich =
    hasCue(pieces, 'count', 'where', 'who', 'when', 'most', 'fewest', 'last', 'share', 'list', 'sum') ||
    pieces.some(
      (piece, at) =>
        asksWhat.test(wordsOf(piece)) || (isCue(piece, 'place', 'kind') && pieces[at - 1]?.kind !== 'number'),
    );
  if (asksWhich) return false;
  const isNamed = pieces.some(({ kind }) => kind === 'row');
  // "Crimes with exactly 7 convictions", "convictions over 20" ask which.
  const counts = pieces.some((piece, at) => {
    const isCounted = isUnit(pieces[at + 1]) || isCue(pieces[at + 1], 'minus');
    if (piece.kind !== 'number' || isCounted || isOfEach(at, pieces)) return false;
    const isBound = isQualified(piece) && boundOf(piece, pieces) !== undefined;
    return isNamed || (!isBound && hasCue(pieces, ...them));
  });
  const isOfAll = pieces.some(
    (piece, at) => /^(?:every|none|no ?one|nobody|majority)/.test(wordsOf(piece)) && !isUnit(pieces[at + 1]),
  );
  const isOfGroup = pieces.some(piece => isCue(piece, 'convicted') || isRow(piece, isGroup));
  return counts || (isOfAll && isOfGroup && !hasCue(pieces, 'not', 'minus'));
}

/** "Were most arrests in Philadelphia?" asks for more than half; "did it have the most arrests?" does not. */
export function isMajority(at: number, pieces: readonly Piece[]): boolean {
  const after = pieces[at + 1];
  if (wordsOf(pieces[at]) !== 'most' || wordsOf(pieces[at - 1]) === 'the') return false;
  return after?.kind === 'row' || isCue(after, 'arrest', 'conviction', 'people', 'crime');
}
