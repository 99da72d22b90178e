import { asks, hasCue, isCue, type Piece, them, wordsOf } from './piece.ts';

/** What a clause begins with that says why somebody asks, or what they think: "because I drive there", "it's legal here". */
const opening = /^(?:i|im|ive|id|my|we|our|asking|its?|that|thats|feels|dont|because|since|cause|cuz)$/;

/** What speakers say of themselves asks nothing: "my kid needs the total", "I vote we look at Denver", "resident here, …". */
export function setTalkAside(pieces: readonly Piece[]): readonly Piece[] {
  const clauses: Piece[][] = [[]];
  for (const piece of pieces) {
    if (isCue(piece, 'stop') || wordsOf(piece) === ',') clauses.push([piece], []);
    else if (/^(?:im|ive|asking|cuz|so)$/.test(wordsOf(piece))) clauses.push([piece]);
    else clauses.at(-1)?.push(piece);
  }
  return clauses.flatMap((clause, at) => {
    const rest = [...clauses.slice(0, at), ...clauses.slice(at + 1)].flat();
    const isTalk = isReason(clause, rest);
    // "My uncle says 200 were in for DUI" claims something.
    const isOfReport =
      clause.some(({ kind }) => kind === 'row') ||
      hasCue(clause, ...them, 'most', 'fewest', 'rank', 'average', 'median');
    return clause.map((piece, index) => {
      const isAside =
        isOwn(piece, clause.slice(0, index)) ||
        (isTalk && (isLacking(piece) || (!isOfReport && isAsked(piece)))) ||
        (isLacking(piece) && isOfWriter(clause, index, clauses.slice(at + 1).flat()));
      return isAside ? { kind: 'cue', cue: 'aside', text: piece.text, key: piece.key } : piece;
    });
  });
}

/** Whether a clause only says why something is asked in another. */
function isReason(clause: readonly Piece[], rest: readonly Piece[]): boolean {
  const [first] = clause.filter(piece => !isCue(piece, 'chatter'));
  const isQuestion = clause.some(piece => /^(?:what|which|how|who|when|where|know$)/.test(wordsOf(piece)));
  const isOpen = asks(rest) || (rest.some(({ kind }) => kind === 'row') && !asks(clause));
  // "I learned that 2016 had one, how many there"
  const isOfSpeaker = clause.some(piece => /^(?:i|im|ive|my|our|we)$/.test(wordsOf(piece)));
  return (
    (opening.test(wordsOf(first)) || isOfSpeaker) &&
    !isQuestion &&
    isOpen &&
    !rest.some(piece => wordsOf(piece) === 'there')
  );
}

/** What the report is known not to have. */
function isLacking(piece: Piece): boolean {
  return piece.kind === 'limit' || (piece.kind === 'outside' && piece.what === 'time');
}

function isAsked(piece: Piece): boolean {
  return piece.kind === 'stranger' || (piece.kind === 'cue' && !isCue(piece, 'filler', 'chatter', 'claim'));
}

/** "Asking for my students": nothing but speakers stands before it. */
function isOwn(piece: Piece, before: readonly Piece[]): boolean {
  if (piece.kind !== 'limit') return false;
  const speaker = piece.limit.near === 'jurisdictions' ? /^i[md]?$/ : /^(?:i[md]?|my|our)$/;
  const words = before.filter(each => !isCue(each, 'chatter')).map(wordsOf);
  const isOnly = words.every(word => /^(?:i[md]?|my|our|am|be|asking|for|so|just)$/.test(word));
  return isOnly && words.some(word => speaker.test(word));
}

/** "Resident here, how many …" */
function isOfWriter(clause: readonly Piece[], at: number, behind: readonly Piece[]): boolean {
  const last = clause.slice(at).findLast(piece => !isCue(piece, 'chatter'));
  const isPlural = /(?:s|men)$/.test(clause[at]?.key ?? '');
  return wordsOf(last) === 'here' && !isPlural && !asks(clause.slice(0, at)) && asks(behind);
}
