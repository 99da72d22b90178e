import { printedRows } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { type Named, nameRow } from '../names/named.ts';
import { addUp } from './arithmetic.ts';
import { namesAtEnd } from './ask-ranking.ts';
import { type FactFinding, isCrime, isGroup, isPlace } from './fact-types.ts';
import { labelsHaving } from './label-words.ts';
import { choose, factOf, found, relate } from './make-fact.ts';
import { isCue, wordsOf } from './piece.ts';
import type { Asked } from './question.ts';
import { refuseCue } from './refuse.ts';

/** What is left of the whole, "outside Philadelphia", "without convictions", or of a part of it: "weapon crimes without guns". */
export function askWithout(asked: Asked, dataset: Dataset): FactFinding | undefined {
  const { rows, excluded, has, convicted, isClaim, pieces, numbers } = asked;
  const [first, ...more] = rows;
  const isRest = [dataset.totals.arrests, convicted?.rows[0].count].every(count =>
    numbers.some(({ value }) => value === count),
  );
  // "It wasn't 317 convictions"
  if (isClaim && pieces.some((piece, at) => isCue(piece, 'not') && pieces[at + 1]?.kind === 'number')) return undefined;
  const isWithout =
    has('unconvicted') ||
    (has('minus') && isRest) ||
    (has('not', 'minus') &&
      (has('convicted', 'conviction') || (has('crime') && has('people', 'have') && has('count'))));
  if (isWithout && convicted && !first && !has('place', 'where', 'group')) return found(relate('without', convicted));
  // "How many involved a weapon and how many did not"
  const not = pieces.findIndex(piece => wordsOf(piece) === 'not');
  if (first && not > 0 && (!pieces[not + 1] || isCue(pieces[not + 1], 'stop'))) return refuseCue('not', pieces);
  // "He says all were gang members. How many weren't?"
  const told = pieces.filter(piece => !isCue(piece, 'stop', 'chatter', 'filler'));
  const isLast = isCue(told.at(-1), 'not') && isCue(told.at(-2), 'count', 'people', 'arrest');
  if (first && isLast && more.length === 0 && !has('convicted', 'conviction')) return found(relate('without', first));
  // No average is worked out of a part.
  if (!has('not', 'minus') || has('average', 'median')) return undefined;
  // "The largest minus the smallest" is the gap between them.
  if (!first && has('minus') && has('most') && has('fewest')) return undefined;
  if (!first) {
    const [end, ...further] = endsWithout(asked, dataset);
    if (end) return found(relate('without', end, ...further));
    return has('minus') && numbers.length > 0 ? undefined : refuseCue(has('not') ? 'not' : 'minus', pieces);
  }
  const [row] = first.rows;
  // "How many of the 28 weren't in Baltimore": what was said of it later is told.
  if (row.revision && pieces.some(piece => isCue(piece, 'not') && /^(?:not|\w+nt)$/.test(wordsOf(piece))))
    return undefined;
  // "So 480 were not in a gang", "were 400 arrested outside Philadelphia"
  const rest = dataset.totals[row.of] - addUp([first, ...more]);
  const isOutside = pieces.some(piece => /^(?:outside|except|excluding|besides|beyond|apart)/.test(wordsOf(piece)));
  if (isClaim && numbers.some(({ value }) => value === rest || isOutside))
    return found(relate('without', first, ...more));
  if ((isClaim && !isOutside) || !more.every(({ rows: [other] }) => other.of === row.of)) return undefined;
  if (excluded.length > 0) {
    // "Fugitives minus gang members": how many more.
    const [other] = excluded;
    if (has('minus') && other && isGroup(first) && isGroup(other.named))
      return found(relate('beside', first, other.named));
    const isOfOne = excluded.every(({ named }) => isPlace(named) === isPlace(first)) && !isGroup(first);
    if (isOfOne && more.length === 0) return askLess(first, excluded, has('minus'), dataset);
    return has('minus') ? refuseCue('minus', pieces) : undefined;
  }
  // Groups overlap, and hold people of every place.
  if (more.length > 0 && [first, ...more].some(isGroup)) return undefined;
  if (has('convicted', 'conviction', 'unconvicted') && !isCrime(first)) return undefined;
  // "Which city had no gang members"
  if (has('place', 'where') && !isPlace(first)) return undefined;
  if (!has('most', 'common')) return found(relate('without', first, ...more));
  // "The most besides Philadelphia" is the second, where Philadelphia is the first.
  const isFirst = more.length === 0 && row.rank === 1 && !row.tied;
  return isFirst && row.table !== 'topics' ? found(choose('most', row.table, 2)) : undefined;
}

/** "Minus the two biggest": the rows at an end of the ranking that are left out. */
function endsWithout(asked: Asked, dataset: Dataset): readonly Named[] {
  const { pieces, has, many = 1, table, position } = asked;
  const [next] = pieces
    .slice(pieces.findIndex(piece => isCue(piece, 'not', 'minus')) + 1)
    .filter(piece => !/^(?:the|for|in|among|one|of)$/.test(wordsOf(piece)));
  const isEnd = isCue(next, 'most', 'fewest', 'last') || next?.kind === 'number';
  if (!isEnd || (has('most') && has('fewest')) || position === undefined) return [];
  return namesAtEnd(has('most') ? 1 : -1, many, table, dataset);
}

/** What is left of a row without others: the row itself where they are no part of it. */
function askLess(
  named: Named,
  excluded: Asked['excluded'],
  isMinus: boolean,
  dataset: Dataset,
): FactFinding | undefined {
  const whole = named.rows.flatMap<Row>(printedRows);
  const others = excluded.flatMap(({ named: { rows }, key }) => [
    ...rows.flatMap<Row>(printedRows),
    ...labelsHaving(key, dataset),
  ]);
  const left = whole.filter(row => !others.includes(row));
  const [first, ...more] = left;
  const [other] = excluded;
  // "Philly minus LA": how many more.
  if (isMinus && other && left.length === whole.length) return found(relate('beside', named, other.named));
  if (!first || left.length === whole.length) return found(factOf(named));
  if (more.length === 0) return found(factOf(nameRow(first, dataset)));
  const less = whole.filter(row => others.includes(row)).map(row => nameRow(row, dataset));
  return found(relate('less', named, ...less));
}
