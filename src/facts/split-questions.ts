import { auxiliaries } from './asks-whether.ts';
import { type Clause, keysIn } from './clauses.ts';
import { hasCue, isCue, type Piece, wordsOf } from './piece.ts';
import { cueOf } from './question-phrases.ts';

/** What stands between two questions. */
const joining = /^(?:,|and|&|also|plus|then|and also|as well as|oh)$/;

/** What makes a question hang on the one before it: "… and how many of those were convicted", "how many did they get there". */
const pointing =
  /\b(?:that|this|these|those|them|their|its|both|one|ones|each|same|such|others?|rest|there|(?:did|does|so) ?\W*$|the (?:city|place|county|state)(?! with))\b/;
const pointingAtAll = /\b(?:it|they)\b/;
const idle = /\b(?:was|were|are|is) there\b/g;

/** The parts of a text that each ask, or begin as a question does; none where they are not several. */
export function splitQuestions(typed: readonly Piece[]): readonly Clause[] {
  const pieces = typed.map((piece, at) => (isCue(typed[at - 1], 'stop') ? withoutAnd(piece) : piece));
  const [first = 0, ...others] = pieces.flatMap((_, at) => (begins(at, pieces) ? [at] : []));
  // "Can you tell me the number deported before, and how many …"
  const starts = hasCue(pieces.slice(0, first), 'count') ? [0, first, ...others] : [0, ...others];
  return starts.map((from, at) => {
    const part = pieces.slice(from, starts[at + 1]);
    return part.slice(0, part.findLastIndex(piece => !joins(piece)) + 1);
  });
}

/** "? And who" */
function withoutAnd(piece: Piece): Piece {
  const key = wordsOf(piece).replace(/^and (?=who$|were$|had$|have$)/, '');
  return key === wordsOf(piece) ? piece : { ...piece, kind: 'cue', cue: cueOf(key) ?? 'filler', key };
}

function joins(piece: Piece | undefined): boolean {
  return joining.test(wordsOf(piece));
}

/** Behind a comma "which" and "who" tell more of what was named. */
function begins(at: number, pieces: readonly Piece[]): boolean {
  const [piece, next] = pieces.slice(at, at + 2);
  const before = pieces.slice(0, at);
  const joint = before.at(-1);
  const isFirst = before.every(each => isCue(each, 'chatter'));
  const isStop =
    isFirst ||
    isCue(
      before.findLast(each => !joins(each)),
      'stop',
    );
  if (!isStop && !joins(joint)) return false;
  // "Which place came second, and how many?"
  const asked = pieces.slice(at).find(each => !isCue(each, 'count', 'filler', 'chatter'));
  if (asked === undefined || isCue(asked, 'stop')) return false;
  const words = wordsOf(piece);
  if (isCue(piece, 'count') || /^(?:how|what|whats)\b/.test(words)) return !(isFirst && wordsOf(next) === 'about');
  const isApart = wordsOf(joint) === 'plus' || (/also$/.test(wordsOf(joint)) && wordsOf(before.at(-2)) === ',');
  if (auxiliaries.has(words)) return isStop || isApart;
  const isNew = isStop || wordsOf(joint) !== ',' || isCue(next, 'place', 'kind', 'crime', 'category', 'telling');
  return isNew && /^(?:which|who|whos|when)\b/.test(words);
}

/** Whether a question is none by itself, since it compares or adds up. */
export function isHalf(part: Clause): boolean {
  const isSum = part.some(
    piece => isCue(piece, 'sum') && !/^(?:total|in all|altogether|all told)$/.test(wordsOf(piece)),
  );
  const isRelation = hasCue(part, 'compare', 'both', 'minus', 'gap', 'more', 'fewer', 'next', 'previous', 'same');
  return (isSum || isRelation) && part.filter(({ kind }) => kind === 'row' || kind === 'number').length < 2;
}

/** Whether a question hangs on the one before it. */
export function pointsBack(part: Clause, isOfReport: boolean): boolean {
  const words = keysIn(part).replaceAll(idle, '');
  return pointing.test(words) || (!isOfReport && pointingAtAll.test(words));
}
