import { compare } from '../english/tolerance.ts';
import { has, hasOf, hasWord, isOf, isQuantity, isStranger, isWord, keyOf } from '../english/words.ts';
import { type Claim, isOurs, makeReading, type Read, type Reading, saidWords } from './claim.ts';
import { everyone, figureOfRows, figuresOfConvicted, figuresOfKinds, figuresOfPlaceCount } from './figures.ts';
import { isOfOthers, isOfOtherThings } from './no-claim.ts';
import type { Spot } from './pair-numbers.ts';
import { readKnown, readLeftOver } from './read-left-over.ts';
import { readConvicted, readPlaces, readRows } from './read-named.ts';

/** Days in a unit. */
const units: ReadonlyMap<string, number> = new Map(Object.entries({ hour: 1 / 24, day: 1, week: 7, month: 30 }));

/** Finds what a number is said of; undefined where it counts something else. */
export function readClaim(spot: Spot, around: Parameters<typeof makeReading>[1]): Claim | undefined {
  const reading = makeReading(spot, around);
  const { noun, words, sentence } = reading;
  const isOther = isOfOtherThings(reading);
  const readers = has(noun, 'day')
    ? [readPenalty, ...(isOther ? [] : [readSpan])]
    : isOther || isOfOthers(reading)
      ? [readPenalty, ...(isOther ? [] : [readKnown])]
      : [readPenalty, readUntold, readCount, readRows, readConvicted, readPlaces, readWhole, readLeftOver, readKnown];
  let read: Read;
  for (const reader of readers) read ??= reader(reading);
  if (!read) return undefined;
  const { stated } = spot.quantity;
  const bare = !has(words, 'arrest', 'conviction') && !sentence.title && !sentence.reporter;
  const plain = { spot, figures: [], rows: [], stated, used: saidWords(words), bare };
  return { ...plain, ...read };
}

/** The report gives none: "the average sentence was 4 years", "an average age of 37". */
function readPenalty({ spot: { quantity, place, left }, noun, isOpen, items, sentence, message }: Reading): Read {
  const isTold = isOpen && isOurs(message) && hasOf(left.slice(-3), 'penalties');
  const isTime = (has(noun, 'day') || (isOpen && !place)) && sentence.title && hasOf(items, 'penalties');
  if (quantity.form !== 'count' || !(isTold || isTime)) return undefined;
  return { absence: { reason: 'untold' }, used: noun, bond: 'near' };
}

/** How long the operation lasted: "a four-day operation", "498 arrests in 4 days". */
function readSpan({ spot, noun, items, sentence, message, told, dataset }: Reading): Read {
  const { form, stated } = spot.quantity;
  const days = units.get(keyOf(noun.at(-1)).replace(/s$/, ''));
  const behind = spot.right.slice(noun.length, noun.length + 4);
  const wholes = [dataset.totals.arrests, dataset.rows.jurisdictions.length];
  const isOfAll = items.some(item => isQuantity(item) && wholes.includes(item.quantity.stated.value));
  if (days === undefined || form === 'share' || stated.value * days < 1 || hasOf(behind, 'otherSpans'))
    return undefined;
  const value = stated.value * days;
  // "125 people a day"
  if (days === 1 && isOurs(message) && Math.abs(dataset.totals.arrests / dataset.report.days - value) < 1)
    return { figures: [everyone(dataset)], used: noun, bond: 'loose' };
  const isSpan = has(items, 'operation') || hasWord(items, 'lasted') || isWord(behind[0], 'not');
  const isSame = value === dataset.report.days && (told.length > 0 || message.domain);
  if (!(isOfAll || isSpan || isSame || message.title)) return undefined;
  return {
    figures: [{ of: 'days', count: dataset.report.days, rows: [] }],
    stated: { ...stated, modifier: 'exact', value },
    used: noun,
    bond: isOfAll || sentence.title || sentence.reporter ? 'near' : 'loose',
  };
}

/** What the report does not tell of anyone: "212 Mexicans", "30 of the 498 were women". */
function readUntold({ spot: { right, left, row, quantity }, noun, items, message }: Reading): Read {
  const far = quantity.form === 'count' ? right.slice(0, 5) : [...left, ...right];
  const named = [...noun, ...far, ...left.slice(-1)].find(item => has([item], 'untold'));
  // "64 were women", "130 of them were Hondurans"
  const isOfThem = isWord(right[0], 'were') || isWord(right[2], 'were');
  // "43 Mexicans, 17 Guatemalans"
  const isList = items.filter(item => has([item], 'untold')).length > 1;
  // "Sunday 90, Monday 140"
  const [day, ...otherDays] = items.filter(item => isOf(item, 'weekdays'));
  const isDaily =
    message.title &&
    (otherDays.length > 0 || (left.length === 1 && right.length === 0)) &&
    isOf(left.at(-1), 'weekdays');
  const used = isDaily ? day : (message.domain || message.title || isOfThem || isList) && !row ? named : undefined;
  return used && { absence: { reason: 'untold' }, used: [used], bond: 'near' };
}

