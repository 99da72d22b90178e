import type { Dataset } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import type { Sentence } from '../english/sentences.ts';
import { hasOf, hasWord, isStranger } from '../english/words.ts';
import { figuresNaming } from '../facts/later-statements.ts';
import type { About } from './about.ts';
import type { Claim } from './claim.ts';
import { allRows, isDerived } from './figures.ts';
import type { Absence, Figure, Verdict } from './finding.ts';
import { isName } from './name-groups.ts';
import { hasRates, isPlainlySaid } from './plainly-said.ts';
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

/** What a message as a whole says of each number in it. */
export interface Weight {
  /** Whether it says that it is about the report: its title, its reporter and date, two figures of it. */
  readonly isAbout: boolean;
  /** The same, without the number that is looked at. */
  readonly isAboutWithout: (judged: Judged) => boolean;
  readonly isTold: (judged: Judged) => boolean;
  /** Whether it gives rates, ranks or ages. */
  readonly hasRates: boolean;
  readonly hasPlaces: boolean;
  /** Whether a number is one of the report's. */
  readonly isOfReport: (count: number) => boolean;
  /** Whether another number in the sentence gives the figure of the row that a number stands beside. */
  readonly isTaken: (judged: Judged) => boolean;
  readonly isTotal: (count: number) => boolean;
  readonly everyone: Figure & { readonly of: 'arrests' };
}

/** So many figures of the report in a message say that it is about it. */
const enoughFigures = 2;
/** Smaller numbers stand in any list: a burglary or two are no figure that tells which report it is. */
const leastTelling = 10;
/** A larger number beside a name and nothing else is a postcode, a year, a price. */
const mostBare = 2000;

export function weighMessage(all: readonly Judged[], items: readonly Item[], message: About, dataset: Dataset): Weight {
  const counts = new Set(allRows(dataset).map(({ count }) => count));
  const isNamed = message.title || (message.reporter && message.dated);
  const matching = all.flatMap(each => keyOfMatch(each) ?? []);
  const matched = new Set(matching);
  const isSeveral = matched.size >= enoughFigures && matching.length * 2 >= all.length;
  const isUnderstood = !items.some(item => isStranger(item) || (item.kind === 'word' && item.class === 'pronoun'));
  const enough = message.domain || message.reporter || isUnderstood ? enoughFigures : enoughFigures + 1;
  return {
    isAbout: isNamed || matched.size >= enough,
    isAboutWithout: each => {
      const own = keyOfMatch(each);
      return isNamed || matched.size - (own === undefined ? 0 : 1) >= enough;
    },
    // A name and a number without a word on arrests may be about anything.
    isTold: ({ claim, compared }) => {
      const isOurs = isNamed || (!message.otherDomain && (message.domain || isSeveral));
      if (claim.absence?.reason === 'other-place' && !isOurs && !message.reporter)
        return matched.size > 0 || figuresNaming(claim.absence.name, dataset).length > 0;
      if (!claim.bare || isOurs || (claim.absence && !message.otherDomain)) return true;
      const { spot } = claim;
      if (spot.quantity.form === 'share' && compared?.comparison !== 'matches') return false;
      const isCounted = spot.row?.isBehind === true && spot.row.bond === 'tight';
      return !message.otherDomain && (isCounted || spot.quantity.stated.value <= mostBare);
    },
    hasRates: hasRates(items),
    isOfReport: count => counts.has(count),
    isTotal: count => Object.values(dataset.totals).includes(count),
    everyone: { of: 'arrests', count: dataset.totals.arrests, rows: [] },
    isTaken: ({ claim, compared, sentence }) =>
      all.some(
        other =>
          other.sentence === sentence &&
          other.claim !== claim &&
          other.compared !== undefined &&
          isReported(other.compared) &&
          other.compared.figure.rows.some(row => compared?.figure.rows.some(each => each === row)),
      ),
    hasPlaces: items.some(({ kind }) => kind === 'place' || kind === 'otherPlace'),
  };
}

/** The row of a number that is the report's, to count them by. */
function keyOfMatch({ claim, compared }: Judged): string | undefined {
  const { quantifier, stated } = claim.spot.quantity;
  if (!compared || !isReported(compared) || claim.bond === 'loose' || quantifier) return undefined;
  if (stated.value < leastTelling) return undefined;
  const { of, rows } = compared.figure;
  return [of, ...rows.map(({ table, id }) => `${table}/${id}`)].join(' ');
}

