import type { Dataset, Row } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import { has, hasWord, isStranger, isWord } from '../english/words.ts';
import type { Around } from './claim.ts';
import type { NameItem } from './name-groups.ts';
import type { Pair } from './pair-numbers.ts';
import { findRow } from './rows.ts';

/** "Springfield had 50 arrests", "weapons: 19": a word that is not known stands where the subject does. */
export function hasOtherSubject(left: readonly Item[]): boolean {
  const leads = (item: Item | undefined): item is Item =>
    item !== undefined && (item.kind === 'mark' ? /^[:=–—-]$/u.test(item.key) : has([item], 'have', 'filler', 'link'));
  let at = left.length - 1;
  while (leads(left[at])) at -= 1;
  const between = left.slice(at + 1);
  return isStranger(left[at]) && between.some(item => item.kind === 'mark' || has([item], 'have'));
}

/** Whether a place stands in the number's own clause. */
export function isSamePlace({ gap, bond }: Pair): boolean {
  return bond === 'tight' || !gap.some(item => (item.kind === 'mark' && item.key !== ':') || has([item], 'join'));
}

/** "12 of them", "40 of those with": of the people that the sentence spoke of before. */
export function isOfThem(left: readonly Item[], right: readonly Item[], items: readonly Item[]): boolean {
  if (isWord(items[0], 'of')) return true;
  return hasWord(right.slice(0, 3), 'them', 'those', 'whom', 'with') || hasWord(left, 'of', 'whom');
}

/** Places that a sentence gave numbers of before. */
export function placesBefore({ before }: Around, dataset: Dataset): readonly Row[] {
  return before.flatMap(({ place }) => (place ? placesNamed(place.names, dataset) : []));
}

export function placesNamed(names: readonly NameItem[], dataset: Dataset): readonly Row[] {
  return names.flatMap(item => (item.kind === 'place' ? (findRow('jurisdictions', item.place.id, dataset) ?? []) : []));
}

const quotedClasses = [
  'arrest',
  'people',
  'conviction',
  'charge',
  'caseNoun',
  'placeNoun',
  'kindNoun',
  'negation',
] as const;

/** The words that say what is counted. */
export function saidWords(items: readonly Item[]): readonly Item[] {
  return items.filter(item => item.kind === 'reporter' || has([item], ...quotedClasses));
}
