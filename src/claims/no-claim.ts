import type { Item } from '../english/item.ts';
import { has, hasOf, hasWord, isMark, isOf, isStranger, isWord } from '../english/words.ts';
import { isOurs, type Reading } from './claim.ts';

/** A story of somebody's own counts a few. */
const mostOnesOwn = 9;
/** Nobody arrests so many. */
const mostPeople = 1_000_000;

/** Whether a number counts or numbers something that the report has nothing of. */
export function isOfOtherThings({ spot, head }: Reading): boolean {
  const { quantity, left, right, place, row } = spot;
  if (quantity.form === 'foreign' || head === 'foreign' || quantity.stated.value > mostPeople) return true;
  // "The false citizenship one"
  const isOne = spot.item.end - spot.item.start === 'one'.length && quantity.stated.value === 1;
  if (isOne && row?.gap.length === 0 && isWord(left.at(-row.names.length - 1), 'the')) return true;
  // `38 fewer`, `three times`: a difference. "One arrest is too many" weighs, and does not count.
  const isDifference = isWord(right[0], 'more', 'fewer', 'less', 'higher', 'lower', 'times', 'as');
  const isTooMany = right.some((item, at) => isWord(item, 'too') && isWord(right[at + 1], 'many', 'few'));
  // "82 fewer of them in Baltimore" stands beside a place.
  const isOfPlace = place !== undefined && isWord(right[0], 'fewer', 'less');
  if ((isDifference && !row && !isOfPlace) || isTooMany) return true;
  // `Channel 4`, `page 107`: the number of a thing, unless it is said what it counts.
  const before = left.at(-1);
  const isCounted = !['none', 'predicate', 'name'].includes(head) || (head === 'name' && row?.isBehind === true);
  const isNumbered =
    before?.kind === 'word' &&
    isStranger(before) &&
    !isOf(before, 'weekdays') &&
    (/^\p{Lu}\p{Ll}/u.test(before.text) || isOf(before, 'numbered'));
  return isWord(before, 'top', 'per') || (isNumbered && !isCounted);
}

/** Whether a number is said of others than the report's: by games and the weather, by police, of somebody's own; "ICE 498" is a train, too. */
export function isOfOthers(reading: Reading): boolean {
  const { sentence, items } = reading;
  return (sentence.otherDomain && !isOurs(sentence)) || hasOf(items, 'trains') || isPersonal(reading);
}

/** "A jury of 12", "a man with 2 convictions", "he had 2 convictions": some persons, not those of the report. */
function isPersonal({ spot: { left, quantity }, head, items, sentence }: Reading): boolean {
  if (isWord(left.at(-1), 'of') && isStranger(left.at(-2)) && head !== 'arrest') return true;
  if (isOf(left.at(-2), 'singular') && isWord(left.at(-1), 'with')) return true;
  if (sentence.title || sentence.reporter || quantity.stated.value > mostOnesOwn) return false;
  return isOfSpeaker(left) || (hasOf(items, 'company') && !has(items, 'speech'));
}

/** What the speaker or someone spoken of has; what they say of others is not theirs: "my sister says 63 people were". */
function isOfSpeaker(left: readonly Item[]): boolean {
  if (isWord(left.at(-2), 'i', 'we', 'you') && !has(left.slice(-1), 'speech')) return true;
  const said = left.slice(left.findLastIndex(item => has([item], 'speech') || isMark(item, ':')) + 1);
  return hasWord(said, 'he', 'she', 'his', 'her', 'my');
}
