import type { Item } from '../../english/item.ts';
import type { Quantity } from '../../english/quantity.ts';

export type QuantityItem = Item & { readonly kind: 'quantity' };

/** A quantity with the words that belong to it: each word of a sentence belongs to one quantity. */
export interface Cell {
  readonly item: QuantityItem;
  readonly quantity: Quantity;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  /** Its place in the sentence. */
  readonly at: number;
}

/** Shares the words of a sentence out among its quantities. */
export function shareOut(items: readonly Item[]): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  let current: { item: QuantityItem; at: number } | undefined;
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'quantity' || isNegation(item, items, at, current !== undefined)) continue;
    if (current) {
      const gap = items.slice(current.at + 1, at);
      const cut = current.at + 1 + findCut(gap, items.slice(from, current.at).some(isName));
      cells.push(toCell(current, items.slice(from, current.at), items.slice(current.at + 1, cut)));
      from = cut;
    }
    current = { item, at };
  }
  if (current) cells.push(toCell(current, items.slice(from, current.at), items.slice(current.at + 1)));
  return cells;
}

function toCell({ item, at }: { item: QuantityItem; at: number }, left: readonly Item[], right: readonly Item[]): Cell {
  return { item, quantity: item.quantity, left, right, at };
}

/** "No" after another quantity tells what that is without: "181 had no convictions". */
function isNegation(item: QuantityItem, items: readonly Item[], at: number, afterAnother: boolean): boolean {
  const { quantifier, form } = item.quantity;
  const before = items[at - 1];
  const owns = before?.kind === 'word' && (before.class === 'have' || before.key === 'with');
  return quantifier && form === 'count' && afterAnother && owns;
}

/**
 * How many items between two quantities belong to the first. The parts between commas, dashes and "and" are looked at: the
 * last part is the second quantity's where it says something ("…, LA had"), and so are bare names that it continues ("LA and
 * Philly had"); where it is empty, the cut is behind the last comma ("in Denver, 45"), unless the first quantity has its name
 * already ("Denver had 63, and in LA, 110").
 */
function findCut(gap: readonly Item[], named: boolean): number {
  const separators = gap.flatMap((item, index) => (isSeparator(item) && !isHyphen(gap, index) ? [index] : []));
  const last = separators.at(-1);
  if (last === undefined) return cutWithout(gap, named);
  const tail = gap.slice(last + 1);
  const bounds = [-1, ...separators];
  const part = (index: number) => gap.slice((bounds[index] ?? -1) + 1, bounds[index + 1] ?? gap.length);
  if (!tail.some(isContent)) {
    const before = bounds.length - 2;
    const own = part(before);
    return named && before > 0 && own.some(isName) && !part(0).some(isName) ? (separators[before - 1] ?? last) : last;
  }
  let index = bounds.length - 1;
  const opens = (items: readonly Item[]) => items.some(isName) || items.every(item => !isContent(item) || isVerb(item));
  while (index > 1 && opens(part(index)) && isBareName(part(index - 1))) index -= 1;
  return bounds[index] ?? last;
}

/** What follows who or what it is said of: "… by ICE arrested 498", "…, LA, had 101". */
function isVerb(item: Item): boolean {
  return item.kind === 'word' && (item.class === 'arrest' || item.class === 'have' || item.class === 'link');
}

/** The hyphen of "four-day". */
function isHyphen(gap: readonly Item[], index: number): boolean {
  const item = gap[index];
  return index === 0 && item?.kind === 'mark' && item.key === '-' && gap[1]?.start === item.end;
}

/** "LA 101 Denver 63": a name between two numbers goes with the one that has none. */
function cutWithout(gap: readonly Item[], named: boolean): number {
  const actor = gap.findLastIndex(({ kind }) => kind === 'reporter' || kind === 'title');
  if (actor > 0 && gap.slice(actor).some(isVerb)) return actor;
  if (!named) return gap.length;
  const name = gap.findIndex(isName);
  if (name === -1) return gap.length;
  const before = gap[name - 1];
  const attached = before?.kind === 'word' && before.class === 'preposition';
  return attached ? gap.length : name;
}

export function isName(item: Item): boolean {
  return item.kind === 'place' || item.kind === 'row' || item.kind === 'otherPlace' || item.kind === 'otherCrime';
}

function isBareName(items: readonly Item[]): boolean {
  return items.some(isName) && items.every(item => isName(item) || (item.kind === 'word' && item.class === 'filler'));
}

/** Words that make a part more than a bridge to the next number. */
function isContent(item: Item): boolean {
  if (item.kind !== 'word') return item.kind !== 'mark' && item.kind !== 'opaque';
  return item.class !== 'filler' && item.class !== 'preposition' && item.class !== 'join';
}

export function isSeparator(item: Item): boolean {
  if (item.kind === 'mark') return /^[,;:)(–—\-/•·=+&]$/u.test(item.key);
  return item.kind === 'word' && item.class === 'join';
}
