import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import type { mentionFinder } from '../english/mentions.ts';
import type { Token } from '../english/tokens.ts';
import { nameAlone, nameExactly } from '../names/name-alone.ts';
import type { Named } from '../names/named.ts';
import { nameRow } from '../names/named.ts';
import type { RowName } from '../names/names.ts';
import { findState } from '../names/states.ts';
import { toSingular } from '../names/word-forms.ts';
import { cueOf } from './cues.ts';
import { groupTables, offenseTables, placeTables } from './name-rows.ts';
import { type Read, textOf } from './piece.ts';

type FindMention = ReturnType<typeof mentionFinder>;

/** What follows a place and makes a wider or another place of it. */
const wider = new Set('county area metro region suburb suburbs state post times'.split(' '));

/** What stands before a place and makes a part of it, or another. */
const partly = new Set('upstate downstate suburban rural northern southern eastern western'.split(' '));

/** The row that is named at a token. */
export function readName(
  tokens: readonly Token[],
  at: number,
  findMention: FindMention,
  dataset: Dataset,
): Read | undefined {
  const part = partly.has(tokens[at]?.key ?? '') ? findMention(at + 1) : undefined;
  const own = findMention(at);
  // "Upstate New York" is another place; "South Philly" is a name of its own.
  if (part?.names.some(({ row }) => row.table === 'jurisdictions') && (!own || own.next <= at + 1))
    return { piece: { kind: 'outside', what: 'place', name: textOf(tokens, at, part.next) }, next: part.next };
  const mention = own;
  if (!mention || isMended(tokens, at, mention.next, mention.names)) return undefined;
  const { names, next } = mention;
  const texts = [normalize(textOf(tokens, at, next)), ...names.slice(0, 1).map(({ key }) => key)];
  if (names.some(({ row }) => row.table === 'jurisdictions')) {
    const place = firstOf(texts, text => nameExactly(text, dataset, placeTables));
    return place && readOn(tokens, at, next, place, findMention, dataset);
  }
  const [first = ''] = names.flatMap(({ key }) => key);
  const crime = names.find(({ row }) => row.table !== 'groups');
  const named = crime
    ? firstOf([...texts, crime.key], text => nameExactly(text, dataset, offenseTables))
    : nameExactly(first, dataset, groupTables);
  return named && { piece: { kind: 'row', named: preferHeading(tokens, next, named, names, dataset) }, next };
}

function firstOf(texts: readonly string[], name: (text: string) => Named | undefined): Named | undefined {
  for (const text of texts) {
    const named = name(text);
    if (named) return named;
  }
  return undefined;
}

/** A word that a question is made of is no misspelt name. */
function isMended(tokens: readonly Token[], from: number, to: number, names: readonly RowName[]): boolean {
  const words = new Set(names.flatMap(({ key }) => key.split(' ').map(toSingular)));
  return tokens
    .slice(from, to)
    .some(
      ({ key, kind }) =>
        kind === 'word' && !words.has(toSingular(key)) && cueOf(key) !== undefined && !/^(?:an?|the)$/.test(key),
    );
}

/** "Burglary" is the label, and "the burglary category" the heading. */
function preferHeading(
  tokens: readonly Token[],
  next: number,
  named: Named,
  names: readonly RowName[],
  dataset: Dataset,
): Named {
  const heading = dataset.rows.categories.find(category => names.some(({ row }) => row === category));
  return heading && cueOf(tokens[next]?.key ?? '') === 'category' ? nameRow(heading, dataset) : named;
}

/** A place together with the state or the kind of place behind it: "Portland, Maine" is not the Portland that is counted. */
function readOn(
  tokens: readonly Token[],
  at: number,
  next: number,
  named: Named,
  findMention: FindMention,
  dataset: Dataset,
): Read {
  const [row] = named.rows;
  const begin = tokens[next]?.text === ',' ? next + 1 : next;
  const widened = (to: number): Read => {
    const text = textOf(tokens, at, to);
    const found = nameAlone(text, dataset, placeTables, false).named;
    return { piece: found ? { kind: 'row', named: found } : { kind: 'outside', what: 'place', name: text }, next: to };
  };
  const after = tokens[next];
  if (after && wider.has(after.key)) {
    const own = row.table === 'jurisdictions' && row.kind === after.key;
    return own ? { piece: { kind: 'row', named }, next: next + 1 } : widened(next + 1);
  }
  for (const length of [3, 2, 1]) {
    const key = tokens
      .slice(begin, begin + length)
      .map(token => token.key)
      .join(' ');
    const state = tokens.length < begin + length ? undefined : findState(key, dataset);
    if (!state) continue;
    const isWord = cueOf(key) !== undefined && begin === next && tokens.length > begin + length;
    const own = row.table === 'jurisdictions' && findState(normalize(row.state), dataset) === state;
    if (isWord || (findMention(begin) && !own)) break;
    return widened(begin + length);
  }
  return { piece: { kind: 'row', named }, next };
}

/** A shorter text is no name with a slip. */
const shortestName = 3;

/** What words name that stand in no list of names: a state, labels by a word that they share, a misspelt row. */
export function nameUnknown(text: string, mayBeCrime: boolean, dataset: Dataset): Named | undefined {
  if (text.length < shortestName) return undefined;
  const families = mayBeCrime ? [placeTables, offenseTables, groupTables] : [placeTables];
  for (const tables of families) {
    const { named } = nameAlone(text, dataset, tables, false);
    if (named) return named;
  }
  return undefined;
}
