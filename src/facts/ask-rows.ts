import { printedRows } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { type Named, nameLabels, nameRow } from '../names/named.ts';
import { toSingular } from '../names/word-forms.ts';
import { isWithin, rankRows, withoutParts } from './arithmetic.ts';
import { askPlaces } from './ask-ranking.ts';
import { type FactFinding, isCrime, isGroup, isPlace, rankedTables } from './fact-types.ts';
import { labelsHaving } from './label-words.ts';
import { choose, factOf, found, relate } from './make-fact.ts';
import { isCue, wordsOf } from './piece.ts';
import { type Asked, headingOf } from './question.ts';
import { refuseCue } from './refuse.ts';
import { isPart } from './refuse-together.ts';

/** Rows that are named: one, two side by side, or several together. */
export function askRows(asked: Asked, dataset: Dataset): FactFinding | undefined {
  // "Everything cocaine, holding plus selling": other words only say which labels of it.
  const [first, second, ...more] = asked.rows.filter(
    ({ kind, rows }, at) =>
      kind !== 'words' || !asked.rows.some((other, index) => index < at && sharesSome(rows, other.rows)),
  );
  if (!first) return undefined;
  if (second) {
    // "More assaults or more drug convictions": a heading is set beside a heading.
    const isOfHeadings = [first, second, ...more].some(
      ({ rows: [{ table }] }) => table === 'categories' || table === 'topics',
    );
    const beside = (named: Named) => (isOfHeadings ? headingOf(named, dataset) : named);
    return (
      askBetween(first, second, asked, dataset) ??
      askSeveral([beside(first), beside(second), ...more.map(beside)], asked)
    );
  }
  // "How many more convicted people were there than people deported before"
  if (isGroup(first) && asked.convicted && asked.has('convicted')) return askSeveral([asked.convicted, first], asked);
  return askOne(first, asked, dataset);
}

function askSeveral(rows: readonly [Named, Named, ...Named[]], asked: Asked): FactFinding {
  const { has, pieces } = asked;
  const [first, second] = rows;
  const whole = isWithin(second, first) ? first : isWithin(first, second) ? second : undefined;
  const isIncluding = pieces.some(piece => wordsOf(piece) === 'including');
  // "Traffic offenses including DUI"
  if (whole && rows.length === 2 && isIncluding) return found(factOf(whole));
  if (isPart(asked)) return found(whole === second ? relate('within', second, first) : relate('within', first, second));
  // "Who got hit second hardest, my gf says Denver"
  if (has('who') && asked.rank !== undefined && rows.every(isPlace) && !asked.isClaim && !has('more', 'fewer', 'sum'))
    return found(choose('most', 'jurisdictions', asked.rank));
  // "After Philly and LA, who came third"
  const table = rankedTables.find(each => rows.every(({ rows: [row] }) => row.table === each));
  const before = pieces[pieces.findIndex(({ kind }) => kind === 'row') - 1];
  const isOfRank = asked.rank !== undefined || has('who', 'place', 'rank', 'next');
  if (table && isOfRank && /^(?:after|behind)$/.test(wordsOf(before)))
    return found(choose('most', table, Math.max(...rows.map(({ rows: [row] }) => row.rank)) + 1));
  const ratio = readRatio(rows, asked);
  if (ratio) return found(relate('ratio', ...ratio));
  if (rows.length > 2 && has('more', 'fewer', 'same')) return askAgainst(rows, asked);
  // "Between Baltimore and D.C. together" compares nothing.
  const isCompared = pieces.some(
    piece =>
      isCue(piece, 'gap') ||
      /^(?:more|fewer|less|bigger|larger|greater|higher|lower|smaller)$/.test(wordsOf(piece)) ||
      (isCue(piece, 'compare') && wordsOf(piece) !== 'between'),
  );
  // "How many were in for forgery or counterfeiting", "sexual assault including rape"
  const isEither =
    rows.every(isCrime) && (isIncluding || (has('count') && pieces.some(piece => wordsOf(piece) === 'or')));
  // "How many in Baltimore and DC": both, and their sum.
  const isJoined =
    pieces.some(piece => wordsOf(piece) === 'many') &&
    !pieces.some(piece => /^(?:by|each|respectively)$/.test(wordsOf(piece))) &&
    rows.every(row => !isGroup(row) && row.rows[0].of === first.rows[0].of) &&
    pieces.some(
      (piece, at) => wordsOf(piece) === 'and' && pieces[at - 1]?.kind === 'row' && pieces[at + 1]?.kind === 'row',
    );
  // "Did both Denver and LA have more than 50?"
  const isOfBoth = asked.isClaim && has('both') && !has('sum') && asked.numbers.length > 0;
  const isAdded = has('sum', 'both', 'share') || isEither || isJoined;
  const isSum = rows.length > 2 || (isAdded && !isCompared && !isOfBoth);
  // "Cocaine possession and possession of cocaine combined": one holds the other.
  const [apart = first, ...others] = isEither ? rows : withoutParts(rows);
  const counted = rows.filter(row => row !== apart && !others.includes(row));
  if (isSum) return { ...found(others.length > 0 ? relate('together', apart, ...others) : factOf(apart)), counted };
  return found(relate('beside', ...rows));
}

