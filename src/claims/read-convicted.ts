import { has, hasWord, isStranger, isWord } from '../english/words.ts';
import type { Read, Reading } from './claim.ts';
import { hasOtherSubject, isOfThem, isSamePlace, placesBefore, placesNamed, saidWords } from './clause-words.ts';
import { convictedRows, figuresOfConvicted, figuresOfRest } from './figures.ts';

/** Everyone with convictions, or without. */
export function readConvicted(reading: Reading): Read {
  const { spot, head, noun, words, around, dataset } = reading;
  const { left, right, place, quantity } = spot;
  const inRight = has(right, 'conviction');
  const inLeft =
    has(left, 'conviction') && !has(right, 'arrest') && (head === 'none' || head === 'predicate' || head === 'people');
  // "54 of the 63 in Denver were criminals", "60% criminals".
  const criminals =
    hasWord(right, 'criminals') && (quantity.form === 'share' || (has(right, 'link') && place !== undefined));
  const previous = around.before.at(-1);
  const isEllipsis =
    right.length <= 3 &&
    has(right, 'negation') &&
    !place &&
    previous !== undefined &&
    has(previous.right, 'conviction');
  if (isEllipsis)
    return { figures: figuresOfRest(convictedRows(dataset), dataset), used: right, bond: 'loose', bare: false };
  if (!inRight && !inLeft && !criminals) return undefined;
  const told = words.findIndex(item => has([item], 'conviction'));
  // "The conviction rate", "no convictions, no problem".
  if (head === 'case' || isStranger(words[told + 1]) || hasOtherSubject(left)) return 'none';
  if (quantity.quantifier && !around.sentence.title && !has(words, 'people', 'arrest', 'have')) return 'none';
  // "Most convictions are": a share of them says nothing of how many there are.
  if (isWord(noun.at(-1), 'convictions', 'conviction') && quantity.form === 'share') return 'none';
  const claim = { figures: [], used: saidWords(words), bare: false } as const;
  const known = figuresOfConvicted(dataset).flatMap(({ rows }) => rows);
  const within = place && isSamePlace(place) ? placesNamed(place.names, dataset) : undefined;
  const whose = within ?? (isOfThem(left, right, around.items) ? placesBefore(around, dataset) : []);
  if (within || whose.length > 0) {
    const used = [...claim.used, ...(place && within ? place.names : [])];
    return { ...claim, used, absence: { reason: 'no-breakdown-by-place' }, rows: [...whose, ...known], bond: 'near' };
  }
  const without = has([...left.slice(-3), ...right], 'negation');
  const isVague = criminals || words.some(isStranger) || placesBefore(around, dataset).length > 0;
  const figures = without ? figuresOfRest(convictedRows(dataset), dataset) : figuresOfConvicted(dataset);
  return { ...claim, figures, bond: isVague ? 'loose' : 'tight' };
}
