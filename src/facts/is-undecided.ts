import type { Dataset } from '../dataset/dataset.ts';
import { isCrime } from './fact-types.ts';
import { isCue, type Piece, wordsOf } from './piece.ts';
import type { Asked } from './question.ts';
import { cueOf } from './question-phrases.ts';

/** "Was it 4 days or 5" asks which; of its places six are cities, and all ten may be called so. */
export function isUndecided({ pieces, numbers, rows: named, has, position }: Asked, { rows }: Dataset): boolean {
  const isOr = numbers.length > 1 && pieces.some(piece => wordsOf(piece) === 'or');
  const kinds = new Set(
    rows.jurisdictions.map(({ kind }) => rows.jurisdictions.filter(row => row.kind === kind).length),
  );
  const isOfKind = numbers.some(
    ({ value, at }) => kinds.has(value) && /^(?:cit|count|state|town)/.test(wordsOf(pieces[at + 1])),
  );
  // "Half the arrests were in three cities"
  const isOfSome =
    numbers.some(({ quantity }) => quantity.form === 'share') && numbers.some(({ counted }) => counted !== undefined);
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
    (has('land') && position !== undefined) ||
    (has('convicted') && pieces.some(piece => /^after/.test(wordsOf(piece)))) ||
    (has('arrest') && named.some(isCrime));
  return (
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

/** Words by which nothing is said. */
const unsaying =
  /^(?:an?|the|this|that|it|they|i|in|on|of|at|to|for|so|then|than|is|was|are|were|there|like|already|previously)$/;

/** Whether words that ask for nothing stand behind what is named: something is said of it. */
function endsIdly(pieces: readonly Piece[]): boolean {
  const end = pieces.findIndex(piece => isCue(piece, 'stop', 'claim') || /^(?:,|or|like)$/.test(wordsOf(piece)));
  const clause = pieces.slice(0, end < 0 ? undefined : end);
  const last = clause.findLastIndex(piece => !isIdle(piece));
  const said = clause.slice(last + 1);
  const named = clause[last];
  const isOfThem = named?.kind === 'row' || (named?.kind === 'number' && /^(?:the|all) /.test(named.key));
  const isOfPeople = isOfThem && said.some(piece => isCue(piece, 'people'));
  return last >= 0 && (isOfPeople || said.some(piece => isCue(piece, 'filler') && !unsaying.test(wordsOf(piece))));
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
