import { isMeasure, isOfEach, isUnit } from './number-uses.ts';
import { hasCue, isCue, keyOf, type Piece } from './piece.ts';

/** What a question begins with that asks whether something is so. */
export const auxiliaries = new Set(
  'is are was were did do does has have isnt arent wasnt werent didnt doesnt hasnt havent'.split(' '),
);

const asksWhat = /^(?:whats?|wh?ats?|wut|wot|wh?ich|hows?|howmany)$/;
/** "So was every one of them …" */
const opening = /^(?:so|and|but|ok|okay|well|then|hey|hi|please|,)$/;

/** Whether a question asks whether something is so: "64% convicted?" */
export function asksWhether(pieces: readonly Piece[]): boolean {
  const isOpen =
    hasCue(
      pieces,
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
    ) || pieces.some(piece => asksWhat.test(keyOf(piece)));
  // "Crimes with exactly 7 convictions" asks which.
  const number = pieces.find(
    (piece, at) =>
      piece.kind === 'number' && !isUnit(pieces[at + 1]) && !(isCue(pieces[at - 1], 'have') && isUnit(pieces[at - 2])),
  );
  const counts =
    number?.kind === 'number' &&
    !isOfEach(number, pieces) &&
    !isMeasure(number, pieces) &&
    (hasCue(pieces, 'convicted', 'conviction') ||
      pieces.some(({ kind }) => kind === 'row') ||
      (hasCue(pieces, 'arrest', 'people') && (number.bound === undefined || number.bound === 'about')));
  if (hasCue(pieces, 'claim') || (counts && !isOpen)) return true;
  const first = pieces.find(piece => piece.kind !== 'stop' && !isCue(piece, 'chatter') && !opening.test(keyOf(piece)));
  return auxiliaries.has(keyOf(first));
}
