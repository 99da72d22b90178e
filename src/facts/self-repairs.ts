import { isGroup, isPlace } from './fact-types.ts';
import { asks, isCue, type Piece, wordsOf } from './piece.ts';
import type { Cue } from './question-phrases.ts';

/** Words that take something back only where another thing of its kind follows: "in LA, sorry, Denver". */
const hesitant = /^(?:sorry|er|erm|no|nope|nah|wait|actually|rather|edit|typo|never ?mind)$/;

/** With these something is said in addition. */
const adding = /^(?:and|or|plus|also|not|&|\+)$/;

/** What a part of a question begins with, and is said again with it. */
const linking = /^(?:out of|out|of|in|from|for|with|by|among)$/;

/** Cues of which one takes the place of another. */
const alternatives: readonly (readonly Cue[])[] = [
  ['most', 'fewest', 'last'],
  ['arrest', 'conviction', 'convicted'],
  ['count', 'share', 'average', 'median'],
  ['place', 'crime', 'kind', 'category', 'group'],
];

/**
 * A question without what its writer took back: "how many in LA, no wait, Denver" asks for Denver alone. As much of what was said
 * before is replaced as is said again.
 */
export function mendRepairs(pieces: readonly Piece[]): readonly Piece[] {
  for (const at of pieces.keys()) {
    const mended = mendAt(at, pieces);
    if (mended) return mendRepairs(mended);
  }
  return pieces.map(piece => (isCue(piece, 'repair') ? { ...piece, kind: 'cue', cue: 'filler' } : piece));
}

function mendAt(at: number, pieces: readonly Piece[]): readonly Piece[] | undefined {
  const end = endOfEditing(at, pieces);
  const editing = pieces.slice(at, end);
  const said = withoutPauses(pieces.slice(0, at));
  if (said.length === 0 || editing.length === 0) return undefined;
  const isPlain = editing.some(piece => isCue(piece, 'repair') || isContent(piece));
  if (end === pieces.length) {
    // "How many in LA? Denver, I mean."
    const from = said.findLastIndex(isPause) + 1;
    const [before, last] = [withoutPauses(said.slice(0, from)), said.slice(from)];
    return isPlain && (isNear(before, last) || isOne(last)) ? replace(before, last) : undefined;
  }
  const pause = pieces.findIndex((piece, index) => index > end && isIdle(piece));
  const repair = pieces.slice(end, pause < 0 ? undefined : pause);
  // "Which had the most (no, the fewest) arrests"
  const behind = pieces.slice(end + repair.length).filter(({ text }, index) => index > 0 || text !== ')');
  const isPaused = isPause(editing.at(-1)) || isPause(pieces[at - 1]);
  const isAdded = [said.at(-1), repair[0]].some(piece => adding.test(wordsOf(piece)));
  // "Cook County plus, hm, scratch that, what is …"
  if (isAdded && isPlain && asks(repair)) return [...leaveOut(said, repair), ...behind];
  if (isAdded || (!isPlain && !takesBack(said, editing, repair, isPaused))) return undefined;
  const isNamed = repair.some(({ kind }) => kind === 'row');
  const kept = replace(said, repair) ?? (isPlain && isNamed ? leaveOut(said, repair) : undefined);
  return kept && [...kept, ...behind];
}

/** Index after what takes back: "no", "wait no", "not LA", and the pauses between them. */
function endOfEditing(at: number, pieces: readonly Piece[]): number {
  let end = at;
  for (let next = at; next > -1; ) {
    end = next;
    const [piece, named, mark] = pieces.slice(end, end + 3);
    const isBack =
      wordsOf(piece) === 'not' &&
      named !== undefined &&
      isContent(named) &&
      pieces.slice(0, at).some(({ key }) => key === named.key) &&
      mark !== undefined &&
      isIdle(mark);
    const isMore = piece !== undefined && (isEditing(piece) || (end > at && isPause(piece)));
    next = isBack ? end + 2 : isMore ? end + 1 : -1;
  }
  return end;
}

/** What was said, with the repair in it; where something is left there that the report does not have, only the repair. */
function replace(said: readonly Piece[], repair: readonly Piece[]): readonly Piece[] | undefined {
  const mended = replaceAlike(said, repair) ?? replaceEnd(said, repair);
  const sentence = mended?.slice(lastStop(mended) + 1) ?? [];
  // "Anyone hurt an officer? I mean the label …", "I don't mean trafficking, I mean possession"
  const isOpen =
    sentence.some(({ kind }) => kind === 'stranger' || kind === 'limit') ||
    sentence.slice(0, 2).some(piece => /^(?:not|dont)$/.test(wordsOf(piece)));
  const isWhole = repair.some(({ kind }) => kind === 'row') || asks(repair);
  return isOpen && isWhole ? leaveOut(said, repair) : mended;
}

/** The repair in the place of the last sentence. */
function leaveOut(said: readonly Piece[], repair: readonly Piece[]): readonly Piece[] {
  return [...said.slice(0, lastStop(said) + 1), ...repair];
}

