import { isConvicted } from '../dataset/counted.ts';
import { asksByWords, type Clause, isQuestion, isSpoken, keysIn } from './clauses.ts';
import type { FactFinding, Miss } from './fact-types.ts';
import { hasCue, isCue, isStranger, type Piece, them, wordsOf } from './piece.ts';
import type { Reading } from './readings.ts';

/** Kinds of readings; each weighs the features in its own way. */
export const kinds = ['rows', 'whole', 'bare', 'chosen', 'said', 'refused', 'unread'] as const;

/** What kind of answer a reading has. */
export function kindOf({ finding, clause }: Reading): (typeof kinds)[number] {
  if (finding.kind === 'miss') return isUnread(finding.miss) ? 'unread' : 'refused';
  const { fact } = finding;
  if (isOfAll(finding)) return fact.kind === 'whole' && !hasCue(clause, ...own) ? 'bare' : 'whole';
  return fact.kind;
}

/** Whether a question is not understood, which says nothing of the report. */
export function isUnread({ kind }: Miss): boolean {
  return kind === 'unread' || kind === 'unclear' || kind === 'tooMany';
}

/** Words that tell what of the whole report is asked for; without any, "how many is it?" may ask for a part. */
export const own = [...them, 'who', 'when', 'day', 'duration', 'chart', 'place', 'kind', 'group'] as const;

/** Whether an answer is of all people or convictions, who are counted in all tables. */
export function isOfAll(finding: FactFinding): boolean {
  if (finding.kind === 'miss') return false;
  const { fact } = finding;
  if (fact.kind === 'rows') return fact.relation === 'alone' && isConvicted(fact.rows[0].rows[0]);
  return fact.kind === 'whole' && /^(?:arrests|convictions|kinds)$/.test(fact.measure);
}

/** What speaks for a reading, or against it: each a small number. */
export function featuresOf({ clause, left, from, to, of, isPair, isLoose, doubt }: Reading) {
  const out = left.flat();
  const limits = clause.filter(({ kind }) => kind === 'limit' || kind === 'outside');
  return {
    kind: 1,
    loose: Number(isLoose),
    doubted: Number(doubt !== undefined),
    first: Number(from === 0),
    last: Number(to === of - 1),
    clauses: Math.min(4, to - from),
    pair: Number(isPair),
    begins: Number(asksByWords(clause.slice(0, 2))),
    asks: Number(isQuestion(clause)),
    marks: Number(clause.some(piece => isCue(piece, 'stop') && piece.text.includes('?'))),
    own: Number(hasCue(clause, ...own)),
    leads: Number(leads(clause)),
    spoken: Number(isSpoken(clause)),
    pointsBackToRow: Number(pointing.test(keysIn(clause)) && out.some(({ kind }) => kind === 'row')),
    rows: count('row', clause),
    numbers: count('number', clause),
    outside: count('outside', clause),
    limits: count('limit', clause),
    strangers: count('stranger', clause),
    oneWord: Number(clause.filter(piece => !isCue(piece, 'stop', 'filler', 'chatter')).length < 2),
    oneWordLimit: Number(limits.length > 0 && limits.every(({ key }) => !key.includes(' '))),
    leftRows: count('row', out),
    leftNumbers: count('number', out),
    leftOutside: count('outside', out),
    leftOwn: Number(hasCue(out, ...own)),
    leftRanks: Number(
      out.some(({ kind }) => kind === 'rank') || hasCue(out, 'most', 'fewest', 'last', 'average', 'median'),
    ),
    leftAsking: Math.min(2, left.filter(isQuestion).length),
    leftLeading: left.filter(leads).length,
    leftBare: left.filter(isBare).length,
    leftTopics: left.filter(isTopic).length,
  };
}

function count(kind: Piece['kind'], pieces: Clause): number {
  return Math.min(2, pieces.filter(each => each.kind === kind).length);
}

/** What may point to another clause. */
const pointing = /\b(?:it|that|this|these|those|they|them|their|its|both|here|there|one|ones|each|same|such)\b/;

/** What narrows a question, or goes on with it. */
const leading =
  /^(?:of|among|amongst|from|in|for|with|by|or|than|without|only|just|minus|plus|except|excluding|including|like|versus|vs|both|also|all|on|per|and|to|not|no|at)$/;

/** "Of the gang members, …" */
function leads(clause: Clause): boolean {
  return leading.test(wordsOf(clause.find(piece => !isCue(piece, 'chatter'))));
}

/** "Operation Return to Sender, …": something is named, and nothing told of it. */
export function isBare(clause: Clause): boolean {
  return clause.some(({ kind }) => kind !== 'cue') && !clause.some(isStranger) && !isSpoken(clause);
}

/** "Rikers, how many there": a few words that are not understood, by themselves. */
export function isTopic(clause: Clause): boolean {
  const words = clause.filter(piece => !isCue(piece, 'stop', 'chatter') && wordsOf(piece) !== ',');
  return words.length < 3 && clause.some(({ kind }) => kind === 'stranger') && !isSpoken(clause);
}
