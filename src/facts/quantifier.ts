import { isCue, isQualified, isUnit, type Piece, wordsOf } from './piece.ts';

/** Of how many rows a number is said. */
export type Quantifier = 'some' | 'one' | 'none' | 'most' | 'all';

/** What may stand between the rows and the number that is said of them: "any city with arrests over 100". */
const between = ['have', 'filler', 'chatter', 'arrest', 'conviction', 'people'] as const;

/** Words for some of them, and words between how many there are and what they are. */
const some = /^(?:an?|any|one|some)$/;
const idle = /^(?:of|the|these|those|single|one)$/;

/** Of how many rows it is said that they have a number: "did every city have more than 20?"; undefined where it is of other things. */
export function quantifierOf(at: number, pieces: readonly Piece[]): Quantifier | undefined {
  const before = pieces.slice(0, at);
  const unit = before.findLastIndex(piece => !isCue(piece, ...between));
  if (isUnit(before[unit])) return quantifierIn(before.slice(0, unit));
  // "Were more than 10 arrested in every city?"
  const behind = pieces.slice(at + 1);
  const isOne = (piece: Piece) => piece.kind === 'number' && piece.value === 1;
  const next = behind.findIndex(piece => !isCue(piece, ...between, 'all', 'none') && !isOne(piece));
  const isTold = behind
    .slice(0, Math.max(0, next))
    .some(piece => isCue(piece, 'all', 'none') || some.test(wordsOf(piece)));
  return isTold && isUnit(behind[next]) ? quantifierIn(behind.slice(0, next)) : undefined;
}

/** What words before the name of rows say of how many of them. */
function quantifierIn(words: readonly Piece[]): Quantifier | undefined {
  const first = words.findLast(piece => !isUnit(piece) && !idle.test(wordsOf(piece)));
  const [last] = words.slice(-1);
  if (/^(?:only|just)$/.test(wordsOf(first))) return /^(?:one|single)$/.test(wordsOf(last)) ? 'one' : undefined;
  // "Three cities had 271" may be said of them together.
  if (first?.kind === 'number') return isQualified(first) || first.value === 1 ? 'some' : undefined;
  // "45 for the whole city"
  if (isCue(first, 'all')) return /whole|entire/.test(wordsOf(first)) ? undefined : 'all';
  if (isCue(first, 'none')) return 'none';
  if (/^most\b/.test(wordsOf(first))) return 'most';
  const isThese = /^(?:the|these|those|this|that)$/.test(wordsOf(last));
  const isSome = first === undefined || isCue(first, 'filler', 'telling', 'claim', 'stop');
  return isSome && !isThese ? 'some' : undefined;
}
