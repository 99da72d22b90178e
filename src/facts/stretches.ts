import { changing, isKnown } from './ask-rest.ts';
import { asksByWords, type Clause, isQuestion, isSpoken, isStranger, keysIn, narrows, splitTalk } from './clauses.ts';
import { hasCue, isCue, type Piece, them, wordsOf } from './piece.ts';

/** A part of a question, and whether a question mark ends it. */
export interface Stretch {
  readonly clause: Clause;
  readonly isQuestion: boolean;
}

/** The stretches between marks that end one. */
export function splitStretches(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: { clause: Piece[]; isQuestion: boolean }[] = [{ clause: [], isQuestion: false }];
  for (const [at, piece] of pieces.entries()) {
    const last = stretches.at(-1);
    // "Mass.", "vs."
    const isShort =
      piece.text === '.' &&
      /^(?:vs?|mass|ill|calif|colo|ore|md|pa|st|approx|incl|dept)$/i.test(pieces[at - 1]?.text ?? '');
    const isEnd = isCue(piece, 'stop') && !isShort;
    if (!isEnd) last?.clause.push(piece);
    else if (last && last.clause.length > 0) {
      last.isQuestion = piece.text.includes('?');
      stretches.push({ clause: [], isQuestion: false });
    }
  }
  return stretches.filter(({ clause }) => clause.length > 0);
}

/** The same between commas, and where what is asked meets what is told. */
export function splitLoosely(pieces: readonly Piece[]): readonly Stretch[] {
  return splitTalk(pieces)
    .map(clause => clause.filter(piece => !isCue(piece, 'stop') && wordsOf(piece) !== ','))
    .filter(clause => clause.length > 0)
    .map(clause => ({ clause, isQuestion: false }));
}

/** Those that end with a question mark, or else those that ask by their words, if possible by the first of them. */
export function findAsking(stretches: readonly Stretch[]): readonly Stretch[] {
  const ways = [
    ({ isQuestion: isMarked }: Stretch) => isMarked,
    ({ clause }: Stretch) => asksByWords(clause.slice(0, 2)),
    ({ clause }: Stretch) => asksByWords(clause),
    ({ clause }: Stretch) => isQuestion(clause) || (hasCue(clause, 'sum') && clause.some(({ kind }) => kind === 'row')),
  ];
  return ways.map(isAsking => stretches.filter(isAsking)).find(({ length }) => length > 0) ?? [];
}

/** What begins a stretch that goes on with another: "in Denver", "among the women". */
const joining =
  /^(?:in|of|for|from|with|by|about|among|amongst|only|just|and|or|than|without|including|excluding|but|like|if|so|out of|under|during|before|after|since)$/;

/** Whether a stretch is a part of what is asked: "Denver", "in Denver", "women only", "number of women", "add larceny". */
export function isJoined(clause: Clause): boolean {
  const isTold = isSpoken(clause) || clause.some(isStranger);
  const isOfReport = clause.some(({ kind }) => kind !== 'cue' && kind !== 'stranger');
  // "By city", "total?", "true or false"
  const isBare = !isTold && !clause.every(piece => isCue(piece, 'filler', 'chatter', 'aside', 'all', 'kind'));
  const isNarrowed = (at: number) =>
    narrows(clause.slice(Math.max(0, at - 3), at)) || wordsOf(clause[at + 1]) === 'only';
  const isLimited = clause.some(
    (piece, at) => isKnown(piece) && ((clause.length < 4 && !isSpoken(clause)) || isNarrowed(at)),
  );
  const [first] = clause.filter(piece => !isCue(piece, 'filler', 'chatter'));
  const isWorkedOut = isCue(first, 'sum', 'minus', 'share', 'count');
  // "The offences on minors – indecent assault, fondling, exploitation"
  const isList = !isSpoken(clause) && isListed(clause);
  const isMeant = isOfReport && /\b(?:i mean|meant|including|excluding|specifically|especially)\b/.test(keysIn(clause));
  return isBare || isList || isMeant || isLimited || isWorkedOut;
}

function isListed([first, second]: Clause): boolean {
  return first?.kind === 'row' && /^(?:,|and|or|&)$/.test(wordsOf(second));
}

/** Where only a comma stands between, what goes on with a question may be a part of it: "in the town where I live". */
export function isJoinedLoosely(clause: Clause): boolean {
  const isOfReport = hasCue(clause, ...them) || clause.some(({ kind }) => kind !== 'cue' && kind !== 'stranger');
  return (
    isJoined(clause) ||
    isListed(clause) ||
    (joining.test(wordsOf(clause[0])) && !(isSpoken(clause) && /^(?:and|but|so)$/.test(wordsOf(clause[0])))) ||
    asksByWords(clause) ||
    hasCue(clause, 'claim') ||
    (isOfReport && hasCue(clause, ...changing))
  );
}
