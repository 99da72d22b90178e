import type { Item } from '../english/item.ts';
import type { Quantity } from '../english/quantity.ts';
import {
  has,
  isMark,
  isName,
  isNone,
  isQuantity,
  isStranger,
  isWord,
  type NameItem,
  type QuantityItem,
} from '../english/words.ts';
import { groupNames, isBoundary, type NameGroup } from './name-groups.ts';

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
  const echoes = shares.filter(isQuantity).flatMap(share => {
    const counted = spots.findLast(({ item }) => item.start < share.start);
    return counted ? [{ ...counted, item: share, quantity: share.quantity }] : [];
  });
  return [...spots, ...echoes];
}

/** `317 of them (64%) had convictions`: the share is said of what the number before it is said of. */
function isShareInBrackets(items: readonly Item[], at: number): boolean {
  const isMarked = isPercent(items[at]) && isMark(items[at - 1]) && isMark(items[at + 1]);
  return isMarked && items.slice(0, at).some(isQuantity);
}

function isPercent(item: Item | undefined): boolean {
  return item?.kind === 'quantity' && item.quantity.form === 'share' && !item.quantity.quantifier;
}

/** "181 had no convictions": "no" behind another number tells what that is without. */
function denyAt(sentence: readonly Item[], item: Item, at: number): Item {
  const before = sentence[at - 1];
  const isBehind = has(sentence.slice(at - 1, at), 'have') || isWord(before, 'with') || isPercent(before);
  if (!isNone(item) || !isBehind || !sentence.slice(0, at).some(isQuantity)) return item;
  return { kind: 'word', key: 'no', text: 'no', class: 'negation', start: item.start, end: item.end };
}

/** The nearest pairs first; names that have their number already do not take another across a comma. */
function pairEach(items: readonly Item[], groups: readonly NameGroup[]): readonly Spot[] {
  // `1  Philadelphia  107`: the line is a row of a table, and begins with its number.
  const isNumbered =
    items.every(item => isQuantity(item) || isName(item)) &&
    items.filter(isName).length === 1 &&
    items.slice(2).some(item => isQuantity(item) && item.quantity.form !== 'share');
  const numbers = items.flatMap((item, at) =>
    isQuantity(item) && !(at === 0 && isNumbered) && !isWord(items[at - 1], 'top') ? [{ item, at }] : [],
  );
  const nameLeads = groups.some(({ to }) => to <= (numbers[0]?.at ?? 0));
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

function weigh(items: readonly Item[], at: number, group: NameGroup, nameLeads: boolean): readonly Candidate[] {
  const isBehind = group.from > at;
  const gap = isBehind ? items.slice(at + 1, group.from) : items.slice(group.to, at);
  const isBlocked = gap.some((item, at) => isQuantity(item) && !has(gap.slice(at + 1, at + 3), 'placeNoun'));
  if (isBlocked && !isPercent(items[at]) && !isPercent(gap.find(isQuantity))) return [];
  const boundaries = gap.filter(isBoundary).length;
  const strange = gap.filter(isUnclear).length;
  const isTied = isBehind ? isWord(gap.at(-1), 'in', 'at', 'from', 'of', 'for') : isMark(gap[0]);
  const away = isBehind && isWord(gap.at(-1), 'to', 'than') ? 4 : 0;
  const order = isBehind === nameLeads ? 0.3 : 0;
  const cost = boundaries * 4 + strange * 2 + away + order + gap.length * 0.1 - (isTied ? 0.5 : 0);
  const isClear = strange === 0 && away === 0;
  const bond = isClear && boundaries === 0 ? 'tight' : isClear && boundaries === 1 ? 'near' : 'loose';
  return cost > mostCost ? [] : [{ at, group, cost, pair: { names: group.names, isBehind, gap, bond } }];
}

/** From the boundary before a number to the one behind it; names strung together are one. */
function clauseAround(items: readonly Item[], at: number, groups: readonly NameGroup[]): readonly [number, number] {
  const ends = (index: number) =>
    isQuantity(items[index]) ||
    (isBoundary(items[index]) && !groups.some(({ from, to }) => index > from && index < to));
  const from = items.findLastIndex((_, index) => index < at && ends(index)) + 1;
  const to = items.findIndex((_, index) => index > at && ends(index));
  return [from, to === -1 ? items.length : to];
}

function isUnclear(item: Item): boolean {
  return isStranger(item) || has([item], 'speech', 'otherActor');
}
