import type { Dataset, Limit } from '../dataset/dataset.ts';
import { nameExactly } from '../names/name-alone.ts';
import { isWithin } from './arithmetic.ts';
import {
  type Apart,
  allRows,
  type Fact,
  type Finding,
  factOf,
  groupTables,
  isCrime,
  isGroup,
  isPlace,
  type Measure,
  measures,
  missed,
} from './fact-types.ts';
import type { Cue } from './phrases.ts';
import { isCue, keyOf, type NumberPiece, type Piece } from './piece.ts';
import { type Asked, countedBy } from './question.ts';

/** What the report is known not to have goes first, and then words that are not understood, and may change what is asked. */
export function refuseUnknown(asked: Asked, dataset: Dataset): Finding | undefined {
  const { pieces, rows } = asked;
  const near = rows.map(factOf);
  const outside = pieces.find(piece => piece.kind === 'outside');
  // "What's the weather like tomorrow?"
  const isTime =
    outside?.what === 'time' &&
    /^(?:today|tomorrow|nowadays)$/i.test(outside.name) &&
    !isOfThem(asked) &&
    rows.length === 0;
  if (isTime) return missed({ kind: 'unclear' });
  if (outside) return missed({ kind: 'outside', what: outside.what, name: outside.name, near });
  const limit = pieces.find(piece => piece.kind === 'limit');
  const beside = limit ? [...near, ...nearLimit(limit.limit, limit.key, dataset)] : near;
  // A word of a limit beside one that is not understood may mean something else, unless it is asked of the people arrested.
  const isClear = limit !== undefined && rows.length === 0 && isOfThem(asked);
  const text = pieces
    .filter((piece, at) => !isClear && isUnread(piece, at, asked, limit !== undefined, dataset))
    .map(piece => piece.text)
    .join(' … ');
  if (text !== '') return missed({ kind: 'unread', text, near: beside });
  return limit && missed({ kind: 'limit', limit: limit.limit, near: beside });
}

function isOfThem({ has, pieces }: Asked): boolean {
  const isThem = pieces.some(piece => /^(?:they|them|theirs?|those)$/.test(keyOf(piece)));
  return isThem || has('arrest', 'people', 'convicted', 'conviction', 'count');
}

/** A word that is known, and not in this place. */
export function refuseCue(cue: Cue, pieces: readonly Piece[]): Finding {
  return missed({ kind: 'unread', text: keyOf(pieces.find(piece => isCue(piece, cue))), near: [] });
}

/** Words that were passed over, in the order of the question. */
export function listUnread({ pieces }: Asked): readonly string[] {
  return pieces.filter(piece => piece.kind === 'stranger' || isCue(piece, 'chatter')).map(({ text }) => text);
}

function isUnread(piece: Piece, at: number, asked: Asked, isLimited: boolean, dataset: Dataset): boolean {
  const next = asked.pieces[at + 1];
  switch (piece.kind) {
    case 'stranger':
      return (
        !isAside(at, asked.pieces) && (!isNamed(asked) || isTelling(at, asked.pieces) || isSubject(at, asked.pieces))
      );
    case 'limit':
      // "Petty theft" is one crime, and maybe no limit.
      return !piece.text.includes(' ') && next?.kind === 'row' && isCrime(next.named);
    case 'rank':
      return !isLimited && next?.kind === 'row' && isCrime(next.named);
    case 'number':
      return !isLimited && !isBeside(piece, next, asked, dataset);
    default:
      return false;
  }
}

/** Whether enough is named for an answer without a word. */
function isNamed({ rows, has, limit }: Asked): boolean {
  const isMeasured =
    limit !== undefined || has('count', 'sum', 'share', 'most', 'fewest', 'average', 'median', 'not', 'unconvicted');
  return (
    rows.length > 0 ||
    (isMeasured && has('arrest', 'people', 'convicted', 'conviction', 'place', 'crime', 'kind', 'group'))
  );
}

const small = /^(?:an?|the|this|that|these|those|h(?:is|er)|their|its|my)$/;
const joints = /^(?:any|which|whats?|in|from|of|by|for|with|at|under|near|against|among|about|to|into|on|as|like)$/;
const counted: readonly Cue[] = [
  'count',
  'not',
  'arrest',
  'people',
  'conviction',
  'convicted',
  'crime',
  'place',
  'group',
  'kind',
  'reporter',
];

/** Whether a word that is not known tells what is counted: it stands beside a name, or behind "how many", "any", "in". */
function isTelling(at: number, pieces: readonly Piece[]): boolean {
  const before = pieces.slice(0, at).findLast(piece => !small.test(keyOf(piece)));
  const [next] = pieces.slice(at + 1);
  const isName = (piece: Piece | undefined) =>
    piece?.kind === 'row' || piece?.kind === 'number' || isCue(piece, ...counted);
  return isName(before) || isName(next) || joints.test(keyOf(before));
}

/** "Vancouver, Denver": a part of the question by itself. */
export function isSubject(at: number, pieces: readonly Piece[]): boolean {
  const isEnd = (piece: Piece | undefined) => piece === undefined || isCue(piece, 'stop') || keyOf(piece) === ',';
  return isEnd(pieces[at - 1]) && isEnd(pieces[at + 1]);
}

