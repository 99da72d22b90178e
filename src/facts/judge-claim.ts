import { isConvicted, revisionsOf } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { isOfPart } from '../english/named-items.ts';
import { nameRow } from '../names/named.ts';
import { addUp, chooseRows, countOf, middleOf, rankRows } from './arithmetic.ts';
import { bounds, type Fact, isPlace, rankedTables } from './fact-types.ts';
import { isDenial, isUndecided } from './is-undecided.ts';
import { judgeBound, judgeEach, judgeListed, judgeNumbers, judgeStated, partOf } from './judge-numbers.ts';
import { choose, factOf, rowsOfFact } from './make-fact.ts';
import { isCue, type Piece, wordsOf } from './piece.ts';
import type { Asked } from './question.ts';
import { isOfEach } from './question-numbers.ts';

/** Whether what a question claims is so: "was every one of them convicted?"; undefined where it claims nothing that can be told. */
export function judgeClaim(asked: Asked, fact: Fact, dataset: Dataset): boolean | undefined {
  const { isClaim, has } = asked;
  // Of a figure that was withdrawn or corrected it is told what was said, and not what is so.
  if (!isClaim || revisionsOf(rowsOfFact(fact).flatMap<Row>(({ rows }) => rows)).length > 0) return undefined;
  const isBound = fact.kind === 'chosen' && bounds.some(each => each === fact.how);
  // "Were they all …", "was nobody …": what is said of everybody is no figure.
  if (fact.kind === 'whole' && has('all', 'none', 'majority', 'most')) return undefined;
  if (fact.kind === 'whole' && asked.numbers.length === 0) return undefined;
  if (isBound) return judgeBound(asked, fact, dataset);
  // "317 arrests and 498 convictions"
  const { arrests, convictions } = dataset.totals;
  const isOf = (total: number, cue: 'arrest' | 'conviction') =>
    asked.numbers.some(({ value, at }) => value === total && isCue(asked.pieces[at + 1], cue));
  if (isOf(arrests, 'conviction') || (isOf(convictions, 'arrest') && !has('convicted', 'have'))) return false;
  // "Did any of them have two DUIs?"
  const isOfPerson = asked.numbers.some(({ at }) => isOfEach(at, asked.pieces) && hasPerson(asked.pieces.slice(0, at)));
  if (isOfPerson || isUndecided(asked, dataset)) return undefined;
  // "Is Denver not in the top 3?"
  const isRest = fact.kind === 'rows' && fact.relation === 'without';
  if ((has('not') && !isRest) || asked.pieces.some(isDenial)) return undefined;
  // "Were 317 people arrested in 10 places?"
  if (fact.kind === 'whole' && fact.measure === 'summary')
    return asked.numbers
      .map(({ quantity, counted, at }) => {
        const isOfConvictions = isCue(asked.pieces[at + 1], 'conviction', 'convicted');
        return judgeStated(quantity.stated, counted ?? (isOfConvictions ? convictions : arrests));
      })
      .reduce((all, each) => (all === false || each === false ? false : all && each), true);
  // "45 in Brooklyn": the report counts the whole.
  const parts = asked.rows.filter(row => isPlace(row) && (row.within !== undefined || isOfPart(row.note, dataset)));
  if (parts.length > 0 && asked.numbers.length > 0) return undefined;
  const listed = judgeListed(asked);
  if (listed !== undefined) return listed;
  // "Denver 63, LA 101, and 12 more"
  const plain = asked.numbers.filter(
    ({ counted, value }) => counted === undefined && value !== arrests && value !== convictions,
  );
  if (fact.kind === 'rows' && fact.rows.length > 1 && plain.length > 1) return undefined;
  if (fact.kind === 'rows' && fact.rows.length > 1 && has('both') && !has('sum') && asked.numbers.length > 0)
    return judgeEach(fact.rows, asked.numbers, dataset);
  // "Is Denver above the average?"
  const [row] = asked.rows.flatMap<Row>(({ rows }) => rows);
  if (fact.kind === 'chosen' && /^(?:average|median)$/.test(fact.how) && row && has('more', 'fewer'))
    return has('more') ? row.count > middleOf(fact, dataset).value : row.count < middleOf(fact, dataset).value;
  const figure = partOf(fact, dataset);
  if (figure === undefined) return judgeComparison(asked, fact) ?? judgeRanked(asked, fact, dataset);
  const { count, total } = figure;
  // "Do the four groups add up to 498?"
  if (fact.kind === 'whole' && fact.measure === 'groups') return undefined;
  // "Were 498 people arrested in the cities?"
  const isOfRows = fact.kind === 'whole' && /^(?:places|kinds|categories)$/.test(fact.measure);
  if (isOfRows && asked.numbers.some(({ counted, value }) => counted === undefined && value !== count))
    return undefined;
  // "317 and 200 make the whole 498", "most of the 14 were convicted"
  const isOfOther = asked.numbers.some(({ value }) => value !== count && value !== total);
  if (isOfOther && has('all', 'none', 'majority')) return undefined;
  // "The most frequent of all"
  if (has('all') && asked.position === undefined && asked.numbers.length === 0) return count === total;
  // "Nobody had more than Philly"
  if (has('none')) return has('more', 'fewer') ? undefined : count === 0;
  if (has('majority')) return count * 2 > total;
  return (
    judgeNumbers(asked.numbers, figure) ??
    judgeRank(asked, fact, dataset) ??
    (has('most') ? count * 2 > total : undefined)
  );
}

