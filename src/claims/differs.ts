import { isConvicted } from '../dataset/counted.ts';
import type { Item } from '../english/item.ts';
import { has, hasOf, hasWord, isMark, isName, isOf, isQuantity, isStranger, isWord } from '../english/words.ts';
import type { Claim } from './claim.ts';
import { isDerived } from './figures.ts';
import type { Figure } from './finding.ts';
import type { Spot } from './pair-numbers.ts';
import type { Compared } from './set-beside.ts';
import { enoughFigures, type Judged, type Message } from './weigh-message.ts';

/** Whether another number gives the figure of the row that a number stands beside: "> Denver 70⏎no, Denver 63". */
export function isTaken({ compared }: Judged, others: readonly Judged[]): boolean {
  return others.some(
    other =>
      other.compared?.comparison === 'matches' &&
      other.compared.figure.rows.some(row => compared?.figure.rows.some(each => each === row)),
  );
}

/** Whether the words leave no reading by which the number could be right. */
export function differs(judged: Judged, { figure, comparison, isPlain }: Compared, message: Message): boolean {
  const { claim, items, about } = judged;
  const { value } = claim.spot.quantity.stated;
  const { isNamed, matched, dataset } = message;
  const { otherOperation, otherDate, otherTime, otherActor } = message.about;
  const isElsewhere = otherOperation || otherDate || otherTime || otherActor;
  // A name of several rows may mean either, where their figures are not the same; a heading and a sum are ours.
  const isEither = claim.figures.some(each => !('count' in figure && 'count' in each && each.count === figure.count));
  const isOwnWork = isDerived(figure) || isEither || figure.rows.some(({ table }) => table === 'categories');
  const isTotal = figure.of === 'arrests' || figure.rows.some(isConvicted);
  // A number far below a total may be a part of it: "1 conviction".
  const isPart = isTotal && 'count' in figure && value * 2 < figure.count;
  const isAnothers =
    Object.values(dataset.totals).includes(value) ||
    (isTotal &&
      Object.values(dataset.rows)
        .flat()
        .some(({ count }) => count === value));
  return (
    comparison === 'differs' &&
    (claim.bond === 'tight' || isListed(claim)) &&
    (isNamed || matched.size >= enoughFigures) &&
    isPlain &&
    !(isElsewhere || isOwnWork || isAnothers || isPart || about.otherDomain || hasRates(message.items)) &&
    !claim.spot.quantity.quantifier &&
    // "If I read this chart right"
    !(hasOf(judged.sentence.items, 'unreal') || hasWord(judged.sentence.items, 'if')) &&
    !isOfThose(judged, message.all) &&
    !isQuoted(claim.spot, judged.sentence.items) &&
    isPlainlySaid(claim.spot, items) &&
    !isTaken(judged, message.all) &&
    isOnlyName(figure, items, message)
  );
}

/** "Denver, 63" */
function isListed({ bond, spot: { row, place } }: Claim): boolean {
  const pair = row ?? place;
  return bond === 'near' && pair?.isBehind === false && pair.gap.length === 1 && isMark(pair.gap[0], ',');
}

/** "104 gang members. Eighteen had been deported": of those, perhaps. */
function isOfThose({ claim: { spot } }: Judged, all: readonly Judged[]): boolean {
  const before = all.findLast(each => each.claim.spot.item.start < spot.item.start);
  const isOfGroup = before?.compared?.figure.rows.some(row => row.table === 'groups' && !isConvicted(row));
  return isOfGroup === true && has(spot.right.slice(0, 1), 'have', 'link');
}

/** "Denver 45, says the pic somebody made": somebody else's number. */
function isQuoted({ item }: Spot, sentence: readonly Item[]): boolean {
  const behind = sentence.slice(sentence.indexOf(item) + 1);
  const at = behind.findIndex(each => has([each], 'speech'));
  return at >= 0 && behind.slice(at + 1, at + 4).some(isStranger);
}

/** Whether nothing else is named that the number could be said of: in a message that names places, only a place. */
function isOnlyName(figure: Figure, items: readonly Item[], message: Message): boolean {
  const isPlace = figure.rows.some(({ table }) => table === 'jurisdictions');
  // "Philly LA Denver: 271"
  if (items.some((item, at) => isName(item) && isName(items[at + 1]))) return false;
  if (isPlace) return items.every(item => !isName(item) || item.kind === 'place');
  const hasPlaces = message.items.some(({ kind }) => kind === 'place' || kind === 'otherPlace');
  return !hasPlaces && (figure.of === 'rows' || !items.some(isName));
}

/** Whether a message gives numbers of another kind of the same names: rates, ranks, ages, corrections, "Day 1: Denver 20". */
function hasRates(items: readonly Item[]): boolean {
  return (
    hasOf(items, 'rates') ||
    hasOf(items, 'corrections') ||
    items.filter(item => isOf(item, 'weekdays')).length > 1 ||
    items.some(
      (item, at) =>
        (isWord(item, 'day') && items[at + 1]?.kind === 'quantity') ||
        (isWord(item, 'per') &&
          !items.slice(at + 1, at + 3).some(({ kind }) => kind === 'reporter' || kind === 'title') &&
          !isWord(items[at + 1], 'the')),
    )
  );
}

/** Whether the words around a number leave no other reading. */
function isPlainlySaid({ left, right, row, place }: Spot, sentence: readonly Item[]): boolean {
  const clause = [...left, ...right];
  const pair = row ?? place;
  const last = left.at(-1);
  // "Convicted: 317 fugitives: 68": a label on either side. The report and its date label nothing: "ICE, Sept. 28: 107 in Philadelphia".
  const isLabelled = isMark(last, ':', '=', '(', '–', '—', '-') && left.slice(0, -1).some(isLabel);
  if (pair?.isBehind && isLabelled) return false;
  // "The first 10 arrests", "20 criminal arrests"; Washington may be a state.
  const isNarrowed = clause.some(
    (item, at) =>
      item.kind === 'rank' || (isWord(item, 'criminal', 'illegal') && has(clause.slice(at + 1, at + 2), 'arrest')),
  );
  const isNoted = place?.names.some(item => item.kind === 'place' && item.note !== undefined);
  // "Denver at 10", "ahead by 13"; 26 of Portland's 33 are a part, and 9 of the gang members.
  const isTime = isWord(last, 'by') || (isWord(last, 'at') && !has(left, 'have', 'link'));
  const gap = (place ?? row)?.gap ?? [];
  const isPart = isWord(gap.at(-1), 'of') ? place !== undefined : isWord(gap.at(-2), 'of') && isWord(gap.at(-1), 'the');
  if (isNarrowed || isNoted || isTime || isPart) return false;
  // "N − Philadelphia = 391"
  const isSum = left.some(
    item => isMark(item, '+', '−', '≈') || (isMark(item, '-') && sentence.some(each => isMark(each, '='))),
  );
  const isPlain =
    !isSum && clause.every(item => item.kind !== 'word' || isOf(item, 'plain') || has([item], 'filler', 'arrest'));
  // "Since the founding, in total, …"
  const isDoubted = hasWord(sentence, 'since', 'until', 'alleged', 'attempted', 'false', 'wrong', 'mistaken');
  return isPlain && !isDoubted && !hasOf(clause, 'parts');
}

function isLabel(item: Item): boolean {
  return (
    isName(item) || isQuantity(item) || (item.kind === 'word' && !has([item], 'filler', 'preposition', 'operation'))
  );
}
