import { printedRows } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { compare } from '../english/tolerance.ts';
import { type Named, nameLabels, nameRow } from '../names/named.ts';
import { toSingular } from '../names/word-forms.ts';
import { rankRows } from './arithmetic.ts';
import {
  choose,
  type Fact,
  type Finding,
  factOf,
  found,
  isCrime,
  isGroup,
  isPlace,
  type Measure,
  missed,
  type RankedTable,
  rankedTables,
} from './fact-types.ts';
import { judgeClaim, tellInstead } from './judge-claim.ts';
import { labelsHaving } from './label-words.ts';
import { asks, isCue, keyOf, type Piece } from './piece.ts';
import { type Asked, type Claimed, sortPieces } from './question.ts';
import type { Cue } from './question-phrases.ts';
import { isPart, meaning, refuseCue, refuseTogether, refuseUnknown } from './refuse.ts';

/** What a question asks for, or why there is no answer to it. */
export function interpret(pieces: readonly Piece[], dataset: Dataset): Finding {
  const asked = sortPieces(pieces, dataset);
  const finding =
    askSaid(asked, dataset) ??
    refuseUnknown(asked, dataset) ??
    askWithout(asked, dataset) ??
    refuseTogether(asked) ??
    askMiddle(asked, dataset) ??
    askBound(asked) ??
    askRows(asked, dataset) ??
    askRanking(asked, dataset) ??
    askWhole(asked, dataset) ??
    askNumber(asked, dataset);
  if (finding === undefined) return missed({ kind: 'unclear' });
  if (finding.kind === 'miss') return finding;
  const unread = pieces
    .filter(each => each.kind === 'stranger' || isCue(each, 'chatter', 'aside'))
    .map(({ text }) => text);
  const verdict = judgeClaim(asked, finding.fact, dataset);
  const instead = verdict === false ? tellInstead(asked, finding.fact, dataset) : undefined;
  return { ...finding, verdict, instead, unread: finding.fact.kind === 'said' ? [] : unread };
}

/** A statement of the report is the answer, whatever else is asked of it: it has no figures. */
function askSaid({ pieces, rows, has }: Asked, { limits }: Dataset): Finding | undefined {
  if (has('arrest') && rows.some(isCrime)) return undefined;
  const piece = pieces.find(each => each.kind === 'said');
  // "How many asylum applications are pending": one word may be said of what the report does not have.
  if (has('count') && piece && !piece.key.includes(' ') && pieces.some(({ kind }) => kind === 'limit'))
    return undefined;
  if (!piece || (rows.length > 0 && !piece.key.includes(' '))) return undefined;
  const limit = has('count')
    ? limits.find(({ asked }) => asked.some(words => words.every(word => piece.key.split(' ').includes(word))))
    : undefined;
  const said: Fact = { kind: 'said', said: piece.said };
  return limit ? missed({ kind: 'limit', limit, near: [said] }) : found(said);
}

/** What is left of the whole, "outside Philadelphia", "without convictions", or of a part of it: "weapon crimes without guns". */
function askWithout(asked: Asked, dataset: Dataset): Finding | undefined {
  const { rows, excluded, has, convicted, isClaim, rank, pieces, numbers } = asked;
  const [first, ...more] = rows;
  const isTaken = (count: number | undefined) => numbers.some(({ value }) => value === count);
  const isRest = has('minus') && isTaken(dataset.totals.arrests) && isTaken(convicted?.rows[0].count);
  const without =
    isRest || has('unconvicted') || (has('not', 'minus') && has('convicted', 'conviction') && !rows.some(isCrime));
  if (without && convicted && !first && !has('place', 'where', 'group'))
    return found({ kind: 'rows', relation: 'without', rows: [convicted] });
  if (!has('not', 'minus')) return undefined;
  const ends = first ? [] : endsWithout(asked, dataset);
  const [end, ...further] = ends;
  if (end) return found({ kind: 'rows', relation: 'without', rows: [end, ...further] });
  if (!first) return has('minus') ? undefined : refuseCue('not', pieces);
  if (isClaim) return undefined;
  if (excluded.length > 0) return more.length > 0 ? undefined : askLess(first, excluded, has('minus'), dataset);
  const same = rows.every(row => row.rows[0].of === first.rows[0].of && isGroup(row) === isGroup(first));
  if (!same || (has('convicted', 'conviction', 'unconvicted') && !isCrime(first))) return undefined;
  if (has('most', 'common') || rank !== undefined) return askAfter(first, more.length);
  if (isGroup(first) && more.length > 0) return undefined;
  return found({ kind: 'rows', relation: 'without', rows: [first, ...more] });
}

