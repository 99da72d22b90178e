import type { Dataset, Limit, Row, Statement } from '../dataset/dataset.ts';
import { nameExactly } from '../names/name-alone.ts';
import { groupTables } from '../names/names.ts';
import { allRows, type Fact, type FactFinding, isCrime, measures } from './fact-types.ts';
import { factOf, found, missed, whole } from './make-fact.ts';
import { hasCue, isCue, isRow, type OutsidePiece, type Piece, them, wordsOf } from './piece.ts';
import type { Asked } from './question.ts';
import { type Claimed, isOfEach } from './question-numbers.ts';
import type { Cue } from './question-phrases.ts';

/** What the report is known not to have goes first. */
export function refuseLacking(asked: Asked, dataset: Dataset): FactFinding | undefined {
  const { pieces, rows, has } = asked;
  const isOfThem = has(...them, 'count');
  const outside = pieces.find(
    (piece, at) => piece.kind === 'outside' && !isToldLater(piece.name, asked, dataset) && !isAlternative(at, pieces),
  );
  if (outside?.kind === 'outside') return refuseOutside(outside, asked, isOfThem, dataset);
  // "Came from Los Angeles" is no question of origin.
  const isFromPlace = (at: number) =>
    /^c[ao]me from$/.test(pieces[at]?.key ?? '') &&
    (pieces[at + 1]?.kind === 'row' || pieces[at - 1]?.kind === 'number' || hasCue(pieces.slice(at), 'most', 'fewest'));
  const [limit] = pieces.flatMap((piece, at) => (piece.kind === 'limit' && !isFromPlace(at) ? [piece] : []));
  const near = [...rows.map(factOf), ...(limit ? nearLimit(limit.limit, limit.key, dataset) : [])];
  // "Second DUI", "other drug convictions"
  const isOdd = (piece: Piece, at: number) =>
    piece.kind === 'stranger' || (piece.kind === 'rank' && isRow(pieces[at + 1], isCrime));
  const unread = limit
    ? []
    : [...asked.numbers.filter(each => !isBeside(each, asked, dataset)), ...pieces.filter(isOdd)];
  if (unread.length > 0) return missed({ kind: 'unread', text: unread.map(({ text }) => text).join(' … '), near });
  if (!limit) return undefined;
  const isOfDeed = namesDeed(pieces.indexOf(limit), limit.limit, pieces);
  return missed(isOfDeed ? { kind: 'unread', text: limit.text, near } : { kind: 'limit', limit: limit.limit, near });
}

/** "Petty theft" is one crime; "convicted of sleeping with people for money" names one, and asks for no money. */
function namesDeed(at: number, { near }: Limit, pieces: readonly Piece[]): boolean {
  const isWord = !(pieces[at]?.key ?? '').includes(' ');
  const isOf = (piece: Piece, index: number) =>
    isCue(piece, 'conviction', 'convicted') && /^(?:of|for|over)$/.test(wordsOf(pieces[index + 1]));
  return isWord && (isRow(pieces[at + 1], isCrime) || (near !== 'convictions' && pieces.slice(0, at).some(isOf)));
}

/** "Was some of Santa Clara County's 27 in San Fran": what was said later of a row that is named. */
function isToldLater(name: string, { rows, numbers, has }: Asked, { statements, rows: tables }: Dataset): boolean {
  const key = name.toLowerCase();
  const isNamed = ({ figures }: Statement) =>
    figures.map(each => each.name.toLowerCase()).some(own => own.startsWith(key) || key.startsWith(own));
  const told = statements.filter(isNamed);
  const own = [
    ...rows.flatMap<Row>(each => (each.kind === 'row' ? each.rows : [])),
    // "How many of the 33 were in Washington state"
    ...tables.jurisdictions.filter(
      ({ count }) =>
        rows.length === 0 &&
        !has('arrest', 'people') &&
        numbers.some(({ value, key }) => value === count && key.startsWith('the ')),
    ),
  ];
  return own.some(({ table, id }) => told.some(each => each.table === table && each.row === id));
}

