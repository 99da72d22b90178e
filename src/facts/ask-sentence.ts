import { isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { askCore, quote } from './ask-core.ts';
import { isKnown, own } from './ask-rest.ts';
import { asksByWords, type Clause, isStranger, keysIn } from './clauses.ts';
import type { Fact, FactFinding, Measure } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { hasCue, isCue, type Piece, them } from './piece.ts';
import { isUnit } from './question-numbers.ts';
import { findAsking, isJoined, isJoinedLoosely, type Stretch, splitLoosely, splitStretches } from './stretches.ts';

/** What points to another stretch. */
const pointing =
  /\b(?:its|he|she|his|her|hes|shes|here|of each|(?:the )?(?:rest|others?)|(?:of )?the (?:two|three|four)(?! (?:most|big|small|high|low|larg|few|top|last|least|lead)))\b|(?<!\b(?:were|was|are|is|on) )\bthere\b/;
/** What does so where nothing that it may point to stands in front of it: "the three biggest, how many is that". */
const back = /\b(?:that|thats|(?:which|the) ones?|both|same|such|each|either|the kind)\b/;
/** What may, where others name something of the report. */
const backward = /\b(?:it|this|these|those|they|them|their|then)\b/;

/**
 * What the one stretch that asks something asks for, where it names that itself and the others only tell: "Only one bribery? In
 * this city I'd have expected a waiting list."
 */
export function askSentence(pieces: readonly Piece[], dataset: Dataset): FactFinding | undefined {
  const finding = askAlone(splitStretches(pieces), isJoined, dataset);
  if (finding) return finding;
  const clauses = splitLoosely(pieces);
  const loose = askAlone(clauses, isJoinedLoosely, dataset);
  // "Being cruel to your wife, number convicted"
  const isOpen = loose?.kind === 'fact' && clauses.some(({ clause }) => clause.some(isStranger)) && isOfAll(loose.fact);
  return isOpen ? undefined : loose;
}

function isOfAll(fact: Fact): boolean {
  return fact.kind === 'whole'
    ? ['arrests', 'convictions', 'kinds'].includes(fact.measure)
    : fact.kind === 'rows' && fact.rows[0].rows.some(isConvicted);
}

function askAlone(
  stretches: readonly Stretch[],
  isPart: (clause: Clause) => boolean,
  dataset: Dataset,
): FactFinding | undefined {
  const [asked, ...more] = findAsking(stretches);
  if (!asked || more.length > 0 || stretches.length < 2) return undefined;
  const others = stretches.filter(stretch => stretch !== asked).map(({ clause }) => clause);
  if (others.some(isPart)) return undefined;
  const finding = read(asked.clause, dataset);
  if (finding?.kind !== 'fact') return finding;
  if (!isNamed(finding.fact, asked.clause, others.flat())) return undefined;
  const told = others.flatMap(clause => quote(clause) ?? []);
  return { ...finding, unread: finding.fact.kind === 'said' ? [] : [...finding.unread, ...told] };
}

/** What a stretch asks for by itself; undefined where it points to another, or has words that may change it. */
function read(clause: Clause, dataset: Dataset): FactFinding | undefined {
  const named = clause.findIndex(piece => !['cue', 'stranger'].includes(piece.kind) || isCue(piece, 'most', 'fewest'));
  const isOwn = !pointing.test(saidIn(clause)) && !back.test(saidIn(named < 0 ? clause : clause.slice(0, named)));
  const whole = isOwn && !clause.some(isStranger) ? interpret(clause, dataset) : undefined;
  if (whole?.kind === 'fact') return whole;
  const part =
    askAlone(splitLoosely(clause), isJoinedLoosely, dataset) ?? (isOwn ? askCore(clause, dataset) : undefined);
  // "Denver here. Did anyone get hurt?"
  return part ?? (whole && /^(?:limit|outside|byPlace|apart)$/.test(whole.miss.kind) ? whole : undefined);
}

/** "With that said" points to nothing. */
function saidIn(clause: Clause): string {
  return keysIn(clause.filter(piece => !isCue(piece, 'chatter')));
}

/** Whether a stretch names what it asks for, so that the others need not. */
function isNamed(fact: Fact, clause: Clause, others: Clause): boolean {
  const isOfReport = others.some(
    piece =>
      piece.kind === 'row' ||
      piece.kind === 'rank' ||
      (piece.kind === 'number' && piece.quantity.form !== 'share') ||
      (piece.kind === 'outside' && piece.what !== 'time'),
  );
  const isTimed =
    fact.kind === 'whole' && /^(?:date|days)$/.test(fact.measure) && hasCue(clause, 'when', 'duration', 'day');
  const isReporter = fact.kind === 'whole' && fact.measure === 'reporter';
  // "How many of the 28"
  if (clause.some((piece, at) => piece.kind === 'number' && /^the /.test(piece.key) && !isUnit(clause[at + 1])))
    return false;
  if ((isOfReport || others.some(isKnown)) && !isTimed && !isReporter && backward.test(saidIn(clause))) return false;
  switch (fact.kind) {
    case 'rows':
      return clause.some(({ kind }) => kind === 'row') || hasCue(clause, 'convicted', 'conviction', 'unconvicted');
    case 'chosen':
      return (
        (asksByWords(clause) || hasCue(clause, 'place')) &&
        (!isOfReport ||
          hasCue(
            clause.filter((_, at) => clause[at - 1]?.kind !== 'rank'),
            ...own,
            'crime',
          ))
      );
    case 'whole':
      return (
        asksByWords(clause) &&
        hasCue(clause, ...own) &&
        ((!isOfReport && fact.measure !== 'reporter') || isTimed || isClosed(fact.measure, clause))
      );
    case 'said':
      return true;
  }
}

/** Whether a figure of the whole report is asked for by its own words. */
function isClosed(measure: Measure, clause: Clause): boolean {
  switch (measure) {
    case 'arrests':
    case 'convictions':
      return hasCue(clause, ...them) && hasCue(clause, 'sum', 'all');
    case 'kinds':
    case 'places':
      return clause.some((piece, at) => isCue(piece, 'count') && isCue(clause[at + 1], 'kind', 'place'));
    case 'reporter':
      return hasCue(clause, 'telling') && !hasCue(clause, 'claim');
    default:
      return measure !== 'title';
  }
}
