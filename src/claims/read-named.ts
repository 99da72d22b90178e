import { findConvicted } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { has, hasOf, hasWord, isStranger, isWord, type NameItem } from '../english/words.ts';
import { type Read, type Reading, saidWords } from './claim.ts';
import {
  figureOfRows,
  figuresOfConvicted,
  figuresOfNames,
  figuresOfRest,
  figuresOfState,
  placesNamed,
} from './figures.ts';
import type { Pair } from './pair-numbers.ts';

/** No kinds of their own: the report's kinds may well be such. */
const genericCrimes = ['violent crime', 'gun crime', 'felony', 'felon', 'misdemeanor'];

/** What stands beside the name of an offense or a group. */
export function readRows(reading: Reading): Read {
  const { spot, noun, words, sentence, before, dataset } = reading;
  const { row, left, right } = spot;
  if (!row) return undefined;
  const names = row.names.flatMap(item => (item.kind === 'row' ? [item.names] : []));
  const isEveryday = names.flat().some(({ source }) => source === 'shared');
  if (row.isBehind && !reaches(row)) return undefined;
  const rows = names.flat().map(name => name.row);
  const isGroup = rows.some(({ table }) => table === 'groups');
  const isBare = !isGroup && !has(words, 'conviction') && !sentence.title;
  const claim = { used: [...row.names, ...noun], rows, bond: row.bond, bare: isBare } as const;
  // "DUI checkpoints" are something else.
  const last = row.names.at(-1);
  const isCompound = row.isBehind && isStranger(last && right[right.indexOf(last) + 1]);
  const crime = row.names.find(item => item.kind === 'otherCrime');
  if (crime && rows.length === 0) {
    if (genericCrimes.includes(crime.name)) return { ...claim, figures: figuresOfConvicted(dataset), bond: 'loose' };
    return { ...claim, absence: { reason: 'other-crime' } };
  }
  const figures = figuresOfNames(names, dataset);
  if (has(right, 'negation'))
    return { ...claim, figures: isGroup ? figuresOfRest(rows, dataset) : figures, bond: 'loose' };
  const placed = findPlaces(reading);
  if (placed) return lackByPlace(placed, rows, claim.used);
  if (!isGroup && !has(words, 'conviction') && has(words, 'arrest', 'charge'))
    return { ...claim, absence: { reason: 'no-arrests-by-offense' } };
  // "Deported" alone does not say that they had been deported before, and "18 gangs" are not their members.
  const isShort =
    isGroup &&
    row.names.every(
      ({ start, end, ...item }) =>
        item.kind === 'row' &&
        item.names.every(
          ({ key }) => /^\w+ed$/.test(key) || (row.isBehind && /^\w+$/.test(key) && end - start === `${key}s`.length),
        ),
    );
  // "Of the 104 who had been deported before, 18 were gang members".
  const [first] = before;
  const isOfPart = isWord(first?.left.at(-1), 'of') && first?.quantity.stated.value !== dataset.totals.arrests;
  const isLoose =
    isShort ||
    isEveryday ||
    isOfPart ||
    isCompound ||
    names.flat().some(({ note }) => note !== undefined) ||
    has(left, 'negation');
  return { ...claim, figures, bond: isLoose ? 'loose' : row.bond };
}

/** Everyone with convictions, or without. */
export function readConvicted(reading: Reading): Read {
  const { spot, head, words, before, dataset } = reading;
  const { left, right, place, quantity } = spot;
  const inLeft = has(left, 'conviction') && ['none', 'predicate', 'people'].includes(head);
  const isDenied = has(right, 'negation') || hasOf(right, 'denials');
  const isEllipsis = right.length <= 3 && isDenied && !place;
  const isSaid = has(right, 'conviction') || inLeft || hasWord(right, 'criminals') || hasWord(words, 'noncriminals');
  if (!isSaid && !(isEllipsis && before.length > 0)) return undefined;
  if (hasWord(words, 'rate', 'rates')) return undefined;
  if (quantity.quantifier && !reading.sentence.title && !has(words, 'people', 'arrest', 'have')) return undefined;
  const placed = findPlaces(reading);
  if (placed) return lackByPlace(placed, findConvicted(dataset), saidWords(words));
  const without = isEllipsis || has([...left.slice(-4), ...right], 'negation');
  // "317 were convicted after the arrests": they had been before.
  const isSince = hasWord(right, 'after', 'since', 'later');
  const isLoose = without || isSince || !has(words, 'conviction') || words.some(isStranger);
  const figures = without ? figuresOfRest(findConvicted(dataset), dataset) : figuresOfConvicted(dataset);
  return { figures, bond: isLoose ? 'loose' : 'tight' };
}

