import { isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { quote } from './ask-core.ts';
import { isKnown, own } from './ask-rest.ts';
import { asksByWords, type Clause, isSpoken, keysIn, narrows } from './clauses.ts';
import { type Fact, type FactFinding, isCrime } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { hasCue, isRow, type Piece } from './piece.ts';
import { isUnit } from './question-numbers.ts';

/** What points to another sentence. */
const back =
  /\b(?:its?|that|thats|this|they|them|their|those|these|there|then|he|she|his|her|hes|shes|here|(?:that|this|the|which) ones?|both|same|so|such|each|either|(?:the )?(?:rest|others?)|(?:of )?the (?:kind|two|three|four))\b/;

/**
 * What the one sentence that asks something asks for, where it names that itself and the others only tell: "Only one bribery? In
 * this city I'd have expected a waiting list."
 */
export function askSentence(pieces: readonly Piece[], dataset: Dataset): FactFinding | undefined {
  const sentences = splitSentences(pieces);
  const asking = sentences.filter(sentence => sentence.isQuestion);
  const [asked, ...more] = asking.length > 0 ? asking : sentences.filter(({ clause }) => asksByWords(clause));
  if (!asked || more.length > 0 || sentences.length < 2 || back.test(keysIn(asked.clause))) return undefined;
  const others = sentences.filter(sentence => sentence !== asked).map(({ clause }) => clause);
  // "How many in Denver? Women only.", "I mean the women"
  const isNarrowing = (clause: Clause) =>
    clause.some(isKnown) && ((clause.length < 4 && !isSpoken(clause)) || narrows(clause));
  if (others.some(isNarrowing)) return undefined;
  const finding = interpret(asked.clause, dataset);
  if (finding.kind === 'miss' || finding.unread.length > 0 || !isNamed(finding.fact, asked.clause, others.flat()))
    return undefined;
  return { ...finding, unread: finding.fact.kind === 'said' ? [] : others.flatMap(clause => quote(clause) ?? []) };
}

function splitSentences(pieces: readonly Piece[]) {
  const sentences: { clause: Piece[]; isQuestion: boolean }[] = [{ clause: [], isQuestion: false }];
  for (const [at, piece] of pieces.entries()) {
    const last = sentences.at(-1);
    // "Mass.", "vs."
    const isShort =
      piece.text === '.' && /^.{1,4}$/.test(pieces[at - 1]?.text ?? '') && /^\p{Ll}/u.test(pieces[at + 1]?.text ?? '');
    const isEnd = /^[.?!\n]+$/.test(piece.text) && !isShort;
    if (!isEnd) last?.clause.push(piece);
    else if (last && last.clause.length > 0) {
      last.isQuestion = piece.text.includes('?');
      sentences.push({ clause: [], isQuestion: false });
    }
  }
  return sentences.filter(({ clause }) => clause.length > 0);
}

/** Whether a sentence names what it asks for, so that the others need not. */
function isNamed(fact: Fact, clause: Clause, others: Clause): boolean {
  // "2 lines, right? Sum", "how many of the 28"
  const isOpen =
    hasCue(others, 'count', 'sum', 'minus', 'share') ||
    clause.some((piece, at) => piece.kind === 'number' && /^the /.test(piece.key) && !isUnit(clause[at + 1]));
  if (isOpen) return false;
  switch (fact.kind) {
    case 'rows':
      return clause.some(piece => piece.kind === 'row' && !isConvicted(piece.named.rows[0]));
    case 'chosen':
      return (asksByWords(clause) || hasCue(clause, 'place')) && !others.some(piece => isRow(piece, isCrime));
    case 'whole':
      return (
        asksByWords(clause) &&
        hasCue(clause, ...own) &&
        others.length > 4 &&
        others.every(piece => piece.kind === 'cue' || piece.kind === 'stranger' || piece.kind === 'number')
      );
    case 'said':
      return true;
  }
}
