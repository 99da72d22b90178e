import type { Dataset } from '../dataset/dataset.ts';
import { has, hasWord } from '../english/words.ts';
import type { About } from './about.ts';
import type { Claim, Read, Reading } from './claim.ts';
import { everyone, figuresOfKinds, figuresOfPlaceCount } from './figures.ts';
import { type Head, readHead } from './head.ts';
import { isNoClaim } from './no-claim.ts';
import type { Spot } from './pair-numbers.ts';
import { readLeftOver } from './read-left-over.ts';
import { readConvicted, readPlaces, readRows } from './read-named.ts';
import { readWhole } from './read-whole.ts';

/** Days in a unit. */
const units = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30],
]);
/** Words around a unit that make another time of it: `3 days ago`. */
const otherTimes = 'ago later before after old until left earlier away jail prison per since each every'.split(' ');
/** The report gives none of these: "the average sentence was 4 years". */
const penalties = [
  'age',
  'ages',
  'aged',
  'sentence',
  'sentences',
  'sentenced',
  'prison',
  'jail',
  'bail',
  'bond',
  'fine',
  'fines',
];

/** Finds what a number is said of; undefined where it counts something else. */
export function readClaim(
  spot: Spot,
  around: Pick<Reading, 'items' | 'sentence' | 'message' | 'before' | 'last'>,
  dataset: Dataset,
): Claim | undefined {
  const { head, length } = readHead(spot.right);
  const noun = spot.right.slice(0, length);
  const reading = { spot, head, noun, words: [...spot.left, ...spot.right], ...around, dataset };
  const known = readForeign(reading);
  const told = { ...reading, head: known };
  const penalty = readPenalty(told);
  if (!penalty && isNoClaim(told)) return undefined;
  const read = has(noun, 'day')
    ? (penalty ?? readSpan(told))
    : (readUntold(told) ??
      readCount(told) ??
      readRows(told) ??
      readConvicted(told) ??
      readPlaces(told) ??
      readWhole(told) ??
      readLeftOver(told));
  return read && { spot, ...read, ...(known === head ? {} : { bond: 'loose' }) };
}

/** "Arrested 63 Guatemalans in Denver": whoever they were, it stands beside the report's figure. */
function readForeign({ spot: { left, right, row }, head, message }: Reading): Head {
  if (head !== 'foreign' || has(right.slice(0, 2), 'otherActor')) return head;
  const isArrested = has(left.slice(-1), 'arrest') || (has(right.slice(0, 3), 'arrest') && isOurs(message));
  return isArrested || (row?.isBehind === true && isOurs(message)) ? 'people' : head;
}

function isOurs({ title, reporter, domain }: About): boolean {
  return title || reporter || domain;
}

function readPenalty({ spot: { quantity, place, row }, noun, head, items, sentence }: Reading): Read {
  const isOpen = head === 'none' || head === 'predicate';
  const isTime = (has(noun, 'day') || (isOpen && !place && !row)) && quantity.form === 'count';
  if (!isTime || !sentence.title || !hasWord(items, ...penalties)) return undefined;
  return { figures: [], absence: { reason: 'untold' }, rows: [], used: noun, bond: 'near', bare: false };
}

/** What the report does not tell of anyone: "212 Mexicans", "30 of the 498 were women". */
function readUntold({ spot: { right, left, row, quantity }, noun, message, dataset }: Reading): Read {
  const far = quantity.form === 'count' ? right.slice(0, 4) : [...left, ...right];
  const named = [...noun, ...far, ...left.slice(-1)].find(item => has([item], 'untold'));
  const isOfAll = quantity.whole?.value === dataset.totals.arrests;
  if (!(message.domain || message.title || isOfAll) || row || !named) return undefined;
  return { figures: [], absence: { reason: 'untold' }, rows: [], used: [named], bond: 'near', bare: false };
}

/** How many places, or kinds of conviction: "ten jurisdictions", "67 kinds of convictions". */
function readCount({ spot, head, noun, words, items, sentence, message, dataset }: Reading): Read {
  const { form, quantifier, stated } = spot.quantity;
  const isKinds = stated.value === dataset.rows.convictions.length;
  const isKind =
    head === 'kindNoun' || (head === 'case' && (isKinds || hasWord(noun, 'different', 'distinct', 'separate')));
  if ((head !== 'placeNoun' && !isKind) || quantifier || form === 'share' || !isOurs(message)) return undefined;
  const last = noun.at(-1);
  const key = last?.kind === 'word' ? last.key : '';
  const figures = head === 'placeNoun' ? figuresOfPlaceCount(key, dataset) : figuresOfKinds(dataset);
  const isTotal = stated.value === dataset.rows.jurisdictions.length;
  const some = hasWord(words, 'top', 'other', 'these', 'those', 'biggest', 'largest', 'few', 'had', 'with', 'have');
  const isSome = some || words.some(({ kind }) => kind === 'place' || kind === 'otherPlace' || kind === 'rank');
  if (head === 'placeNoun' && isSome && !isTotal) return undefined;
  const isOnly = items.filter(({ kind }) => kind === 'quantity').length === 1;
  // Which of the places are cities is a matter of words.
  const isExact = isOnly && sentence.title && /^(place|jurisdiction|location)/.test(key);
  const isLoose = form === 'part' || isSome || (isKind && !has(words, 'conviction'));
  return { figures, used: noun, bare: false, bond: isLoose ? 'loose' : isExact ? 'tight' : 'near' };
}

/** How long the operation lasted: "a four-day operation", "498 arrests in 4 days". */
function readSpan({ spot, noun, items, sentence, message, dataset }: Reading): Read {
  const { quantity, right } = spot;
  const unit = noun.at(-1);
  const days = unit?.kind === 'word' ? units.get(unit.key.replace(/s$/, '')) : undefined;
  const behind = right.slice(noun.length, noun.length + 4);
  const isOther = quantity.form !== 'count' || quantity.quantifier || hasWord(behind, ...otherTimes);
  const total = everyone(dataset);
  const isOfAll = items.some(
    item => item.kind === 'quantity' && 'count' in total && item.quantity.stated.value === total.count,
  );
  const isTold = sentence.title || has(behind, 'operation') || isOfAll || (message.title && message.domain);
  if (days === undefined || isOther || quantity.stated.value * days < 1 || !isTold) return undefined;
  const modifier = quantity.stated.modifier === 'over' ? 'exact' : quantity.stated.modifier;
  const stated = { ...quantity.stated, modifier, value: quantity.stated.value * days };
  const isLong = sentence.title && (has(behind, 'operation') || hasWord(items, 'lasted', 'lasts', 'ran', 'took'));
  const figures = [{ of: 'days', count: dataset.report.days, rows: [] } as const];
  return {
    figures,
    stated,
    used: noun,
    bond: isLong ? 'tight' : isOfAll || sentence.title || sentence.reporter ? 'near' : 'loose',
    bare: false,
  };
}