/** "Minus the two biggest": the rows at an end of the ranking that are left out. */
function endsWithout(asked: Asked, dataset: Dataset): readonly Named[] {
  const { pieces, has, many = 1 } = asked;
  const [next] = pieces
    .slice(pieces.findIndex(piece => isCue(piece, 'not', 'minus')) + 1)
    .filter(piece => !/^(?:the|for)$/.test(keyOf(piece)));
  const table = tableOf(has);
  const isEnd = isCue(next, 'most', 'fewest', 'last') || next?.kind === 'number';
  if (!isEnd || table === 'groups' || (has('most') && has('fewest')) || positionOf(asked) === undefined) return [];
  const ranking = rankRows(table, dataset);
  return (has('most') ? ranking.slice(0, many) : ranking.slice(-many)).map(row => nameRow(row, dataset));
}

/** What is left of a row without others: the row itself where they are no part of it. */
function askLess(named: Named, excluded: Asked['excluded'], isMinus: boolean, dataset: Dataset): Finding | undefined {
  const isOfOne = excluded.every(({ named: each }) =>
    isPlace(named) ? isPlace(each) : isCrime(named) && !isPlace(each),
  );
  if (!isOfOne) return undefined;
  const whole = named.rows.flatMap<Row>(printedRows);
  const others = excluded.flatMap(({ named: { rows }, key }) => [
    ...rows.flatMap<Row>(printedRows),
    ...labelsHaving(key, dataset),
  ]);
  const left = whole.filter(row => !others.includes(row));
  const [first, ...more] = left;
  const [other] = excluded;
  // "Philly minus LA": how many more.
  if (isMinus && other && left.length === whole.length)
    return found({ kind: 'rows', relation: 'beside', rows: [named, other.named] });
  if (!first || left.length === whole.length) return found(factOf(named));
  if (more.length === 0) return found(factOf(nameRow(first, dataset)));
  const less = whole.filter(row => others.includes(row)).map(row => nameRow(row, dataset));
  return found({ kind: 'rows', relation: 'less', rows: [named, ...less] });
}

/** "The most besides Philadelphia" is the second, where Philadelphia is the first. */
function askAfter({ rows: [row] }: Named, others: number): Finding | undefined {
  if (others > 0 || row.rank !== 1 || row.tied || row.table === 'topics') return undefined;
  return found(choose('most', row.table, 2));
}

function askMiddle({ has, rows, pieces }: Asked, dataset: Dataset): Finding | undefined {
  if (!has('average', 'median', 'per', 'daily')) return undefined;
  if (rows.length > 1 && has('per')) return undefined;
  if (rows.length > 0) return refuseCue(has('per') ? 'per' : 'average', pieces);
  if (has('day', 'duration', 'daily'))
    return has('conviction', 'convicted', 'crime') ? undefined : found(choose('daily', 'jurisdictions'));
  const table = tableOf(has);
  // The groups overlap, so that their average is of nothing.
  if (table === 'groups' || dataset.rows[table].length === 0) return undefined;
  return found(choose(has('median') ? 'median' : 'average', table));
}

function askBound({ limit, has, isClaim, numbers }: Asked): Finding | undefined {
  const [number] = numbers;
  // "Were more than 10 arrested in every city?" is told by the city with the fewest.
  if (isClaim && number && has('all') && has('place', 'kind', 'category')) {
    const isUpper = ['under', 'atMost'].includes(number.quantity.stated.modifier);
    return found(choose(isUpper ? 'most' : 'least', tableOf(has), 1));
  }
  return limit && found({ ...choose(limit.bound, tableOf(has), limit.number), last: limit.last });
}

