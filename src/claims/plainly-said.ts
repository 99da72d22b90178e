import type { Item } from '../english/item.ts';
import { has, hasOf, isMark, isOf, isWord } from '../english/words.ts';
import type { Spot } from './pair-numbers.ts';

/** Whether a message gives numbers of another kind of the same names: rates, ranks, ages, corrections, "Day 1: Denver 20". */
export function hasRates(items: readonly Item[]): boolean {
  return (
    hasOf(items, 'rates') ||
    hasOf(items, 'corrections') ||
    items.some((item, at) => isWord(item, 'day') && items[at + 1]?.kind === 'quantity')
  );
}

/** Whether the words around a number leave no other reading. */
export function isPlainlySaid({ left, right, row, place }: Spot, sentence: readonly Item[]): boolean {
  const clause = [...left, ...right];
  const pair = row ?? place;
  const [before, last] = [left.at(-2), left.at(-1)];
  const isTitled =
    ['title', 'date', 'reporter'].includes(before?.kind ?? '') || has(left.slice(-2, -1), 'operation', 'arrest');
  // "Convicted: 317 fugitives: 68": a label on either side.
  const isLabelled = isMark(last, ':', '=', '(', '–', '—', '-') && left.length > 1 && !isTitled;
  if (pair?.isBehind && isLabelled) return false;
  // "The first 10 arrests", "20 criminal arrests"; Washington may be a state, and 26 of Portland's 33 a part; "Denver at 10".
  const isNarrowed = clause.some(
    (item, at) =>
      item.kind === 'rank' || (isWord(item, 'criminal', 'illegal') && has(clause.slice(at + 1, at + 2), 'arrest')),
  );
  const isNoted = place?.names.some(item => item.kind === 'place' && item.note !== undefined);
  if (isNarrowed || isNoted || isWord(last, 'at', 'by') || (place ?? row)?.gap.some(item => isWord(item, 'of')))
    return false;
  // "N − Philadelphia = 391"
  const isSum = left.some((item, at) => isMark(item, '+', '−', '≈') || (isMark(item, '-') && at > 0 && item !== last));
  const isPlain =
    !isSum && clause.every(item => item.kind !== 'word' || isOf(item, 'plain') || item.class === 'filler');
  return isPlain && !hasOf(sentence, 'parts');
}
