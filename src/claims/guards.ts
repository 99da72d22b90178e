import type { Item } from '../english/item.ts';
import { has, hasWord, isStranger, isWord } from '../english/words.ts';
import type { About } from './about.ts';
import type { Around } from './claim.ts';
import type { Head } from './head.ts';
import type { Spot } from './pair-numbers.ts';

export const denials = 'not never didnt wasnt werent hasnt havent hadnt dont doesnt isnt arent cannot cant'.split(' ');
const comparatives = ['more', 'fewer', 'less', 'higher', 'lower', 'times', 'as'];
const articles = ['a', 'an', 'the', 'my', 'this', 'that', 'another', 'one', 'some', 'his', 'her', 'our'];
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
export function isNoClaim(spot: Spot, head: Head, { items, sentence, message }: Around): boolean {
  const { quantity, left, right } = spot;
  if (quantity.form === 'foreign' || quantity.negated || head === 'foreign') return true;
  // `38 fewer`, `three times`: a difference.
  if (isWord(right[0], ...comparatives)) return true;
  // "One arrest is too many" weighs, and does not count.
  if (hasWord(right, 'too', 'enough')) return true;
  if (hasWord(left.slice(left.findLastIndex(({ kind }) => kind === 'mark') + 1).slice(-6), ...denials)) return true;
  if (sentence.otherActor && !message.title && !message.reporter) return true;
  return isLabel(spot, head) || isPersonal(spot, items, sentence);
}

/** `Channel 4`, `page 107`: the number of a thing, unless it is said what it counts. */
function isLabel({ left, row }: Spot, head: Head): boolean {
  const counted = !['none', 'predicate', 'name'].includes(head) || (head === 'name' && row?.isBehind === true);
  const before = left.at(-1);
  if (isWord(before, 'top')) return true;
  return !counted && before?.kind === 'word' && isStranger(before) && !before.key.endsWith('ed');
}

/** "He had 2 convictions", "a father of 3", "one of those arrested", "5 of us": some persons, not those of the report. */
function isPersonal({ left, right, quantity, place }: Spot, items: readonly Item[], sentence: About): boolean {
  if (isWord(right[0], 'of')) {
    if (quantity.form === 'count' && quantity.stated.value === 1) return true;
    if (isWord(right[1], 'us', 'you', 'my', 'our', 'your', 'his', 'her')) return true;
  }
  if (isWord(left.at(-1), 'of') && isStranger(left.at(-2))) return true;
  if (isOfOnePerson(left)) return true;
  if (sentence.title || sentence.reporter) return false;
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
  if (isWord(left.at(-2), 'i', 'we', 'you') && !has(left.slice(-1), 'speech')) return true;
  const said = left.slice(left.findLastIndex(item => has([item], 'speech')) + 1);
  if (hasPlace) return hasWord(said, 'my', 'our');
  const owns = said.some((item, at) => isWord(item, 'i', 'you', 'we') && isWord(said[at + 1], 'had', 'have', 'got'));
  return owns || hasWord(said, 'he', 'she', 'his', 'her', 'my');
}

/** Words that may stand in a clause that is said to differ; with any other it may say something else. */
const plainWords = new Set(
  (
    'a an the of in for at on by from to it its they ice there was were is are be been had has have saw only just about total number count ' +
    'arrest arrests arrested detained apprehended arrestees people persons person ppl individuals immigrants aliens illegals folks ' +
    'undocumented criminal illegal conviction convictions convicted with sanctuary operation report says said made recorded reported ' +
    'counted totaled numbered led resulted resulting netted ended hit targeted took place jurisdictions cities places city during ' +
    'actually really that this and according arresting under were overall combined offense offenses'
  ).split(' '),
);
/** Words that compare, or tell a part of what the report counts. */
const partWords = new Set(
  (
    'than beat vs versus twice double half triple each both apiece together combined respectively between other others another more ' +
    'fewer less already first last second later earlier then so far including includes include among remaining rest still now ' +
    'initially them whom these those like such suburbs region metro area'
  ).split(' '),
);

/** Words that make other numbers of the same names, wherever they stand in a message. */
const rateWords = new Set(
  (
    'per rate rates rank ranking ranked average age ages median capita residents population goal target ' +
    'sunday monday tuesday wednesday thursday friday saturday'
  ).split(' '),
);

/** Whether a message gives numbers of another kind, too. */
export function hasRates(items: readonly Item[]): boolean {
  // "Day 1: Denver 20".
  const isDay = (at: number) => isWord(items[at], 'day') && items[at + 1]?.kind === 'quantity';
  return items.some((item, at) => isDay(at) || (item.kind === 'word' && rateWords.has(item.key)));
}

/** "Operation Safe City: 180 gang members". */
function startsTitled(left: readonly Item[]): boolean {
  return left.at(-2)?.kind === 'title' || has(left.slice(-2, -1), 'operation', 'arrest');
}

/** Whether the words around a number leave no other reading. */
export function isPlainlySaid({ left, right, row, place }: Spot, sentence: readonly Item[]): boolean {
  const clause = [...left, ...right];
  // "Convicted: 317 fugitives: 68": a label on either side.
  const last = left.at(-1);
  if (
    (row ?? place)?.isBehind &&
    last?.kind === 'mark' &&
    /^[:=(–—-]$/u.test(last.key) &&
    left.length > 1 &&
    !startsTitled(left)
  )
    return false;
  const isPlain = clause.every(item => item.kind !== 'word' || plainWords.has(item.key) || item.class === 'filler');
  return isPlain && !sentence.some(item => item.kind === 'word' && partWords.has(item.key));
}
