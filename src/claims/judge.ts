import { isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import type { Sentence } from '../english/sentences.ts';
import { hasOf, hasWord, isOf, isStranger, isWord } from '../english/words.ts';
import { type Claim, isOurs } from './claim.ts';
import { allRows, everyone, isDerived } from './figures.ts';
import { type Absence, type Figure, leastTelling, type Verdict } from './finding.ts';
import { isName } from './name-groups.ts';
import { hasRates, isPlainlySaid } from './plainly-said.ts';
import type { About } from './read-about.ts';
import { type Compared, isReported } from './set-beside.ts';

/** A claim with what is around it and what the report has. */
export interface Judged {
  readonly claim: Claim;
  readonly compared: Compared | undefined;
  readonly sentence: Sentence;
  /** The items of the sentence, with what stands above it where it names nothing itself. */
  readonly items: readonly Item[];
  readonly about: About;
}

/** A message as a whole, as far as it bears on each number in it. */
export interface Message {
  readonly all: readonly Judged[];
  readonly items: readonly Item[];
  readonly about: About;
  readonly dataset: Dataset;
  /** Whether its title, or its reporter and date, are named. */
  readonly isNamed: boolean;
  /** Figures of the report that it gives. */
  readonly matched: ReadonlySet<string>;
}

/** So many figures of the report in a message say that it is about it. */
const enoughFigures = 2;
/** A larger number beside a name and nothing else is a postcode, a year, a price. */
const mostBare = 2000;

export function weighMessage(all: readonly Judged[], items: readonly Item[], about: About, dataset: Dataset): Message {
  const isNamed = about.title || (about.reporter && about.dated);
  return { all, items, about, dataset, isNamed, matched: new Set(all.flatMap(each => keyOfMatch(each) ?? [])) };
}

/** Whether a message says that it is about the report: its title, its reporter and date, two figures of it; three in doubt. */
export function isAboutReport({ isNamed, matched, about, items }: Message): boolean {
  const isUnderstood = !items.some(item => isStranger(item) || (item.kind === 'word' && item.class === 'pronoun'));
  const enough = about.domain || about.reporter || isUnderstood ? enoughFigures : enoughFigures + 1;
  return isNamed || matched.size >= enough;
}

/** The row of a number that is the report's, to count them by. */
function keyOfMatch({ claim, compared }: Judged): string | undefined {
  const { quantifier, stated } = claim.spot.quantity;
  if (!compared || !isReported(compared) || claim.bond === 'loose' || quantifier) return undefined;
  if (stated.value < leastTelling) return undefined;
  const { of, rows } = compared.figure;
  return [of, ...rows.map(({ table, id }) => `${table}/${id}`)].join(' ');
}

/** Whether a line is given to a number: a name and a number without a word on arrests may be about anything. */
export function isTold({ claim, compared, about: near }: Judged, { about, isNamed, dataset }: Message): boolean {
  const { spot, stated, bare, absence } = claim;
  // "Over half of the 498", "in 2012 ICE removed 409,849 people"
  if (spot.quantity.whole?.value === dataset.totals.arrests) return true;
  if (near.reporter && near.otherDate !== undefined) return true;
  if (isNamed || !bare || (about.domain && !about.otherDomain)) return true;
  if (about.otherDomain) return false;
  if (absence && absence.reason !== 'other-place') return true;
  const isShare = spot.quantity.form === 'share' && compared?.comparison !== 'matches';
  return stated.value <= mostBare && (absence !== undefined || !isShare);
}

/** The verdict on a number: none where the words leave another reading. */
export function judge(judged: Judged, message: Message): Verdict {
  const { claim, compared, about, items } = judged;
  const { left, right, quantity } = claim.spot;
  const absence = claim.absence ?? otherSetting(about);
  if (absence) return { kind: 'absent', absence, rows: claim.absence ? claim.rows : [] };
  if (!compared) return { kind: 'has', figure: { of: 'each', rows: [] } };
  const { figure } = compared;
  const isAbout = isAboutReport(message);
  const isToldWho = message.about.title || message.about.reporter;
  const doubts = [
    claim.bond === 'loose',
    about.otherDate !== undefined && !about.ownDate,
    about.otherActor && !isToldWho,
    claim.bare && !isAbout && !isOurs(message.about),
    claim.bare && !about.domain && !isToldWho && claim.stated.value < leastTelling && message.matched.size === 0,
    // "Last week", "each day": of the report only where the message says so.
    about.otherTime && !isAbout,
    !isToldWho && hasWord(items, 'my', 'our', 'your', 'we'),
    quantity.negated ||
      hasOf(left.slice(-6), 'denials') ||
      items.some(isNobody) ||
      judged.sentence.items.some((_, at, all) => isTag(all, at)),
    // "104, scratch that, 140"
    hasOf(judged.sentence.items, 'corrections'),
    // Without a word on who counted, what is not understood may make it another figure.
    !isAbout && !message.about.reporter && [...left, ...right].some(isStranger),
  ];
  if (doubts.includes(true)) return { kind: 'has', figure };
  if (isReported(compared)) return { kind: 'matches', figure };
  // "498 arrested: Philadelphia 107": the total of the list.
  const total = everyone(message.dataset);
  if (quantity.stated.value === total.count && isTaken(judged, message)) return { kind: 'matches', figure: total };
  return { kind: !judged.sentence.isQuestion && differs(judged, compared, message) ? 'differs' : 'has', figure };
}

/** "Nobody arrested 50 people in Massachusetts". */
function isNobody(item: Item): boolean {
  return item.kind === 'quantity' && item.quantity.form === 'share' && item.quantity.stated.value === 0;
}

/** "Didn't it": a question. */
function isTag(items: readonly Item[], at: number): boolean {
  return isOf(items[at], 'denials') && isWord(items[at + 1], 'it', 'they', 'he', 'she', 'there');
}

/** Another year, another operation: whatever the number is, the report is not about it. */
function otherSetting({ title, otherOperation, otherDate, ownDate }: About): Absence | undefined {
  if (title) return undefined;
  if (otherOperation !== undefined) return { reason: 'other-operation', name: otherOperation };
  return otherDate !== undefined && !ownDate ? { reason: 'other-time', name: otherDate } : undefined;
}

/** Whether another number in the sentence gives the figure of the row that a number stands beside. */
function isTaken({ claim, compared, sentence }: Judged, { all }: Message): boolean {
  return all.some(
    other =>
      other.sentence === sentence &&
      other.claim !== claim &&
      other.compared?.comparison === 'matches' &&
      other.compared.figure.rows.some(row => compared?.figure.rows.some(each => each === row)),
  );
}

/** Whether the words leave no reading by which the number could be right. */
function differs(judged: Judged, { figure, comparison, isPlain }: Compared, message: Message): boolean {
  const { claim, items, about } = judged;
  const { value } = claim.spot.quantity.stated;
  const { isNamed, matched, dataset } = message;
  const { otherOperation, otherDate, otherTime, otherActor } = message.about;
  const isElsewhere = otherOperation !== undefined || otherDate !== undefined || otherTime || otherActor;
  // A name of several rows may mean either; a heading and a sum are ours.
  const isOwnWork =
    isDerived(figure) ||
    (figure.of === 'rows' && claim.figures.length > 1) ||
    figure.rows.some(({ table }) => table === 'categories' || table === 'topics');
  const isTotal = figure.of === 'arrests' || figure.of === 'convictions' || figure.rows.some(isConvicted);
  // A number far below a total may be a part of it: "1 conviction".
  const isPart = isTotal && 'count' in figure && value * 2 < figure.count;
  const isAnothers =
    Object.values(dataset.totals).includes(value) || (isTotal && allRows(dataset).some(({ count }) => count === value));
  const others = matched.size - (keyOfMatch(judged) === undefined ? 0 : 1);
  return (
    comparison === 'differs' &&
    claim.bond === 'tight' &&
    (isNamed || others >= enoughFigures) &&
    isPlain &&
    !(isElsewhere || isOwnWork || isAnothers || isPart || about.otherDomain || hasRates(message.items)) &&
    !claim.spot.quantity.quantifier &&
    isPlainlySaid(claim.spot, items) &&
    !isTaken(judged, message) &&
    isAlone(figure, items, message)
  );
}

/** Whether nothing else is named that the number could be said of: in a message that names places, only a place. */
function isAlone(figure: Figure, items: readonly Item[], message: Message): boolean {
  const isPlace = figure.rows.some(({ table }) => table === 'jurisdictions');
  if (isPlace) return !items.some(({ kind }) => kind === 'row' || kind === 'otherCrime' || kind === 'otherPlace');
  const hasPlaces = message.items.some(({ kind }) => kind === 'place' || kind === 'otherPlace');
  return !hasPlaces && (figure.of === 'rows' || !items.some(isName));
}