/** "Denver as a percentage of Philadelphia", "what percent of Philadelphia is Denver": the part, and what it is set beside. */
function readRatio(
  rows: readonly [Named, Named, ...Named[]],
  { pieces, has }: Asked,
): readonly [Named, Named] | undefined {
  const [first, second, ...more] = rows;
  const told = pieces.filter(piece => !/^(?:the|a)$/.test(wordsOf(piece)));
  const whole = told.find(
    (piece, at) => piece.kind === 'row' && wordsOf(told[at - 1]) === 'of' && isCue(told[at - 2], 'share'),
  );
  const isJoined = has('sum', 'both') || pieces.some(piece => /^(?:and|or|&)$/.test(wordsOf(piece)));
  if (whole?.kind !== 'row' || more.length > 0 || isJoined || first.rows[0].of !== second.rows[0].of) return undefined;
  return whole.named === first ? [second, first] : [first, second];
}

/** "Which place lies between Denver and New York": the row whose place in the ranking is between theirs. */
function askBetween(
  { rows: [first] }: Named,
  { rows: [second] }: Named,
  asked: Asked,
  dataset: Dataset,
): FactFinding | undefined {
  const { pieces, rows, has } = asked;
  const table = rankedTables.find(each => each === first.table && each === second.table);
  const links = pieces.filter(piece => isCue(piece, 'compare'));
  const isRank = links.length === 1 && wordsOf(links[0]) === 'between' && has('place', 'rank', 'kind');
  if (!table || rows.length > 2 || !isRank) return undefined;
  const [low = 0, high = 0] = [first.rank, second.rank].toSorted((a, b) => a - b);
  const [row, ...more] = rankRows(table, dataset).filter(({ rank }) => rank > low && rank < high);
  return row && more.length === 0 ? found(choose('most', table, row.rank)) : undefined;
}

