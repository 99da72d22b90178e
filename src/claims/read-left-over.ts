import type { Item } from '../english/item.ts';
import { has, hasWord } from '../english/words.ts';
import type { Read, Reading } from './claim.ts';
import { everyone, figureOfRows, figuresOfConvicted, figuresOfRest, rowsNamed } from './figures.ts';
import { isName } from './name-groups.ts';
import { denials } from './no-claim.ts';

const sums = 'make makes made total totals together combined altogether sum get gets add adds so equals'.split(' ');

/** A number that no name stands close to: a sum of what was named before, or it is of the name that is nearest. */
export function readLeftOver(reading: Reading): Read {
  const { spot, head, words, items, message, last, dataset } = reading;
  if ((head !== 'none' && head !== 'predicate') || spot.quantity.quantifier) return undefined;
  const claim = { used: [], bond: 'loose', bare: true } as const;
  const before = items.slice(0, items.indexOf(spot.item)).filter(isName);
  const rows = [...new Set(rowsNamed(before, dataset))];
  const isSum = hasWord(words, ...sums) || spot.left.some(item => item.kind === 'mark' && item.key === '=');
  if (isSum && rows.length > 1) return { ...claim, figures: [figureOfRows(rows)] };
  // "That's like 2 in 3", "and 181 didn't".
  if (last && !items.some(isName)) {
    const known = last.figures.flatMap(({ rows }) => rows).filter(({ table }) => table === 'groups');
    const isDenied = hasWord(spot.right, ...denials) && known.length > 0;
    if (isDenied) return { ...claim, figures: figuresOfRest(known, dataset) };
    if (spot.quantity.form === 'share' && last.figures.length > 0) return { ...claim, figures: last.figures };
  }
  const behind = items.slice(items.indexOf(spot.item)).find(isName);
  const nearest: Item | undefined = before.at(-1) ?? behind;
  if (isName(nearest)) {
    if (nearest.kind === 'otherPlace')
      return { ...claim, figures: [], absence: { reason: 'other-place', name: nearest.place.name }, rows: [] };
    const named = rowsNamed([nearest], dataset);
    return named.length > 0 ? { ...claim, used: [nearest], figures: [figureOfRows(named)] } : undefined;
  }
  if (!message.title && !message.domain && !message.reporter) return undefined;
  const totals = [everyone(dataset), ...figuresOfConvicted(dataset)];
  const same = totals.filter(figure => 'count' in figure && figure.count === spot.quantity.stated.value);
  if (same.length > 0) return { ...claim, figures: same };
  // "In 2016 it arrested 110 people, and 143 in 2017."
  return reading.before.length > 0 && has(items, 'arrest') ? { ...claim, figures: [everyone(dataset)] } : undefined;
}
