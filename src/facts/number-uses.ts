import type { Dataset } from '../dataset/dataset.ts';
import { isCrime } from './fact-types.ts';
import { hasCue, isCue, type NumberPiece, type Piece } from './piece.ts';

/** More convictions than one person is asked about. */
const few = 10;

/** `top 5`, `the 3 most common`, `3 cities with the most`, `bottom 3`. */
export function isMany(number: NumberPiece, pieces: readonly Piece[], dataset: Dataset): boolean {
  if (number.bound !== undefined || number.percent) return false;
  const at = pieces.indexOf(number);
  const after = pieces[at + 1];
  const isEnd = (piece: Piece | undefined) => isCue(piece, 'most', 'fewest', 'last');
  if (isCue(after, 'day', 'duration')) return false;
  if (isEnd(pieces[at - 1]) || isEnd(after)) return true;
  return isUnit(after) && countedBy(after, dataset) !== number.value && pieces.some(isEnd);
}

/** "Cities with more than 50 arrests"; not "were more than 400 arrested", and not the number of all. */
export function isLimit(number: NumberPiece, units: boolean, pieces: readonly Piece[], { totals }: Dataset): boolean {
  const { bound, value, percent } = number;
  if (percent || bound === 'about' || isOfEach(number, pieces)) return false;
  if (value === totals.arrests || value === totals.convictions) return false;
  if (units || hasCue(pieces, 'where', 'who')) return true;
  // "Exactly 30" asks what has this number.
  return bound !== undefined && (bound !== 'is' || hasCue(pieces, 'arrest', 'people', 'conviction', 'convicted'));
}

/** "People with 3 DUIs" asks how many each had, and "labels with 3 convictions" does not. */
export function isOfEach(number: NumberPiece, pieces: readonly Piece[]): boolean {
  const next = pieces[pieces.indexOf(number) + 1];
  const isOne = isCue(next, 'conviction', 'crime') && number.value < few;
  return (
    (isOne || (next?.kind === 'row' && isCrime(next.named))) &&
    hasCue(pieces, 'people', 'have') &&
    !hasCue(pieces, 'kind', 'crime', 'category', 'place', 'where')
  );
}

/** "Exactly 7 convictions", "convictions over 20": what has as many. */
export function isMeasure(number: NumberPiece, pieces: readonly Piece[]): boolean {
  const at = pieces.indexOf(number);
  const beside = at === 0 ? pieces[1] : at === 1 ? pieces[0] : undefined;
  return isCue(beside, 'conviction', 'arrest') && number.bound !== undefined && number.bound !== 'about';
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
