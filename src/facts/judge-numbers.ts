import { revisionsOf } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { compare, type Stated } from '../english/tolerance.ts';
import type { Named } from '../names/named.ts';
import { addUp, chooseRows, countOf } from './arithmetic.ts';
import { limitedBy } from './ask-ranking.ts';
import type { Chosen, Fact, Measure } from './fact-types.ts';
import { isDenial } from './is-undecided.ts';
import { isCue, isQualified, them, wordsOf } from './piece.ts';
import type { Asked } from './question.ts';
import type { Claimed } from './question-numbers.ts';

/** Whether so many rows have what is claimed of some, of none or of all: "did every city have more than 20?" */
export function judgeBound(asked: Asked, fact: Chosen, dataset: Dataset): boolean | undefined {
  const { has } = asked;
  if (has('not') || asked.pieces.some(isDenial)) return undefined;
  const having = chooseRows(limitedBy(asked) ?? fact, dataset);
  const { length } = having;
  // "Did a place have 33?": that was withdrawn.
  if (length > 0 && having.every(row => revisionsOf([row]).length > 0)) return undefined;
  // "Were there more than two places with 100 or more?"
  const counted = asked.numbers.find(number => number.counted !== undefined);
  // Who says that two had it may know of more.
  const isFewer = counted && !isQualified(counted) && counted.value < length;
  if (counted) return isFewer ? undefined : judgeStated(counted.quantity.stated, length);
  switch (asked.quantifier) {
    case 'all':
      return length === dataset.rows[fact.table].length;
    case 'most':
      return length * 2 > dataset.rows[fact.table].length;
    case 'none':
      return length === 0;
    case 'one':
      return length === 1;
    case 'some':
      return length > 0;
    default:
      return has('all', 'none', 'majority', 'most') ? undefined : length > 0;
  }
}

export interface PartOfTotal {
  readonly count: number;
  readonly total: number;
}

/** What a figure is of its whole; undefined of one that is none. */
export function partOf(fact: Fact, { totals, report, rows }: Dataset): PartOfTotal | undefined {
  if (fact.kind === 'rows' && (fact.relation === 'alone' || fact.relation === 'together'))
    return { count: addUp(fact.rows), total: totals[fact.rows[0].rows[0].of] };
  if (fact.kind === 'rows' && fact.relation === 'without') {
    const total = totals[fact.rows[0].rows[0].of];
    return { count: total - addUp(fact.rows), total };
  }
  const counts: Readonly<Partial<Record<Measure, number>>> = {
    ...totals,
    kinds: rows.convictions.length,
    places: rows.jurisdictions.length,
    categories: rows.categories.length,
    groups: rows.groups.length,
    days: report.days,
  };
  const count = fact.kind === 'whole' ? counts[fact.measure] : undefined;
  return count === undefined ? undefined : { count, total: totals.arrests };
}

/** Numbers that repeat the whole say nothing of a part: "did 317 of the 498 have convictions?" */
export function judgeNumbers(numbers: readonly Claimed[], { count, total }: PartOfTotal): boolean | undefined {
  // "86 of the 498 had DUIs": of another whole.
  const wholes = numbers.flatMap(({ quantity: { form, whole } }) => (form === 'part' && whole ? [whole] : []));
  if (wholes.some(whole => compare(whole, total) !== 'matches')) return undefined;
  // "Is it 498 or 500?" asks which.
  const plain = numbers.filter(({ counted, value }) => counted === undefined && (value === count || value !== total));
  if (plain.length > 1 && plain.some(({ value }) => value === count)) return undefined;
  const telling = numbers.filter(({ value, counted }) => counted !== undefined || value !== total);
  const left = numbers.length > 1 && telling.length > 0 ? telling : numbers.slice(0, 1);
  const verdicts = left.map(({ quantity: { form, stated }, counted }) =>
    judgeStated(stated, form === 'share' ? (100 * count) / total : (counted ?? count)),
  );
  if (verdicts.length === 0 || verdicts.includes(undefined)) return undefined;
  return verdicts.every(verdict => verdict === true);
}

/** Whether a number as stated is the figure; undefined where neither can be said. */
export function judgeStated(stated: Stated, figure: number): boolean | undefined {
  const result = compare(stated, figure);
  return result === 'doubtful' ? undefined : result === 'matches';
}

/** "Did both Denver and LA have more than 50?" */
export function judgeEach(
  rows: readonly Named[],
  numbers: readonly Claimed[],
  { totals }: Dataset,
): boolean | undefined {
  const verdicts = rows.map(named => judgeNumbers(numbers, { count: countOf(named), total: totals[named.rows[0].of] }));
  return allOf(numbers.length > 1 ? [undefined] : verdicts);
}

function allOf(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

/** "68 fugitives, 104 previously deported: both right?": a number beside each row. */
export function judgeListed(asked: Asked): boolean | undefined {
  const pieces = asked.pieces.filter(
    piece =>
      !/^(?:in|of|for|from|at|with|the|had|has|have|is|was|are|were|only|just|and|,)$/.test(wordsOf(piece)) &&
      !isCue(piece, 'stop', ...them),
  );
  const numberAt = (at: number) => {
    const piece = pieces[at];
    return piece?.kind === 'number' && piece.quantity.form === 'count' ? piece.quantity.stated : undefined;
  };
  const isBehind = pieces.findIndex(({ kind }) => kind === 'row') < pieces.findIndex(({ kind }) => kind === 'number');
  const [side, other] = isBehind ? [1, -1] : [-1, 1];
  const told = pieces.flatMap((piece, at) =>
    piece.kind === 'row' ? [{ count: countOf(piece.named), stated: numberAt(at + side) ?? numberAt(at + other) }] : [],
  );
  if (told.length < 2 || told.some(({ stated }) => stated === undefined)) return undefined;
  return allOf(told.map(({ count, stated }) => stated && judgeStated(stated, count)));
}
