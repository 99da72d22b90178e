import type { Dataset } from '../../dataset/dataset.ts';
import { findUnreal } from '../../english/hypotheticals.ts';
import type { Item } from '../../english/item.ts';
import { readItems } from '../../english/items.ts';
import { type Sentence, splitSentences } from '../../english/sentences.ts';
import { tokenize } from '../../english/tokens.ts';
import { isStranger } from '../../english/words.ts';
import { bind } from './bind.ts';
import { type Cell, isName, shareOut } from './cells.ts';
import { findComparisons } from './comparisons.ts';
import { type Context, contextOf } from './context.ts';
import { distribute } from './distribute.ts';
import type { Found } from './found.ts';
import { judge } from './judge.ts';
import type { Judgement, Row } from './judgement.ts';
import { tellLater } from './later.ts';
import { findRanks } from './ranks.ts';
import type { Bound } from './reading.ts';
import { findDates, findDuration } from './spans.ts';
import type { Unanswered } from './subjects.ts';
import { explainUnanswered } from './unanswered.ts';

/** A claim found in a message, set beside what the report says. */
export interface CheckedClaim {
  /** The words of the claim, as written. */
  readonly quote: string;
  readonly verdict: Judgement['verdict'];
  /** What the report says, in one neutral sentence with its figure. */
  readonly report: string;
  /** The rows that the report's figure is from. */
  readonly rows: readonly Row[];
  /** Where the quote stands in the message, as offsets. */
  readonly start: number;
  readonly end: number;
}

/** How far a quote reaches from its number on either side, in characters. */
const REACH = 80;

/** A claim with what decides whether it is told at all. */
interface Candidate extends Judgement {
  readonly used: readonly Item[];
  /** A name and a number with nothing else. */
  readonly bare: boolean;
  /** A row and a number in a sentence without any word that speaks of something else. */
  readonly plain: boolean;
}

/**
 * Finds each claim in a message that the report could confirm, in the order of the message, and says whether its number is
 * the report's. Nothing to check gives an empty list. Reads any text; the work grows with its length.
 */
export function checkFigures(text: string, dataset: Dataset): readonly CheckedClaim[] {
  const items = readItems(tokenize(text), dataset);
  const message = contextOf(items, dataset);
  if (!mayClaim(items, message)) return [];
  const candidates = splitSentences(items).flatMap(sentence => readSentence(sentence, message, dataset));
  return chooseTold(candidates, items, message)
    .map(candidate => quote(candidate, text))
    .sort((a, b) => a.start - b.start);
}

/** The claim with its words; where a name stands far from its number, only what is near the number. */
function quote({ used, verdict, report, rows }: Candidate, text: string): CheckedClaim {
  const [anchor] = used;
  const near = used.filter(({ start, end }) => anchor && anchor.start - end <= REACH && start - anchor.end <= REACH);
  const start = Math.min(...near.map(item => item.start));
  const last = Math.max(...near.map(item => item.end));
  const end = closesBracket(text, start, last) ? last + 1 : last;
  return { quote: text.slice(start, end), verdict, report, rows, start, end };
}

/** "Denver (63)" is quoted with its bracket. */
function closesBracket(text: string, start: number, end: number): boolean {
  const quote = text.slice(start, end);
  return text[end] === ')' && quote.lastIndexOf('(') > quote.lastIndexOf(')');
}

/** Whether a message holds anything that a number could be said of. */
function mayClaim(items: readonly Item[], { domain, title, reporter }: Context): boolean {
  return domain || title || reporter || items.some(isName);
}

function readSentence(sentence: Sentence, message: Context, dataset: Dataset): readonly Candidate[] {
  const { items, heading } = sentence;
  const context = contextOf([...heading, ...items], dataset);
  const cells = shareOut(items);
  const isUnreal = findUnreal(items);
  const relations = [
    ...findComparisons(items, message, dataset),
    ...findRanks(items, context, message, dataset),
    ...findDates(items, context, message, dataset),
    ...items.flatMap((_, at) => findDuration(items, at, context, message, dataset) ?? []),
  ].filter(found => !isUnreal(found.at));
  const taken = new Set(relations.flatMap(({ used }) => used.filter(({ kind }) => kind === 'quantity')));
  const counts = distribute(cells, heading).flatMap((cell, index, all) => {
    if (taken.has(cell.item) || isUnreal(cell.at)) return [];
    const bound = bind(cell, all[index - 1], context, message);
    const placed = bound && placeInTime(bound, cell, context, message, dataset);
    const judgement = placed && judge(placed, dataset);
    if (!bound || !judgement) return [];
    const claimed = { subject: placed.subject, count: cell.quantity.stated.value };
    const told = tellLater(judgement, dataset, claimed);
    return [{ ...told, used: bound.used, bare: bound.bare, plain: bound.bare && isPlain(bound, items) }];
  });
  const found = relations.map(each => ({
    ...each,
    ...tellLater(placeFound(each, context, message, dataset), dataset),
    bare: false,
    plain: false,
  }));
  return [...counts, ...found];
}

/** Another year, another operation, "last week": whatever the number is, the report is not about it. */
function placeInTime(bound: Bound, cell: Cell, context: Context, message: Context, dataset: Dataset): Bound {
  const elsewhere = message.otherOperation !== undefined || message.otherDate !== undefined;
  if (bound.subject.kind === 'unanswered' || (!elsewhere && !message.otherTime)) return bound;
  const own = contextOf([...cell.left, ...cell.right], dataset);
  const why = otherSetting(own, context, message);
  if (why) return { ...bound, subject: { kind: 'unanswered', why } };
  return elsewhere && !own.title ? { ...bound, doubtful: true } : bound;
}

function otherSetting(own: Context, context: Context, message: Context): Unanswered | undefined {
  if (context.otherOperation !== undefined && !own.title)
    return { kind: 'otherOperation', name: context.otherOperation };
  const date = own.otherDate ?? (own.date ? undefined : context.otherDate);
  if (date !== undefined) return { kind: 'otherDate', name: date };
  return context.otherTime && !message.title ? { kind: 'otherTime' } : undefined;
}

/** The same for ranks and comparisons. Dates are claims of their own. */
function placeFound(found: Found, context: Context, message: Context, dataset: Dataset): Found {
  const why = found.used.some(({ kind }) => kind === 'date') ? undefined : otherSetting(context, context, message);
  return why && found.verdict !== 'absent' ? { ...found, ...explainUnanswered(why, dataset) } : found;
}

/**
 * A bare name and number is told where the message is about arrests. Where nothing says so, several of them are told if they
 * stand alone and at least half are the report's, and a single one never.
 */
function chooseTold(candidates: readonly Candidate[], items: readonly Item[], message: Context): readonly Candidate[] {
  const matching = candidates.filter(({ verdict }) => verdict === 'matches');
  const rows = new Set(matching.flatMap(each => each.rows.map(({ table, id }) => `${table}/${id}`)));
  const about = message.title || (message.domain && !message.otherDomain);
  const several = rows.size >= 2 && matching.length * 2 >= candidates.length;
  const alone = several && (message.reporter || !items.some(isStranger));
  return candidates.filter(
    each => !each.bare || about || alone || (each.plain && each.verdict !== 'differs' && each.verdict !== 'later'),
  );
}

function isPlain({ subject }: Bound, items: readonly Item[]): boolean {
  const row = subject.kind === 'rows' || (subject.kind === 'unanswered' && subject.why.kind.endsWith('ByPlace'));
  return row && items.every(item => item.kind !== 'word' || (item.class !== undefined && item.class !== 'pronoun'));
}
