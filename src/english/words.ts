import type { Item } from './item.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { type WordClass, wordsIn } from './lexicon.ts';

export type NameItem = Extract<Item, { kind: 'place' | 'otherPlace' | 'row' | 'otherCrime' }>;

export function isName(item: Item | undefined): item is NameItem {
  return item !== undefined && ['place', 'otherPlace', 'row', 'otherCrime'].includes(item.kind);
}

export type QuantityItem = Extract<Item, { kind: 'quantity' }>;

export function isQuantity(item: Item | undefined): item is QuantityItem {
  return item?.kind === 'quantity';
}

/** `no`, `none`, `zero`: a count or a share of nothing. */
export function isNone(item: Item | undefined): boolean {
  return isWord(item, 'no') || (isQuantity(item) && item.quantity.quantifier && item.quantity.stated.value === 0);
}

/** Whether a stretch holds a word of one of these classes. */
export function has(items: readonly Item[], ...names: readonly WordClass[]): boolean {
  return items.some(item => item.kind === 'word' && item.class !== undefined && names.includes(item.class));
}

export function isWord(item: Item | undefined, ...keys: readonly string[]): boolean {
  return item?.kind === 'word' && keys.includes(item.key);
}

export function keyOf(item: Item | undefined): string {
  return item?.kind === 'word' ? item.key : '';
}

export function hasWord(items: readonly Item[], ...keys: readonly string[]): boolean {
  return items.some(item => isWord(item, ...keys));
}

/** A list of words in the lexicon. */
export type WordList = keyof typeof lexicon.lists;

const lists = new Map<string, ReadonlySet<string>>(
  Object.entries(lexicon.lists).map(([name, lines]) => [name, wordsIn(lines)]),
);

/** Whether a word stands in a list. */
export function isOf(item: Item | undefined, list: WordList): boolean {
  return item?.kind === 'word' && lists.get(list)?.has(item.key) === true;
}

export function hasOf(items: readonly Item[], list: WordList): boolean {
  return items.some(item => isOf(item, list));
}

/** A word that no claim is made of: what it says is not known. */
export function isStranger(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.class === undefined;
}

export function isMark(item: Item | undefined, ...keys: readonly string[]): boolean {
  return item?.kind === 'mark' && (keys.length === 0 || keys.includes(item.key));
}
