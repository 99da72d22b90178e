import type { Item } from '../../english/item.ts';
import { hasWord, isStranger, isWord } from '../../english/words.ts';
import { bindNumberOf } from './bind-number-of.ts';
import { bindPlaces } from './bind-places.ts';
import { bindConvictions, bindRows } from './bind-rows.ts';
import { bindWhole } from './bind-whole.ts';
import type { Cell } from './cells.ts';
import type { Context } from './context.ts';
import { isPersonal } from './personal.ts';
import { type Bound, type Reading, readCell } from './reading.ts';

const DENIALS = 'not never didnt wasnt werent hasnt havent hadnt dont doesnt isnt arent cannot cant'.split(' ');
const COMPARATIVES = ['more', 'fewer', 'less', 'higher', 'lower', 'times', 'as'];

/**
 * Finds what a quantity is said of; undefined where it is no claim, or one that cannot be told from its words.
 *
 * @param previous the cell before it in the sentence
 */
export function bind(cell: Cell, previous: Cell | undefined, sentence: Context, message: Context): Bound | undefined {
  const { form, negated } = cell.quantity;
  const reading = readCell(cell, previous, sentence, message);
  const { head } = reading;
  if (form === 'foreign' || negated || head.kind === 'foreign' || head.kind === 'day') return undefined;
  if (isComparative(cell.right) || isDenied(cell.left) || isLabel(reading) || isPersonal(reading)) return undefined;
  // "One arrest is too many" weighs, and does not count.
  if (hasWord(reading.phrase, 'too', 'enough')) return undefined;
  if (sentence.otherActor && !message.title && !message.reporter) return undefined;
  if (head.kind === 'case' && hasWord(reading.phrase.slice(0, head.length), 'different', 'distinct', 'separate')) {
    return bindNumberOf(reading, 'kindNoun');
  }
  if (head.kind === 'placeNoun' || head.kind === 'kindNoun') return bindNumberOf(reading, head.kind);
  if (reading.isWhole) return bindWhole(reading);
  return bindRows(reading) ?? bindConvictions(reading) ?? bindPlaces(reading) ?? bindWhole(reading);
}

/** "Did not arrest 600": what a number is not. "Without" and "no" deny what follows them only. */
function isDenied(left: readonly Item[]): boolean {
  const clause = left.slice(left.findLastIndex(({ kind }) => kind === 'mark') + 1);
  return hasWord(clause.slice(-6), ...DENIALS);
}

/** `38 fewer`, `three times`: the number is not a count but a difference, read with the comparison or not at all. */
function isComparative(right: readonly Item[]): boolean {
  return isWord(right[0], ...COMPARATIVES);
}

/** `Channel 4`, `page 107`: the number of a thing, unless it is said what it counts. */
function isLabel({ cell, head }: Reading): boolean {
  const named = head.kind === 'name' && cell.right[head.length]?.kind === 'row';
  const counted = named || (head.kind !== 'none' && head.kind !== 'predicate' && head.kind !== 'name');
  return !counted && isStranger(cell.left.at(-1));
}
