import type { Dataset } from '../dataset/dataset.ts';
import { has, isWord } from '../english/words.ts';
import type { Around, Claim, Reading } from './claim.ts';
import { isNoClaim } from './guards.ts';
import { type Head, readHead } from './head.ts';
import type { Spot } from './pair-numbers.ts';
import { readConvicted } from './read-convicted.ts';
import { readNumberOf } from './read-number-of.ts';
import { readPlaces } from './read-places.ts';
import { readRows } from './read-rows.ts';
import { readWhole } from './read-whole.ts';
import { readSpan } from './spans.ts';

const units = 'year years hour hours times minutes'.split(' ');

/** Finds what a number is said of; undefined where it is no claim. */
export function readClaim(spot: Spot, around: Around, dataset: Dataset): Claim | undefined {
  const { head, length } = readHead(spot.right);
  const { message } = around;
  // "Arrested 63 Guatemalans in Denver" is beside the report's figure, whoever they were.
  const arrested =
    head === 'foreign' && spot.place && has(spot.left.slice(-1), 'arrest') && !isWord(spot.right[0], ...units);
  const { row } = spot;
  const named =
    head === 'foreign' && row?.isBehind === true && row.bond !== 'near' && (message.title || message.domain);
  // "317 Mexicans arrested" stands beside everyone arrested.
  const whoever = head === 'foreign' && message.title && has(spot.right, 'arrest') && !spot.place;
  const known: Head = arrested || whoever ? 'arrest' : named ? 'people' : head;
  if (isNoClaim(spot, known, around)) return undefined;
  const noun = spot.right.slice(0, length);
  const reading: Reading = { spot, head: known, noun, around, dataset, words: [...spot.left, ...spot.right] };
  const claim =
    readSpan(reading) ??
    readNumberOf(reading) ??
    readRows(reading) ??
    readConvicted(reading) ??
    readPlaces(reading) ??
    readWhole(reading);
  if (claim === undefined || claim === 'none') return undefined;
  return { spot, ...(arrested || whoever ? { ...claim, bond: 'loose' as const } : claim) };
}
