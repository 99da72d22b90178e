import type { Dataset, Limit, Statement } from '../dataset/dataset.ts';
import { compare } from '../english/tolerance.ts';
import { nameExactly } from '../names/name-alone.ts';
import { isWithin } from './arithmetic.ts';
import {
  type Apart,
  allRows,
  type Fact,
  type Finding,
  factOf,
  found,
  groupTables,
  isCrime,
  isGroup,
  isPlace,
  measures,
  missed,
} from './fact-types.ts';
import { asks, hasCue, isCue, keyOf, type OutsidePiece, type Piece, them } from './piece.ts';
import type { Asked } from './question.ts';
import { isOfEach } from './question-numbers.ts';
import type { Cue } from './question-phrases.ts';

/** What the report is known not to have goes first, and then words that are not understood, and may change what is asked. */
export function refuseUnknown(asked: Asked, dataset: Dataset): Finding | undefined {
  const { pieces, rows, has } = asked;
  const isOfThem = has(...them, 'count') || pieces.some(piece => /^(?:they|them|theirs?|those)$/.test(keyOf(piece)));
  const outside = pieces.find(
    (piece, at) => piece.kind === 'outside' && !isToldLater(piece, asked, dataset) && !isAlternative(at, pieces),
  );
  if (outside?.kind === 'outside') return refuseOutside(outside, asked, isOfThem);
  // "Came from Los Angeles" is no question of origin.
  const isFromPlace = (at: number) => /^c[ao]me from$/.test(pieces[at]?.key ?? '') && pieces[at + 1]?.kind === 'row';
  const [limit] = pieces.flatMap((piece, at) => (piece.kind === 'limit' && !isFromPlace(at) ? [piece] : []));
  const near = [...rows.map(factOf), ...(limit ? nearLimit(limit.limit, limit.key, dataset) : [])];
  // A word of a limit beside one that is not understood may mean something else, unless it is asked of the people arrested.
  const isClear = limit !== undefined && rows.length === 0 && isOfThem;
  const unread = isClear ? [] : pieces.filter((_, at) => isUnread(at, asked, limit !== undefined, dataset));
  if (unread.length > 0) return missed({ kind: 'unread', text: unread.map(({ text }) => text).join(' … '), near });
  return limit && missed({ kind: 'limit', limit: limit.limit, near });
}

/** "Was some of Santa Clara County's 27 in San Fran": what was said later of a row that is named. */
function isToldLater({ name }: OutsidePiece, { rows }: Asked, { statements }: Dataset): boolean {
  const key = name.toLowerCase();
  const isNamed = ({ figures }: Statement) =>
    figures.map(each => each.name.toLowerCase()).some(own => own.startsWith(key) || key.startsWith(own));
  const told = statements.filter(isNamed);
  return rows.some(({ rows: [{ table, id }] }) => told.some(each => each.table === table && each.row === id));
}

/** "Meth or amphetamine", "Portland Maine or Oregon": another crime, or place of this name, beside one that the report has. */
export function isAlternative(at: number, pieces: readonly Piece[]): boolean {
  const [piece] = pieces.slice(at);
  const firstOf = ({ key }: Piece) => key.split(' ')[0];
  return [-1, 1].some(by => {
    const [or, other] = [pieces[at + by], pieces[at + 2 * by]];
    if (piece?.kind !== 'outside' || !/^(?:or|\/)$/.test(keyOf(or)) || other?.kind !== 'row') return false;
    return piece.what === 'crime' ? isCrime(other.named) : piece.what === 'place' && firstOf(piece) === firstOf(other);
  });
}

/** What the report is not about. "How are you today?" asks nothing, "was it in August?" for its date. */
function refuseOutside({ what, name }: OutsidePiece, asked: Asked, isOfThem: boolean): Finding {
  const { pieces, rows, has, isClaim } = asked;
  const isOther = (piece: Piece) =>
    piece.kind !== 'outside' &&
    !isCue(piece, 'filler', 'stop', 'chatter', 'aside', 'telling', 'when', 'operation', 'title', 'claim', 'who');
  if (what === 'time' && /^to(?:day|morrow)$/i.test(name) && !isOfThem && rows.length === 0)
    return missed({ kind: 'unclear' });
  if (what === 'operation' && has('title') && isClaim && !isOfThem && !has('same', 'compare'))
    return found({ kind: 'whole', measure: 'title' });
  if (what === 'time' && isClaim && !isOfThem && !pieces.some(isOther))
    return found({ kind: 'whole', measure: 'date' });
  return missed({ kind: 'outside', what, name, near: rows.map(factOf) });
}

/** A word that is known, and not in this place. */
export function refuseCue(cue: Cue, pieces: readonly Piece[]): Finding {
  const text = keyOf(pieces.find(piece => isCue(piece, cue)));
  return missed(text === '' ? { kind: 'unclear' } : { kind: 'unread', text, near: [] });
}

