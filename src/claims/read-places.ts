import { has, hasWord } from '../english/words.ts';
import type { Read, Reading } from './claim.ts';
import { hasOtherSubject, placesNamed, saidWords } from './clause-words.ts';
import { figureOfRows, figuresOfState } from './figures.ts';

/** The people arrested in a place, or in several. */
export function readPlaces(reading: Reading): Read {
  const { spot, head, noun, words, around, dataset } = reading;
  const { place, right, quantity } = spot;
  const { message, sentence } = around;
  const isWhole = quantity.form === 'count' && quantity.stated.value === dataset.totals.arrests;
  const isAmong = place !== undefined && (place.bond !== 'tight' || place.names.length > 1);
  if (!place || spot.row?.bond === 'tight' || (isWhole && isAmong)) return undefined;
  if (head === 'charge' || head === 'case') return 'none';
  const arrests = has(words, 'arrest') || has(around.items, 'arrest');
  if (head === 'people' && !arrests && !sentence.reporter && !sentence.title) return 'none';
  if (quantity.quantifier && !arrests) return 'none';
  const used = [...place.names, ...saidWords(noun)];
  const bare = !has(words, 'arrest') && !sentence.title && !spot.left.some(({ kind }) => kind === 'reporter');
  if (!place.isBehind && !arrests && hasOtherSubject(spot.left)) return 'none';
  const claim = { figures: [], used, bond: place.bond, bare } as const;
  if (hasWord(right, 'charges', 'charged', 'pending')) return { ...claim, absence: { reason: 'no-charges' }, rows: [] };
  const other = place.names.find(item => item.kind === 'otherPlace');
  const mentions = place.names.flatMap(item => (item.kind === 'place' ? [item] : []));
  const rows = placesNamed(place.names, dataset);
  if (other?.kind === 'otherPlace' && (rows.length === 0 || hasWord(words, 'each', 'apiece', 'both'))) {
    const { state, name } = other.place;
    const inState = state === undefined ? [] : figuresOfState(state, dataset);
    if (inState.length > 0) return { ...claim, figures: inState };
    const isTold = message.domain || message.title || message.reporter;
    return isTold ? { ...claim, absence: { reason: 'other-place', name }, rows: [] } : 'none';
  }
  const part = mentions.find(each => each.part);
  const isRow = part && rows.some(({ count }) => rows.length === 1 && count === quantity.stated.value);
  if (isRow) return { ...claim, figures: [figureOfRows(rows)], bond: 'loose' };
  if (part) return { ...claim, absence: { reason: 'part-of-place', note: part.note ?? '' }, rows };
  if (rows.length > 1 && hasWord(words, 'each', 'apiece', 'both')) return { ...claim, figures: [{ of: 'each', rows }] };
  // "Half of the arrests in LA" is half of something that the report does not part.
  const isOfPlace =
    quantity.form === 'share' &&
    place.isBehind &&
    has(place.gap, 'preposition') &&
    !has(place.gap, 'link', 'have') &&
    quantity.whole === undefined;
  if (quantity.quantifier && (isOfPlace || place.bond === 'loose')) return 'none';
  return { ...claim, figures: [figureOfRows(rows)], bond: isOfPlace || quantity.quantifier ? 'loose' : place.bond };
}