/** "Meth or amphetamine", "Portland Maine or Oregon": another crime, or place of this name, beside one that the report has. */
export function isAlternative(at: number, pieces: readonly Piece[]): boolean {
  const [piece] = pieces.slice(at);
  const firstOf = ({ key }: Piece) => key.split(' ')[0];
  return [-1, 1].some(by => {
    const [or, other] = [pieces[at + by], pieces[at + 2 * by]];
    if (piece?.kind !== 'outside' || !/^(?:or|\/)$/.test(wordsOf(or)) || other?.kind !== 'row') return false;
    return piece.what === 'crime' ? isCrime(other.named) : piece.what === 'place' && firstOf(piece) === firstOf(other);
  });
}

/** What the report is not about. "How are you today?" asks nothing, "was it in August?" for its date. */
function refuseOutside(
  { what, name }: OutsidePiece,
  asked: Asked,
  isOfThem: boolean,
  { report }: Dataset,
): FactFinding {
  const { pieces, rows, has, isClaim } = asked;
  const isOther = (piece: Piece) =>
    piece.kind !== 'outside' &&
    !isCue(piece, 'filler', 'stop', 'chatter', 'aside', 'telling', 'when', 'operation', 'title', 'claim', 'who');
  // "Under Obama in 2015? When did it happen"
  const clause = pieces.slice(pieces.findLastIndex(piece => isCue(piece, 'stop')));
  const isAsked = clause.length < pieces.length && hasCue(clause, 'when') && !hasCue(clause, 'count');
  // "Was it in 2016 or 2017"
  const isOwnYear = pieces.some(piece => wordsOf(piece).split(' ').includes(report.date.slice(0, 4)));
  if (what === 'time' && (isAsked || (isOwnYear && !isOfThem)) && rows.length === 0) return found(whole('date'));
  if (what === 'operation' && has('title') && isClaim && !isOfThem && !has('same', 'compare'))
    return found(whole('title'));
  if (what === 'time' && isClaim && !isOfThem && !pieces.some(isOther)) return found(whole('date'));
  return missed({ kind: 'outside', what, name, near: rows.map(factOf) });
}

/** A word that is known, and not in this place. */
export function refuseCue(cue: Cue, pieces: readonly Piece[]): FactFinding {
  const text = wordsOf(pieces.find(piece => isCue(piece, cue)));
  return missed(text === '' ? { kind: 'unclear' } : { kind: 'unread', text, near: [] });
}

/** Words that ask what a number is of. */
export const meaning = /^(?:means?|stands?|refers?)$/;

/** Whether a number only repeats or claims what is asked: "were 63 people arrested in Denver?", "in the 4 days". */
function isBeside({ at, key, value, counted, quantity }: Claimed, asked: Asked, dataset: Dataset): boolean {
  const { pieces, rows, isClaim, has, convicted, numbers } = asked;
  // "Only two places had over a hundred: which two?"
  if (asked.limit) return true;
  if (counted !== undefined) return counted === value || isClaim || rows.length > 0 || has('duration');
  const sizes = [...Object.values(dataset.totals), convicted?.rows[0].count];
  // "Which of the ten"
  if (/^(?:the|all) /.test(key)) sizes.push(...Object.values(dataset.rows).map(table => table.length));
  const isSize = quantity.stated.modifier !== 'exact' || quantity.stated.loose || sizes.includes(value);
  // "Above the average of 49.8"; "how many days, four or five"
  if (has('average', 'median') || (has('count') && has('duration', 'day') && value < 100)) return true;
  // "Ten cities or nine"
  if (wordsOf(pieces[at - 1]) === 'or' && numbers.some(other => other.counted !== undefined)) return true;
  // "86, what does that number mean?"
  if (isClaim || isSize || pieces.some(piece => meaning.test(wordsOf(piece)))) return true;
  if (rows.length > 0) return !isOfEach(at, pieces);
  // "How many of the 86 crashed"
  return !has(...them, 'place', 'kind', 'crime', 'group', 'count', 'most', 'share');
}

/** The figures that are nearest to what the report does not have. "Deported" is a name of the people deported before, too. */
function nearLimit({ near }: Limit, key: string, dataset: Dataset): readonly Fact[] {
  const row = allRows(dataset).find(({ rows: [{ table, id }] }) => near === `${table}.${id}`);
  const total = near === 'jurisdictions' ? 'places' : near === 'topics' ? 'kinds' : near;
  const measure = measures.find(each => each === total);
  const named = [nameExactly(key, dataset, groupTables), row].flatMap(each => (each ? [factOf(each)] : []));
  return measure && !row ? [...named, whole(measure)] : named;
}