function isUnread(at: number, asked: Asked, isLimited: boolean, dataset: Dataset): boolean {
  const { pieces } = asked;
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const isBeforeCrime = next?.kind === 'row' && isCrime(next.named);
  switch (piece?.kind) {
    case 'stranger':
      return isTelling(at, pieces) || isAlone(at, pieces) || !isNamed(asked);
    case 'cue':
      return piece.cue === 'aside' && isTelling(at, pieces);
    case 'limit':
      // "Petty theft" is one crime, and maybe no limit.
      return isBeforeCrime && !piece.text.includes(' ');
    case 'rank':
      return isBeforeCrime && !isLimited;
    case 'number':
      return !isLimited && !isBeside(at, asked, dataset);
    default:
      return false;
  }
}

/** Whether enough is named for an answer without a word. */
function isNamed({ rows, has, limit, isClaim, numbers }: Asked): boolean {
  const isMeasured = has('count', 'sum', 'share', 'most', 'fewest', 'average', 'median', 'not', 'unconvicted');
  const isOf = has(...them, 'place', 'crime', 'kind', 'group');
  const isTold = isClaim && numbers.length > 0 && has('arrest', 'convicted', 'conviction');
  return rows.length > 0 || isTold || ((limit !== undefined || isMeasured) && isOf);
}

const small = /^(?:an?|the|th(?:is|at|ese|ose)|h(?:is|er)|their|its|my|our)$/;
/** Words that ask what a number is of. */
export const meaning = /^(?:means?|stands?|refers?)$/;
const narrowing = /^(?:any|which|from|of|by|for|with|under|near|against|among|without|during)$/;
const reaching = /^(?:in|with|for|by|from|of|at|on|against)$/;
const placing = /^(?:whats?|in|at|about|to|into|on|as|like)$/;

/**
 * Whether a word that is not known may change what is counted: behind "how many" or "for", before or behind what is counted,
 * `jaywalkers in Denver`, `petty theft`, `DUI checkpoints`. Where a row is named, other words are passed over and told.
 */
export function isTelling(at: number, pieces: readonly Piece[]): boolean {
  const before = pieces.slice(0, at).findLast(piece => !small.test(keyOf(piece)));
  const [piece, next] = pieces.slice(at, at + 2);
  const isNamed = pieces.some(({ kind }) => kind === 'row');
  const isProper = at > 0 && /^\p{Lu}\p{Ll}/u.test(piece?.text ?? '');
  const isPlural = /[^s]s$/.test(piece?.key ?? '');
  const isCounted = (each: Piece | undefined) =>
    isCue(each, ...them, 'count', 'not', 'crime', 'place', 'group', 'kind', 'reporter');
  // "For my class" is talk, and "of my class" is not.
  const isTalk = isCue(piece, 'aside');
  const isOwn = isTalk && before !== pieces[at - 1] && /^(?:for|with|under|near)$/.test(keyOf(before));
  const isNarrowed = narrowing.test(keyOf(before)) && !isOwn;
  // "My cousin in Brooklyn swears …"
  const isOpening =
    isTalk && /^(?:my|our|an?)$/.test(keyOf(pieces[at - 1])) && (at < 2 || isCue(pieces[at - 2], 'stop'));
  if (isTalk) return !isOpening && !isOwn && (isCounted(next) || isNarrowed || !isApart(at, pieces));
  // "What road is faster to Baltimore"
  if (keyOf(pieces[at - 1]) === 'what' && !isCue(next, 'most', 'fewest')) return true;
  if (piece?.key === 'why' || isCounted(before) || isCounted(next) || isNarrowed) return true;
  // "Cruelty to animals"
  const crime = pieces[at - 2];
  if (/^(?:to|against|towards?|on|of)$/.test(keyOf(pieces[at - 1])) && crime?.kind === 'row' && isCrime(crime.named))
    return true;
  // "What's the weather in Denver"
  if (/^whats?$/.test(keyOf(before)) && /^(?:in|at|like)$/.test(keyOf(next))) return true;
  if (next?.kind === 'row') return isProper || !isPlace(next.named);
  // "Folks who lied and said they were citizens"
  if (keyOf(pieces[at - 1]) === 'who' && at > 1) return true;
  // "How many vehicles were deployed?"
  const subject = pieces.slice(0, at).findLast(each => !/^(?:is|are|was|were|be|been)$/.test(keyOf(each)));
  if (subject?.kind === 'row' && subject.named.kind === 'words') return true;
  if (before?.kind === 'row') return isProper || isPlural || before.named.kind === 'words';
  // "A confidence interval for the gang count" asks for something of a row.
  const target = pieces.slice(at + 2).find(each => !small.test(keyOf(each)));
  const isBeforeRow = target?.kind === 'row' || isCue(target, 'arrest', 'people', 'convicted');
  // "Best pizza in Philly"
  if (isBeforeRow && keyOf(next) === 'in' && !asks(pieces.slice(0, at))) return true;
  const isMeasured = isPlural || hasCue(pieces.slice(0, at), 'count', 'sum', 'share');
  if (isBeforeRow && (isPlural ? reaching : /^(?:for|of)$/).test(keyOf(next)) && isPlural === isMeasured) return true;
  return (isProper || !isNamed) && (before?.kind === 'number' || placing.test(keyOf(before)));
}

