import { printedRows } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { type Named, nameLabels, nameRow } from '../names/named.ts';
import { toSingular } from '../names/word-forms.ts';
import { isWithin } from './arithmetic.ts';
import { choose, type Finding, factOf, found, isCrime, isGroup, missed, rankedTables } from './fact-types.ts';
import { labelsHaving } from './label-words.ts';
import { isCue, keyOf } from './piece.ts';
import type { Asked } from './question.ts';
import { isPart, refuseCue } from './refuse.ts';

/** Rows that are named: one, two side by side, or several together. */
export function askRows(asked: Asked, dataset: Dataset): Finding | undefined {
  // "Everything cocaine, holding plus selling": other words only say which labels of it.
  const [first, second, ...more] = asked.rows.filter(
    ({ kind, rows }, at) =>
      kind !== 'words' || !asked.rows.some((other, index) => index < at && sharesSome(rows, other.rows)),
  );
  if (!first) return undefined;
  if (second) return askSeveral([first, second, ...more], asked);
  // "How many more convicted people were there than people deported before"
  if (isGroup(first) && asked.convicted && asked.has('convicted')) return askSeveral([asked.convicted, first], asked);
  return askOne(first, asked, dataset);
}

function askSeveral(rows: readonly [Named, Named, ...Named[]], asked: Asked): Finding {
  const { has, pieces } = asked;
  const [first, second] = rows;
  if (isPart(asked))
    return found({
      kind: 'rows',
      relation: 'within',
      rows: isWithin(second, first) ? [first, second] : [second, first],
    });
  if (rows.length > 2 && has('more', 'fewer', 'same')) return askAgainst(rows, asked);
  // "Between Baltimore and D.C. together" compares nothing.
  const isCompared = pieces.some(piece => isCue(piece, 'compare') && keyOf(piece) !== 'between');
  const isSum = rows.length > 2 || (has('sum', 'both', 'share') && !isCompared);
  return found({ kind: 'rows', relation: isSum ? 'together' : 'beside', rows });
}

function askOne(named: Named, asked: Asked, dataset: Dataset): Finding {
  const { has, isClaim, position, many = 1 } = asked;
  const [row] = named.rows;
  // "Assault of every kind": the heading of this name, or the labels that have it.
  const alike = row.table === 'convictions' && has('sum') && has('all', 'kind') ? labelsHaving(row.name, dataset) : [];
  if (alike.length > 1) {
    const same = dataset.rows.categories.find(({ name }) => toSingular(name) === toSingular(row.name));
    const labels = nameLabels(alike, { words: row.name, headings: [] }, dataset);
    return found(factOf((same && nameRow(same, dataset)) ?? labels ?? named));
  }
  const table = named.kind === 'row' ? rankedTables.find(each => each === row.table) : undefined;
  if (table && ((has('next') && table !== 'groups') || (has('rank') && has('fewer'))))
    return found(choose(many > 1 ? 'top' : 'most', table, row.rank + many));
  // Of a figure that was corrected its own sentence tells no rank.
  if (table && row.revision && !isClaim && has('rank')) return found(choose('most', table, row.rank));
  if (isClaim || !isCrime(named) || position === undefined || position === 1) return found(factOf(named));
  // "The least common assault" is of the heading.
  const heading = dataset.rows.categories.find(({ id, name }) => id === row.id || name === named.name);
  if (!heading) return refuseCue(has('fewest') ? 'fewest' : 'most', asked.pieces);
  if (Math.abs(position) > heading.parts.length) return missed({ kind: 'beyond', table: 'convictions' });
  return found(choose(position > 0 ? 'most' : 'least', 'convictions', Math.abs(position), nameRow(heading, dataset)));
}

/** "More in Denver than in New York and Baltimore together": one beside several, on whichever side of "than" it stands. */
function askAgainst(rows: readonly Named[], { pieces }: Asked): Finding {
  const than = pieces.findIndex(piece => /^(?:than|as)$/.test(keyOf(piece)));
  const verb = pieces.findIndex(piece => isCue(piece, 'more', 'fewer', 'same') && !isCue(piece, 'filler'));
  const link = than > 0 ? than : verb;
  const placeOf = (named: Named) => pieces.findIndex(piece => piece.kind === 'row' && piece.named === named);
  const [left, right] = [rows.filter(each => placeOf(each) < link), rows.filter(each => placeOf(each) > link)];
  const [one, ...others] = left.length === 1 ? [...left, ...right] : [...right, ...left];
  const isOne = (left.length === 1) !== (right.length === 1);
  return isOne && one
    ? found({ kind: 'rows', relation: 'against', rows: [one, ...others] })
    : refuseCue('more', pieces);
}

/** Whether some of the labels are the same, and some are not. */
function sharesSome(own: readonly Row[], others: readonly Row[]): boolean {
  const labels = new Set(others.flatMap<Row>(printedRows));
  const shared = own.filter(row => labels.has(row));
  return shared.length > 0 && shared.length < own.length;
}
