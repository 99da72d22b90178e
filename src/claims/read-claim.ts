import type { Dataset, Row } from '../dataset/dataset.ts';
import { compare } from '../english/tolerance.ts';
import { has, hasOf, hasWord, isMark, isStranger, isWord } from '../english/words.ts';
import { type Claim, isOurs, makeReading, type Read, type Reading, saidWords } from './claim.ts';
import {
  everyone,
  figureOfRows,
  figuresOfConvicted,
  figuresOfKinds,
  figuresOfNames,
  figuresOfPlaceCount,
  figuresOfRest,
  rowsNamed,
} from './figures.ts';
import { type Figure, leastTelling } from './finding.ts';
import { isName } from './name-groups.ts';
import { isOfOthers, isOfOtherThings } from './no-claim.ts';
import type { Spot } from './pair-numbers.ts';
import { findOther, readConvicted, readPlaces, readRows } from './read-named.ts';

/** Days in a unit. */
const units: ReadonlyMap<string, number> = new Map(Object.entries({ hour: 1 / 24, day: 1, week: 7, month: 30 }));

/** Finds what a number is said of; undefined where it counts something else. */
export function readClaim(spot: Spot, around: Parameters<typeof makeReading>[1]): Claim | undefined {
  const reading = makeReading(spot, around);
  const { noun, words, isVague, sentence } = reading;
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
  return { ...plain, ...read, bond: isVague ? 'loose' : read.bond };
}

/** The report gives none: "the average sentence was 4 years", "an average age of 37". */
function readPenalty({ spot: { quantity, place, row, left }, noun, head, items, sentence, message }: Reading): Read {
  const isOpen = head === 'none' || head === 'predicate';
  const isTold = isOpen && isOurs(message) && hasOf(left.slice(-3), 'penalties');
  const isTime = (has(noun, 'day') || (isOpen && !place && !row)) && sentence.title && hasOf(items, 'penalties');
  if (quantity.form !== 'count' || !(isTold || isTime)) return undefined;
  return { absence: { reason: 'untold' }, used: noun, bond: 'near' };
}

/** How long the operation lasted: "a four-day operation", "498 arrests in 4 days". */
function readSpan({ spot, noun, items, sentence, message, told, dataset }: Reading): Read {
  const { stated, form, quantifier } = spot.quantity;
  const unit = noun.at(-1);
  const days = unit?.kind === 'word' ? units.get(unit.key.replace(/s$/, '')) : undefined;
  const behind = spot.right.slice(noun.length, noun.length + 4);
  const { totals, rows } = dataset;
  const isOfAll = items.some(
    item =>
      item.kind === 'quantity' && [totals.arrests, rows.jurisdictions.length].includes(item.quantity.stated.value),
  );
  const isSpan =
    hasWord(items, 'lasted', 'lasting') ||
    (hasWord(items, 'took') && has(items, 'operation')) ||
    sentence.ownDate ||
    (isWord(behind[0], 'not') && behind.length > 0);
  const isTold =
    isOfAll ||
    isSpan ||
    message.title ||
    has(behind, 'operation') ||
    (has(items, 'operation') && message.domain) ||
    (stated.value * (days ?? 0) === dataset.report.days && (told.length > 0 || has(items, 'operation')));
  const isOther = form !== 'count' || quantifier || hasOf(behind, 'otherSpans');
  if (days === undefined || isOther || stated.value * days < 1 || !isTold) return undefined;
  const isLong = sentence.title && (has(behind, 'operation') || hasWord(items, 'lasted', 'lasts', 'ran', 'took'));
  return {
    figures: [{ of: 'days', count: dataset.report.days, rows: [] }],
    stated: { ...stated, modifier: stated.modifier === 'over' ? 'exact' : stated.modifier, value: stated.value * days },
    used: noun,
    bond: isLong ? 'tight' : isOfAll || sentence.title || sentence.reporter ? 'near' : 'loose',
  };
}

/** What the report does not tell of anyone: "212 Mexicans", "30 of the 498 were women". */
function readUntold({ spot: { right, left, row, quantity }, noun, message, dataset }: Reading): Read {
  const far = quantity.form === 'count' ? right.slice(0, 4) : [...left, ...right];
  const named = [...noun, ...far, ...left.slice(-1)].find(item => has([item], 'untold'));
  const isOfAll = quantity.whole?.value === dataset.totals.arrests;
  // "64 were women", "130 of them were Hondurans"
  const isOfThem = isWord(right[0], 'were') || (isWord(right[0], 'of') && isWord(right[2], 'were'));
  if (!(message.domain || message.title || isOfAll || isOfThem) || row || !named) return undefined;
  return { absence: { reason: 'untold' }, used: [named], bond: 'near' };
}

