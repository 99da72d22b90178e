import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import type { Token } from '../english/tokens.ts';
import { editDistance } from '../names/misspelling.ts';
import { nameAlone, nameExactly } from '../names/name-alone.ts';
import type { Named } from '../names/named.ts';
import { nameLabels } from '../names/named.ts';
import { namesOf } from '../names/names.ts';
import { isCrime } from './fact-types.ts';
import { offenseTables, placeTables } from './name-rows.ts';
import { type Piece, textOf } from './piece.ts';

/** A piece and where it stands among the tokens. */
export interface Placed {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** Words that hold a name together: "exploitation of minors". */
const inner = /^(?:an?|the|of|on|against|toward|towards|to|with|by|involving)$/;

/**
 * Pieces that name one thing together: a word beside one of a limit, "exploitation of minors", as a label has them, and two names
 * of labels side by side, "coke possession".
 */
export function joinNames(parts: readonly Placed[], tokens: readonly Token[], dataset: Dataset): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < parts.length; ) {
    const first = parts[at];
    if (!first) break;
    let end = at + 1;
    while (isInner(parts[end]?.piece)) end += 1;
    const second = parts[end];
    const named = second && nameTogether(first, second, tokens, dataset);
    joined.push(named ? { kind: 'row', named } : first.piece);
    at = named ? end + 1 : at + 1;
  }
  return joined;
}

function isInner(piece: Piece | undefined): boolean {
  return piece?.kind === 'cue' && inner.test(piece.key);
}

function nameTogether(first: Placed, second: Placed, tokens: readonly Token[], dataset: Dataset): Named | undefined {
  const text = textOf(tokens, first.from, second.to);
  const kinds = [first.piece, second.piece].map(piece =>
    piece.kind === 'row' && isCrime(piece.named) ? 'crime' : piece.kind,
  );
  if (kinds.includes('stranger') && kinds.includes('limit')) {
    const { named } = nameAlone(text, dataset, offenseTables, false);
    return named?.readFrom === undefined ? named : undefined;
  }
  if (first.piece.kind !== 'row' || second.piece.kind !== 'row' || kinds.some(kind => kind !== 'crime'))
    return undefined;
  const [one, other] = [first.piece.named, second.piece.named];
  const shared = labelsOf(one).filter(row => labelsOf(other).includes(row));
  // "Larceny with shoplifting" asks for both.
  if ((one.kind !== 'words' && other.kind !== 'words') || / (?:with|to|by) /.test(text))
    return narrower(one, other, text);
  return nameLabels(shared, { words: normalize(text), headings: dataset.rows.topics }, dataset);
}

/** "Sex crimes involving children": the label of the two that is within the other. */
function narrower(one: Named, other: Named, text: string): Named | undefined {
  if (!/ (?:on|against|involving|toward|towards) /.test(text)) return undefined;
  const [few, many] = labelsOf(one).length < labelsOf(other).length ? [one, other] : [other, one];
  return labelsOf(few).every(row => labelsOf(many).includes(row)) ? few : undefined;
}

function labelsOf({ rows }: Named): readonly Row[] {
  return rows.flatMap<Row>(row => (row.parts.length > 0 ? row.parts : [row]));
}

/** The one name that a word sounds like: `larsony`. */
export function nameSounding(text: string, dataset: Dataset): Named | undefined {
  const sound = soundOf(text);
  if (text.length < 6 || text.includes(' ') || sound.length < 4) return undefined;
  const [key, ...others] = (keysBySound(dataset).get(sound) ?? []).filter(each => editDistance(text, each, 3) <= 3);
  return key === undefined || others.length > 0
    ? undefined
    : (nameExactly(key, dataset, placeTables) ?? nameExactly(key, dataset, offenseTables));
}

const keysBySound = perDataset(dataset => {
  const bySound = new Map<string, readonly string[]>();
  for (const key of new Set(namesOf(dataset).flatMap(({ key, row }) => (row.table === 'groups' ? [] : [key])))) {
    const sound = soundOf(key);
    bySound.set(sound, [...(bySound.get(sound) ?? []), key]);
  }
  return bySound;
});

/** Its consonants, those that sound alike by one letter. */
function soundOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ph', 'f')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ck|[cq]/g, 'k')
    .replaceAll('z', 's')
    .replaceAll(/(?!^)[aeiouyhw]/g, '')
    .replaceAll(/(.)\1+/g, '$1');
}
