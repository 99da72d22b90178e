import { isConvicted } from '../dataset/counted.ts';
import { asksByWords, type Clause, isQuestion, isSpoken, isStranger, keysIn } from './clauses.ts';
import type { FactFinding, Miss } from './fact-types.ts';
import { hasCue, isCue, type Piece, them, wordsOf } from './piece.ts';
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
const own = [...them, 'who', 'when', 'day', 'duration', 'chart', 'place', 'kind', 'group'] as const;

/** Whether an answer is of all people or convictions, who are counted in all tables. */
export function isOfAll(finding: FactFinding): boolean {
  if (finding.kind === 'miss') return false;
  const { fact } = finding;
  if (fact.kind === 'rows') return fact.relation === 'alone' && isConvicted(fact.rows[0].rows[0]);
  return fact.kind === 'whole' && /^(?:arrests|convictions|kinds)$/.test(fact.measure);
}

/** What speaks for a reading, or against it: each a small number. */
export function featuresOf({ clause, left, finding, from, to, of, isPair, isLoose }: Reading) {
  const out = left.flat();
  const limits = clause.filter(({ kind }) => kind === 'limit' || kind === 'outside');
  const isBack = pointing.test(keysIn(clause));
  return {
    kind: 1,
    ofAll: Number(isOfAll(finding)),
    ofSeveral: Number(finding.kind === 'fact' && finding.fact.kind === 'rows' && finding.fact.relation !== 'alone'),
    verdict: Number(finding.kind === 'fact' && finding.verdict !== undefined),
    loose: Number(isLoose),
    first: Number(from === 0),
    last: Number(to === of - 1),
    clauses: Math.min(4, to - from),
    pair: Number(isPair),
    oneWord: Number(clause.filter(piece => !isCue(piece, 'stop', 'filler', 'chatter')).length < 2),
    oneWordLimit: Number(limits.length > 0 && limits.every(({ key }) => !key.includes(' '))),
    begins: Number(asksByWords(clause.slice(0, 2))),
    asks: Number(isQuestion(clause)),
    leads: Number(leads(clause)),
    spoken: Number(isSpoken(clause)),
    pointsBack: Number(isBack && left.length > 0),
    pointsBackToRow: Number(isBack && out.some(({ kind }) => kind === 'row')),
    leftAsking: Math.min(2, left.filter(isQuestion).length),
    leftLeading: left.filter(leads).length,
    leftBare: left.filter(isBare).length,
    leftBareRows: left.filter(each => isBare(each) && each.some(({ kind }) => kind === 'row')).length,
    leftTopics: left.filter(isTopic).length,
    ...prefix('', countPieces(clause)),
    ...prefix('left ', countPieces(out)),
  };
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

function countPieces(pieces: Clause) {
  const many = (kind: Piece['kind']) => Math.min(2, pieces.filter(each => each.kind === kind).length);
  const isRanking = many('rank') > 0 || hasCue(pieces, 'most', 'fewest', 'last', 'average', 'median');
  return {
    strangers: many('stranger'),
    rows: many('row'),
    numbers: many('number'),
    limits: many('limit'),
    outside: many('outside'),
    ranks: Number(isRanking),
    marks: Number(pieces.some(piece => isCue(piece, 'stop') && piece.text.includes('?'))),
    own: Number(hasCue(pieces, ...own)),
  };
}

function prefix(before: string, counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [before + name, count]));
}