/** How many places, or kinds of conviction: "ten jurisdictions", "67 kinds of convictions". */
function readCount({ spot, head, noun, words, items, sentence, message, dataset }: Reading): Read {
  const { form, quantifier, stated } = spot.quantity;
  const { convictions, jurisdictions } = dataset.rows;
  const isDistinct = stated.value === convictions.length || hasWord(noun, 'different', 'distinct', 'separate');
  const isKind = head === 'kindNoun' || (head === 'case' && isDistinct);
  if ((head !== 'placeNoun' && !isKind) || quantifier || form === 'share') return undefined;
  if (!isOurs(message) && (message.otherDomain || stated.value !== jurisdictions.length)) return undefined;
  if (isKind)
    return { figures: figuresOfKinds(dataset), used: noun, bond: has(words, 'conviction') ? 'near' : 'loose' };
  const isSome =
    hasOf(words, 'some') || words.some(({ kind }) => kind === 'place' || kind === 'otherPlace' || kind === 'rank');
  if (isSome && stated.value !== jurisdictions.length) return undefined;
  const last = noun.at(-1);
  const key = last?.kind === 'word' ? last.key : '';
  const isOnly = items.filter(({ kind }) => kind === 'quantity').length === 1;
  // Which of the places are cities is a matter of words.
  const isExact = isOnly && sentence.title && /^(place|jurisdiction|location)/.test(key);
  const bond =
    form === 'part' || isSome || (stated.value !== jurisdictions.length && !/^(place|jurisdiction|location)/.test(key))
      ? 'loose'
      : isExact
        ? 'tight'
        : 'near';
  return { figures: figuresOfPlaceCount(key, dataset), used: noun, bond };
}

/** Everyone arrested, where nothing else is named. */
function readWhole({ spot, head, words, sentence, message, items, dataset }: Reading): Read {
  const { form, quantifier, stated, whole } = spot.quantity;
  const { right, left } = spot;
  const { arrests: total } = dataset.totals;
  if (form === 'part') {
    const rows = [...dataset.rows.jurisdictions, ...dataset.rows.groups].filter(({ count }) => count === stated.value);
    const figure = rows.length === 1 ? figureOfRows(rows) : everyone(dataset);
    return whole?.value === total || message.title ? { figures: [figure], used: [], bond: 'loose' } : undefined;
  }
  const isPending = hasWord(right, 'charges pending', 'pending charges');
  if (isPending || ((head === 'charge' || hasWord(right, 'charges', 'charged', 'pending')) && isOurs(message)))
    return { absence: { reason: 'no-charges' }, bond: 'near' };
  const isOpen = head === 'none' || head === 'predicate';
  const arrests = has(words, 'arrest');
  const setting = items
    .slice(0, items.indexOf(spot.item))
    .findLast(({ kind }) => kind === 'title' || kind === 'otherOperation');
  const other = setting?.kind === 'otherOperation' ? setting.name : message.title ? undefined : message.otherOperation;
  if (other !== undefined && (arrests || isOpen || head === 'people'))
    return { absence: { reason: 'other-operation', name: other }, used: setting ? [setting] : [], bond: 'near' };
  const isSum = hasWord(words, 'total', 'overall', 'altogether', 'nationwide');
  // "Nearly 500"
  const isTotal =
    stated.value === total || (/^(?:about|nearly)$/.test(stated.modifier) && compare(stated, total) === 'matches');
  const isTitled = isOpen && left.findLast(({ kind }) => kind !== 'mark')?.kind === 'title';
  const isCounted = head === 'arrest' || (arrests && (isOpen || head === 'people'));
  const isPeople =
    head === 'people' && (sentence.reporter || sentence.title || isTotal || (message.title && !has(words, 'have')));
  const isBare = isOpen && (isTotal || (isSum && (message.title || message.domain)));
  if (quantifier || form === 'share' || !(isCounted || isPeople || isTitled || isBare)) return undefined;
  if (has(right.slice(0, -1), 'negation')) return undefined;
  const ofCriminals = hasWord(words, 'criminals');
  const figures = [...(ofCriminals ? figuresOfConvicted(dataset) : []), everyone(dataset)];
  const isVague =
    words.some(isStranger) ||
    hasWord(words, 'criminals', 'more', 'another') ||
    // "20 of the people arrested" are a part.
    isWord(right[0], 'of') ||
    // "Places had fewer than 40 arrests" is said of each.
    has(left, 'placeNoun') ||
    (hasWord(words, 'there') && !sentence.title) ||
    (isBare && !isCounted && items.some(({ kind }) => kind === 'row'));
  const isNear = Math.abs(stated.value - total) <= total / 50;
  const isKnown = message.title || message.reporter || isSum || isNear;
  const isSpoken = isTotal && (message.title || message.reporter) && !ofCriminals;
  const isSure = isKnown && (!isVague || isSpoken);
  const bond = !isSure ? 'loose' : sentence.title && !isVague ? 'tight' : 'near';
  return { figures, bond, bare: !isCounted && !sentence.title };
}

