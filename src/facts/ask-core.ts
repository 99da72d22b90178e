import { isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { changing, own, refersBack } from './ask-rest.ts';
import {
  asksByWords,
  asksNothing,
  type Clause,
  isQuestion,
  isSpoken,
  isStranger,
  keysIn,
  splitTalk,
} from './clauses.ts';
import { type FactFinding, isPlace } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { hasCue, isCue, isRow, type Piece, them, wordsOf } from './piece.ts';

/**
 * What a question asks for in words that are all understood, where everything else in it is talk, which asks for nothing: "my
 * barber swears he knows it: how many in Denver". Undefined where it cannot be told apart.
 */
export function askCore(pieces: readonly Piece[], dataset: Dataset): FactFinding | undefined {
  const clauses = splitTalk(pieces);
  const talk = clauses.filter((_, at) => isTalk(at, clauses));
  const core = clauses.filter(clause => !talk.includes(clause)).flat();
  // "Vancouver, Denver"
  const isAsked = isQuestion(core) || (core.some(({ kind }) => kind === 'row') && talk.flat().length > 2);
  if (!isAsked || talk.length === 0 || refersBack(core.filter(piece => !isCue(piece, 'stop', 'chatter'))))
    return undefined;
  const finding = interpret(core, dataset);
  if (finding.kind === 'miss') return undefined;
  const isNamed = core.some(
    piece => piece.kind === 'number' || (piece.kind === 'row' && !isConvicted(piece.named.rows[0])),
  );
  // "I live in Denver, how many arrests": what is named in talk alone may be asked about.
  if (!isNamed && !hasCue(core, 'most', 'fewest', 'average', 'median', 'last') && talk.flat().some(isOfReport))
    return undefined;
  if (finding.fact.kind === 'whole') {
    // "Jaywalking: how many were arrested"
    const isOpen = /^(?:arrests|convictions|kinds)$/.test(finding.fact.measure) && talk.some(isTopic);
    const isTold = hasCue(core, ...own, 'people', 'category', 'operation') || finding.fact.measure === 'date';
    if (!isTold || (isOpen && finding.verdict === undefined)) return undefined;
  }
  return { ...finding, unread: [...finding.unread, ...talk.flatMap(clause => quote(clause) ?? [])] };
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

function isOfReport(piece: Piece): boolean {
  return piece.kind === 'row' || piece.kind === 'number' || (piece.kind === 'outside' && piece.what !== 'time');
}

function isTalk(at: number, clauses: readonly Clause[]): boolean {
  const [clause = []] = clauses.slice(at);
  // "West of the Rockies we have Portland, L.A. and …"
  const names = [clause.findLast(piece => wordsOf(piece) !== ','), clauses[at + 1]?.[0]];
  if (names.every(piece => piece && isRow(piece, isPlace))) return false;
  return isTold(clause) || isIdle(clause, clauses.slice(0, at).some(isQuestion));
}

const sought =
  /\b(?:needs?|wants?|mean|meant|about|only|just|asking|give|show|tell|know|look|interested|curious|for|like)\b/;

/** Whether somebody tells of themselves, and of nothing that they look for: "my uncle had a DUI", and not "I need Denver". */
function isTold(clause: Clause): boolean {
  const isKnown = clause.some(({ kind }) => kind !== 'cue' && kind !== 'stranger');
  const isChanging = hasCue(clause, ...changing) && (isKnown || hasCue(clause, ...them));
  // "How many for cocaine, if you take both labels"
  const isCondition = isKnown && /^(?:if|when)$/.test(wordsOf(clause[0]));
  return (
    isSpoken(clause) && !asksByWords(clause) && !isChanging && !isCondition && !(isKnown && sought.test(keysIn(clause)))
  );
}

/** What narrows a question, or goes on with it. */
const leading =
  /^(?:of|among|amongst|from|in|for|with|by|or|than|without|only|just|minus|plus|except|excluding|including|like|versus|vs|both|also|all)$/;

/** Whether a clause has nothing to do with the report; one word behind a question may: "how many in Denver, jaywalkers". */
function isIdle(clause: Clause, isBehind: boolean): boolean {
  const first = clause[0]?.key ?? '';
  // "Eyes too old for that font: how many in Denver"
  const isPassing = (wordsOf(clause.at(-1)) !== ':' || hasCue(clause, 'aside')) && clause.some(isStranger);
  const others = clause.filter(piece => !isPassing || !(isBehind ? isTime(piece) : isLacking(piece)));
  if (!asksNothing(others)) return false;
  if (!clause.some(({ kind }) => kind === 'stranger')) return !/^(?:and|or)$/.test(first);
  return !asksByWords(clause) && !leading.test(first) && (!isBehind || clause.length > 2);
}

/** One word of what the report lacks, or a number: "thirty years on the railroad". */
function isLacking(piece: Piece): boolean {
  if (piece.kind === 'outside') return piece.what === 'place' || piece.what === 'time';
  return piece.kind === 'number' || (piece.kind === 'limit' && !piece.key.includes(' '));
}

function isTime(piece: Piece): boolean {
  return piece.kind === 'outside' && piece.what === 'time';
}

/** A noun by itself may be what is asked about. */
function isTopic(clause: Clause): boolean {
  const isSaid = isSpoken(clause) || hasCue(clause, 'not', 'aside');
  const isPlain = clause.every(piece => !/^(?:is|are|was|were)$/.test(wordsOf(piece)));
  return !isSaid && isPlain && clause.some(({ kind }) => kind === 'stranger');
}
