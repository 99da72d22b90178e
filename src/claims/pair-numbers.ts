import type { Item } from '../english/item.ts';
import type { Quantity } from '../english/quantity.ts';
import { has, isStranger, isWord } from '../english/words.ts';
import { groupNames, isBoundary, type NameGroup, type NameItem } from './name-groups.ts';
import { denyAt, isMark, isNumbered, isPercent, isShareInBrackets } from './sentence-shape.ts';

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
  readonly at: number;
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
  const sentence = all.filter(item => !(isRow && item.kind === 'mark' && item.key === '|'));
  const shares = sentence.flatMap((_, at) => (isShareInBrackets(sentence, at) ? [at] : []));
  const items = sentence.filter((_, at) => !shares.some(share => Math.abs(share - at) <= 1));
  const spots = pairEach(items.map((item, at) => denyAt(items, item, at)));
  const bracketed = shares.flatMap(at => {
    const share = sentence[at];
    const counted = spots.findLast(({ item }) => share && item.start < share.start);
    return share?.kind === 'quantity' && counted ? [{ ...counted, item: share, quantity: share.quantity }] : [];
  });
  return [...spots, ...bracketed];
}

function pairEach(items: readonly Item[]): readonly Spot[] {
  const groups = groupNames(items);
  const numbers = items.flatMap((item, at) =>
    item.kind === 'quantity' && !(at === 0 && isNumbered(items)) ? [{ item, at }] : [],
  );
  const [firstNumber] = numbers;
  const nameLeads = firstNumber !== undefined && groups.some(({ to }) => to <= firstNumber.at);
  const chosen = choose(numbers.flatMap(({ at }) => groups.flatMap(group => weigh(items, at, group, nameLeads))));
  return numbers.map(({ item, at }) => {
    const [from, to] = clauseAround(items, at, groups);
    const left = items.slice(from, at);
    const right = items.slice(at + 1, to);
    return {
      item,
      quantity: item.quantity,
      at,
      left,
      right,
      place: chosen.get(`${at}/place`),
      row: chosen.get(`${at}/row`),
    };
  });
}

/** The nearest pairs first; names that have their number already do not take another across a comma. */
function choose(candidates: readonly Candidate[]): ReadonlyMap<string, Pair> {
  const chosen = new Map<string, Pair>();
  const taken = new Set<NameGroup>();
  for (const { at, group, pair } of candidates.toSorted((a, b) => a.cost - b.cost)) {
    const key = `${at}/${group.sort}`;
    if (chosen.has(key) || (taken.has(group) && pair.gap.some(isBoundary))) continue;
    chosen.set(key, pair);
    taken.add(group);
  }
  return chosen;
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
  const isTight = boundaries === 0 && strange === 0 && away === 0;
  const bond = isTight ? 'tight' : boundaries <= 1 && strange === 0 && away === 0 ? 'near' : 'loose';
  return cost > mostCost ? [] : [{ at, group, cost, pair: { names: group.names, isBehind, gap, bond } }];
}

/** `50 (10%)`: the share is said of what the number is said of. */
function isShareBehind(items: readonly Item[], at: number, gap: readonly Item[]): boolean {
  const item = items[at];
  const numbers = gap.filter(({ kind }) => kind === 'quantity');
  const isShare = isPercent(item);
  const [first] = numbers;
  if (numbers.length !== 1 || first === undefined) return false;
  const from = Math.min(items.indexOf(first), at);
  const between = items.slice(from + 1, Math.max(items.indexOf(first), at));
  if (!isShare) return isPercent(first) && between.every(isMark);
  // "Denver's share of the 498 arrests was 12.7%", "Denver's 63 arrests are 12.7%".
  return (
    isWord(gap[gap.indexOf(first) - 1], 'of') || between.every(item => isMark(item) || has([item], 'link', 'arrest'))
  );
}

/** From the boundary before a number to the one behind it; names strung together are one. */
function clauseAround(items: readonly Item[], at: number, groups: readonly NameGroup[]): readonly [number, number] {
  // "The four-day sweep" goes on.
  const isHyphened = (index: number) => {
    const next = items[index + 1];
    return next?.kind === 'mark' && next.key === '-' && next.start === items[index]?.end;
  };
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
  if (item.kind === 'word') return isStranger(item) || item.class === 'speech' || item.class === 'otherActor';
  return item.kind === 'opaque' || item.kind === 'break' || item.kind === 'otherOperation';
}