/** The people arrested in a place, or in several. */
export function readPlaces(reading: Reading): Read {
  const { spot, head, noun, words, sentence, dataset } = reading;
  const { place, quantity } = spot;
  const { quantifier, stated } = quantity;
  if (!place) return undefined;
  const { names, bond } = place;
  if (quantifier && !sentence.title) return undefined;
  if (stated.value === dataset.totals.arrests && (bond !== 'tight' || names.length > 1)) return undefined;
  const arrests = has(words, 'arrest');
  const claim = { used: [...names, ...saidWords(noun)], bond } as const;
  const rows = placesNamed(names);
  const other = names.find(item => item.kind === 'otherPlace');
  if (other) return { ...claim, ...findOther(other.name, dataset) };
  const isOne = rows.some(({ count }) => count === stated.value);
  const part = names.find(item => item.kind === 'place' && item.part);
  if (part?.kind === 'place') {
    if (isOne) return { ...claim, figures: [figureOfRows(rows)], bond: 'loose' };
    return { ...claim, absence: { reason: 'part-of-place', note: part.note ?? '' }, rows };
  }
  // "Denver and LA had 63 and 101".
  if (rows.length > 1 && isOne) return { ...claim, figures: [{ of: 'each', rows }] };
  // "Denver has 60,000 immigrants", "351 cities": never differ.
  const isPeople = head === 'people' && (arrests || sentence.title);
  const isOthers = !isPeople && !['arrest', 'name', 'none', 'predicate'].includes(head);
  const isTold = isOthers && sentence.reporter;
  return { ...claim, figures: [figureOfRows(rows)], bond: isTold ? 'near' : isOthers ? 'loose' : bond };
}

/** What a state has that the report counts places in; else that the report does not have the place. */
export function findOther(name: string, dataset: Dataset) {
  const figures = figuresOfState(name, dataset);
  return figures.length > 0 ? { figures } : { absence: { reason: 'other-place', name } as const };
}

function lackByPlace(placed: Placed, rows: readonly Row[], used: NonNullable<Read>['used'] = []): Read {
  const absence = { reason: 'no-breakdown-by-place' } as const;
  return { absence, rows: [...placed.rows, ...rows], used: [...used, ...placed.names], bond: 'near' };
}

/** A name behind a number is what it counts when the words between say so: `86 were for DUI`, not `63 in a fraud case`. */
function reaches({ gap }: Pair): boolean {
  const verb = gap.findLastIndex(item => has([item], 'link', 'have'));
  const preposition = gap.slice(verb + 1).findLast(item => has([item], 'preposition'));
  return preposition === undefined || isWord(preposition, 'for', 'of', 'on');
}

interface Placed {
  readonly names: readonly NameItem[];
  readonly rows: readonly Row[];
}

/** The places whose people a number counts: in its own clause; or named before, by "12 of them", "40 of those with". */
function findPlaces(reading: Reading): Placed | undefined {
  const { spot, items, before } = reading;
  const { place, left, right } = spot;
  const isParted = place?.gap.some(item => (item.kind === 'mark' && item.key !== ':') || has([item], 'join'));
  if (place && !isParted) return { names: place.names, rows: placesNamed(place.names) };
  const isOfThem = hasWord(right.slice(0, 3), 'them', 'whom', 'with') || hasWord(left, 'of') || isWord(items[0], 'of');
  const rows = isOfThem ? before.flatMap(each => placesNamed(each.place?.names ?? [])) : [];
  return rows.length > 0 ? { names: [], rows } : undefined;
}
