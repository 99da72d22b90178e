import type { Item } from '../english/item.ts';
import type { Quantity } from '../english/quantity.ts';
import { has, isMark, isStranger, isWord } from '../english/words.ts';
import { groupNames, isBoundary, isName, type NameGroup, type NameItem } from './name-groups.ts';

export type QuantityItem = Item & { readonly kind: 'quantity' };

/** `tight`: one clause, with nothing between that is not understood; `near`: at most a comma; else `loose`. */
export type Bond = 'tight' | 'near' | 'loose';

/** Names that a number stands beside. */
export interface Pair {
  readonly names: readonly NameItem[];
  readonly isBehind: boolean;
  /** What stands between. */
  readonly gap: readonly Item[];
  readonly bond: Bond;
}

/** A number of a sentence with what stands around it. */
export interface Spot {
  readonly item: QuantityItem;
  readonly quantity: Quantity;
  /** Its own clause. */
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  readonly place: Pair | undefined;
  readonly row: Pair | undefined;
}

/** A number and names may stand as far apart as this costs. */
const mostCost = 9;
const mostApart = 24;

interface Candidate {
  readonly at: number;
  readonly group: NameGroup;
  readonly pair: Pair;
  readonly cost: number;
}

/** Pairs each number of a sentence with the place and with the row that it stands beside, where there are any. */
export function pairNumbers(all: readonly Item[]): readonly Spot[] {
  // `| Denver | 63 |`: one row.
  const isRow = groupNames(all).length < 2;
  const sentence = all.filter(item => !(isRow && isMark(item, '|')));
  const shares = sentence.filter((_, at) => isShareInBrackets(sentence, at));
  const items = sentence
    .filter((_, at) => ![at - 1, at, at + 1].some(near => isShareInBrackets(sentence, near)))
    .map((item, at, kept) => denyAt(kept, item, at));
  const groups = groupNames(items);
  const spots = pairEach(items, groups);
  const echoes = shares.flatMap(share => {
    const counted = spots.findLast(({ item }) => item.start < share.start);
    return share.kind === 'quantity' && counted ? [{ ...counted, item: share, quantity: share.quantity }] : [];
  });
  return [...spots, ...echoes];
}

/** `317 of them (64%) had convictions`: the share is said of what the number before it is said of. */
function isShareInBrackets(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at).findLast(item => item.kind === 'quantity' || isName(item));
  return isPercent(items[at]) && isMark(items[at - 1]) && isMark(items[at + 1]) && before?.kind === 'quantity';
}

function isPercent(item: Item | undefined): boolean {
  return item?.kind === 'quantity' && item.quantity.form === 'share' && !item.quantity.quantifier;
}

/** "181 had no convictions": "no" behind another number tells what that is without. */
function denyAt(sentence: readonly Item[], item: Item, at: number): Item {
  if (item.kind !== 'quantity' || !item.quantity.quantifier || item.quantity.stated.value !== 0) return item;
  const isOwned = has(sentence.slice(at - 1, at), 'have') || isWord(sentence[at - 1], 'with');
  const isSecond = sentence.slice(0, at).some(({ kind }) => kind === 'quantity');
  const { start, end } = item;
  return isOwned && isSecond ? { kind: 'word', key: 'no', text: 'no', class: 'negation', start, end } : item;
}

/** The nearest pairs first; names that have their number already do not take another across a comma. */
function pairEach(items: readonly Item[], groups: readonly NameGroup[]): readonly Spot[] {
  const numbers = items.flatMap((item, at) =>
    item.kind === 'quantity' && !(at === 0 && isNumbered(items)) ? [{ item, at }] : [],
  );
  const first = numbers[0]?.at;
  const nameLeads = groups.some(({ to }) => first !== undefined && to <= first);
  const candidates = numbers.flatMap(({ at }) => groups.flatMap(group => weigh(items, at, group, nameLeads)));
  const chosen = new Map<string, Pair>();
  const taken = new Set<NameGroup>();
  for (const { at, group, pair } of candidates.toSorted((a, b) => a.cost - b.cost)) {
    const key = `${at}/${group.sort}`;
    if (chosen.has(key) || (taken.has(group) && pair.gap.some(isBoundary))) continue;
    chosen.set(key, pair);
    taken.add(group);
  }
  return numbers.map(({ item, at }) => {
    const [from, to] = clauseAround(items, at, groups);
    const around = { left: items.slice(from, at), right: items.slice(at + 1, to) };
    const pairs = { place: chosen.get(`${at}/place`), row: chosen.get(`${at}/row`) };
    return { item, quantity: item.quantity, ...around, ...pairs };
  });
}

