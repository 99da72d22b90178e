import { isConvicted } from '../dataset/counted.ts';
import type { Item } from '../english/item.ts';
import { has, hasOf, hasWord, isMark, isName, isOf, isQuantity, isStranger, isWord } from '../english/words.ts';
import { type Claim, isOurs } from './claim.ts';
import { everyone, isDerived } from './figures.ts';
import type { Absence, Figure, Verdict } from './finding.ts';
import type { Spot } from './pair-numbers.ts';
import type { About } from './read-about.ts';
import { saysOther } from './says-other.ts';
import { type Compared, isReported } from './set-beside.ts';
import { enoughFigures, type Judged, type Message } from './weigh-message.ts';

/** The verdict on a number: none where the words leave another reading. */
export function judge(judged: Judged, message: Message): Verdict {
  const { claim, compared, about, items } = judged;
  const { left, right, quantity } = claim.spot;
  const absence = claim.absence ?? otherSetting(about, compared);
  if (absence) return { kind: 'absent', absence, rows: claim.absence ? claim.rows : [] };
  if (!compared) return { kind: 'has', figure: { of: 'each', rows: [] } };
  const { figure } = compared;
  const { isAbout } = message;
  const isToldWho = message.about.title || message.about.reporter;
  const doubts = [
    claim.bond === 'loose',
    // "498", and nothing else.
    claim.used.length === 0 && !isAbout && !has(message.items, 'arrest', 'conviction'),
    // "The Denver area" may be more than Denver.
    items.some((item, at) => claim.used.includes(item) && isWord(items[at + 1], 'area', 'metro', 'region')),
    // "Los Angeles County 101", where the report has a city.
    claim.used.some(item => item.kind === 'place' && item.place.kind === 'city' && / county\b/i.test(item.note ?? '')),
    // "Fugitives 13.7" is a share.
    !Number.isInteger(quantity.stated.value),
    about.otherDate && !about.ownDate,
    about.otherActor && !isToldWho,
    claim.bare && !isAbout && !isOurs(message.about),
    claim.bare && !about.domain && !isToldWho && message.matched.size === 0,
    // "Last week", "each day": of the report only where the message says so.
    about.otherTime && !isAbout,
    !isToldWho && hasWord(items, 'my', 'our', 'your', 'we'),
    hasOf([...left.slice(-6), ...((claim.spot.place ?? claim.spot.row)?.gap ?? [])], 'denials') ||
      hasOf(judged.sentence.items, 'doubted'),
    isOfMore(claim.spot),
    isMended(claim.spot, message.items),
    // "5 each", "107 arrests to 14"
    right.some(item => isWord(item, 'each', 'apiece')) || (isWord(right.at(-1), 'to') && !right.some(isName)),
    // "68 fugitives had a DUI"
    figure.rows.some(({ table }) => table === 'groups') &&
      [...left, ...right].some(item => item.kind === 'row' && !claim.used.includes(item)),
    // "Nobody arrested 50 people in Massachusetts".
    items.some(item => isQuantity(item) && item.quantity.form === 'share' && item.quantity.stated.value === 0),
    // "Didn't it": a question.
    items.some((item, at) => isOf(item, 'denials') && isWord(items[at + 1], 'it', 'they')),
    // "104, scratch that, 140"
    hasOf(judged.sentence.items, 'corrections'),
    // Without a word on who counted, what is not understood may make it another figure.
    !isAbout && !message.about.reporter && [...left, ...right].some(isStranger),
  ];
  if (doubts.includes(true)) return { kind: 'has', figure };
  if (isReported(compared)) return { kind: saysOther(claim, figure, message.items) ? 'has' : 'matches', figure };
  // "498 arrested: Philadelphia 107": the total of the list.
  const total = everyone(message.dataset);
  const beside = message.all.filter(({ sentence }) => sentence === judged.sentence);
  if (quantity.stated.value === total.count && isTaken(judged, beside)) return { kind: 'matches', figure: total };
  return { kind: !judged.sentence.isQuestion && differs(judged, compared, message) ? 'differs' : 'has', figure };
}

/** "107 arrests a day", "the first 107", "another 107", "107 near Philadelphia". */
function isOfMore({ left, right, place }: Spot): boolean {
  const isRate = right.some(
    (item, at) => isWord(item, 'a', 'an', 'per', 'each', 'every') && has(right.slice(at + 1, at + 2), 'day'),
  );
  const isFurther = left.at(-1)?.kind === 'rank' || isOf(left.at(-1), 'further') || isOf(right[0], 'further');
  return (
    isRate ||
    (isFurther && place !== undefined) ||
    place?.gap.some(item => isWord(item, 'near', 'outside', 'beyond')) === true
  );
}

/** Another operation, another year: the report is not about it. Its own number may stand beside a year: "our paper lives in 1955". */
function otherSetting(
  { title, otherOperation, otherDate, ownDate }: About,
  compared: Compared | undefined,
): Absence | undefined {
  if (title) return undefined;
  if (otherOperation) return { reason: 'other-operation' };
  if (compared?.comparison === 'matches') return undefined;
  return otherDate && !ownDate ? { reason: 'other-time' } : undefined;
}

/** Whether another number gives the figure of the row that a number stands beside: "> Denver 70⏎no, Denver 63". */
function isTaken({ compared }: Judged, others: readonly Judged[]): boolean {
  return others.some(
    other =>
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

/** "Portland 33? More like Portland 4" */
function isMended({ item }: Spot, items: readonly Item[]): boolean {
  const behind = items.slice(items.indexOf(item) + 1);
  const end = behind.findIndex(each => isMark(each, '?', '.', '!'));
  return isMark(behind[end], '?') && isWord(behind[end + 1], 'more') && isWord(behind[end + 2], 'like');
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