/** Rows that are named: one, two side by side, or several together. */
function askRows(asked: Asked, dataset: Dataset): Finding | undefined {
  const { has, isClaim } = asked;
  // "Everything cocaine, holding plus selling": other words only say which labels of it.
  const rows = asked.rows.filter(
    ({ kind, rows: own }, at) =>
      kind !== 'words' || !asked.rows.some((other, index) => index < at && sharesSome(own, other.rows)),
  );
  const [only, other] = rows;
  const isOfConvicted =
    only && !other && isGroup(only) && asked.convicted && has('convicted') && has('compare', 'more', 'fewer');
  if (isOfConvicted) rows.unshift(asked.convicted);
  const [first, second, ...more] = rows;
  if (!first) return undefined;
  if (second) {
    if (isPart(asked)) {
      const isLarger =
        first.rows.length + first.rows[0].parts.length >= second.rows.length + second.rows[0].parts.length;
      return found({ kind: 'rows', relation: 'within', rows: isLarger ? [first, second] : [second, first] });
    }
    if (more.length > 0 && has('more', 'fewer', 'same')) {
      const against = askAgainst(rows, asked);
      return against ? found(against) : refuseCue(has('more') ? 'more' : 'fewer', asked.pieces);
    }
    const isOfWhole = isClaim && asked.numbers.some(({ quantity }) => quantity.form === 'share');
    const together = more.length > 0 || isOfWhole || (has('sum', 'both', 'share') && !isCompared(asked));
    return found({ kind: 'rows', relation: together ? 'together' : 'beside', rows: [first, second, ...more] });
  }
  const [row] = first.rows;
  const alike = row.table === 'convictions' && has('sum') && has('all', 'kind') ? labelsHaving(row.name, dataset) : [];
  const same = dataset.rows.categories.find(
    ({ name }) => alike.length > 1 && toSingular(name) === toSingular(row.name),
  );
  if (same) return found(factOf(nameRow(same, dataset)));
  const labels = alike.length > 1 && nameLabels(alike, { words: row.name, headings: [] }, dataset);
  if (labels) return found(factOf(labels));
  const table = rankedTables.find(each => each === row.table);
  const isNext = (has('next') && table !== 'groups') || (has('rank') && has('fewer'));
  if (isNext && table && first.kind === 'row') {
    const { many = 1, rank } = asked;
    return found(many > 1 ? choose('top', table, row.rank + many) : choose('most', table, rank ?? row.rank + 1));
  }
  const position = positionOf(asked);
  // Of a figure that was corrected its own sentence tells no rank.
  if (table && first.kind === 'row' && row.revision && !isClaim && (has('rank') || position !== undefined))
    return found(choose('most', table, row.rank));
  if (isClaim || !isCrime(first) || position === undefined || position === 1) return found(factOf(first));
  // "The least common assault" is of the heading.
  const heading = dataset.rows.categories.find(({ id, name }) => id === row.id || name === first.name);
  if (!heading) return refuseCue(has('fewest') ? 'fewest' : 'most', asked.pieces);
  if (Math.abs(position) > heading.parts.length) return missed({ kind: 'beyond', table: 'convictions' });
  return found(choose(position > 0 ? 'most' : 'least', 'convictions', Math.abs(position), nameRow(heading, dataset)));
}

/** "More in Denver than in New York and Baltimore together": one beside several, on whichever side of "than" it stands. */
function askAgainst(rows: readonly Named[], { pieces }: Asked): Fact | undefined {
  const than = pieces.findIndex(piece => /^(?:than|as)$/.test(keyOf(piece)));
  const verb = pieces.findIndex(piece => isCue(piece, 'more', 'fewer', 'same') && !isCue(piece, 'filler'));
  const link = than > 0 ? than : verb;
  const placeOf = (named: Named) => pieces.findIndex(piece => piece.kind === 'row' && piece.named === named);
  const [left, right] = [rows.filter(each => placeOf(each) < link), rows.filter(each => placeOf(each) > link)];
  const [one, ...others] = left.length === 1 ? [...left, ...right] : [...right, ...left];
  const isOne = (left.length === 1) !== (right.length === 1);
  return isOne && one ? { kind: 'rows', relation: 'against', rows: [one, ...others] } : undefined;
}

/** "Between Baltimore and D.C. together" compares nothing. */
function isCompared({ pieces }: Asked): boolean {
  return pieces.some(piece => isCue(piece, 'compare') && keyOf(piece) !== 'between');
}

