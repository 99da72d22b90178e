import type { Item } from '../english/item.ts';
import { has, isMark, isName, isQuantity, isWord, type NameItem } from '../english/words.ts';

/** Names of one sort that are strung together: `Denver, LA and Philly`. */
export interface NameGroup {
  readonly sort: 'place' | 'row';
  readonly names: readonly NameItem[];
  /** Of its first name, and behind its last. */
  readonly from: number;
  readonly to: number;
}

/** What parts two statements: a comma, "and", a bracket that closes. A colon or a bracket that opens leads on. */
export function isBoundary(item: Item | undefined): boolean {
  return isMark(item, ',', ';', ')', '/', '•', '·', '+', '&', '|', '→', '…', '...') || has(item ? [item] : [], 'join');
}

/** The groups of names of a sentence, in order. */
export function groupNames(items: readonly Item[]): readonly NameGroup[] {
  const groups: NameGroup[] = [];
  for (const [at, item] of items.entries()) {
    if (!isName(item)) continue;
    const sort = item.kind === 'place' || item.kind === 'otherPlace' ? 'place' : 'row';
    const last = groups.at(-1);
    if (last?.sort === sort && strings(items.slice(last.to, at)) && !isParted(items, last, at))
      groups.splice(-1, 1, { ...last, names: [...last.names, item], to: at + 1 });
    else groups.push({ sort, names: [item], from: at, to: at + 1 });
  }
  return groups;
}

function strings(between: readonly Item[]): boolean {
  const joins = between.filter(isBoundary);
  const isList = joins.every(item => item.kind === 'mark' || isWord(item, 'and', 'or', 'n', 'plus', 'also'));
  return joins.length > 0 && isList && between.every(item => isBoundary(item) || has([item], 'filler', 'preposition'));
}

/** "107 in Philly, LA had 101": the names belong to different numbers. */
function isParted(items: readonly Item[], group: NameGroup, at: number): boolean {
  const hasNumber = (stretch: readonly Item[]) =>
    isQuantity(stretch.find(item => isQuantity(item) || isBoundary(item)));
  const before = items.slice(Math.max(0, group.from - 4), group.from);
  return hasNumber(before.toReversed()) && hasNumber(items.slice(at + 1, at + 6));
}