/** Whether a repair begins with another thing of the kind that was said last. */
function isNear(said: readonly Piece[], repair: readonly Piece[]): boolean {
  const [last, at] = [said.at(-1), repair.findIndex(isContent)];
  const thing = repair[at];
  return last !== undefined && thing !== undefined && isAlike(last, thing) && repair.slice(0, at).every(isFiller);
}

/** Whether there is one thing, and nothing else. */
function isOne(repair: readonly Piece[]): boolean {
  return repair.some(isContent) && repair.filter(piece => !isFiller(piece)).length === 1;
}

function isIdle(piece: Piece): boolean {
  return isEditing(piece) || isPause(piece);
}

function withoutPauses(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.slice(0, pieces.findLastIndex(piece => !isPause(piece)) + 1);
}

function isFiller(piece: Piece): boolean {
  return isCue(piece, 'filler');
}

/** Whether "sorry" and the like stand between a thing and another of its kind, between two questions, or before that thing alone. */
function takesBack(
  said: readonly Piece[],
  editing: readonly Piece[],
  repair: readonly Piece[],
  isPaused: boolean,
): boolean {
  // "How many? No women?"
  if (editing.length === 1 && wordsOf(editing[0]) === 'no') return false;
  const asked = said.slice(lastStop(said) + 1);
  const isAgain = [0, -1].some(place => asked.at(place)?.key === repair.at(place)?.key);
  const told = repair.find(isContent);
  const isSaid = told !== undefined && (isAgain || asked.some(each => isContent(each) && each.key === told.key));
  const isLinked = linking.test(wordsOf(repair[0])) && asked.some(({ key }) => key === repair[0]?.key);
  return isNear(said, repair) || (isPaused && (isSaid || isOne(repair) || isLinked));
}

/** What was said, with the repair in the place of what is of its kind there. */
function replaceAlike(said: readonly Piece[], repair: readonly Piece[]): readonly Piece[] | undefined {
  const found = repair.map(piece => said.findLastIndex(each => isAlike(each, piece)));
  const isOther = repair.some(({ kind }, index) => /^(?:row|rank|number)$/.test(kind) && (found[index] ?? -1) < 0);
  if (isOther || found.every(at => at < 0)) return undefined;
  let first = found.findIndex(at => at >= 0);
  let from = found[first] ?? 0;
  let to = Math.max(...found);
  let last = found.indexOf(to);
  for (; first > 0 && from > 0 && said[from - 1]?.key === repair[first - 1]?.key; first -= 1) from -= 1;
  for (; last < repair.length - 1 && said[to + 1]?.key === repair[last + 1]?.key; last += 1) to += 1;
  const repaired = repair.map((piece, index) => withBound(piece, said[found[index] ?? -1]));
  return [...said.slice(0, from), ...repaired, ...said.slice(to + 1)];
}

/** "More than 30, I mean 50" */
function withBound(piece: Piece, replaced: Piece | undefined): Piece {
  if (piece.kind !== 'number' || replaced?.kind !== 'number') return piece;
  const { stated } = replaced.quantity;
  const isPlain = piece.quantity.stated.modifier === 'exact' && stated.upTo === undefined;
  const quantity = { ...replaced.quantity, stated: { ...stated, value: piece.value } };
  return isPlain ? { ...piece, quantity } : piece;
}

/** What was said, with the repair from the same word on, "out of the 317, I mean out of all", or for what is not understood. */
function replaceEnd(said: readonly Piece[], repair: readonly Piece[]): readonly Piece[] | undefined {
  const begin = wordsOf(repair[0]);
  const isStrange = said.at(-1)?.kind === 'stranger';
  const from = isStrange ? said.length - 1 : linking.test(begin) ? said.findLastIndex(({ key }) => key === begin) : -1;
  return from < 0 ? undefined : [...said.slice(0, from), ...repair];
}

function lastStop(said: readonly Piece[]): number {
  return said.findLastIndex(piece => isCue(piece, 'stop'));
}

function isEditing(piece: Piece | undefined): boolean {
  return isCue(piece, 'repair') || hesitant.test(piece?.key ?? '');
}

function isPause(piece: Piece | undefined): boolean {
  return isCue(piece, 'stop', 'chatter') || wordsOf(piece) === ',';
}

function isContent(piece: Piece): boolean {
  return classOf(piece) !== undefined;
}

/** Whether one thing may be said in the place of another. */
function isAlike(one: Piece, other: Piece): boolean {
  return isContent(one) && classOf(one) === classOf(other);
}

function classOf(piece: Piece): string | undefined {
  switch (piece.kind) {
    case 'row':
      return isPlace(piece.named) ? 'place' : isGroup(piece.named) ? 'group' : 'crime';
    case 'outside':
      return piece.what;
    case 'number':
    case 'rank':
      return piece.kind;
    case 'cue':
      return alternatives.find(each => each.includes(piece.cue))?.join(' ');
    default:
      return undefined;
  }
}
