import { has, hasWord, isStranger } from '../english/words.ts';
import type { Read, Reading } from './claim.ts';
import { hasOtherSubject, saidWords } from './clause-words.ts';
import { everyone, figureOfRows, figuresOfConvicted } from './figures.ts';
import { allRows } from './rows.ts';

/** A number this near to the total of the report is taken for it where nothing else is named. */
const nearWhole = 0.02;

/** Everyone arrested, where nothing else is named. */
export function readWhole(reading: Reading): Read {
  const { spot, head, words, around } = reading;
  const { sentence, message } = around;
  const { form, quantifier } = spot.quantity;
  const criminals = hasWord(words, 'criminals');
  const arrests = has(words, 'arrest');
  const total = hasWord(words, 'total', 'overall', 'altogether', 'nationwide');
  if (head === 'charge' && (message.title || message.reporter))
    return {
      figures: [],
      absence: { reason: 'no-charges' },
      rows: [],
      used: saidWords(words),
      bond: 'near',
      bare: false,
    };
  const counted =
    head === 'arrest' || head === 'people' || ((head === 'none' || head === 'predicate') && (arrests || total));
  const last = spot.left.findLast(({ kind }) => kind !== 'mark');
  const isTitled = last?.kind === 'title' && (head === 'none' || head === 'predicate');
  const isTotal = spot.quantity.form === 'count' && spot.quantity.stated.value === reading.dataset.totals.arrests;
  const isBare = isTotal && !arrests && (total || head === 'people');
  const about = arrests || isTitled || isBare || ((sentence.reporter || message.title) && (head === 'people' || total));
  const other = around.items.slice(0, spot.at).findLast(({ kind }) => kind === 'title' || kind === 'otherOperation');
  if (other?.kind === 'otherOperation' && (arrests || head === 'none'))
    return {
      figures: [],
      absence: { reason: 'other-operation', name: other.name },
      used: [other],
      bond: 'near',
      bare: false,
    };
  if (form === 'part') return readPartOfWhole(reading);
  if (!(counted || isTitled) || !about || quantifier || form === 'share') return 'none';
  const claim = {
    figures: [...(criminals ? figuresOfConvicted(reading.dataset) : []), everyone(reading.dataset)],
    used: saidWords(words),
    bare: isBare && !sentence.reporter && !sentence.title,
  } as const;
  if (hasWord(spot.right, 'charges', 'charged', 'pending'))
    return { ...claim, figures: [], absence: { reason: 'no-charges' }, rows: [], bond: 'near' };
  if (
    has(spot.right, 'charge') ||
    has(spot.right.slice(0, -1), 'negation') ||
    (hasOtherSubject(spot.left) && !sentence.reporter && !sentence.title)
  )
    return 'none';
  const { arrests: whole } = reading.dataset.totals;
  const isNear = Math.abs(spot.quantity.stated.value - whole) <= whole * nearWhole;
  const isKnown = message.title || message.reporter || message.otherOperation !== undefined || total || isNear;
  if (!isKnown) return 'none';
  const isVague =
    words.some(isStranger) ||
    criminals ||
    // "Places had fewer than 40 arrests" is said of each.
    has(spot.left, 'placeNoun') ||
    hasWord(words, 'more', 'another') ||
    (hasWord(words, 'there') && !sentence.title);
  const bond = sentence.title && !isVague ? 'tight' : isVague && !(isTotal && message.title) ? 'loose' : 'near';
  return { ...claim, bond };
}

/** "18 out of 498": the row of that count, or everyone. */
function readPartOfWhole({ spot: { quantity }, dataset }: Reading): Read {
  const { arrests } = dataset.totals;
  if (quantity.whole?.value !== arrests) return 'none';
  const rows = allRows(dataset).filter(({ of, count }) => of === 'arrests' && count === quantity.stated.value);
  const figures = rows.length === 1 ? [figureOfRows(rows)] : [everyone(dataset)];
  return { figures, used: [], bond: 'loose', bare: false };
}
