import type { Item } from '../english/item.ts';
import { has, hasOf, isMark, isName, isOf, isStranger, isWord } from '../english/words.ts';
import type { Claim } from './claim.ts';
import type { Figure } from './finding.ts';

/**
 * Whether the words around a number say that something else was counted than the report counts, or that something else was done:
 * "107 workers in Philadelphia", "Philadelphia: 107 people freed", "ICE released 107". A word that is not known may say so.
 */
export function saysOther(
  { spot: { left, right }, used }: Claim,
  { of, rows }: Figure,
  message: readonly Item[],
): boolean {
  if (of !== 'rows' && of !== 'arrests') return false;
  const isOfPlaces = rows.every(({ table }) => table === 'jurisdictions');
  // "Deaths in Operation Safe City: Philadelphia 107, Denver 63"
  const isUntold = hasOf(message, 'others') || (isOfPlaces && has(message, 'untold'));
  if (isUntold && !has(message, 'arrest', 'conviction')) return true;
  const isUnknown = (item: Item | undefined) =>
    item !== undefined && isStranger(item) && !isOf(item, 'weekdays') && !used.includes(item);
  const isOther = (item: Item) =>
    isUnknown(item) ||
    isOf(item, 'others') ||
    has([item], 'operation', 'charge', 'otherActor', 'untold', 'placeNoun', 'kindNoun') ||
    (isOfPlaces && has([item], 'caseNoun')) ||
    (item.kind === 'row' && !used.includes(item) && (isOfPlaces || item.names.every(({ key }) => /ed$/.test(key))));
  const verb = left.findLast(item => !has([item], 'filler', 'preposition', 'adjective', 'people'));
  const last = right.findLastIndex(item => isName(item) && used.includes(item));
  const end = right.findIndex(
    (item, at) =>
      at > last &&
      (isMark(item) || (has([item], 'preposition') && !isWord(item, 'of')) || isWord(item, 'under', 'off')),
  );
  return (
    isUnknown(verb) || has(left.slice(-2), 'charge') || right.slice(0, end === -1 ? right.length : end).some(isOther)
  );
}
