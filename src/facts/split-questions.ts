import { auxiliaries } from './asks-whether.ts';
import { type Clause, isSpoken, keysIn } from './clauses.ts';
import { isCrime, isPlace } from './fact-types.ts';
import { own } from './features.ts';
import { hasCue, isCue, isRow, type Piece, them, wordsOf } from './piece.ts';
import { cueOf } from './question-phrases.ts';

/** What stands between two questions. */
const joining = /^(?:,|and|&|\+|also|plus|then|and also|as well as|oh)$/;

/** "And under how many headings" */
const leading = /^(?:in|under|of|from|on|over|by)$/;

/** What makes a question hang on the one before it: "… and how many of those were convicted", "how many did they get there". */
const pointing =
  /\b(?:that|this|these|those|them|their|its|both|one|ones|each|same|such|others?|rest|there|(?:did|does|so) ?\W*$|the (?:city|place|county|state)(?! with))\b/;
const idle = /\b(?:was|were|are|is) there\b/g;

/** The parts of a text that each ask, or begin as a question does; none where they are not several. */
export function splitQuestions(typed: readonly Piece[]): readonly Clause[] {
  const pieces = typed.map((piece, at) => (isBreak(typed[at - 1]) ? withoutAnd(piece) : piece));
  const [first = 0, ...others] = pieces.flatMap((_, at) => (begins(at, pieces) ? [at] : []));
  const before = pieces.slice(0, first);
  // "Can you tell me the number deported before, and how many …", "total arrests and number of days"
  const isJoined = /^(?:and|&|\+|plus|and also)$/.test(wordsOf(before.at(-1)));
  const isAsked = hasCue(before, 'compare', 'share') || (hasCue(before, 'sum', ...them) && !isSpoken(before));
  const isThingToo =
    /^(?:plus|and also)$/.test(wordsOf(before.at(-1))) && isThing(before.filter(piece => !joins(piece)));
  const asksFirst = hasCue(before, 'count') || (isJoined && isAsked) || isThingToo;
  const starts = asksFirst ? [0, first, ...others] : [0, ...others];
  return starts.map((from, at) => {
    const part = pieces.slice(from, starts[at + 1]);
    return part.slice(0, part.findLastIndex(piece => !joins(piece)) + 1);
  });
}

/**
 * The things of a list: of lines, of "a; b", of three and more behind each other, or of two behind a colon; none where it is no list,
 * or may be a sum.
 */
export function splitList(pieces: readonly Piece[]): readonly Clause[] {
  const intro = pieces.findIndex(({ text }) => text === ':') + 1;
  const last = pieces.findLastIndex(piece => !isCue(piece, 'stop', 'chatter')) + 1;
  const list = pieces.slice(hasCue(pieces.slice(0, intro), ...own) ? 0 : intro, last);
  const lines = cutAt(list, piece => isCue(piece, 'stop'));
  const things = lines.length > 1 ? lines : cutAt(list, joins);
  const isMarked = list.every(piece => !isCue(piece, 'stop') || piece.text === ';' || piece.text.trim() === '');
  const isSum = [isPlace, isCrime].some(isOfKind => things.every(part => part.some(piece => isRow(piece, isOfKind))));
  const isList =
    isMarked &&
    !isSum &&
    things.length > (lines.length > 1 || list.length < last ? 1 : 2) &&
    things.every(part => isThing(part, lines.length > 2));
  return isList ? things : [];
}

/** Whether words only name what is counted: "people with convictions", "total arrests"; among many, "how many days" too. */
function isThing(part: Clause, isAmongMany = false): boolean {
  const isIdle = (piece: Piece) =>
    isCue(piece, ...own, 'count', 'filler', 'chatter', 'crime', 'have') || /^total/.test(wordsOf(piece));
  // "People who had been deported"
  const isAsking = part.some(
    (piece, at) => /^(?:how|what|which|when|who)\b/.test(wordsOf(piece)) && !isCue(part[at - 1], 'people'),
  );
  return (isAmongMany || !isAsking) && part.every(piece => piece.kind === 'row' || isIdle(piece));
}

