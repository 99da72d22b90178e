import { has, hasWord, isStranger, isWord } from '../english/words.ts';
import { type Read, type Reading, saidWords } from './claim.ts';
import { everyone, figureOfRows, figuresOfConvicted } from './figures.ts';

/** Everyone arrested, where nothing else is named. */
export function readWhole({ spot, head, words, sentence, message, items, dataset }: Reading): Read {
  const { form, quantifier, stated, whole } = spot.quantity;
  const { arrests: total } = dataset.totals;
  const claim = { figures: [everyone(dataset)], used: saidWords(words), bare: false } as const;
  if (form === 'part') {
    const rows = [...dataset.rows.jurisdictions, ...dataset.rows.groups].filter(({ count }) => count === stated.value);
    const isOf = whole && (whole.value === total || message.title);
    return isOf
      ? { ...claim, figures: rows.length === 1 ? [figureOfRows(rows)] : claim.figures, used: [], bond: 'loose' }
      : undefined;
  }
  const isCharge = head === 'charge' || hasWord(spot.right, 'charges', 'charged', 'pending');
  if (isCharge && (message.title || message.reporter || message.domain))
    return { ...claim, figures: [], absence: { reason: 'no-charges' }, rows: [], bond: 'near' };
  const isOpen = head === 'none' || head === 'predicate';
  const arrests = has(words, 'arrest');
  const isSum = hasWord(words, 'total', 'overall', 'altogether', 'nationwide');
  const setting = items
    .slice(0, items.indexOf(spot.item))
    .findLast(({ kind }) => kind === 'title' || kind === 'otherOperation');
  if (setting?.kind === 'otherOperation' && (arrests || isOpen || head === 'people')) {
    const absence = { reason: 'other-operation', name: setting.name } as const;
    return { ...claim, figures: [], absence, used: [setting], bond: 'near' };
  }
  const isTitled = isOpen && spot.left.findLast(({ kind }) => kind !== 'mark')?.kind === 'title';
  const isTotal = stated.value === total;
  const isCounted = head === 'arrest' || (arrests && (isOpen || head === 'people'));
  const isPeople =
    head === 'people' && (sentence.reporter || sentence.title || isTotal || (message.title && !has(words, 'have')));
  const isBare = isOpen && (isTotal || (isSum && (message.title || message.domain)));
  if (quantifier || form === 'share' || !(isCounted || isPeople || isTitled || isBare)) return undefined;
  if (has(spot.right.slice(0, -1), 'negation')) return undefined;
  const figures = hasWord(words, 'criminals') ? [...figuresOfConvicted(dataset), everyone(dataset)] : claim.figures;
  const isVague =
    words.some(isStranger) ||
    hasWord(words, 'criminals', 'more', 'another') ||
    // "20 of the people arrested" are a part.
    isWord(spot.right[0], 'of') ||
    // "Places had fewer than 40 arrests" is said of each.
    has(spot.left, 'placeNoun') ||
    (hasWord(words, 'there') && !sentence.title) ||
    (isBare && !isCounted && items.some(({ kind }) => kind === 'row'));
  const isNear = Math.abs(stated.value - total) <= total / 50;
  const isKnown = message.title || message.reporter || isSum || isNear;
  const isSpoken = isTotal && (message.title || message.reporter) && !hasWord(words, 'criminals');
  const isSure = isKnown && (!isVague || isSpoken);
  return {
    ...claim,
    figures,
    bare: !isCounted && !sentence.title,
    bond: !isSure ? 'loose' : sentence.title && !isVague ? 'tight' : 'near',
  };
}
