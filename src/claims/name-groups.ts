import type { Item } from '../english/item.ts';
import { isWord } from '../english/words.ts';

export type NameItem = Extract<Item, { kind: 'place' | 'otherPlace' | 'row' | 'otherCrime' }>;

/** Names of one sort that are strung together: `Denver, LA and Philly`. */
export interface NameGroup {
  readonly sort: 'place' | 'row';
  readonly names: readonly NameItem[];
  /** Of its first name, and behind its last. */
  readonly from: number;
  readonly to: number;
}

export function isName(item: Item | undefined): item is NameItem {
  return ['place', 'otherPlace', 'row', 'otherCrime'].includes(item?.kind ?? '');
}

/** What parts two statements: a comma, "and", a bracket that closes. A colon or a bracket that opens leads on. */
export function isBoundary(item: Item | undefined): boolean {
  if (item?.kind === 'mark') return /^[,;)/•·+&|→]$/u.test(item.key);
  return item?.kind === 'word' && item.class === 'join';
}

/** The groups of names of a sentence, in order. */
export function groupNames(items: readonly Item[]): readonly NameGroup[] {
  const groups: NameGroup[] = [];
  for (const [at, item] of items.entries()) {
    if (!isName(item)) continue;
    const sort = item.kind === 'place' || item.kind === 'otherPlace' ? 'place' : 'row';
    const last = groups.at(-1);
    const isStrung = last?.sort === sort && strings(items, last, at) && !isParted(items, last, at);
    if (last && isStrung) groups.splice(-1, 1, { ...last, names: [...last.names, item], to: at + 1 });
    else groups.push({ sort, names: [item], from: at, to: at + 1 });
  }
  return groups;
}

function strings(items: readonly Item[], group: NameGroup, at: number): boolean {
  const between = items.slice(group.to, at);
  const joins = between.filter(isBoundary);
  const isList = joins.every(item => item.kind === 'mark' || isWord(item, 'and', 'or', 'n', 'plus', 'also'));
  return joins.length > 0 && isList && between.every(item => isBoundary(item) || isFiller(item));
}

/** "107 in Philly, LA had 101": the names belong to different numbers. */
function isParted(items: readonly Item[], group: NameGroup, at: number): boolean {
  const before = items.slice(Math.max(0, group.from - 4), group.from);
  const after = items.slice(at + 1, at + 6);
  const number = (stretch: readonly Item[]) => {
    const found = stretch.findIndex(({ kind }) => kind === 'quantity');
    return found >= 0 && !stretch.slice(0, found).some(item => isBoundary(item) || isName(item));
  };
  return number(before.toReversed()) && number(after);
}

function isFiller(item: Item): boolean {
  return item.kind === 'word' && (item.class === 'filler' || item.class === 'preposition');
}