/** `1  Philadelphia  107`: the line is a row of a table, and begins with its number. */
function isNumbered(items: readonly Item[]): boolean {
  return (
    items.every(item => item.kind === 'quantity' || item.kind === 'mark' || isName(item)) &&
    isName(items[1]) &&
    items.filter(isName).length === 1 &&
    items.slice(2).some(item => item.kind === 'quantity' && item.quantity.form !== 'share')
  );
}

function weigh(items: readonly Item[], at: number, group: NameGroup, nameLeads: boolean): readonly Candidate[] {
  const isBehind = group.from > at;
  if ((isBehind ? group.from - at : at - group.to) > mostApart) return [];
  const gap = isBehind ? items.slice(at + 1, group.from) : items.slice(group.to, at);
  const isBlocked = gap.some(
    (item, index) => item.kind === 'quantity' && !has(gap.slice(index + 1, index + 3), 'placeNoun'),
  );
  if (isBlocked && !isShareBehind(items, at, gap)) return [];
  const boundaries = gap.filter(isBoundary).length;
  const strange = gap.filter(isUnclear).length;
  const isTied = isBehind ? isWord(gap.at(-1), 'in', 'at', 'from', 'of', 'for', 'across') : isMark(gap[0]);
  const away = isBehind && isWord(gap.at(-1), 'to', 'than', 'into') ? 4 : 0;
  const order = isBehind === nameLeads ? 0.3 : 0;
  const cost = boundaries * 4 + strange * 2 + away + order + gap.length * 0.1 - (isTied ? 0.5 : 0);
  const isClear = strange === 0 && away === 0;
  const bond = isClear && boundaries === 0 ? 'tight' : isClear && boundaries === 1 ? 'near' : 'loose';
  return cost > mostCost ? [] : [{ at, group, cost, pair: { names: group.names, isBehind, gap, bond } }];
}

/** `50 (10%)`, "Denver's 63 arrests are 12.7%": the share is said of what the number is said of. */
function isShareBehind(items: readonly Item[], at: number, gap: readonly Item[]): boolean {
  const [first, ...others] = gap.filter(({ kind }) => kind === 'quantity');
  if (first === undefined || others.length > 0) return false;
  const [from = at, to = at] = [items.indexOf(first), at].toSorted((a, b) => a - b);
  const between = items.slice(from + 1, to);
  if (!isPercent(items[at])) return isPercent(first) && between.every(item => isMark(item));
  // "Denver's share of the 498 arrests was 12.7%".
  return (
    isWord(gap[gap.indexOf(first) - 1], 'of') || between.every(item => isMark(item) || has([item], 'link', 'arrest'))
  );
}

/** From the boundary before a number to the one behind it; names strung together are one. */
function clauseAround(items: readonly Item[], at: number, groups: readonly NameGroup[]): readonly [number, number] {
  // "The four-day sweep" goes on.
  const isHyphened = (index: number) => isMark(items[index + 1], '-') && items[index + 1]?.start === items[index]?.end;
  const ends = (index: number) =>
    (items[index]?.kind === 'quantity' && !isHyphened(index)) ||
    (isBoundary(items[index]) && !groups.some(({ from, to }) => index > from && index < to));
  let from = at;
  while (from > 0 && !ends(from - 1)) from -= 1;
  let to = at + 1;
  while (to < items.length && !ends(to)) to += 1;
  return [from, to];
}

function isUnclear(item: Item): boolean {
  return (
    isStranger(item) || has([item], 'speech', 'otherActor') || ['opaque', 'break', 'otherOperation'].includes(item.kind)
  );
}
