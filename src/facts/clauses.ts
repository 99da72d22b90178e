import { auxiliaries } from './asks-whether.ts';
import { hasCue, isCue, type Piece, them, wordsOf } from './piece.ts';

/** A part of a question that asks, tells or names something. */
export type Clause = readonly Piece[];

/** Words by which somebody speaks of themselves, or to somebody. */
const speakers =
  /\b(?:i|im|ive|id|ill|my|me|mine|myself|we|our|you|your|ur|he|she|his|her|him|hes|shes|asking|they said|thanks|thank|thx)\b/;
const breaks = /^(?:,|but|because|since|cuz|cause|bc|lol|lmao)$/;
/** What talk begins with behind a question: "how many in Denver my boss wants it", "… thanks", "… no rush". */
const talking = /^(?:i|im|ive|id|ill|my|we|our|asking|thanks|thx|ty|thank|sorry|hope|send|need|no|not|dont|gotta|so)$/;
/** Behind these a clause goes on: "people that I know". */
const linking =
  /^(?:in|of|for|with|by|from|at|on|to|and|or|than|per|as|not|no|without|that|which|who|do|does|did|can|could|should|would|will|have|had|are|were|was|is|if|like|tell|give|show|let|help)$/;
const asking = /^(?:how|what|whats|wats|wat|which)$/;
const inverted = /^(?:who|when|where|did|does|do|was|were|is|are)$/;
const subjects = /^(?:it|they|there|this|that|these|those|the|any|all|every|most|more|half|had|got)$/;

/** The clauses of a text, also where nothing stands between what is asked and what is told around it. */
export function splitTalk(pieces: readonly Piece[]): readonly Clause[] {
  const clauses: Piece[][] = [[]];
  for (const [at, piece] of pieces.entries()) {
    const clause = clauses.at(-1) ?? [];
    const isOpen = clause.length > 0 && !linking.test(wordsOf(clause.at(-1)));
    // "Lost my brother to a drunk driver | so …"
    const isNew = isQuestion(clause)
      ? isTalkFrom(at, clause, pieces)
      : asksFrom(at, pieces) || (wordsOf(piece) === 'so' && isSpoken(clause));
    if (isOpen && isNew) clauses.push([piece]);
    else clause.push(piece);
    // "Portland, L.A. and Denver"
    const isList = [at - 1, at + 1].every(place => pieces[place]?.kind === 'row');
    if (isCue(piece, 'stop') || (breaks.test(wordsOf(piece)) && !isList)) clauses.push([]);
  }
  return clauses.filter(clause => clause.length > 0);
}

/** "My kid asks | how many …", "settle this | who had the most". */
function asksFrom(at: number, pieces: readonly Piece[]): boolean {
  const [last, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (asking.test(wordsOf(piece)) || (isCue(piece, 'count') && /^how/.test(wordsOf(piece)))) return true;
  const isNoun = last?.kind === 'row' || isCue(last, 'place', 'crime', ...them);
  return inverted.test(wordsOf(piece)) && !isNoun && (next?.kind === 'row' || subjects.test(wordsOf(next)));
}

/** "How many were arrested in Denver | hubby says ask the bot". */
function isTalkFrom(at: number, clause: Clause, pieces: readonly Piece[]): boolean {
  const [piece, next] = pieces.slice(at, at + 2);
  if (talking.test(wordsOf(piece)) || (wordsOf(piece) === 'and' && talking.test(wordsOf(next)))) return true;
  const end = pieces.findIndex((each, index) => index > at && (isCue(each, 'stop') || wordsOf(each) === ','));
  const rest = pieces.slice(at, end < 0 ? undefined : end);
  const isCounted = isCue(pieces[at - 1], 'count', 'most', 'fewest', ...them);
  const isNamed = clause.some(({ kind }) => kind === 'row');
  return (
    rest.length > 1 &&
    !isCounted &&
    (isNamed || isSpoken(rest)) &&
    (piece?.kind === 'stranger' || isCue(piece, 'aside', 'chatter')) &&
    asksNothing(rest)
  );
}

/** Whether somebody is spoken of who has no part in the report. */
export function isSpoken(clause: Clause): boolean {
  return speakers.test(keysIn(clause));
}

/** The words of a clause, as they are compared. */
export function keysIn(clause: Clause): string {
  return clause.map(({ key }) => key).join(' ');
}

/** Whether a clause asks by its words, or by what it ranks and averages. */
export function isQuestion(clause: Clause): boolean {
  return asksByWords(clause) || hasCue(clause, 'most', 'fewest', 'average', 'median', 'rank', 'last');
}

/** "How many", "which", "did it" */
export function asksByWords(clause: Clause): boolean {
  return (
    hasCue(clause, 'count', 'share', 'list') ||
    clause.some(piece => /^(?:wh?[au]ts?|which|how|who[ms]?|whose|when|where)\b/.test(wordsOf(piece))) ||
    auxiliaries.has(wordsOf(clause.find(piece => !isCue(piece, 'chatter'))))
  );
}

/** Words for what is left of something. */
const left = /^(?:(?:the )?rest|others?|remain(?:s|ing)|neither|nor|without|except|besides|outside)$/;

/** Whether nothing in a clause is of the report: words that are not understood, with others that ask nothing beside these. */
function asksNothing(clause: Clause): boolean {
  const isStrange = clause.some(({ kind }) => kind === 'stranger');
  const idle = ['filler', 'chatter', 'aside', 'stop', 'telling', 'not', 'all', 'have', 'last'] as const;
  const beside = ['claim', 'minus', 'next', 'more', 'compare', 'when', 'kind', 'who', 'day', 'name'] as const;
  return clause.every(
    piece =>
      !left.test(wordsOf(piece)) &&
      (piece.kind === 'stranger' || isCue(piece, ...idle) || (isStrange && isCue(piece, ...beside))),
  );
}

/** A clause without the small words around it. */
export function quote(clause: Clause): string | undefined {
  const isTold = (piece: Piece) => !isCue(piece, 'filler', 'stop');
  const told = clause.slice(clause.findIndex(isTold), clause.findLastIndex(isTold) + 1);
  return clause.some(piece => piece.kind !== 'cue' || isCue(piece, 'aside', 'chatter'))
    ? told
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/ (?=[,;:)])|(?<=\() /g, '')
    : undefined;
}