function askOne(named: Named, asked: Asked, dataset: Dataset): FactFinding {
  const { has, isClaim, position, many = 1 } = asked;
  const [row] = named.rows;
  const isOfAll = asked.pieces.some(
    (piece, at) =>
      (isCue(piece, 'all') || /^all\b/.test(piece.key)) && !isCue(asked.pieces[at + 1], 'conviction', 'arrest'),
  );
  const isOfKinds = asked.pieces.some(piece => isCue(piece, 'kind'));
  const isOfAllKinds = has('sum', 'share') ? isOfAll || isOfKinds : isOfAll && isOfKinds;
  // "Assault of every kind": the heading of this name, or the labels that have it.
  const alike =
    named.kind === 'row' && row.table === 'convictions' && isOfAllKinds ? labelsHaving(row.name, dataset) : [];
  if (alike.length > 1) {
    const same = dataset.rows.categories.find(({ name }) => toSingular(name) === toSingular(row.name));
    const labels = nameLabels(alike, { words: row.name, headings: [] }, dataset);
    return found(factOf((same && nameRow(same, dataset)) ?? labels ?? named));
  }
  const table = named.kind === 'row' ? rankedTables.find(each => each === row.table) : undefined;
  // "How far is Denver behind the leader"
  const isApart = has('compare', 'gap', 'minus') || asked.pieces.some(piece => wordsOf(piece) === 'far');
  const end = table && rankRows(table, dataset).at(position === -1 ? -1 : 0);
  if (
    table !== 'groups' &&
    end &&
    !end.tied &&
    end !== row &&
    isApart &&
    !isClaim &&
    (position === 1 || position === -1)
  )
    return found(relate('beside', named, nameRow(end, dataset)));
  // "Which places had fewer than Denver"
  const isBeyond = has('compare') || asked.pieces.some(piece => /^(?:ahead|above|below)$/.test(wordsOf(piece)));
  const isOfUnits = asked.numbers.some(({ counted }) => counted !== undefined);
  const isWhich = isBeyond && (isOfUnits || (has('place', 'kind', 'crime', 'category') && !isClaim));
  if (table && isWhich && table !== 'groups' && has('more', 'fewer'))
    return found(choose(has('more') ? 'over' : 'under', table, row.count));
  // "Which heading comes second behind traffic"
  const before = asked.pieces[asked.pieces.findIndex(({ kind }) => kind === 'row') - 1];
  if (table && asked.rank !== undefined && /^(?:after|behind)$/.test(wordsOf(before)))
    return found(choose(position !== undefined && position < 0 ? 'least' : 'most', table, asked.rank));
  // "What heading does shoplifting go under"
  const own = dataset.rows.categories.find(({ parts }) => parts.some(part => part === row));
  if (own && has('category') && !has('count', 'most', 'more')) return found(factOf(nameRow(own, dataset)));
  // "The gap between DUI and the next"
  if (table && table !== 'groups' && has('next') && has('compare'))
    return askPlaces([row.rank, row.rank + 1], table, dataset);
  // "Who's second, my wife says New York"
  const isWho = has('who') && (asked.rank !== undefined || has('fewest'));
  if (
    table === 'jurisdictions' &&
    position !== undefined &&
    !isClaim &&
    (isWho || (has('place') && (asked.rank ?? 1) > 1))
  )
    return found(choose(position > 0 ? 'most' : 'least', table, Math.abs(position)));
  if (table && has('previous') && has('next') && table !== 'groups')
    return askPlaces([row.rank - 1, row.rank + 1], table, dataset);
  if (table && has('previous') && table !== 'groups')
    return found(row.rank > 1 ? choose('most', table, row.rank - 1) : factOf(named));
  if (table && ((has('next') && table !== 'groups') || (has('rank') && has('fewer'))))
    return found(choose(many > 1 ? 'top' : 'most', table, row.rank + many));
  // Of a figure that was corrected its own sentence tells no rank.
  if (table && row.revision && !isClaim && has('rank')) return found(choose('most', table, row.rank));
  if (isClaim || !isCrime(named) || position === undefined || position === 1) return found(factOf(named));
  // "The least common assault" is of the heading.
  const heading = dataset.rows.categories.find(({ id, name }) => id === row.id || name === named.name);
  if (!heading) return refuseCue(has('fewest') ? 'fewest' : 'most', asked.pieces);
  return found(choose(position > 0 ? 'most' : 'least', 'convictions', Math.abs(position), nameRow(heading, dataset)));
}

/** "More in Denver than in New York and Baltimore together": one beside several, on whichever side of "than" it stands. */
function askAgainst(rows: readonly Named[], { pieces }: Asked): FactFinding {
  const than = pieces.findIndex(piece => /^(?:than|as)$/.test(wordsOf(piece)));
  const link = than > 0 ? than : pieces.findIndex(piece => isCue(piece, 'more', 'fewer', 'same'));
  const placeOf = (named: Named) => pieces.findIndex(piece => piece.kind === 'row' && piece.named === named);
  const [left, right] = [rows.filter(each => placeOf(each) < link), rows.filter(each => placeOf(each) > link)];
  const [one, ...others] = left.length === 1 ? [...left, ...right] : [...right, ...left];
  const isOne = (left.length === 1) !== (right.length === 1);
  return isOne && one ? found(relate('against', one, ...others)) : refuseCue('more', pieces);
}

/** Whether some of the labels are the same, and some are not. */
function sharesSome(own: readonly Row[], others: readonly Row[]): boolean {
  const labels = new Set(others.flatMap<Row>(printedRows));
  const shared = own.filter(row => labels.has(row));
  return shared.length > 0 && shared.length < own.length;
}