/** The verdict on a number: none where the words leave another reading. */
export function judge(judged: Judged, message: About, weight: Weight): Verdict {
  const { claim, compared, about, items } = judged;
  const absence = claim.absence ?? otherSetting(about);
  if (absence) return { kind: 'absent', absence, rows: claim.absence ? claim.rows : [] };
  if (!compared) return { kind: 'has', figure: { of: 'each', rows: [] } };
  const { figure } = compared;
  const isContextless = claim.bare && !message.domain && !message.reporter && !weight.isAbout;
  // "Last week", "each day": of the report only where the message says so.
  const isOther = about.otherDate !== undefined && !about.ownDate;
  if (
    claim.bond === 'loose' ||
    isOther ||
    (about.otherActor && !message.title && !message.reporter) ||
    isContextless ||
    (about.otherTime && !weight.isAbout)
  )
    return { kind: 'has', figure };
  const before = claim.spot.left.slice(-6);
  const isDenied = claim.spot.quantity.negated || hasOf(before, 'denials');
  const isOnesOwn = !message.title && !message.reporter && hasWord(items, 'my', 'our', 'your', 'we');
  if (isOnesOwn || isDenied) return { kind: 'has', figure };
  // Without a word on who counted, what is not understood may make it another figure.
  const { left, right } = claim.spot;
  if (!weight.isAbout && !message.reporter && [...left, ...right].some(isStranger)) return { kind: 'has', figure };
  if (isReported(compared)) return { kind: 'matches', figure };
  // "498 arrested: Philadelphia 107": the total of the list.
  const { value } = claim.spot.quantity.stated;
  if (value === weight.everyone.count && weight.isTaken(judged)) return { kind: 'matches', figure: weight.everyone };
  const isDifferent = !judged.sentence.isQuestion && differs(judged, compared, message, weight);
  return { kind: isDifferent ? 'differs' : 'has', figure };
}

/** Another year, another operation: whatever the number is, the report is not about it. */
function otherSetting({ title, otherOperation, otherDate, ownDate }: About): Absence | undefined {
  if (title) return undefined;
  if (otherOperation !== undefined) return { reason: 'other-operation', name: otherOperation };
  return otherDate !== undefined && !ownDate ? { reason: 'other-time', name: otherDate } : undefined;
}

/** Whether the words leave no reading by which the number could be right. */
function differs(judged: Judged, compared: Compared, message: About, weight: Weight): boolean {
  const { claim, items, about } = judged;
  const { figure, comparison } = compared;
  const isElsewhere =
    message.otherOperation !== undefined || message.otherDate !== undefined || message.otherTime || message.otherActor;
  // A name of several rows may mean either; a heading and a sum are ours.
  const isOurs =
    isDerived(figure) ||
    (figure.of === 'rows' && claim.figures.length > 1) ||
    figure.rows.some(({ table }) => table === 'categories' || table === 'topics');
  if (comparison !== 'differs' || claim.bond !== 'tight' || isElsewhere || isOurs || about.otherDomain) return false;
  if (weight.hasRates || claim.spot.quantity.quantifier || !isPlainlySaid(claim.spot, items)) return false;
  const isTotal = figure.of === 'arrests' || figure.of === 'convictions';
  const isAnothers = isTotal && weight.isOfReport(claim.spot.quantity.stated.value);
  return (
    !isAnothers &&
    !weight.isTotal(claim.spot.quantity.stated.value) &&
    !weight.isTaken(judged) &&
    isAlone(compared, items, weight) &&
    weight.isAboutWithout(judged)
  );
}

/** Whether nothing else is named that the number could be said of: in a message that names places, only a place. */
function isAlone({ figure }: Compared, items: readonly Item[], { hasPlaces }: Weight): boolean {
  const isPlace = figure.rows.some(({ table }) => table === 'jurisdictions');
  if (isPlace) return !items.some(({ kind }) => kind === 'row' || kind === 'otherCrime' || kind === 'otherPlace');
  return !hasPlaces && (figure.of === 'rows' || !items.some(isName));
}