/** Whether some of the labels are the same, and some are not. */
function sharesSome(own: readonly Row[], others: readonly Row[]): boolean {
  const labels = new Set(others.flatMap<Row>(printedRows));
  const shared = own.filter(row => labels.has(row));
  return shared.length > 0 && shared.length < own.length;
}

/** `most`, `fewest`, `second`, `second fewest`: from 1, or from -1 at the other end. */
function positionOf({ has, rank }: Asked): number | undefined {
  const last = has('last') && !has('duration', 'most');
  if (has('fewest') || last) return -(rank ?? 1);
  return rank ?? (has('most', 'common', 'podium') ? 1 : undefined);
}

function askRanking(asked: Asked, dataset: Dataset): Finding | undefined {
  const { has, rank, many, isClaim, convicted, pieces } = asked;
  const position = positionOf(asked);
  const told = pieces.flatMap(piece => (piece.kind === 'rank' ? [piece.rank] : []));
  const [from = 1, to = from] = told;
  // "Spots two through four"
  const isRange = told.length === 2 && pieces.some(piece => keyOf(piece) === 'through');
  const ranks = isRange ? Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => from + index) : told;
  if (position === undefined || has('duration', 'day', 'when')) return undefined;
  // "Were most of them convicted?" asks for more than half.
  const part = has('convicted') || (has('conviction') && has('have'));
  if (isClaim && convicted && part && !has('place', 'kind')) return undefined;
  const table = tableOf(has);
  if (ranks.length > 1) return askPlaces(ranks, table, dataset);
  if ((has('most') && has('fewest') && many === undefined) || (has('compare') && rank === 1 && has('last', 'fewest')))
    return askEnds(table, dataset);
  const rows = Math.min(many ?? 1, dataset.rows[table].length);
  // Groups overlap, so that they are not added up.
  const isShare = asked.numbers.some(({ quantity }) => quantity.form === 'share');
  const added = (isShare || has('sum', 'share', 'count')) && table !== 'groups' ? 'sum' : '';
  if (rows > 1) return found(choose(`${added}${position < 0 ? 'last' : 'top'}`, table, rows));
  if (Math.abs(position) > dataset.rows[table].length) return missed({ kind: 'beyond', table });
  return found(choose(position > 0 ? 'most' : 'least', table, Math.abs(position)));
}

/** "Third and fourth": the rows at several places of a ranking. */
function askPlaces(ranks: readonly number[], table: RankedTable, dataset: Dataset): Finding {
  const ranking = rankRows(table, dataset);
  const rows = ranks.flatMap(rank => ranking.filter(row => row.rank === rank)).map(row => nameRow(row, dataset));
  const [first, second, ...more] = rows;
  if (!first || !second || rows.length !== ranks.length) return missed({ kind: 'beyond', table });
  return found({ kind: 'rows', relation: more.length > 0 ? 'together' : 'beside', rows: [first, second, ...more] });
}

/** The gap between the two ends of a ranking, where each end is one row. */
function askEnds(table: RankedTable, dataset: Dataset): Finding {
  const ranking = rankRows(table, dataset);
  const [first, last] = [ranking[0], ranking.at(-1)];
  if (!first || !last || first.tied || last.tied || first === last) return missed({ kind: 'unclear' });
  return found({ kind: 'rows', relation: 'beside', rows: [nameRow(first, dataset), nameRow(last, dataset)] });
}

function tableOf(has: Asked['has']): RankedTable {
  if (has('category')) return 'categories';
  if (has('group')) return 'groups';
  return has('conviction', 'convicted', 'crime', 'kind', 'chart') && !has('place', 'where')
    ? 'convictions'
    : 'jurisdictions';
}

