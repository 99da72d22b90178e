import { isCrime, isPlace } from './fact-types.ts';
import { asks, hasCue, isCue, isRow, type Piece, them, wordsOf } from './piece.ts';

/** Words that narrow nothing. */
export const small = /^(?:an?|the|th(?:is|at|ese|ose)|h(?:is|er)|their|its|my|our)$/;
/** What leads to a whole: "of the gang members, how many were fugitives". */
export const among = /^(?:of|among|amongst|from)$/;
const narrowing = /^(?:any|which|from|of|by|for|with|under|near|against|among|without|during)$/;
const reaching = /^(?:in|with|for|by|from|of|at|on|against)$/;
const placing = /^(?:whats?|in|at|about|to|into|on|as|like)$/;

/**
 * Whether a word that is not known may change what is counted: behind "how many" or "for", before or behind what is counted,
 * `jaywalkers in Denver`, `petty theft`, `DUI checkpoints`. Where a row is named, other words are passed over and told.
 */
export function isTelling(at: number, pieces: readonly Piece[]): boolean {
  const before = pieces.slice(0, at).findLast(piece => !small.test(wordsOf(piece)));
  const [piece, next] = pieces.slice(at, at + 2);
  const isNamed = pieces.some(({ kind }) => kind === 'row');
  const isProper = at > 0 && /^\p{Lu}\p{Ll}/u.test(piece?.text ?? '');
  const isPlural = /[^s]s$/.test(piece?.key ?? '');
  const isCounted = (each: Piece | undefined) =>
    isCue(each, ...them, 'count', 'not', 'crime', 'place', 'group', 'kind', 'reporter');
  // "For my class" is talk, and "of my class" is not.
  const isTalk = isCue(piece, 'aside');
  const isThing = before !== pieces[at - 1] || (wordsOf(before) === 'for' && !isPlural);
  const isOwn = isThing && /^(?:for|with|under|near)$/.test(wordsOf(before));
  const isNarrowed = narrowing.test(wordsOf(before));
  // "My cousin in Brooklyn swears …"
  const isOpening = /^(?:my|our|an?)$/.test(wordsOf(pieces[at - 1])) && (at < 2 || isCue(pieces[at - 2], 'stop'));
  if (isTalk) return !isOpening && !isOwn && (isCounted(next) || isNarrowed || !standsApart(at, pieces));
  // "What road is faster to Baltimore"
  if (wordsOf(pieces[at - 1]) === 'what' && !isCue(next, 'most', 'fewest')) return true;
  if (piece?.key === 'why' || isCounted(before) || isCue(before, 'operation') || isCounted(next) || isNarrowed)
    return true;
  // "Cruelty to animals"
  if (/^(?:to|against|towards?|on|of)$/.test(wordsOf(pieces[at - 1])) && isRow(pieces[at - 2], isCrime)) return true;
  // "What's the weather in Denver"
  if (/^whats?$/.test(wordsOf(before)) && /^(?:in|at|like)$/.test(wordsOf(next))) return true;
  if (next?.kind === 'row') return isProper || !isPlace(next.named);
  // "How many vehicles were deployed?"
  const subject = pieces.slice(0, at).findLast(each => !/^(?:is|are|was|were|be|been)$/.test(wordsOf(each)));
  if (subject?.kind === 'row' && subject.named.kind === 'words') return true;
  if (wordsOf(pieces[at - 1]) === 'being' && wordsOf(pieces[at - 2]) === 'for') return true;
  if (before?.kind === 'row') return isProper || isPlural || before.named.kind === 'words';
  // "A confidence interval for the gang count" asks for something of a row.
  const target = pieces.slice(at + 2).find(each => !small.test(wordsOf(each)));
  const isBeforeRow = target?.kind === 'row' || isCue(target, 'arrest', 'people', 'convicted');
  // "Best pizza in Philly"
  if (isBeforeRow && wordsOf(next) === 'in' && !asks(pieces.slice(0, at))) return true;
  const isMeasured = isPlural || hasCue(pieces.slice(0, at), 'count', 'sum', 'share');
  if (isBeforeRow && (isPlural ? reaching : /^(?:for|of)$/).test(wordsOf(next)) && isPlural === isMeasured) return true;
  return (isProper || !isNamed) && (before?.kind === 'number' || placing.test(wordsOf(before)));
}

/** Whether a word stands before what is asked, or in another clause: "how many were students" asks for them. */
function standsApart(at: number, pieces: readonly Piece[]): boolean {
  const isEnd = (piece: Piece) => isCue(piece, 'stop') || wordsOf(piece) === ',';
  const clause = pieces.slice(pieces.findLastIndex((piece, index) => index < at && isEnd(piece)) + 1, at);
  return !asks(clause) && !clause.some(piece => /^(?:who|were|was|are|had|have)$/.test(wordsOf(piece)));
}

/** "Vancouver, Denver": a part of the question by itself, and nothing else is asked; "Steve, how many DUIs" calls somebody. */
export function isAlone(at: number, pieces: readonly Piece[]): boolean {
  const isEnd = (piece: Piece | undefined) =>
    !piece || isCue(piece, 'stop', 'chatter') || /^(?:,|hey|hi)$/.test(wordsOf(piece));
  // "Rikers: how many there"
  const isPlace =
    wordsOf(pieces.findLast(piece => !isCue(piece, 'stop'))) === 'there' && pieces.every(({ kind }) => kind !== 'row');
  const isNamed =
    pieces.some(({ kind }) => kind === 'row' || kind === 'number') ||
    hasCue(pieces, 'most', 'fewest', 'average', 'median');
  return isEnd(pieces[at - 1]) && isEnd(pieces[at + 1]) && (isPlace || !isNamed || !asks(pieces));
}
