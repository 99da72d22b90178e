import type { Dataset } from '../dataset/dataset.ts';
import { isCrime } from './fact-types.ts';
import { isCue, isUnit, type Piece, wordsOf } from './piece.ts';
import type { Asked } from './question.ts';
import type { Claimed } from './question-numbers.ts';
import { cueOf } from './question-phrases.ts';

/** "Was it 4 days or 5" asks which; of its places six are cities, and all ten may be called so. */
export function isUndecided(
  { pieces, numbers, rows: named, has, position }: Asked,
  { rows, totals }: Dataset,
): boolean {
  // "Over 60 or under", "nearly 500 or more than 500"
  const isOr = pieces.some((piece, at) => {
    const isSided = pieces.slice(0, at).some(each => isSide(each));
    return wordsOf(piece) === 'or' && (numbers.length > 1 || (isSided && pieces.slice(at + 1, at + 3).some(isSide)));
  });
  const kinds = new Set(
    rows.jurisdictions.map(({ kind }) => rows.jurisdictions.filter(row => row.kind === kind).length),
  );
  const isOfKind = numbers.some(
    ({ value, at }) => kinds.has(value) && /^(?:cit|count|state|town)/.test(wordsOf(pieces[at + 1])),
  );
  // "Half the arrests were in three cities", "three cities had 271"
  const isOther = ({ counted, value }: Claimed) =>
    counted === undefined && value !== totals.arrests && value !== totals.convictions;
  const isOfSome =
    numbers.some(isOther) && numbers.some(({ counted, value }) => counted !== undefined && value < counted);
  // "Bigger than Boston but smaller than Philadelphia", "50 people in Denver or fewer"
  const isTwofold = has('more') && has('fewer');
  const isBehind = pieces.some(
    (piece, at) => wordsOf(piece) === 'or' && isCue(pieces[at + 1], 'more', 'fewer') && pieces[at - 1]?.kind === 'row',
  );
  // "36 assault convictions": the heading of this name.
  const isHeading = named.some(({ name, rows: [row] }) =>
    rows.categories.some(
      each => each.name === name && each !== row && numbers.some(({ value }) => value === each.count),
    ),
  );
  // "Does D.C. even make up 3%" asks for no less.
  const isLeast =
    numbers.some(({ quantity }) => quantity.form === 'share') && pieces.some(piece => wordsOf(piece) === 'even');
  const isOfPlaces = pieces.filter(piece => isCue(piece, 'place')).length > 1;
  // "Were the gang members all friendly", "were 63 of them friendly"
  const isOfThem = has('all', 'none', 'majority') || pieces.findIndex(piece => !isIdle(piece)) === numbers[0]?.at;
  const saysMore = isOfThem && position === undefined && endsIdly(pieces);
  // "The worst city in the country", "convicted after the arrests", "86 drunk drivers arrested"
  const isOfOthers =
    numbers.some(({ at }) => countsOthers(at, pieces)) ||
    (has('land') && position !== undefined) ||
    (has('convicted') && pieces.some(piece => /^after/.test(wordsOf(piece)))) ||
    (has('arrest') && named.some(isCrime));
  // "Was Denver the only place with more than 50", "did it have more than all the others combined"
  const isOnly = pieces.some(
    (piece, at) => wordsOf(piece) === 'only' && (isUnit(pieces[at + 1]) || /^one\b/.test(wordsOf(pieces[at + 1]))),
  );
  const isOfRest = has('sum') && position !== undefined && named.length === 1;
  return (
    (isOnly && named.length > 0) ||
    isOfRest ||
    isOfOthers ||
    saysMore ||
    isTwofold ||
    isLeast ||
    isBehind ||
    isHeading ||
    isOr ||
    isOfKind ||
    isOfSome ||
    isOfPlaces
  );
}

/** "More", "over 60" */
function isSide(piece: Piece): boolean {
  return isCue(piece, 'more', 'fewer') || (piece.kind === 'number' && piece.quantity.stated.modifier !== 'exact');
}

/** Words by which nothing is said. */
const unsaying =
  /^(?:an?|the|this|that|it|they|i|in|on|of|at|to|for|so|then|than|is|was|are|were|there|like|already|previously|takes?|took|taken|hit)$/;

const says = (piece: Piece | undefined) => isCue(piece, 'filler') && !unsaying.test(wordsOf(piece));

/** Whether a word that asks for nothing tells what a number counts, or what was done: "63 papers in Denver", "did ICE tag 498". */
function countsOthers(at: number, pieces: readonly Piece[]): boolean {
  const [who, deed, , thing, where, place] = [-2, -1, 0, 1, 2, 3].map(step => pieces[at + step]);
  const isDone = isCue(who, 'reporter') || /^(?:they|he|we)$/.test(wordsOf(who));
  const isIn = /^(?:in|from|at)$/.test(wordsOf(where)) && place?.kind === 'row';
  return (isDone && says(deed)) || (isIn && says(thing)) || isCue(thing, 'operation');
}

/** Whether words that ask for nothing stand behind what is named: something is said of it. */
function endsIdly(pieces: readonly Piece[]): boolean {
  const end = pieces.findIndex(piece => isCue(piece, 'stop', 'claim') || /^(?:,|or|like)$/.test(wordsOf(piece)));
  const clause = pieces.slice(0, end < 0 ? undefined : end);
  const last = clause.findLastIndex(piece => !isIdle(piece));
  const said = clause.slice(last + 1);
  const named = clause[last];
  const isOfThem = named?.kind === 'row' || (named?.kind === 'number' && /^(?:the|all) /.test(named.key));
  const isOfPeople = isOfThem && said.some(piece => isCue(piece, 'people'));
  return last >= 0 && (isOfPeople || said.some(says));
}

function isIdle(piece: Piece): boolean {
  return isCue(piece, 'filler', 'chatter', 'aside', 'people', 'all');
}

/** "NYC was not bigger than Denver", "is it false that Denver had 63" */
export function isDenial(piece: Piece): boolean {
  return (
    (isCue(piece, 'filler') && cueOf(piece.key) === 'not') ||
    /^(?:false|wrong|untrue|fake|incorrect|a lie)$/.test(wordsOf(piece))
  );
}
