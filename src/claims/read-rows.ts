import type { Item } from '../english/item.ts';
import { has, hasWord, isStranger, isWord } from '../english/words.ts';
import type { Read, Reading } from './claim.ts';
import { isOfThem, isSamePlace, placesBefore, placesNamed } from './clause-words.ts';
import { figuresOfConvicted, figuresOfNames, figuresOfRest } from './figures.ts';
import { denials } from './guards.ts';
import type { Pair, Spot } from './pair-numbers.ts';

/** No kinds of their own: the report's kinds may well be such. */
const genericCrimes = ['violent crime', 'gun crime', 'felony', 'felon', 'misdemeanor', 'hate crime', 'war crime'];

/** What stands beside the name of an offense or a group. */
export function readRows(reading: Reading): Read {
  const { spot, head, words, around, dataset } = reading;
  const { row, place, left, right } = spot;
  if (!row || (row.bond === 'loose' && reading.head !== 'people')) return undefined;
  const isReached = !row.isBehind || reaches(row);
  const isCompound = row.isBehind && isStranger(behindName(row, right));
  if (row.isBehind ? !isReached : ['predicate', 'name', 'arrest'].includes(head) && bringsOwn(spot)) return undefined;
  const rows = row.names.flatMap(item => (item.kind === 'row' ? [item.names] : []));
  const isGroup = rows.some(names => names.some(({ row: named }) => named.table === 'groups'));
  const isLoose =
    isGroup &&
    rows.every(names => names.every(({ key, source }) => source === 'alias' && /^\w+ed$/.test(key))) &&
    !hasWord(words, 'previously', 'before', 'already', 'earlier', 'again', 'once');
  const figures = figuresOfNames(rows, dataset);
  // "Deported" alone does not say that they had been deported before.
  if (isLoose && !figures.some(figure => 'count' in figure && figure.count === spot.quantity.stated.value))
    return 'none';
  const { message, sentence } = around;
  const convicted = has(words, 'conviction') || has(right, 'have') || hasWord(right, 'with');
  const claim = {
    figures: [],
    used: [...row.names, ...reading.noun],
    bond: row.bond,
    bare: !isGroup && !has(words, 'conviction', 'arrest') && !sentence.title && !sentence.reporter,
  } as const;
  // "DUI checkpoints" are something else, unless convictions are spoken of.
  if (isCompound && !isGroup && !message.title && !convicted) return 'none';
  const [crime] = row.names.flatMap(item => (item.kind === 'otherCrime' ? [item.name] : []));
  if (crime !== undefined && rows.length === 0) {
    if (!has(words, 'conviction') && !message.title && !message.reporter) return 'none';
    if (genericCrimes.includes(crime)) return { ...claim, figures: figuresOfConvicted(dataset), bond: 'loose' };
    return { ...claim, absence: { reason: 'other-crime', name: crime }, rows: [] };
  }
  const known = rows.flat().map(({ row: named }) => named);
  if (isAllOf(reading)) return 'none';
  if (has(right, 'negation') || hasWord(right, ...denials)) {
    return { ...claim, figures: isGroup ? figuresOfRest(known, dataset) : figures, bond: 'loose' };
  }
  if (place && isSamePlace(place)) {
    if (!isGroup && has(words, 'arrest') && !convicted && !message.title) return 'none';
    return {
      ...claim,
      used: [...claim.used, ...place.names],
      absence: { reason: 'no-breakdown-by-place' },
      rows: [...placesNamed(place.names, dataset), ...known],
    };
  }
  const whose = isOfThem(left, right, around.items) ? placesBefore(around, dataset) : [];
  if (whose.length > 0) return { ...claim, absence: { reason: 'no-breakdown-by-place' }, rows: [...whose, ...known] };
  if (!isGroup && !convicted && has(words, 'arrest', 'charge'))
    return { ...claim, absence: { reason: 'no-arrests-by-offense' }, rows: known };
  const isNoted = rows.some(names =>
    names.some(({ note, row: named }) => note !== undefined && named.table === 'convictions'),
  );
  const shared = placesBefore(around, dataset).length > 0;
  return {
    ...claim,
    figures,
    bond: isLoose || isNoted || shared || isCompound ? 'loose' : row.bond,
  };
}

/** A name behind a number is what it counts when the words between say so: `86 were for DUI`, not `63 in a fraud case`. */
function reaches({ gap }: Pair): boolean {
  const preposition = gap.findLast(item => has([item], 'preposition'));
  return preposition === undefined || isWord(preposition, 'for', 'of', 'on', 'by');
}

function behindName({ names }: Pair, right: readonly Item[]): Item | undefined {
  const last = names.at(-1);
  return last && right[right.indexOf(last) + 1];
}

/** "86 had convictions": what is said behind counts more than a name before. */
function bringsOwn({ right, quantity }: Spot): boolean {
  if (quantity.form === 'share' && isWord(right[0], 'of')) return false;
  return has(right, 'conviction', 'arrest') || right.some(isStranger);
}

/** "All gang members": who they are, not how many of those arrested. */
function isAllOf({ spot: { quantity }, head }: Reading): boolean {
  return quantity.form === 'share' && quantity.stated.value >= 99 && head !== 'people' && head !== 'arrest';
}
