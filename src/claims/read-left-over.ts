import { byCount } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import { has, hasOf, isMark, isName, isQuantity, isWord } from '../english/words.ts';
import { isOurs, type Read, type Reading } from './claim.ts';
import {
  everyone,
  figureOfRows,
  figuresOfConvicted,
  figuresOfNames,
  figuresOfPlaceCount,
  figuresOfRest,
  rowsNamed,
} from './figures.ts';
import { type Figure, leastTelling } from './finding.ts';
import { findOther } from './read-named.ts';

/** A number that no name stands close to: a sum of what was named before, or it is of the name that is nearest. */
export function readLeftOver(reading: Reading): Read {
  const { spot, isOpen, words, items, sentence, message, last, before, dataset } = reading;
  const { quantifier, form } = spot.quantity;
  const claim = { used: [], bond: 'loose' } as const;
  const isShare = form === 'share' && !quantifier && last && last.figures.length > 0;
  if (isShare && before.length > 0 && !spot.place && !spot.row) return { ...claim, figures: last.figures };
  const at = items.indexOf(spot.item);
  const names = items.slice(0, at).filter(isName);
  const rows = [...new Set(rowsNamed(names, dataset))];
  const since = items.slice(items.slice(0, at).findLastIndex(isName) + 1, at);
  const isSum = hasOf([...since, ...words], 'sums') || spot.left.some(item => isMark(item, '='));
  if (isSum && rows.length > 1 && isOpen) return { ...claim, figures: [figureOfRows(rows)] };
  // "In FY2017 the figure rose to 143,470": whatever it is of, the report is not about that time.
  if (isOurs(message) && sentence.otherDate && !sentence.title && !quantifier)
    return { ...claim, figures: [everyone(dataset)] };
  if (!isOpen || quantifier) return undefined;
  // "4 days, not 7", "it was 11 cities or 10", "FOUR.": the number before it once more.
  const isOther = has(items.slice(at - 1, at), 'negation') || isWord(items[at - 1], 'or', 'instead of');
  const isSame = last?.stated.value === spot.quantity.stated.value && spot.left.length === 0 && !items.some(isName);
  // "No it was 73"
  const isIt = isWord(spot.left.at(-2), 'it') && isWord(spot.left.at(-1), 'was', 'is') && !items.some(isName);
  if (last && spot.right.length === 0 && (isOther || isSame || isIt)) return { ...claim, figures: last.figures };
  // "That's like 2 in 3"
  if (isShare && !items.some(isName)) return { ...claim, figures: last.figures };
  // "My cousin says it was 82", where one place is named in the whole message.
  const only = isOurs(message) && rowsNamed(reading.named, dataset).length === 1 ? reading.named[0] : undefined;
  const nearest = spot.place?.names[0] ?? names.at(-1) ?? items.slice(at).find(isName) ?? only;
  if (nearest?.kind === 'otherPlace') return { ...claim, ...findOther(nearest.name, dataset) };
  if (nearest) {
    const figures =
      nearest.kind === 'row'
        ? figuresOfNames([nearest.names], dataset)
        : rowsNamed([nearest], dataset).map(row => figureOfRows([row]));
    return { ...claim, used: [nearest], figures };
  }
  if (has(items, 'conviction') && form !== 'share') return { ...claim, figures: figuresOfConvicted(dataset) };
  // "In 2016 it arrested 110 people, and 143 in 2017."
  return before.length > 0 && has(items, 'arrest') ? { ...claim, figures: [everyone(dataset)] } : undefined;
}

/** The report's number of something that is named, whatever the words between say: "my uncle was one of the 101 in LA". */
export function readKnown({ spot, items, sentence, message, named, told, dataset }: Reading): Read {
  const { form, stated, whole } = spot.quantity;
  if ((form === 'share' && !whole) || sentence.otherDomain) return undefined;
  const { jurisdictions, groups, convictions } = dataset.rows;
  const isSum = hasOf([...spot.left, ...spot.right], 'sums') || spot.left.some(item => isMark(item, '=', '→'));
  const isSame = ({ count }: { readonly count: number }) =>
    (count >= leastTelling || isSum) && [stated.value, whole?.value].includes(count);
  const ofGroups = items.filter(
    item => isQuantity(item) && groups.some(({ count }) => count === item.quantity.stated.value),
  );
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
    ...(whole ? [everyone(dataset)] : []),
    // "317 + 68 + 104 + 18"
    ...(ofGroups.length > 2 ? groups.map(each => figureOfRows([each])) : []),
    ...figuresOfTold(told, dataset),
    ...figuresOfTop(items, dataset),
  ];
  // "About 50 per city on average"
  const average = dataset.totals.arrests / jurisdictions.length;
  if (hasOf(items, 'averages') && Math.round(average) === Math.round(stated.value))
    return { figures: [everyone(dataset)], used: [], bond: 'loose' };
  const known = figures.find(figure => 'count' in figure && isSame(figure));
  return known && { figures: [known], used: [], bond: 'loose' };
}

/** "107 in Philly, 101 in LA. That's 208", "104 had been deported before, so 394 had not": what follows from the figures before. */
function figuresOfTold(told: readonly Row[], dataset: Dataset): readonly Figure[] {
  const sums = told.slice(1).map((_, at) => told.slice(at));
  const groups = told.filter(({ table }) => table === 'groups').slice(-1);
  return [...sums.map(figureOfRows), ...figuresOfRest(groups, dataset)];
}

/** "The top three had 271": the first places, or kinds of conviction, together. */
function figuresOfTop(items: readonly Item[], { rows: { jurisdictions, convictions } }: Dataset): readonly Figure[] {
  return items.flatMap((item, at) =>
    isQuantity(item) && isWord(items[at - 1], 'top')
      ? [jurisdictions, convictions].map(table =>
          figureOfRows(byCount<Row>(table).slice(0, item.quantity.stated.value)),
        )
      : [],
  );
}
