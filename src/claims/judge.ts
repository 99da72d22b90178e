import type { Item } from '../english/item.ts';
import { has, hasOf, hasWord, isMark, isName, isOf, isQuantity, isStranger, isWord } from '../english/words.ts';
import { isOurs } from './claim.ts';
import { differs, isTaken } from './differs.ts';
import { everyone } from './figures.ts';
import type { Absence, Verdict } from './finding.ts';
import type { Spot } from './pair-numbers.ts';
import type { About } from './read-about.ts';
import { saysOther } from './says-other.ts';
import { type Compared, isReported } from './set-beside.ts';
import type { Judged, Message } from './weigh-message.ts';

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

/** "Portland 33? More like Portland 4" */
function isMended({ item }: Spot, items: readonly Item[]): boolean {
  const behind = items.slice(items.indexOf(item) + 1);
  const end = behind.findIndex(each => isMark(each, '?', '.', '!'));
  return isMark(behind[end], '?') && isWord(behind[end + 1], 'more') && isWord(behind[end + 2], 'like');
}
