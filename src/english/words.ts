import type { Item } from './item.ts';
import type { WordClass } from './lexicon.ts';

/** Whether a stretch holds a word of one of these classes. */
export function has(items: readonly Item[], ...names: readonly WordClass[]): boolean {
  return items.some(item => item.kind === 'word' && item.class !== undefined && names.includes(item.class));
}

export function isWord(item: Item | undefined, ...keys: readonly string[]): boolean {
  return item?.kind === 'word' && keys.includes(item.key);
}

export function hasWord(items: readonly Item[], ...keys: readonly string[]): boolean {
  return items.some(item => isWord(item, ...keys));
}

/** A word that no claim is made of: what it says is not known. */
export function isStranger(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.class === undefined;
}
