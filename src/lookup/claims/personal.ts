import type { Item } from '../../english/item.ts';
import { has, hasWord, isStranger, isWord } from '../../english/words.ts';
import type { Reading } from './reading.ts';

const ARTICLES = ['a', 'an', 'the', 'my', 'this', 'that', 'another', 'one', 'some', 'his', 'her', 'our'];
const SINGULAR = new Set(
  (
    'man woman guy dude boy girl kid child father mother dad mom parent suspect person individual immigrant migrant alien ' +
    'neighbor neighbour friend brother sister uncle cousin husband wife ex student worker resident driver member coworker boss'
  ).split(' '),
);

/** "He had 2 convictions", "a father of 3", "one of those arrested", "5 of us": some persons, not those of the report. */
export function isPersonal(reading: Reading): boolean {
  const { cell, sentence } = reading;
  const { left, right, quantity } = cell;
  if (isWord(right[0], 'of')) {
    if (quantity.form === 'count' && quantity.stated.value === 1) return true;
    if (isWord(right[1], 'us', 'you', 'my', 'our', 'your', 'his', 'her')) return true;
  }
  if (isWord(left.at(-1), 'of') && isStranger(left.at(-2))) return true;
  if (isOfOnePerson(left)) return true;
  return !sentence.title && !sentence.reporter && isOfSpeaker(reading);
}

/** "A man with 2 convictions". */
function isOfOnePerson(left: readonly Item[]): boolean {
  return left.some(
    (item, at) =>
      item.kind === 'word' &&
      SINGULAR.has(item.key) &&
      isWord(left[at - 1], ...ARTICLES) &&
      left.slice(at + 1).every(next => has([next], 'have', 'link', 'filler', 'adjective')),
  );
}

/** What the speaker or someone spoken of has; what they say of others is not theirs: "my sister says 63 people were". */
function isOfSpeaker({ cell: { left }, path }: Reading): boolean {
  if (isWord(left.at(-2), 'i', 'we', 'you') && !has(left.slice(-1), 'speech')) return true;
  if (path.named.places.length > 0) return false;
  const said = left.slice(left.findLastIndex(item => has([item], 'speech')) + 1);
  const owns = said.some((item, at) => isWord(item, 'i', 'you', 'we') && isWord(said[at + 1], 'had', 'have', 'got'));
  return owns || hasWord(said, 'he', 'she', 'his', 'her', 'my');
}