/** Whether a word stands before what is asked, or in another clause: "how many were students" asks for them. */
function isApart(at: number, pieces: readonly Piece[]): boolean {
  const isEnd = (piece: Piece) => isCue(piece, 'stop') || keyOf(piece) === ',';
  const clause = pieces.slice(pieces.findLastIndex((piece, index) => index < at && isEnd(piece)) + 1, at);
  return !asks(clause) && !clause.some(piece => /^(?:who|were|was|are|had|have)$/.test(keyOf(piece)));
}

/** "Vancouver, Denver": a part of the question by itself, and nothing else is asked; "Steve, how many DUIs" calls somebody. */
export function isAlone(at: number, pieces: readonly Piece[]): boolean {
  const isEnd = (piece: Piece | undefined) =>
    !piece || isCue(piece, 'stop', 'chatter') || /^(?:,|hey|hi)$/.test(keyOf(piece));
  // "Rikers: how many there"
  const isPlace =
    keyOf(pieces.findLast(piece => !isCue(piece, 'stop'))) === 'there' && pieces.every(({ kind }) => kind !== 'row');
  return isEnd(pieces[at - 1]) && isEnd(pieces[at + 1]) && (isPlace || !asks(pieces));
}

/** Whether a number only repeats or claims what is asked: "were 63 people arrested in Denver?", "in the 4 days". */
function isBeside(at: number, asked: Asked, dataset: Dataset): boolean {
  const { pieces, rows, isClaim, has, convicted, numbers } = asked;
  const number = numbers.find(({ at: place }) => place === at);
  if (!number) return true;
  const { value, counted, quantity } = number;
  // "Only two places had over a hundred: which two?"
  if (asked.limit) return true;
  // "The lower half"
  if (quantity.form === 'share' && !isClaim && rows.length === 0) return false;
  if (counted !== undefined) return counted === value || isClaim || rows.length > 0 || has('duration');
  const sizes = [...Object.values(dataset.totals), convicted?.rows[0].count];
  // "Which of the ten"
  if (/^(?:the|all) /.test(number.key)) sizes.push(...Object.values(dataset.rows).map(table => table.length));
  const isRough = quantity.stated.modifier !== 'exact' || quantity.stated.loose;
  const isSize = sizes.some(
    size => size === value || (isRough && size && compare(quantity.stated, size) === 'matches'),
  );
  // "Above the average of 49.8"
  if (has('average', 'median')) return true;
  // "Ten cities or nine"
  if (keyOf(pieces[at - 1]) === 'or' && numbers.some(other => other.counted !== undefined)) return true;
  // "86, what does that number mean?"
  if (isClaim || isSize || pieces.some(piece => meaning.test(keyOf(piece)))) return true;
  if (rows.length > 0) return !isOfEach(at, pieces);
  // "How many of the 86 crashed"
  return !has(...them, 'place', 'kind', 'crime', 'group', 'count', 'most', 'share');
}

/** The figures that are nearest to what the report does not have. "Deported" is a name of the people deported before, too. */
function nearLimit({ near }: Limit, key: string, dataset: Dataset): readonly Fact[] {
  const row = allRows(dataset).find(({ rows: [{ table, id }] }) => near === `${table}.${id}`);
  const whole = near === 'jurisdictions' ? 'places' : near === 'topics' ? 'kinds' : near;
  const measure = measures.find(each => each === whole);
  const named = [nameExactly(key, dataset, groupTables), row].flatMap(each => (each ? [factOf(each)] : []));
  return measure && !row ? [...named, { kind: 'whole', measure }] : named;
}

