import type { Dataset } from '../dataset/dataset.ts';
import { nameAlone, nameExactly } from '../names/name-alone.ts';
import { type Named, nameLabels, nameRow } from '../names/named.ts';
import { groupTables, offenseTables, placeTables } from '../names/names.ts';
import { isCrime, isPlace } from './fact-types.ts';
import { isDeed, labelsHaving, nameDeedOf } from './label-words.ts';
import { hasCue, isCue, isRow, type Piece, wordsOf } from './piece.ts';

/** What pieces name by what stands around them: labels, places of a kind, a state behind a place, a name with a slip. */
export function namePieces(pieces: readonly Piece[], dataset: Dataset): readonly Piece[] {
  const recognized = shareDeed(completeLabels(pieces, dataset), dataset).map((piece, at, all) =>
    recognize(piece, all.slice(0, at), dataset),
  );
  return recognized.flatMap((piece, at) => {
    if (isWithinNext(recognized, at - 1, dataset)) return [];
    if (nameOtherPlace(recognized, at - 1) || nameOtherPlace(recognized, at - 2)) return [];
    const named = isWithinNext(recognized, at, dataset) ?? nameBeside(recognized, at, dataset);
    const other = nameOtherPlace(recognized, at);
    if (other) return [other];
    return named ? [{ ...piece, kind: 'row' as const, named }] : nameKind(recognized, at, dataset);
  });
}

/** "Eugene, Oregon": a place of a state that the report counts others in. */
function nameOtherPlace(pieces: readonly Piece[], at: number): Piece | undefined {
  const [place, comma, state] = at < 0 ? [] : pieces.slice(at, at + 3);
  const isProper = place?.kind === 'stranger' && /^\p{Lu}\p{Ll}/u.test(place.text) && wordsOf(comma) === ',';
  if (!isProper || state?.kind !== 'row' || state.named.kind !== 'state') return undefined;
  return { ...place, kind: 'outside', what: 'place', name: `${place.text}, ${state.text}` };
}

/** "Heroin: possession and selling" names two labels, and not all of either. */
function completeLabels(pieces: readonly Piece[], dataset: Dataset): readonly Piece[] {
  const read = pieces.map((piece, at) => {
    const before = pieces.slice(0, at).findLast(each => isRow(each, isCrime) && !isDeed(each.key));
    const named = before && before !== pieces[at - 1] ? nameDeedOf(before.key, piece.key, dataset) : undefined;
    return { piece, before: named && before, named };
  });
  return read.flatMap(({ piece, before, named }) => {
    if (!before || !named) return [piece];
    // What is named alone stands for its deeds: "coke, selling and holding".
    const isAlone = !before.key.includes(' ') && read.filter(other => other.before === before).length > 1;
    return isAlone ? [] : [{ ...piece, kind: 'row' as const, named }];
  });
}

/** "Selling coke, heroin and weed": the deed is said once of them all. */
function shareDeed(pieces: readonly Piece[], dataset: Dataset): readonly Piece[] {
  let deed: string | undefined;
  return pieces.map(piece => {
    if (!isRow(piece, isCrime)) {
      if (!/^(?:,|and|&|\+|plus|or)$/.test(wordsOf(piece))) deed = undefined;
      return piece;
    }
    const [first = '', ...others] = piece.key.split(' ');
    if (others.length > 0) deed = isDeed(first) ? first : undefined;
    const named = deed && others.length === 0 ? nameDeedOf(first, deed, dataset) : undefined;
    return named ? { ...piece, named } : piece;
  });
}

/** More rows than these are no answer to "the two counties". */
const fewOfKind = 3;

/** "The two counties", "the whole state" are named; "cities and counties" are places, and so is what "how many are counties" counts. */
function nameKind(pieces: readonly Piece[], at: number, dataset: Dataset): readonly Piece[] {
  const piece = pieces[at];
  if (piece?.kind !== 'cue' || !isCue(piece, 'county', 'state')) return piece ? [piece] : [];
  const rows = dataset.rows.jurisdictions.filter(({ kind }) => kind === piece.cue);
  const isListed = [...pieces.slice(Math.max(0, at - 2), at), ...pieces.slice(at + 1, at + 3)].some(near =>
    /^(?:cities|towns|states)$/.test(wordsOf(near)),
  );
  const isKind =
    (isCue(
      pieces.slice(0, at).findLast(each => wordsOf(each) !== 'of'),
      'count',
    ) &&
      pieces.every(({ kind }) => kind !== 'number')) ||
    (/^(?:are|were)$/.test(wordsOf(pieces[at - 1])) && hasCue(pieces.slice(0, at), 'count'));
  if (isListed || isKind || rows.length > fewOfKind) return [{ ...piece, kind: 'cue', cue: 'place' }];
  return rows.map(row => ({ ...piece, kind: 'row', named: nameRow(row, dataset) }));
}

/** "Springfield, Massachusetts" is within what is counted whole. */
function isWithinNext(pieces: readonly Piece[], at: number, dataset: Dataset): Named | undefined {
  const [piece, state] = pieces.slice(at).filter(each => wordsOf(each) !== ',');
  if (piece?.kind !== 'stranger' || !isRow(state, isPlace) || /^(?:double|triple|half)$/.test(piece.key))
    return undefined;
  const { named } = nameAlone(`${piece.text}, ${state.text}`, dataset, placeTables, false);
  return named?.within === undefined ? undefined : named;
}

/** "Cook or Portland": a county without its kind, beside another place. */
function nameBeside(pieces: readonly Piece[], at: number, dataset: Dataset): Named | undefined {
  const piece = pieces[at];
  const isBeside = [-1, 1].some(by => {
    const [link, other] = [pieces[at + by], pieces[at + 2 * by]];
    const isLink =
      isCue(link, 'compare', 'more', 'fewer', 'sum', 'minus') || /^(?:and|or|than|,|\/|&)$/.test(wordsOf(link));
    return isLink && isRow(other, isPlace);
  });
  return piece?.kind === 'stranger' && isBeside ? nameExactly(`${piece.key} county`, dataset, placeTables) : undefined;
}

/** A shorter text is no name with a slip. */
const shortestName = 3;

/** Unknown words may name a row after all: by a shape of its name, by words that labels share, by the state that they lie in. */
function recognize(piece: Piece, before: readonly Piece[], dataset: Dataset): Piece {
  if (piece.kind !== 'stranger' || piece.text.length < shortestName) return piece;
  for (const tables of [placeTables, offenseTables, groupTables]) {
    const { named } = nameAlone(piece.text, dataset, tables, false);
    if (named) return { ...piece, kind: 'row', named };
  }
  // "Weapons other than concealed"
  const isLess = isCue(
    before.findLast(each => !isCue(each, 'filler')),
    'not',
  );
  const named = isLess
    ? nameLabels(labelsHaving(piece.key, dataset), { words: piece.key, headings: [] }, dataset)
    : undefined;
  return named ? { ...piece, kind: 'row', named } : piece;
}