function hasPerson(pieces: readonly Piece[]): boolean {
  return pieces.some(piece => isCue(piece, 'people') || wordsOf(piece) === 'them');
}

/** What is so instead of what was claimed: whose number it is, or who stands at the place of a ranking. */
export function tellInstead({ numbers, rows, position, has }: Asked, fact: Fact, dataset: Dataset): Fact | undefined {
  const [number, ...others] = numbers;
  // "Was there a place with fewer than 10?"
  const isEmpty = fact.kind === 'chosen' && chooseRows(fact, dataset).length === 0;
  if (isEmpty && /^(?:over|from)$/.test(fact.how)) return choose('most', fact.table, 1);
  if (isEmpty && (/^(?:under|upto)$/.test(fact.how) || fact.number === 0)) return choose('least', fact.table, 1);
  if (number) {
    if (number.quantity.form === 'share' || others.length > 0) return undefined;
    const [row, ...more] = dataset.rows.groups.filter(({ count }) => count === number.value);
    const isOther = row && more.length === 0 && !rows.some(named => named.rows[0] === row);
    return isOther ? factOf(nameRow(row, dataset)) : undefined;
  }
  const [named, ...more] = rowsOfFact(fact);
  const table = rankedTables.find(each => each === named?.rows[0].table);
  if (!table || table === 'groups' || more.length > 0 || position === undefined || has('all', 'none', 'majority'))
    return undefined;
  return choose(position > 0 ? 'most' : 'least', table, Math.abs(position));
}

/** "Was Denver second?", "is DUI the most common?" */
function judgeRank({ position, many, numbers }: Asked, fact: Fact, dataset: Dataset): boolean | undefined {
  if (fact.kind !== 'rows' || numbers.length > 0) return undefined;
  const [named, ...others] = fact.rows;
  const [row] = named.rows;
  if (others.length > 0 || named.kind !== 'row' || row.table === 'groups' || row.table === 'topics') return undefined;
  if (position === undefined) return undefined;
  if (many !== undefined) return position < 0 ? undefined : row.rank <= many;
  if (position > 0) return row.rank === position;
  return position === -1 ? rankRows(row.table, dataset).every(({ count }) => count >= row.count) : undefined;
}

/** "Did Denver have more than LA?" */
function judgeComparison({ has, pieces, numbers, rows }: Asked, fact: Fact): boolean | undefined {
  if (fact.kind !== 'rows' || (fact.relation !== 'beside' && fact.relation !== 'against')) return undefined;
  // "Were there more drug convictions or more assaults" asks which.
  if (pieces.some(piece => /^(?:or|twice|double|triple|half|times)\b/.test(wordsOf(piece)))) return undefined;
  const [first, ...others] = fact.rows;
  const isAgainst = fact.relation === 'against';
  // "Denver and Boston both had more than Philadelphia"
  if (isAgainst && has('both', 'all')) return undefined;
  const sides = [countOf(first), addUp(others)];
  // "Denver and Portland together had more than Philadelphia": the one stands behind.
  const [left = 0, right = 0] = isAgainst && rows[0] !== first ? sides.toReversed() : sides;
  // They stand first wherever they are named.
  if (first.rows.some(isConvicted)) return undefined;
  const [number, ...further] = numbers;
  // "Denver had 13 more than Massachusetts"
  if (number) {
    const by = has('more') ? left - right : has('fewer') ? right - left : undefined;
    return further.length > 0 || by === undefined ? undefined : judgeStated(number.quantity.stated, by);
  }
  // "Did Denver have as many as Boston?" may ask for no fewer.
  const isLeast = pieces.some(piece => /^as many/.test(wordsOf(piece)));
  if (has('same')) return isLeast && left > right ? undefined : left === right;
  if (has('more')) return left > right;
  return has('fewer') ? left < right : undefined;
}

function judgeRanked({ numbers, has }: Asked, fact: Fact, dataset: Dataset): boolean | undefined {
  const [number, ...others] = numbers;
  if (fact.kind !== 'chosen' || !number || others.length > 0 || number.quantity.form === 'share') return undefined;
  const chosen = chooseRows(fact, dataset);
  // "The first two made up 208"
  if (chosen.length > 1) return chosen.reduce((sum, row) => sum + row.count, 0) === number.value ? true : undefined;
  const count = chosen[0]?.count;
  const verdict = count === undefined ? undefined : judgeStated(number.quantity.stated, count);
  // "No place had fewer than 20" is told by the one with the fewest.
  return verdict !== undefined && has('none') ? !verdict : verdict;
}
