import type { Item } from '../english/item.ts';
import { isName } from './name-groups.ts';

/** `1  Philadelphia  107`: the line is a row of a table, and begins with its number. */
export function isNumbered(items: readonly Item[]): boolean {
  const isTable = items.every(item => item.kind === 'quantity' || item.kind === 'mark' || isName(item));
  return (
    isTable &&
    isName(items[1]) &&
    items.filter(isName).length === 1 &&
    items.slice(2).some(({ kind }) => kind === 'quantity')
  );
}

/** "181 had no convictions": "no" behind another number tells what that is without. */
export function denyAt(sentence: readonly Item[], item: Item, at: number): Item {
  if (item.kind !== 'quantity' || !item.quantity.quantifier || item.quantity.stated.value !== 0) return item;
  const before = sentence[at - 1];
  const owns = before?.kind === 'word' && (before.class === 'have' || before.key === 'with');
  const isSecond = sentence.slice(0, at).some(({ kind }) => kind === 'quantity');
  const { start, end } = item;
  return owns && isSecond ? { kind: 'word', key: 'no', text: 'no', class: 'negation', start, end } : item;
}

/** `317 of them (64%) had convictions`: the share is said of what the number before it is said of. */
export function isShareInBrackets(items: readonly Item[], at: number): boolean {
  const isBracketed = isMark(items[at - 1]) && isMark(items[at + 1]);
  const before = items.slice(0, at).findLast(item => item.kind === 'quantity' || isName(item));
  return isPercent(items[at]) && isBracketed && before?.kind === 'quantity';
}

export function isPercent(item: Item | undefined): boolean {
  return item?.kind === 'quantity' && item.quantity.form === 'share' && !item.quantity.quantifier;
}

export function isMark(item: Item | undefined): boolean {
  return item?.kind === 'mark';
}