/** Rows, and words, that the report does not bring together: its tables are counted each on its own. */
export function refuseTogether(asked: Asked): Finding | undefined {
  const { has } = asked;
  const rows = [...asked.rows, ...asked.excluded.map(({ named }) => named)];
  const apart = (why: Apart) => missed({ kind: 'apart', why, rows });
  const places = rows.filter(isPlace);
  const crimes = rows.filter(isCrime);
  const groups = rows.filter(isGroup);
  const convicted = has('convicted', 'conviction', 'unconvicted');
  const byPlace = places.length > 0 || (has('place', 'where') && !has('rank'));
  if (byPlace && (crimes.length > 0 || groups.length > 0 || convicted || has('crime')))
    return missed({ kind: 'byPlace', place: places[0]?.rows[0], rows: rows.filter(row => !isPlace(row)) });
  const isSideBySide = rows.length < 3 && has('per', 'compare', 'minus');
  // "The numbers: convicted, gang, fugitives"; "68 fugitives, 18 gang, right?"
  const isListed =
    asked.pieces.some(piece => /^(?:numbers|figures|counts)$/.test(keyOf(piece))) ||
    (asked.isClaim && asked.numbers.length >= rows.length);
  const named = asked.pieces.filter(piece => piece.kind === 'row' && isGroup(piece.named));
  if (named.length > 1 && rows.length === groups.length && isListed && !isSideBySide && !has('sum'))
    return found({ kind: 'whole', measure: 'groups' });
  if (groups.length > 0 && (crimes.length > 0 || (convicted && !isSideBySide) || has('crime'))) return apart('crossed');
  const inOne =
    groups.length > 2 || has('sum', 'both', 'not', 'share') || areDeeds(asked) || !areJoined(asked, isGroup);
  if (groups.length > 1 && inOne && !isSideBySide) return apart('groups');
  if (crimes.length > 1 && has('both') && !has('sum') && !isListed) return apart('crossed');
  if (!areJoined(asked, isCrime) && !isPart(asked))
    return missed({ kind: 'unread', text: crimes.map(({ name }) => name).join(' … '), near: crimes.map(factOf) });
  if (!convicted && !has('have', 'per') && asksGrounds(asked)) return apart('grounds');
  if (has('when') && rows.length === 0 && asked.convicted && convicted)
    return missed({ kind: 'apart', why: 'single', rows: [asked.convicted] });
  const isOfReport = (has('who') && has('arrest', 'telling')) || has('when', 'duration', 'day');
  const isRevised = rows.some(({ rows: [row] }) => row.revision);
  return isOfReport && rows.length > 0 && !asked.isClaim && !isRevised ? apart('single') : undefined;
}

/** "What share of drug convictions was trafficking": one is a part of the other. */
export function isPart(asked: Asked): boolean {
  const { rows, has } = asked;
  const [first, second, ...more] = rows;
  if (!first || !second || more.length > 0 || (!has('share') && areJoined(asked, isCrime))) return false;
  return isWithin(second, first) || isWithin(first, second);
}

/** Whether rows of one kind stand side by side, and not one within the other: "gang members who were fugitives". */
function areJoined({ pieces, has, excluded }: Asked, isOne: typeof isGroup): boolean {
  if (excluded.length > 0 || has('compare', 'more', 'fewer', 'same', 'minus', 'sum', 'per')) return true;
  const named = pieces.flatMap((piece, at) =>
    piece.kind === 'row' && isOne(piece.named) ? [{ at, name: piece.named.name }] : [],
  );
  // "Vandals wrecking property" are one.
  if (new Set(named.map(({ name }) => name)).size < 2) return true;
  // "Of the gang members, how many were fugitives"
  const before = pieces.slice(0, named[0]?.at).findLast(piece => !small.test(keyOf(piece)));
  if (isOne === isGroup && /^(?:of|among|amongst|from)$/.test(keyOf(before))) return false;
  // A gang member with an order of removal is in both groups.
  const joint = isOne === isCrime ? /^(?:and|n|or|then|,|\/|&|with)$/ : /^(?:and|n|or|,|\/|&)$/;
  const isJoint = (piece: Piece) => isCue(piece, 'sum', 'stop') || joint.test(keyOf(piece));
  return named.slice(1).every((next, index) => pieces.slice(named[index]?.at, next.at).some(isJoint));
}

/** "How many were fugitives and gang members", "deported before and in a gang": who is in both. */
function areDeeds({ pieces }: Asked): boolean {
  const first = pieces.findIndex(piece => piece.kind === 'row');
  const isSecond = pieces.some(
    (piece, at) =>
      keyOf(piece) === 'and' && /^(?:in|on|been|deported|removed|sent|kicked|already) /.test(pieces[at + 1]?.key ?? ''),
  );
  const counts = pieces.filter(piece => isCue(piece, 'count'));
  return isSecond || (counts.length === 1 && /^(?:were|are|was)$/.test(keyOf(pieces[first - 1])));
}

/** "Arrested for burglary", "DUI arrests": what arrests were for; "how many rapists were caught" asks for convictions. */
function asksGrounds({ pieces, has, rows }: Asked): boolean {
  if (!rows.some(isCrime) && !has('crime') && !(has('kind') && !has('people'))) return false;
  return pieces.some((piece, at) => {
    if (!isCue(piece, 'arrest')) return false;
    if (/^(?:for|over)$/.test(keyOf(pieces[at + 1]))) return true;
    return /^(?:arrests?|busts?|detentions?)$/.test(piece.key);
  });
}
