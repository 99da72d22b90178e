import type { Item } from '../../english/item.ts';
import { has, hasWord, isStranger, isWord } from '../../english/words.ts';
import type { Cell } from './cells.ts';
import type { Context } from './context.ts';
import { type Head, phraseBehind, readHead } from './heads.ts';
import { firstNames, type Named, type Path, pathBefore } from './paths.ts';
import type { Mode, PlaceMention, Subject } from './subjects.ts';

/** What is known about a cell before its subject is. */
export interface Reading {
  readonly cell: Cell;
  readonly head: Head;
  /** What stands behind the quantity in its own phrase. */
  readonly phrase: readonly Item[];
  readonly behind: Named;
  /** What leads up to it. */
  readonly path: Path;
  /** Phrase and path together. */
  readonly words: readonly Item[];
  /** Words in the phrase, and before it in the clause, that no claim is made of. */
  readonly strangersBehind: number;
  readonly strangersBefore: number;
  /** "Cities with over 100 arrests": the number is of each of some places, not of all. */
  readonly perPlace: boolean;
  /** "Springfield had 50 arrests", "weapons: 19": a word that is not known stands where the subject does. */
  readonly otherSubject: boolean;
  /** "Denver's share of the 498": the number is what something else is a part of. */
  readonly isWhole: boolean;
  /** "Of the 101 arrested in LA, most had": the places that the number before spoke of. */
  readonly inherited: readonly PlaceMention[];
  readonly sentence: Context;
  readonly message: Context;
}

/** A quantity and what it is said of. */
export interface Bound {
  readonly cell: Cell;
  readonly subject: Subject;
  /** What a share is stated to be of. */
  readonly base: 'arrests' | 'convictions' | undefined;
  /** The items that the claim is made of, in any order. */
  readonly used: readonly Item[];
  /** Another reading is possible: only a match is to be told. */
  readonly doubtful: boolean;
  /** A name and a number with nothing else: a claim only where the message is about arrests. */
  readonly bare: boolean;
}

export function readCell(cell: Cell, previous: Cell | undefined, sentence: Context, message: Context): Reading {
  const phrase = phraseBehind(cell.right);
  const path = pathBefore(cell.left);
  const clause = cell.left.slice(cell.left.findLastIndex(({ kind }) => kind === 'mark') + 1);
  const words = [...phrase, ...path.items];
  return {
    cell,
    head: readHead(cell.right),
    phrase,
    behind: firstNames(phrase),
    path,
    words,
    strangersBehind: phrase.filter(isStranger).length,
    strangersBefore: clause.filter(isStranger).length,
    perPlace: isPerPlace(path.items) || (previous !== undefined && isPerPlace(previous.right)),
    otherSubject: hasOtherSubject(cell.left),
    isWhole: path.named.items.length > 0 && endsInOf(path.items),
    inherited:
      previous &&
      isWord(
        previous.left.find(item => !has([item], 'filler')),
        'of',
      )
        ? firstNames(previous.right).places
        : [],
    sentence,
    message,
  };
}

/** Looks past "had", "was", a colon: is a stranger behind them? */
function hasOtherSubject(left: readonly Item[]): boolean {
  let at = left.length - 1;
  const leads = (item: Item | undefined): item is Item =>
    item !== undefined && (item.kind === 'mark' ? /^[:=–—-]$/u.test(item.key) : has([item], 'have', 'filler', 'link'));
  while (leads(left[at])) at -= 1;
  const between = left.slice(at + 1);
  return isStranger(left[at]) && between.some(item => item.kind === 'mark' || has([item], 'have'));
}

function endsInOf(items: readonly Item[]): boolean {
  const last = items.findLast(item => !has([item], 'filler'));
  return isWord(last, 'of');
}

/** "Places had", "cities with". */
function isPerPlace(items: readonly Item[]): boolean {
  const noun = items.findIndex(item => has([item], 'placeNoun'));
  return noun >= 0 && items.slice(noun + 1).some(item => has([item], 'have') || isWord(item, 'with', 'saw', 'where'));
}

export function bound(
  { cell }: Reading,
  subject: Subject,
  used: readonly Item[],
  { base, doubtful = false, bare = false }: Partial<Pick<Bound, 'base' | 'doubtful' | 'bare'>> = {},
): Bound {
  return { cell, subject, base, used: [cell.item, ...used], doubtful, bare };
}

/** Whether several names have the number each or together. A share is of all of them together. */
export function modeOf({ cell, words }: Reading): Mode {
  if (hasWord(words, 'each', 'apiece', 'both')) return 'each';
  return cell.quantity.form === 'share' || hasWord(words, 'combined', 'together', 'between') ? 'sum' : 'either';
}

/** What a share is of: `of the convictions`, `of those arrested`. */
export function baseOf(phrase: readonly Item[]): Bound['base'] {
  const of = phrase.findIndex(item => isWord(item, 'of'));
  if (of === -1 || of > 2) return undefined;
  for (const item of phrase.slice(of + 1)) {
    if (has([item], 'conviction')) return 'convictions';
    if (has([item], 'arrest', 'people')) return 'arrests';
    if (item.kind !== 'word' || has([item], 'have', 'link')) return undefined;
  }
  return undefined;
}

/** Words that make a number the report's total. */
export function isTotal(items: readonly Item[]): boolean {
  return hasWord(items, 'total', 'overall', 'altogether', 'nationwide');
}