/** A number that no name stands close to: a sum of what was named before, or it is of the name that is nearest. */
function readLeftOver(reading: Reading): Read {
  const { spot, head, words, items, sentence, message, last, before, dataset } = reading;
  const { quantifier, form, stated } = spot.quantity;
  const claim = { used: [], bond: 'loose' } as const;
  const isShare = form === 'share' && !quantifier && last && last.figures.length > 0;
  if (isShare && before.length > 0 && !spot.place && !spot.row) return { ...claim, figures: last.figures };
  const at = items.indexOf(spot.item);
  const names = items.slice(0, at).filter(isName);
  const rows = [...new Set(rowsNamed(names, dataset))];
  const sum = figureOfRows(rows);
  const since = items.slice(items.findLastIndex((item, index) => index < at && isName(item)) + 1, at);
  const isSum = hasOf([...since, ...words], 'sums') || spot.left.some(item => isMark(item, '='));
  const isOpen = head === 'none' || head === 'predicate';
  if (isSum && rows.length > 1 && (isOpen || sum.count === stated.value)) return { ...claim, figures: [sum] };
  // "In FY2017 the figure rose to 143,470": whatever it is of, the report is not about that time.
  if (isOurs(message) && sentence.otherDate !== undefined && !sentence.title && !quantifier)
    return { ...claim, figures: [everyone(dataset)] };
  if (!isOpen || quantifier) return undefined;
  // "That's like 2 in 3", "and 181 didn't".
  if (last && !items.some(isName)) {
    const known = last.figures.flatMap(figure => figure.rows).filter(({ table }) => table === 'groups');
    if (hasOf(spot.right, 'denials') && known.length > 0) return { ...claim, figures: figuresOfRest(known, dataset) };
    if (isShare) return { ...claim, figures: last.figures };
  }
  // "My cousin says it was 82", where one place is named in the whole message.
  const only = isOurs(message) && rowsNamed(reading.named, dataset).length === 1 ? reading.named[0] : undefined;
  const nearest = spot.place?.names[0] ?? names.at(-1) ?? items.slice(at).find(isName) ?? only;
  if (nearest?.kind === 'otherPlace') return { ...claim, ...findOther(nearest.place, dataset) };
  if (nearest) {
    const figures =
      nearest.kind === 'row'
        ? figuresOfNames([nearest.names], dataset)
        : rowsNamed([nearest], dataset).map(row => figureOfRows([row]));
    return figures.length > 0 ? { ...claim, used: [nearest], figures } : undefined;
  }
  if (!isOurs(message)) return undefined;
  const totals = [everyone(dataset), ...figuresOfConvicted(dataset)];
  const same = totals.filter(figure => 'count' in figure && figure.count === spot.quantity.stated.value);
  if (same.length > 0) return { ...claim, figures: same };
  if (has(items, 'conviction') && form !== 'share') return { ...claim, figures: figuresOfConvicted(dataset) };
  // "In 2016 it arrested 110 people, and 143 in 2017."
  return before.length > 0 && has(items, 'arrest') ? { ...claim, figures: [everyone(dataset)] } : undefined;
}

/** The report's number of something that is named, whatever the words between say: "my uncle was one of the 101 in LA". */
function readKnown({ spot, sentence, message, named, told, dataset }: Reading): Read {
  const { form, stated, whole } = spot.quantity;
  if ((form === 'share' && !whole) || (sentence.otherDomain && !isOurs(sentence))) return undefined;
  const { jurisdictions, groups, convictions } = dataset.rows;
  const isSame = ({ count }: { readonly count: number }) =>
    count >= leastTelling && [stated.value, whole?.value].includes(count);
  const [row, ...others] = [...jurisdictions, ...groups, ...convictions].filter(isSame);
  const figures: readonly Figure[] = [
    ...rowsNamed(named, dataset)
      .filter(({ table }) => table === 'jurisdictions' || isOurs(message))
      .map(each => figureOfRows([each])),
    ...(isOurs(message) ? [everyone(dataset), ...figuresOfConvicted(dataset)] : []),
    ...(isOurs(message) ? groups.flatMap(each => figuresOfRest([each], dataset)) : []),
    ...(has(spot.left, 'placeNoun') ? figuresOfPlaceCount('', dataset) : []),
    // "86 people who had too much to drink", in a message on the report.
    ...(message.title && row && others.length === 0 ? [figureOfRows([row])] : []),
  ];
  const isWhole = isWord(spot.left.at(-1), 'the', 'those') || whole !== undefined;
  const all = [...(isWhole && !isOurs(message) ? [everyone(dataset)] : []), ...figuresOfTold(told, dataset)];
  const known = [...figures, ...all].find(figure => 'count' in figure && isSame(figure));
  return known && { figures: [known], used: [], bond: 'loose' };
}

/** "107 in Philly, 101 in LA. That's 208", "104 had been deported before, so 394 had not": what follows from the figures before. */
function figuresOfTold(told: readonly Row[], dataset: Dataset): readonly Figure[] {
  const sums = told
    .map((_, at) => told.slice(at))
    .filter(rows => rows.length > 1 && rows.every(({ of }) => of === rows[0]?.of));
  const groups = told.filter(({ table }) => table === 'groups').slice(-1);
  return [...sums.map(figureOfRows), ...figuresOfRest(groups, dataset)];
}
