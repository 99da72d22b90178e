import { revisionsOf } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { addUp, countOf, isBeyond, rankRows, standAt, totalOf } from './arithmetic.ts';
import type { Asked, Claimed } from './asked.ts';
import { type Fact, rowsOf } from './fact-types.ts';

/** As far as "about 500" may be from the figure. */
const rough = 0.05;

/** Whether what a question claims is so: "was every one of them convicted?"; undefined where it claims nothing that can be told. */
export function judgeClaim(asked: Asked, fact: Fact, dataset: Dataset): boolean | undefined {
  const { isClaim, has } = asked;
  // Of a figure that was withdrawn or corrected it is told what was said, and not what is so.
  if (!isClaim || revisionsOf(rowsOf(fact).flatMap<Row>(({ rows }) => rows)).length > 0) return undefined;
  const figure = figureOf(fact, dataset);
  if (figure === undefined) return judgeComparison(asked, fact) ?? judgeRanked(asked, fact, dataset);
  const { count, total } = figure;
  if (has('all')) return count === total;
  if (has('none')) return count === 0;
  if (has('half') && has('fewest')) return count * 2 >= total;
  if (has('half') && has('more')) return count * 2 > total;
  if (has('half') && has('fewer')) return count * 2 < total;
  if (has('half')) return count * 2 === total;
  if (has('majority')) return count * 2 > total;
  return (
    judgeNumbers(asked.numbers, figure) ??
    judgeRank(asked, fact, dataset) ??
    (has('most') ? count * 2 > total : undefined)
  );
}

interface Figure {
  readonly count: number;
  readonly total: number;
}

function figureOf(fact: Fact, dataset: Dataset): Figure | undefined {
  const { totals, report, rows } = dataset;
  switch (fact.kind) {
    case 'rows':
      if (fact.relation === 'alone') return { count: countOf(fact.rows[0]), total: totalOf(fact.rows[0], dataset) };
      if (fact.relation === 'together') return { count: addUp(fact.rows), total: totalOf(fact.rows[0], dataset) };
      return undefined;
    case 'whole': {
      const counts = new Map<string, number>([
        ['arrests', totals.arrests],
        ['convictions', totals.convictions],
        ['kinds', rows.convictions.length],
        ['places', rows.jurisdictions.length],
        ['categories', rows.categories.length],
        ['groups', rows.groups.length],
        ['days', report.days],
      ]);
      const count = counts.get(fact.measure);
      return count === undefined ? undefined : { count, total: totals.arrests };
    }
    default:
      return undefined;
  }
}

/** Numbers that repeat the whole say nothing of a part: "did 317 of the 498 have convictions?" */
function judgeNumbers(numbers: readonly Claimed[], { count, total }: Figure): boolean | undefined {
  // "Is it 498 or 500?" asks which.
  const plain = numbers.filter(({ counted, value }) => counted === undefined && (value === count || value !== total));
  if (plain.length > 1 && plain.some(({ value }) => value === count)) return undefined;
  const telling =
    numbers.length > 1 ? numbers.filter(({ value, counted }) => counted !== undefined || value !== total) : numbers;
  const left = telling.length > 0 ? telling : numbers.slice(0, 1);
  const verdicts = left.map(number => judgeNumber(number, number.counted ?? count, total));
  if (verdicts.length === 0 || verdicts.includes(undefined)) return undefined;
  return verdicts.every(verdict => verdict === true);
}

function judgeNumber({ value, last, bound, percent }: Claimed, count: number, total: number): boolean | undefined {
  const found = percent ? (100 * count) / total : count;
  if (percent && (bound === undefined || bound === 'about')) {
    // 63% of 63.7% is neither right nor wrong.
    const by = Math.abs(found - value);
    return by <= 0.5 ? true : by < 1 ? undefined : false;
  }
  if (bound === 'about') return Math.abs(found - value) <= rough * found;
  return isBeyond(found, { bound: bound ?? 'is', number: value, last });
}

/** "Was Denver second?", "is DUI the most common?" */
function judgeRank({ has, rank, many, numbers }: Asked, fact: Fact, dataset: Dataset): boolean | undefined {
  if (fact.kind !== 'rows' || numbers.length > 0) return undefined;
  const [named, ...others] = fact.rows;
  const [row] = named.rows;
  if (others.length > 0 || named.kind !== 'row' || row.table === 'groups' || row.table === 'topics') return undefined;
  if (many) return has('fewest', 'last') ? undefined : row.rank <= many.value;
  if (has('fewest', 'last'))
    return rank === undefined ? rankRows(row.table, dataset).every(({ count }) => count >= row.count) : undefined;
  if (rank !== undefined) return row.rank === rank;
  return has('most') ? row.rank === 1 : undefined;
}

/** "Did Denver have more than LA?" */
function judgeComparison({ has }: Asked, fact: Fact): boolean | undefined {
  if (fact.kind !== 'rows' || fact.relation !== 'beside') return undefined;
  const [left, right, ...others] = fact.rows.map(countOf);
  if (left === undefined || right === undefined || others.length > 0) return undefined;
  if (has('same')) return left === right;
  if (has('more')) return left > right;
  return has('fewer') ? left < right : undefined;
}

function judgeRanked({ numbers }: Asked, fact: Fact, dataset: Dataset): boolean | undefined {
  const [number, ...others] = numbers;
  if (fact.kind !== 'ranked' || !number || others.length > 0 || number.percent) return undefined;
  const count = standAt(fact, dataset)?.rows[0]?.count;
  return count === undefined || number.bound === 'about'
    ? undefined
    : isBeyond(count, { bound: number.bound ?? 'is', number: number.value, last: number.last });
}