/** How many places, or kinds of conviction: "ten jurisdictions", "67 kinds of convictions". */
function readCount({ spot, head, noun, words, items, sentence, message, dataset }: Reading): Read {
  const { form, stated, quantifier } = spot.quantity;
  const { convictions, jurisdictions } = dataset.rows;
  // "Half of the jurisdictions had 33 or less"
  if (form === 'share' && !quantifier && head === 'placeNoun' && isOurs(message))
    return { figures: figuresOfPlaceCount('', dataset), used: noun, bond: 'loose' };
  const isKind = head === 'kindNoun' || (head === 'caseNoun' && stated.value === convictions.length);
  const isAll = stated.value === jurisdictions.length;
  if ((head !== 'placeNoun' && !isKind) || form === 'share' || (!isOurs(message) && !isAll)) return undefined;
  if (isKind)
    return { figures: figuresOfKinds(dataset), used: noun, bond: has(words, 'conviction') ? 'near' : 'loose' };
  const isSome = hasOf(words, 'some') || words.some(({ kind }) => kind === 'place' || kind === 'otherPlace');
  if (isSome && !isAll) return undefined;
  const key = keyOf(noun.at(-1));
  // Which of the places are cities is a matter of words.
  const isLoose = isSome || (!isAll && !/^(place|jurisdiction|location)/.test(key));
  const isOnly = sentence.title && items.filter(isQuantity).length === 1;
  return {
    figures: figuresOfPlaceCount(key, dataset),
    used: noun,
    bond: isLoose ? 'loose' : isOnly ? 'tight' : 'near',
  };
}

/** Everyone arrested, where nothing else is named. */
function readWhole({ spot, head, isOpen, words, sentence, message, items, dataset }: Reading): Read {
  const { right, left, quantity } = spot;
  const { form, stated, whole } = quantity;
  const { arrests: total, convictions } = dataset.totals;
  if (form === 'part') {
    const isOfConvictions = whole?.value === convictions;
    const parts = isOfConvictions ? dataset.rows.convictions : [...dataset.rows.jurisdictions, ...dataset.rows.groups];
    const rows = parts.filter(({ count }) => count === stated.value);
    const ofWhole = isOfConvictions ? figuresOfConvicted(dataset) : [everyone(dataset)];
    const figures = rows.length === 1 ? [figureOfRows(rows)] : ofWhole;
    const isOfAll = whole && [total, convictions].includes(whole.value);
    return isOfAll || message.title ? { figures, used: [], bond: 'loose' } : undefined;
  }
  // "86 were DUIs. Out of 317"
  if (stated.value === convictions && right.length === 0 && has(left.slice(-1), 'preposition'))
    return { figures: figuresOfConvicted(dataset), used: [], bond: 'loose' };
  if (head === 'charge' || hasWord([...left.slice(-2), ...right], 'charges', 'charges pending', 'pending charges'))
    return { absence: { reason: 'no-charges' }, bond: 'near' };
  const arrests = has(words, 'arrest');
  const others = items.slice(0, items.indexOf(spot.item)).filter(({ kind }) => kind === 'otherOperation');
  const isOther = others.length > 0 || (!message.title && message.otherOperation);
  if (isOther && (arrests || isOpen || head === 'people'))
    return { absence: { reason: 'other-operation' }, used: others.slice(-1), bond: 'near' };
  // "Nearly 500"
  const isTotal =
    stated.value === total || (/^(?:about|nearly)$/.test(stated.modifier) && compare(stated, total) === 'matches');
  const isTitled = left.findLast(({ kind }) => kind !== 'mark')?.kind === 'title';
  const isCounted = head === 'arrest' || (arrests && (isOpen || head === 'people'));
  const isPeople = head === 'people' && (sentence.reporter || sentence.title || (message.title && !has(words, 'have')));
  const isBare = isTotal || (isOpen && hasWord(words, 'total') && (message.title || message.domain));
  if (form === 'share' || !(isCounted || isPeople || isTitled || isBare)) return undefined;
  if (has(right.slice(0, -1), 'negation')) return undefined;
  const ofCriminals = hasWord(words, 'criminals');
  const figures = [...(ofCriminals ? figuresOfConvicted(dataset) : []), everyone(dataset)];
  // "Places had fewer than 40 arrests" is said of each.
  const isOfEach = has(left, 'placeNoun') || (hasWord(words, 'there') && !sentence.title);
  const isVague = ofCriminals || isOfEach || head === 'caseNoun' || words.some(isStranger);
  const isSpoken = isTotal && (message.title || message.reporter);
  const bond = isVague && !isSpoken ? 'loose' : sentence.title ? 'tight' : 'near';
  return { figures, bond, bare: !isCounted };
}