/** The report as a whole, by the most telling word. */
function askWhole({ has, pieces, convicted, isClaim, numbers }: Asked, dataset: Dataset): Finding | undefined {
  if (has('land') && !has('arrest', 'operation', 'convicted', 'conviction')) return refuseCue('land', pieces);
  const isShare = has('have', 'share', 'people', 'arrest', 'compare');
  const said =
    has('convicted') || (has('conviction') && (isShare || (isClaim && has('all', 'none', 'majority', 'most'))));
  // "What convictions did they have?"
  const [first] = pieces;
  const kinds = /^(?:what|which)$/.test(first?.key ?? '') && !has('share', 'count', 'people', 'convicted');
  if (said && convicted && !kinds && !has('when', 'kind', 'category', 'group', 'telling'))
    return found(factOf(convicted));
  if (has('sum') && has('place') && (isClaim || (has('all') && !has('count'))))
    return found({ kind: 'whole', measure: 'arrests' });
  if (has('kind') && has('people') && !has('crime', 'conviction', 'convicted'))
    return found({ kind: 'whole', measure: 'groups' });
  const measure = telling.find(([, ...any]) => has(...any))?.[0];
  // "Who is counted in the 317?", "the number 104, which people does it stand for"
  const isMeant = measure === 'reporter' || pieces.some(piece => meaning.test(keyOf(piece)));
  if (isMeant && numbers.length > 0) return undefined;
  const isOdd = pieces.some(({ kind }) => kind === 'stranger') && !has('arrest', 'operation', 'title');
  const [number, ...others] = numbers;
  // "Anyone up for ranked later"
  if (measure === 'arrests' && has('rank', 'next') && !asks(pieces)) return undefined;
  // "Good morning everyone, have a great day"
  if (measure === 'date' && has('aside') && !asks(pieces)) return undefined;
  const isOfNumber =
    number && others.length === 0 && !isNearTotal(number, isClaim, dataset) && !has('arrest', 'people', 'operation');
  if (measure === 'arrests' && (isOdd || isOfNumber)) return undefined;
  return measure && found({ kind: 'whole', measure });
}

/** The cues of each figure of the whole, the most telling first. */
const telling: readonly (readonly [Measure | undefined, ...Cue[]])[] = [
  ['reporter', 'who'],
  ['date', 'when', 'day'],
  ['days', 'duration', 'last'],
  ['categories', 'category'],
  ['groups', 'group'],
  ['kinds', 'kind', 'crime'],
  ['convictions', 'conviction', 'convicted'],
  ['places', 'place', 'where'],
  [undefined, 'compare', 'both'],
  ['title', 'name'],
  ['arrests', 'arrest', 'people', 'operation'],
  ['convictions', 'chart'],
  ['arrests', 'sum', 'count', 'all', 'title'],
  ['reporter', 'reporter'],
];

/** A number alone, "is 317 true?": what the report has this number for. */
function askNumber({ numbers, has, isClaim, convicted }: Asked, dataset: Dataset): Finding | undefined {
  const { rows, totals } = dataset;
  const [number, ...others] = numbers;
  const isPart = number?.quantity.form === 'part';
  // "500 or 498?"
  if (others.length > 0 && !has('minus', 'sum', 'compare') && numbers.some(({ value }) => value === totals.arrests))
    return found({ kind: 'whole', measure: 'arrests' });
  if (!number || others.length > 0 || has('minus', 'sum', 'compare') || (has('share') && !isPart)) return undefined;
  if (number.quantity.form === 'share') return missed({ kind: 'unread', text: number.text, near: [] });
  const same = [rows.groups, rows.jurisdictions, rows.convictions, rows.categories].flatMap(table =>
    table.filter(({ count }) => count === number.value).map(row => nameRow(row, dataset)),
  );
  const [first, ...more] = same;
  if (!first && convicted && number.value === totals.arrests - convicted.rows[0].count)
    return found({ kind: 'rows', relation: 'without', rows: [convicted] });
  if (!first && isNearTotal(number, isClaim, dataset)) return found({ kind: 'whole', measure: 'arrests' });
  if (!first) return missed({ kind: 'unread', text: number.text, near: [] });
  if (more.length === 0 || first.rows[0].table !== 'convictions') return found(factOf(first));
  return found(choose('is', 'convictions', number.value));
}

/** "Nearly 500, what is the exact number"; "my neighbor insists it's over 500, is it" claims something of the total. */
function isNearTotal({ quantity: { stated } }: Claimed, isClaim: boolean, { totals: { arrests } }: Dataset): boolean {
  const isClose = isClaim && stated.value * 2 > arrests && stated.value < arrests * 2;
  return isClose || compare(stated, arrests) === 'matches';
}