const questionWords = /^(?:how|what|which|who|where|when|is|are|was|were|did|do)$/;

/** Whether a stranger stands apart: a name that is called before the question, or a sentence of its own behind it. */
function isAside(at: number, pieces: readonly Piece[]): boolean {
  const before = pieces.slice(0, at);
  const after = pieces.slice(at + 1);
  const [next] = after.filter(piece => keyOf(piece) !== ',');
  const isSilent = (piece: Piece) => isCue(piece, 'stop', 'filler', 'chatter');
  const opens =
    before.every(
      piece => isCue(piece, 'stop', 'chatter') || /^(?:hey|hi|hello|ok|okay|so|well|,)$/.test(keyOf(piece)),
    ) && questionWords.test(keyOf(next));
  const closes =
    before.some(piece => isCue(piece, 'stop')) && after.every(piece => isSilent(piece) || piece.kind === 'stranger');
  return opens || (closes && before.some(piece => !isSilent(piece)));
}

/** Whether a number only repeats or claims what is asked: "were 63 people arrested in Denver?", "in the 4 days". */
function isBeside(number: NumberPiece, next: Piece | undefined, asked: Asked, dataset: Dataset): boolean {
  const { rows, isClaim, has, convicted, limit, many, numbers } = asked;
  const { value } = number;
  if (!numbers.some(({ text, key }) => text === number.text && key === number.key))
    return limit !== undefined || many !== undefined;
  const { totals } = dataset;
  const own = countedBy(next, dataset);
  if (own !== undefined) return own === value || isClaim;
  // "Which of the ten"
  if (/^(?:the|all) /.test(number.key) && Object.values(dataset.rows).some(table => table.length === value))
    return true;
  const ofWhole = [totals.arrests, totals.convictions, convicted?.rows[0].count].includes(value);
  const tells = rows.length > 0 || has('arrest', 'people', 'convicted', 'conviction');
  const alone = !tells && !has('place', 'kind', 'crime', 'group', 'count', 'most', 'share');
  if (ofWhole || isClaim || alone) return true;
  // "Two convictions", "3 DUIs": how many each person had is not counted.
  const ofCrimes = next?.kind === 'row' ? isCrime(next.named) : isCue(next, 'conviction', 'crime');
  return tells && !(ofCrimes && has('have', 'people'));
}

/** The figures that are nearest to what the report does not have. "Deported" is a name of the people deported before, too. */
function nearLimit({ near }: Limit, key: string, dataset: Dataset): readonly Fact[] {
  const group = nameExactly(key, dataset, groupTables);
  const [table, id] = near.split('.');
  const named = allRows(dataset).find(({ rows: [row] }) => row.table === table && row.id === id);
  const measure = measures.find(each => each === near) ?? tableMeasures.get(near);
  return [
    ...(group ? [factOf(group)] : []),
    ...(named ? [factOf(named)] : measure ? [{ kind: 'whole', measure } as const] : []),
  ];
}

const tableMeasures = new Map<string, Measure>([
  ['jurisdictions', 'places'],
  ['topics', 'kinds'],
]);

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
  if (groups.length > 0 && (crimes.length > 0 || convicted || has('crime'))) return apart('crossed');
  const inOne =
    groups.length > 2 || has('sum', 'both', 'not', 'share') || areDeeds(asked) || !areJoined(asked, isGroup);
  if (groups.length > 1 && inOne) return apart('groups');
  if (crimes.length > 1 && has('both')) return apart('crossed');
  if (!areJoined(asked, isCrime) && !isPart(asked))
    return missed({ kind: 'unread', text: crimes.map(({ name }) => name).join(' … '), near: crimes.map(factOf) });
  if (!convicted && !has('have', 'per') && asksGrounds(asked)) return apart('grounds');
  if (has('when') && rows.length === 0 && asked.convicted && (convicted || has('crime')))
    return missed({ kind: 'apart', why: 'single', rows: [asked.convicted] });
  const isOfReport = (has('who') && has('arrest', 'telling')) || has('when', 'duration', 'day');
  const single = isOfReport && rows.length > 0 && !has('most', 'fewest', 'more', 'fewer');
  return single && !asked.isClaim ? apart('single') : undefined;
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
  if (excluded.length > 0 || has('compare', 'more', 'fewer', 'same', 'minus')) return true;
  const names = pieces.flatMap((piece, at) => (piece.kind === 'row' && isOne(piece.named) ? [at] : []));
  const joint = isOne === isCrime ? /^(?:and|n|or|,|\/|&|with)$/ : /^(?:and|n|or|,|\/|&)$/;
  return names.every((start, index) => {
    const end = names[index + 1];
    const isJoint = (piece: Piece) => isCue(piece, 'sum', 'stop') || joint.test(keyOf(piece));
    return end === undefined || pieces.slice(start + 1, end).some(isJoint);
  });
}

/** "How many were fugitives and gang members", "deported before and in a gang": who is in both. */
function areDeeds({ pieces, has }: Asked): boolean {
  if (has('compare', 'more', 'fewer', 'same', 'minus')) return false;
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
    const before = pieces[at - 1];
    const isTold = before?.kind === 'row' ? isCrime(before.named) : isCue(before, 'crime', 'kind');
    return isTold && /^(?:arrests?|busts?|detentions?)$/.test(piece.key);
  });
}
