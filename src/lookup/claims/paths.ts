import type { Item } from '../../english/item.ts';
import { has, isStranger } from '../../english/words.ts';
import type { Name } from '../names.ts';
import { isName, isSeparator } from './cells.ts';
import type { PlaceMention } from './subjects.ts';

/** The names on one side of a quantity that it may be said of. */
export interface Named {
  readonly places: readonly PlaceMention[];
  /** For each name, the rows that it may stand for. */
  readonly rows: readonly (readonly Name[])[];
  readonly otherPlaces: readonly (Item & { kind: 'otherPlace' })[];
  readonly otherCrimes: readonly (Item & { kind: 'otherCrime' })[];
  /** The items that name them, in order. */
  readonly items: readonly Item[];
}

/** What leads up to a quantity without a break. */
export interface Path {
  readonly items: readonly Item[];
  readonly named: Named;
  /** Whether names stand farther off, behind words that break the path: "Denver's mayor said 498". */
  readonly broken: boolean;
  /** Whether an unknown word has the name as its own: "the crime rate in Denver is 80". */
  readonly blocked: boolean;
}

/** A path longer than this is no path any more. */
const LONGEST_PATH = 16;

/** Walks back from a quantity over words that can lead from a subject to its number. */
export function pathBefore(left: readonly Item[]): Path {
  let from = left.length;
  while (from > 0 && left.length - from < LONGEST_PATH && leads(left, from - 1)) from -= 1;
  const items = left.slice(from);
  return {
    items,
    named: lastNames(items),
    broken: left.slice(0, from).some(isName),
    blocked: isStranger(left[from - 1]) && has(items.slice(0, 1), 'preposition'),
  };
}

function leads(left: readonly Item[], at: number): boolean {
  const item = left[at];
  if (item === undefined || item.kind === 'break' || item.kind === 'opaque') return false;
  if (item.kind === 'mark') return !/^[;/]$/.test(item.key);
  if (item.kind !== 'word') return true;
  if (item.class === 'join') return joinsNames(left, at);
  return item.class !== undefined && item.class !== 'speech' && item.class !== 'otherActor';
}

function joinsNames(left: readonly Item[], at: number): boolean {
  const before = left[at - 1];
  const after = left.slice(at + 1, at + 3);
  const comma = before?.kind === 'mark' ? left[at - 2] : before;
  return at === 0 || (comma !== undefined && isName(comma) && after.some(isName));
}

/** The names of a stretch that stand together last: places strung together, rows strung together. */
export function lastNames(items: readonly Item[]): Named {
  return collect(items, strung(items, 'last'));
}

/** The names of a stretch that stand together first. */
export function firstNames(items: readonly Item[]): Named {
  return collect(items, strung(items, 'first'));
}

/** For each kind of name, the run of it that is nearest. */
function strung(items: readonly Item[], end: 'first' | 'last'): ReadonlySet<Item> {
  const kept = new Set<Item>();
  for (const kind of ['place', 'row', 'otherPlace', 'otherCrime'] as const) {
    const at = items.flatMap((item, index) => (item.kind === kind ? [index] : []));
    const ordered = end === 'first' ? at : at.toReversed();
    let last: number | undefined;
    for (const index of ordered) {
      if (last !== undefined && !isStrung(items, Math.min(last, index), Math.max(last, index))) break;
      const item = items[index];
      if (item) kept.add(item);
      last = index;
    }
  }
  return kept;
}

function isStrung(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from + 1, to)
    .every(item => isSeparator(item) || isName(item) || (item.kind === 'word' && item.class === 'filler'));
}

function collect(items: readonly Item[], kept: ReadonlySet<Item>): Named {
  const chosen = items.filter(item => kept.has(item));
  return {
    places: chosen.flatMap(item =>
      item.kind === 'place' ? [{ place: item.place, note: item.note, part: item.part }] : [],
    ),
    rows: chosen.flatMap(item => (item.kind === 'row' ? [item.names] : [])),
    otherPlaces: chosen.flatMap(item => (item.kind === 'otherPlace' ? [item] : [])),
    otherCrimes: chosen.flatMap(item => (item.kind === 'otherCrime' ? [item] : [])),
    items: chosen,
  };
}