/** What stands between marks, as far as it names something. */
function cutAt(pieces: readonly Piece[], isMark: (piece: Piece) => boolean): readonly Clause[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (isMark(piece)) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts.filter(part => part.some(({ kind }) => kind !== 'cue') || hasCue(part, ...own));
}

function isBreak(piece: Piece | undefined): boolean {
  return isCue(piece, 'stop') || wordsOf(piece) === ',';
}

/** "? And who" */
function withoutAnd(piece: Piece): Piece {
  const key = wordsOf(piece).replace(/^and (?=who$|were$|had$|have$)/, '');
  return key === wordsOf(piece) ? piece : { ...piece, kind: 'cue', cue: cueOf(key) ?? 'filler', key };
}

function joins(piece: Piece | undefined): boolean {
  return joining.test(wordsOf(piece));
}

function begins(at: number, pieces: readonly Piece[]): boolean {
  const [piece, next] = pieces.slice(at, at + 2);
  const before = pieces.slice(0, at);
  const joint = before.at(-1);
  const isFirst = before.every(each => isCue(each, 'chatter'));
  const end = before.findLast(each => !joins(each));
  const isStop = isFirst || (isCue(end, 'stop') && !/[()]/.test(end?.text ?? ''));
  // "How many arrests how many places how many days"
  const isAgain =
    wordsOf(piece) === 'how' &&
    isCue(next, 'count') &&
    !isCue(joint, 'filler') &&
    !leading.test(wordsOf(joint)) &&
    before.some(each => wordsOf(each) === 'how');
  if (!isStop && !joins(joint) && !isAgain) return false;
  // "Which place came second, and how many?"
  const asked = pieces.slice(at).find(each => !isCue(each, 'count', 'filler', 'chatter'));
  if (asked === undefined || isCue(asked, 'stop')) return false;
  const words = wordsOf(piece);
  if (leading.test(words)) return /^how\b/.test(wordsOf(next));
  // "What about", "what I meant was"
  const isOpening = wordsOf(next) === 'about' ? isFirst : /^(?:i|im|my)\b/.test(wordsOf(next));
  const isCount = isCue(words === 'the' ? next : piece, 'count');
  if (isCount || /^(?:how|what|whats)\b/.test(words)) return !isOpening;
  const isApart = wordsOf(joint) === 'plus' || (/also$/.test(wordsOf(joint)) && wordsOf(before.at(-2)) === ',');
  if (auxiliaries.has(words)) return isStop || isApart;
  // "The gap between A and B, and also the gap between B and C", "Then add up the bottom three."
  if (isStop || isApart)
    return isCue(words === 'the' ? next : piece, 'compare', 'share', 'sum') || /^(?:which|who|whos|when)\b/.test(words);
  // Behind a comma "which" and "who" tell more of what was named, unless it was asked for in the same way.
  const isAlike = before.some(each => wordsOf(each) === words);
  const isNew = wordsOf(joint) !== ',' || isAlike || isCue(next, 'place', 'kind', 'crime', 'category', 'telling');
  return isNew && /^(?:which|who|whos|when)\b/.test(words);
}

/** Whether a question is none by itself, since it compares or adds up. */
export function isHalf(part: Clause): boolean {
  const isSum = part.some(
    piece => isCue(piece, 'sum') && !/^(?:total|in all|altogether|all told)$/.test(wordsOf(piece)),
  );
  const words = part.slice(leading.test(wordsOf(part[0])) ? 1 : 0);
  const isRelation = hasCue(words, 'compare', 'both', 'minus', 'gap', 'more', 'fewer', 'next', 'previous', 'same');
  const named = part.filter(({ kind }) => kind === 'row' || kind === 'number').length;
  return (isRelation && named < 2) || (isSum && named < (hasCue(part, 'most', 'fewest', 'last') ? 1 : 2));
}

/** Whether a question hangs on the one before it. Of the whole report "it" may be said, and of a place what "they" did there. */
export function pointsBack(part: Clause, isOfReport: boolean, isOfPlace: boolean): boolean {
  const words = keysIn(part).replaceAll(idle, '');
  const isIt = !isOfReport && /\bit\b/.test(words);
  const isThey = !isOfReport && !isOfPlace && /\bthey\b/.test(words);
  return pointing.test(words) || isIt || isThey;
}
