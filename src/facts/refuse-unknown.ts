import type { Dataset, Limit } from '../dataset/dataset.ts';
import type { Asked } from './asked.ts';
import type { Cue } from './cues.ts';
import { type Fact, type Finding, factOf, isCrime, type Measure, measures, missed } from './fact-types.ts';
import { allRows } from './name-rows.ts';
import { countedBy } from './number-uses.ts';
import { isCue, keyOf, type NumberPiece, type Piece } from './piece.ts';

/**
 * A word that is not understood: it might change what is asked, so that there is no figure. What the report is known not to have
 * goes first.
 */
export function refuseUnknown(asked: Asked, dataset: Dataset): Finding | undefined {
  const { pieces, rows } = asked;
  const near = rows.map(factOf);
  const outside = pieces.find(piece => piece.kind === 'outside');
  if (outside) return missed({ kind: 'outside', what: outside.what, name: outside.name, near });
  const limit = pieces.find(piece => piece.kind === 'limit');
  const beside = limit ? [...limit.near.map(factOf), ...near, ...nearLimit(limit.limit, dataset)] : near;
  // A word of a limit beside one that is not understood may mean something else.
  const texts = pieces.map((piece, at) =>
    piece.kind === 'stranger' || !limit ? unreadText(piece, at, asked, dataset) : readLimited(piece, pieces[at + 1]),
  );
  const text = texts.filter(each => each !== undefined).join(' … ');
  if (text !== '') return missed({ kind: 'unread', text, near: beside });
  return limit && missed({ kind: 'limit', limit: limit.limit, near: beside });
}

/** A word that is known, and not in this place. */
export function refuseCue(cue: Cue, pieces: readonly Piece[]): Finding {
  return missed({ kind: 'unread', text: keyOf(pieces.find(piece => isCue(piece, cue))), near: [] });
}

/** "Petty theft" is one crime, and maybe no limit. */
function readLimited(piece: Piece, next: Piece | undefined): string | undefined {
  const isOne = piece.kind === 'limit' && !piece.text.includes(' ');
  return isOne && next?.kind === 'row' && isCrime(next.named) ? piece.text : undefined;
}

/** The words that were passed over, in the order of the question. */
export function listUnread({ pieces }: Asked): readonly string[] {
  return pieces.flatMap((piece, index) => {
    if (isCue(piece, 'chatter')) return [piece.key];
    return piece.kind === 'stranger' && isAside(index, pieces) ? [piece.text] : [];
  });
}

function unreadText(piece: Piece, index: number, asked: Asked, dataset: Dataset): string | undefined {
  const { pieces } = asked;
  if (piece.kind === 'stranger') return isAside(index, pieces) ? undefined : piece.text;
  const next = pieces[index + 1];
  if (piece.kind === 'rank') return next?.kind === 'row' && isCrime(next.named) ? piece.text : undefined;
  if (piece.kind !== 'number' || piece === asked.many || piece === asked.limit) return undefined;
  return isBeside(piece, next, asked, dataset) ? undefined : piece.text;
}

const questionWords = new Set('how what which who where when is are was were did do'.split(' '));

/** Whether a stranger stands apart: a name that is called before the question, or a sentence of its own behind it. */
function isAside(index: number, pieces: readonly Piece[]): boolean {
  const before = pieces.slice(0, index);
  const after = pieces.slice(index + 1);
  const [next] = after.filter(piece => keyOf(piece) !== ',');
  const opens = before.every(isOpening) && questionWords.has(keyOf(next));
  const closes =
    before.some(piece => piece.kind === 'stop') && after.every(piece => isSilent(piece) || piece.kind === 'stranger');
  return opens || (closes && before.some(piece => !isSilent(piece)));
}

/** "Hey, Alexa, …" */
function isOpening(piece: Piece): boolean {
  return piece.kind === 'stop' || /^(?:hey|hi|hello|ok|okay|so|well|,)$/.test(keyOf(piece)) || isCue(piece, 'chatter');
}

function isSilent(piece: Piece): boolean {
  return piece.kind === 'stop' || isCue(piece, 'filler', 'chatter');
}

/** Whether a number only repeats or claims what is asked: "were 63 people arrested in Denver?", "in the 4 days". */
function isBeside({ value }: NumberPiece, next: Piece | undefined, asked: Asked, dataset: Dataset): boolean {
  const { rows, isClaim, has, convicted } = asked;
  const { totals } = dataset;
  const own = countedBy(next, dataset);
  if (own !== undefined) return own === value || isClaim;
  const ofWhole = [totals.arrests, totals.convictions, convicted?.rows[0].count].includes(value);
  const tells = rows.length > 0 || has('arrest', 'people', 'convicted', 'conviction');
  const alone = !tells && !has('place', 'kind', 'crime', 'group', 'count', 'most', 'share');
  if (ofWhole || isClaim || alone) return true;
  // "Two convictions", "3 DUIs": how many each person had is not counted.
  const ofCrimes = next?.kind === 'row' ? isCrime(next.named) : isCue(next, 'conviction', 'crime');
  return tells && !(ofCrimes && has('have', 'people'));
}

/** The figure that is nearest to what the report does not have. */
function nearLimit({ near }: Limit, dataset: Dataset): readonly Fact[] {
  const [table, id] = near.split('.');
  const named = allRows(dataset).find(({ rows: [row] }) => row.table === table && row.id === id);
  if (named) return [factOf(named)];
  const measure = measures.find(each => each === near) ?? tableMeasures.get(near);
  return measure === undefined ? [] : [{ kind: 'whole', measure }];
}

const tableMeasures = new Map<string, Measure>([
  ['jurisdictions', 'places'],
  ['topics', 'kinds'],
]);
