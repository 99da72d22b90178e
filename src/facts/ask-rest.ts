import { isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { auxiliaries } from './asks-whether.ts';
import { type Clause, keysIn, splitAt } from './clauses.ts';
import { type Fact, type FactFinding, isPlace, type Miss } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { asks, hasCue, isCue, isRow, type Piece, wordsOf } from './piece.ts';
import type { Cue } from './question-phrases.ts';

/** The sentences and clauses of a question. */
export function splitClauses(pieces: readonly Piece[]): readonly Clause[] {
  const ends = /^(?:,|but|aka|because|lol|lmao|(?:ha)+|rofl)$/;
  return splitAt(pieces, piece => isCue(piece, 'stop') || ends.test(wordsOf(piece)));
}

/**
 * What the rest of a question asks for, where it has no answer as a whole: a clause of it, "we're doing trivia and it's tense: how
 * many days", or all of it but the words that are not understood, "the Denver headcount for cell B4".
 */
export function askRest(pieces: readonly Piece[], whole: Miss, dataset: Dataset): FactFinding | undefined {
  const clauses = splitClauses(pieces);
  const ofClauses = clauses.flatMap((clause, at) => {
    const others = [...clauses.slice(0, at), ...clauses.slice(at + 1)].flat();
    const isAsked =
      (asks(clause) || auxiliaries.has(wordsOf(clause[0]))) &&
      !(leading.test(wordsOf(clause[0])) && !asks(clause.slice(1, 2)));
    if (!isAsked || asksMore(others) || refersBack(clause)) return [];
    const finding = interpret(clause, dataset);
    // "Collateral arrests, were there any"
    return finding.kind === 'miss' ||
      (finding.fact.kind === 'whole' && (others.some(isKnown) || !hasCue(clause, ...own, 'name', 'title')))
      ? []
      : [finding];
  });
  const [finding] = [...ofClauses, ...askSentences(pieces, dataset), ...askUnderstood(pieces, whole, dataset)];
  return finding && { ...finding, verdict: undefined, instead: undefined, unread: [], whole };
}

/** "Immigration paralegal, Tuesday brain. How many more were deported before than were fugitives?" */
function askSentences(pieces: readonly Piece[], dataset: Dataset) {
  return splitAt(pieces, piece => isCue(piece, 'stop')).flatMap(sentence => {
    if (!asks(sentence) || refersBack(sentence)) return [];
    const finding = interpret(sentence, dataset);
    if (finding.kind === 'miss' || finding.unread.length > 0) return [];
    const { fact } = finding;
    return fact.kind !== 'whole' || /^(?:date|days|title)$/.test(fact.measure) ? [finding] : [];
  });
}

function askUnderstood(pieces: readonly Piece[], whole: Miss, dataset: Dataset) {
  const isStrange = (piece: Piece | undefined) => piece?.kind === 'stranger' || isCue(piece, 'aside');
  // "Cambridge, England"
  const isElsewhere = pieces.some(
    (piece, at) =>
      wordsOf(piece) === ',' &&
      [at - 1, at + 1].some(place => isRow(pieces[place], isPlace) && pieces[2 * at - place]?.kind === 'stranger'),
  );
  if (whole.kind !== 'unread' || isElsewhere) return [];
  const finding = interpret(
    pieces.map(piece => (isStrange(piece) ? { ...piece, kind: 'cue', cue: 'filler' } : piece)),
    dataset,
  );
  return finding.kind === 'fact' && isNamed(finding.fact, pieces) ? [finding] : [];
}

/** Words that tell by themselves what of the whole report is asked for. */
export const own = [
  'arrest',
  'convicted',
  'conviction',
  'who',
  'when',
  'day',
  'duration',
  'chart',
  'place',
  'kind',
  'group',
] as const;

/** "Of the detained, those holding a record": what it is of. */
export const leading = /^(?:of|among|amongst|from|in|for|with|by|and|or|than|at|on|to|not|no|without)$/;

/** What makes another question of one. */
export const changing: readonly Cue[] = [
  ...(['per', 'not', 'minus', 'unconvicted', 'more', 'fewer', 'compare', 'sum'] as const),
  ...(['next', 'previous', 'most', 'fewest', 'last'] as const),
];

function asksMore(others: readonly Piece[]): boolean {
  return hasCue(others, ...changing) || others.some(({ kind }) => ['row', 'number', 'rank'].includes(kind));
}

const back = /\b(?:(?:of|for) (?:it|that|this|them)|on that|(?:in|from) here|(?<!\b(?:were|was|are|is) )there)$/;

/** "Hell-raising, how many were convicted of it" */
export function refersBack(clause: readonly Piece[]): boolean {
  // "What do the two make?"
  const isOfSome = clause.some(
    ({ key }, at) =>
      /^the (?:two|three|four)$/.test(key) && (!clause[at + 1] || isCue(clause[at + 1], 'filler', 'sum')),
  );
  return isOfSome || back.test(keysIn(clause));
}

/** What the report is known not to have, or not to be about. */
export function isKnown({ kind }: Piece): boolean {
  return kind === 'limit' || kind === 'outside';
}

const ends = ['most', 'least', 'top', 'last', 'sumtop', 'sumlast', 'average', 'median'];

/** Whether more than one word says what a fact is about. */
function isNamed(fact: Fact, pieces: readonly Piece[]): boolean {
  switch (fact.kind) {
    case 'chosen':
      return (
        ends.includes(fact.how) &&
        hasCue(pieces, 'arrest', 'place', 'kind', 'chart', 'conviction', 'convicted', 'crime')
      );
    case 'rows':
      return (
        ['alone', 'beside', 'together'].includes(fact.relation) &&
        fact.rows.every(({ kind, rows: [row] }) => kind !== 'words' && !isConvicted(row))
      );
    default:
      return fact.kind === 'whole' && fact.measure === 'groups';
  }
}
