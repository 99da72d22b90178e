import type { Item } from '../../english/item.ts';
import { type Cell, isName } from './cells.ts';
import { lastNames, pathBefore } from './paths.ts';

/**
 * Gives each number of "Denver and LA had 63 and 101 arrests" its own name, where as many numbers as names are strung
 * together; and numbers without any name the one of the line above.
 */
export function distribute(cells: readonly Cell[], heading: readonly Item[]): readonly Cell[] {
  const first = cells[0];
  if (first === undefined) return cells;
  const headed =
    heading.length > 0 && ![...first.left, ...first.right].some(isName)
      ? [{ ...first, left: [...heading, ...first.left] }, ...cells.slice(1)]
      : cells;
  const result: Cell[] = [];
  let at = 0;
  while (at < headed.length) {
    const run = runFrom(headed, at);
    result.push(...(handOut(run) ?? run));
    at += run.length;
  }
  return result;
}

/** The cells from here on whose quantities have nothing but "and" or a comma between them. */
function runFrom(cells: readonly Cell[], at: number): readonly Cell[] {
  let end = at + 1;
  while (end < cells.length && !says(cells[end - 1]?.right ?? []) && !says(cells[end]?.left ?? [])) end += 1;
  return cells.slice(at, end);
}

function says(items: readonly Item[]): boolean {
  return items.some(
    item => item.kind !== 'mark' && !(item.kind === 'word' && (item.class === 'join' || item.class === 'filler')),
  );
}

function handOut(run: readonly Cell[]): readonly Cell[] | undefined {
  const first = run[0];
  const last = run.at(-1);
  if (run.length < 2 || first === undefined || last === undefined) return undefined;
  const before = pathBefore(first.left).named;
  const behind = lastNames(last.right);
  const named = before.items.length === run.length ? before : behind.items.length === run.length ? behind : undefined;
  if (named === undefined) return undefined;
  const rest = last.right.filter(item => !isName(item));
  return run.map((cell, index) => ({ ...cell, left: named.items.slice(index, index + 1), right: rest }));
}
