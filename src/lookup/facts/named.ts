import type { Dataset } from '../../dataset/dataset.ts';
import { normalize } from '../../dataset/normalize.ts';
import type { mentionFinder } from '../../english/mentions.ts';
import type { Token } from '../../english/tokens.ts';
import { findGroup } from '../find-group.ts';
import { matchExactOffense, matchWholeOffense } from '../match-offense.ts';
import { matchExactPlace, matchPlace } from '../match-place.ts';
import { toSingular } from '../name-index.ts';
import type { Name } from '../names.ts';
import { findState } from '../states.ts';
import { cueOf } from './cues.ts';
import type { FactRow } from './fact.ts';
import { limitOf } from './limits.ts';
import { rowOfGroup, rowOfOffense, rowOfPlace } from './name-row.ts';
import { type Read, textOf } from './piece.ts';

/** What follows a place and makes a wider or another place of it. */
const WIDER = new Set('county area metro region suburb suburbs state post times'.split(' '));

/** The row that is named at a token. */
export function readNamed(
  tokens: readonly Token[],
  at: number,
  findMention: ReturnType<typeof mentionFinder>,
  dataset: Dataset,
): Read | undefined {
  const mention = findMention(at);
  if (!mention || isMended(tokens, at, mention.next, mention.names)) return undefined;
  const { names, next } = mention;
  const key = normalize(textOf(tokens, at, next));
  const [first] = names;
  if (!first) return undefined;
  if (names.some(({ table }) => table === 'jurisdictions')) {
    return readOn(tokens, at, next, readPlace([key, first.key], dataset), findMention, dataset);
  }
  const crime = names.find(({ table }) => table !== 'groups');
  const row = crime ? readCrime([key, crime.key], dataset) : rowOfGroup(findGroup(first.key, dataset), first.key);
  // "Deported" alone asks for what came after; with "before" it names a group.
  if (!row || (next === at + 1 && limitOf(tokens[at]?.key ?? ''))) return undefined;
  return { piece: { kind: 'row', row: preferCategory(tokens, next, row, names, dataset) }, next };
}

function readPlace(names: readonly string[], dataset: Dataset): FactRow | undefined {
  for (const name of names) {
    const match = matchExactPlace(name, dataset);
    if (match) return rowOfPlace(match, name);
  }
  return undefined;
}

/** The first of these names that is one: the name as it was written, or, with its slips mended, as it stands in the tables. */
function readCrime(names: readonly string[], dataset: Dataset): FactRow | undefined {
  for (const name of names) {
    const match = matchExactOffense(name, dataset);
    if (match) return rowOfOffense(match, name);
  }
  return undefined;
}

/** A word that a question is made of is no misspelt name. */
function isMended(tokens: readonly Token[], from: number, to: number, names: readonly Name[]): boolean {
  const words = new Set(names.flatMap(({ key }) => key.split(' ').map(toSingular)));
  return tokens
    .slice(from, to)
    .some(
      ({ key, kind }) => kind === 'word' && !words.has(toSingular(key)) && cueOf(key) !== undefined && !isSmall(key),
    );
}

function isSmall(key: string): boolean {
  return ['a', 'an', 'the'].includes(key);
}

/** "Burglary" is the label, and "the burglary category" the heading. */
function preferCategory(
  tokens: readonly Token[],
  next: number,
  row: FactRow,
  names: readonly Name[],
  { rows: { categories } }: Dataset,
): FactRow {
  const category = categories.find(({ id }) => names.some(name => name.table === 'categories' && name.id === id));
  if (!category || cueOf(tokens[next]?.key ?? '') !== 'category') return row;
  return { kind: 'category', category, note: undefined, value: category.id };
}

/** A place together with the state or the kind of place behind it: "Portland, Maine" is not the Portland that is counted. */
function readOn(
  tokens: readonly Token[],
  at: number,
  next: number,
  row: FactRow | undefined,
  findMention: ReturnType<typeof mentionFinder>,
  dataset: Dataset,
): Read | undefined {
  if (!row) return undefined;
  const begin = tokens[next]?.text === ',' ? next + 1 : next;
  const widened = (to: number): Read => {
    const text = textOf(tokens, at, to);
    const found = rowOfPlace(matchPlace(normalize(text), dataset), normalize(text));
    return { piece: found ? { kind: 'row', row: found } : { kind: 'otherPlace', name: text }, next: to };
  };
  const after = tokens[next];
  if (after && WIDER.has(after.key)) {
    return row.kind === 'place' && row.place.kind === after.key
      ? { piece: { kind: 'row', row }, next: next + 1 }
      : widened(next + 1);
  }
  for (const length of [3, 2, 1]) {
    const key = tokens
      .slice(begin, begin + length)
      .map(token => token.key)
      .join(' ');
    const state = tokens.length < begin + length ? undefined : findState(key, dataset);
    if (!state) continue;
    const isWord = cueOf(key) !== undefined && begin === next && tokens.length > begin + length;
    const other = findMention(begin);
    const own = row.kind === 'place' && findState(normalize(row.place.state), dataset) === state;
    if (isWord || (other && !own)) break;
    return widened(begin + length);
  }
  return { piece: { kind: 'row', row }, next };
}

/** What words name that stand in no list of names: a state, labels by a word that they share, a misspelt row. */
export function readUnknown(text: string, mayBeCrime: boolean, dataset: Dataset): FactRow | undefined {
  const key = normalize(text);
  if (key === '') return undefined;
  const place = rowOfPlace(matchPlace(key, dataset), key);
  if (place || !mayBeCrime) return place;
  const match = matchWholeOffense(key, dataset);
  return match ? rowOfOffense(match, key) : rowOfGroup(findGroup(key, dataset), key);
}
