import { isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { askCore, quote } from './ask-core.ts';
import { changing, isKnown, own } from './ask-rest.ts';
import { asksByWords, type Clause, isQuestion, isSpoken, isStranger, keysIn, narrows, splitTalk } from './clauses.ts';
import type { Fact, FactFinding, Measure } from './fact-types.ts';
import { interpret } from './interpret.ts';
import { hasCue, isCue, type Piece, them, wordsOf } from './piece.ts';
import { isUnit } from './question-numbers.ts';

/** What points to another stretch. */
const pointing =
  /\b(?:its|he|she|his|her|hes|shes|here|of each|(?:the )?(?:rest|others?)|(?:of )?the (?:two|three|four)(?! (?:most|big|small|high|low|larg|few|top|last|least|lead)))\b|(?<!\b(?:were|was|are|is|on) )\bthere\b/;
/** What does so where nothing that it may point to stands in front of it: "the three biggest, how many is that". */
const back = /\b(?:that|thats|(?:which|the) ones?|both|same|such|each|either|the kind)\b/;
/** What may, where others name something of the report. */
const backward = /\b(?:it|this|these|those|they|them|their|then)\b/;
/** What begins a stretch that goes on with another: "in Denver", "among the women". */
const joining =
  /^(?:in|of|for|from|with|by|about|among|amongst|only|just|and|or|than|without|including|excluding|but|like|if|so|out of|under|during|before|after|since)$/;

/**
 * What the one stretch that asks something asks for, where it names that itself and the others only tell: "Only one bribery? In
 * this city I'd have expected a waiting list."
 */
export function askSentence(pieces: readonly Piece[], dataset: Dataset): FactFinding | undefined {
  const finding = askAlone(splitStretches(pieces), isJoined, dataset);
  if (finding) return finding;
  const clauses = splitClauses(pieces);
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
    askAlone(splitClauses(clause), isJoinedLoosely, dataset) ?? (isOwn ? askCore(clause, dataset) : undefined);
  // "Denver here. Did anyone get hurt?"
  return part ?? (whole && /^(?:limit|outside|byPlace|apart)$/.test(whole.miss.kind) ? whole : undefined);
}

/** Those that end with a question mark, or else those that ask by their words, if possible by the first of them. */
function findAsking(stretches: readonly Stretch[]): readonly Stretch[] {
  const ways = [
    ({ isQuestion: isMarked }: Stretch) => isMarked,
    ({ clause }: Stretch) => asksByWords(clause.slice(0, 2)),
    ({ clause }: Stretch) => asksByWords(clause),
    ({ clause }: Stretch) => isQuestion(clause) || (hasCue(clause, 'sum') && clause.some(({ kind }) => kind === 'row')),
  ];
  return ways.map(isAsking => stretches.filter(isAsking)).find(({ length }) => length > 0) ?? [];
}

interface Stretch {
  readonly clause: Clause;
  readonly isQuestion: boolean;
}

export function splitClauses(pieces: readonly Piece[]): readonly Stretch[] {
  return splitTalk(pieces)
    .map(clause => clause.filter(piece => !isCue(piece, 'stop') && wordsOf(piece) !== ','))
    .filter(clause => clause.length > 0)
    .map(clause => ({ clause, isQuestion: false }));
}

/** Where only a comma stands between, what goes on with a question may be a part of it: "in the town where I live". */
export function isJoinedLoosely(clause: Clause): boolean {
  const isTold = isSpoken(clause) || clause.some(isStranger);
  const isIdle = clause.every(piece => isCue(piece, 'filler', 'chatter', 'aside', 'all'));
  const isOfReport = hasCue(clause, ...them) || clause.some(({ kind }) => kind !== 'cue' && kind !== 'stranger');
  return (
    isJoined(clause) ||
    (!isTold && !isIdle) ||
    joining.test(wordsOf(clause[0])) ||
    asksByWords(clause) ||
    hasCue(clause, 'claim') ||
    (isOfReport && hasCue(clause, ...changing))
  );
}

/** The stretches between marks that end one. */
export function splitStretches(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: { clause: Piece[]; isQuestion: boolean }[] = [{ clause: [], isQuestion: false }];
  for (const [at, piece] of pieces.entries()) {
    const last = stretches.at(-1);
    // "Mass.", "vs."
    const isShort =
      piece.text === '.' &&
      /^(?:vs?|mass|ill|calif|colo|ore|md|pa|no|st|co|approx|incl|dept)$/i.test(pieces[at - 1]?.text ?? '');
    const isEnd = isCue(piece, 'stop') && !isShort;
    if (!isEnd) last?.clause.push(piece);
    else if (last && last.clause.length > 0) {
      last.isQuestion = piece.text.includes('?');
      stretches.push({ clause: [], isQuestion: false });
    }
  }
  return stretches.filter(({ clause }) => clause.length > 0);
}

/** "With that said" points to nothing. */
function saidIn(clause: Clause): string {
  return keysIn(clause.filter(piece => !isCue(piece, 'chatter')));
}

/** Whether a stretch is a part of what is asked: "Denver", "in Denver", "women only", "number of women", "add larceny". */
export function isJoined(clause: Clause): boolean {
  const [first] = clause.filter(piece => !isCue(piece, 'filler', 'chatter'));
  const isTold = isSpoken(clause) || clause.some(isStranger);
  const isOfReport = clause.some(({ kind }) => kind !== 'cue' && kind !== 'stranger');
  const words = clause.filter(piece => !isCue(piece, 'filler', 'chatter'));
  const isBare = !isTold && (words.length < 4 || clause[0]?.kind !== 'cue' || joining.test(wordsOf(clause[0])));
  const isNarrowed = (at: number) =>
    narrows(clause.slice(Math.max(0, at - 3), at)) || wordsOf(clause[at + 1]) === 'only';
  const isLimited = clause.some(
    (piece, at) => isKnown(piece) && ((clause.length < 4 && !isSpoken(clause)) || isNarrowed(at)),
  );
  const isWorkedOut = [isTold ? first : undefined, ...(isTold ? [] : clause)].some(piece =>
    isCue(piece, 'sum', 'minus', 'share', 'count'),
  );
  // "The offences on minors – indecent assault, fondling, exploitation"
  const isListed = clause[0]?.kind === 'row' && /^(?:,|and|or|&)$/.test(wordsOf(clause[1]));
  const isMeant = isOfReport && /\b(?:i mean|meant|including|excluding|specifically|especially)\b/.test(keysIn(clause));
  const isClaim = !isTold && hasCue(clause, 'claim');
  return (isOfReport && isBare) || isListed || isMeant || isLimited || isWorkedOut || isClaim;
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
