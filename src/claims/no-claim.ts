import type { Item } from '../english/item.ts';
import { has, hasWord, isStranger, isWord } from '../english/words.ts';
import type { Reading } from './claim.ts';

export const denials = 'not never didnt wasnt werent hasnt havent hadnt dont doesnt isnt arent cannot cant'.split(' ');
const comparatives = ['more', 'fewer', 'less', 'higher', 'lower', 'times', 'as'];
const articles = ['a', 'an', 'the', 'my', 'this', 'that', 'another', 'one', 'some', 'his', 'her', 'our'];
const labels = new Set(
  (
    'channel page pages route flight highway hwy interstate exit chapter section sec article rule level lvl step room gate line track ' +
    'episode season part version act phase district ward precinct zone apt suite unit bus train game week day class grade size ' +
    'damage hp windows iphone gta payday nat nba title prop form rank seed lane pier dock building bldg floor table figure fig'
  ).split(' '),
);
/** A story of somebody's own counts a few. */
const mostOnesOwn = 9;
const leastPostcode = 10_000;
/** Nobody arrests so many. */
const mostPeople = 1_000_000;
/** With whom somebody was, in a story of their own. */
const company = 'coworkers coworker roommate roommates neighbors neighbours buddies cousins uncles classmates'.split(
  ' ',
);
const singular = new Set(
  (
    'man woman guy dude boy girl kid child father mother dad mom parent suspect person individual immigrant migrant alien ' +
    'neighbor neighbour friend brother sister uncle cousin husband wife ex student worker resident driver member coworker boss senator'
  ).split(' '),
);

/** Whether a number says nothing that the report could be set beside. */
export function isNoClaim(reading: Reading): boolean {
  const { spot, head, words, sentence, message } = reading;
  const { quantity, right } = spot;
  if (quantity.form === 'foreign' || head === 'foreign') return true;
  // "63 points in Denver": games, the weather, people who died.
  const isOther = sentence.otherDomain && !sentence.title && !sentence.domain;
  if (isOther || quantity.stated.value >= mostPeople) return true;
  // `Denver, CO 80202`
  if (head === 'none' && spot.place?.gap.length === 0 && quantity.stated.value >= leastPostcode) return true;
  // `38 fewer`, `three times`: a difference. "One arrest is too many" weighs, and does not count.
  if (isWord(right[0], ...comparatives) || hasWord(right, 'too', 'enough')) return true;
  // "LAPD arrested 101": others arrest people, too, and where they do that is named.
  const isOthers = sentence.otherActor && !message.title && !message.reporter;
  if (isOthers && !spot.place && !spot.row && !has(words, 'arrest')) return true;
  return isLabel(reading) || isPersonal(reading);
}

/** `Channel 4`, `page 107`: the number of a thing, unless it is said what it counts. */
function isLabel({ spot: { left, row }, head }: Reading): boolean {
  const counted = !['none', 'predicate', 'name'].includes(head) || (head === 'name' && row?.isBehind === true);
  const before = left.at(-1);
  if (isWord(before, 'top')) return true;
  return (
    !counted &&
    before?.kind === 'word' &&
    isStranger(before) &&
    (/^\p{Lu}/u.test(before.text) || labels.has(before.key))
  );
}

/** "He had 2 convictions", "a father of 3", "one of those arrested", "5 of us": some persons, not those of the report. */
function isPersonal({ spot: { left, right, quantity, place }, items, sentence }: Reading): boolean {
  if (isWord(right[0], 'of')) {
    if (quantity.form === 'count' && quantity.stated.value === 1) return true;
    if (isWord(right[1], 'us', 'you', 'my', 'our', 'your', 'his', 'her')) return true;
  }
  // "A jury of 12".
  if (isWord(left.at(-1), 'of') && isStranger(left.at(-2))) return true;
  if (isOfOnePerson(left)) return true;
  if (sentence.title || sentence.reporter || quantity.stated.value > mostOnesOwn) return false;
  return isOfSpeaker(left, place !== undefined) || (!place && hasWord(items, ...company));
}

/** "A man with 2 convictions". */
function isOfOnePerson(left: readonly Item[]): boolean {
  return left.some(
    (item, at) =>
      item.kind === 'word' &&
      singular.has(item.key) &&
      isWord(left[at - 1], ...articles) &&
      left.slice(at + 1).every(next => has([next], 'have', 'link', 'filler', 'adjective')),
  );
}

/** What the speaker or someone spoken of has; what they say of others is not theirs: "my sister says 63 people were". */
function isOfSpeaker(left: readonly Item[], hasPlace: boolean): boolean {
  if (isWord(left.at(-2), 'i', 'we', 'you') && !has(left.slice(-1), 'speech') && !isWord(left.at(-1), 'get'))
    return true;
  const said = left.slice(left.findLastIndex(item => has([item], 'speech')) + 1);
  if (hasPlace) return hasWord(said, 'my', 'our');
  const owns = said.some((item, at) => isWord(item, 'i', 'you', 'we') && isWord(said[at + 1], 'had', 'have', 'got'));
  return owns || hasWord(said, 'he', 'she', 'his', 'her', 'my');
}
