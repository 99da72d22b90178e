import type { Dataset } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { readKey } from '../names/find-rows.ts';
import { nameEveryday, nameExactly } from '../names/name-alone.ts';
import { letters, type Named, splitKey } from '../names/named.ts';
import { offenseTables } from '../names/names.ts';
import { allRows, type Fact, hows, isCrime, measures, type Relation, rankedTables } from './fact-types.ts';
import { nameByWords } from './label-words.ts';
import { relate, whole } from './make-fact.ts';

/** What a button has room for, as it is written there. */
const longest = 60;
/** Stands between the ids of facts that are asked for at once. */
export const together = '*';
/** Ids of buttons that were posted when there was more room. */
const longestRead = 80;

/**
 * A fact in a few letters, for the value of a choice and for buttons: `arrests`, `p.denver`, `p.denver_p.los-angeles`,
 * `most.p.2`. Undefined where it names more rows than a button has room for.
 */
export function writeFactId(...facts: readonly Fact[]): string | undefined {
  const writers = [writeNamed, (named: Named) => shorten(writeNamed(named), named)];
  return writers.map(writeRow => facts.map(fact => write(fact, writeRow)).join(together)).find(fits);
}

function fits(id: string): boolean {
  return new URLSearchParams([['', id]]).toString().length - 1 <= longest;
}

/** How ids of rows begin, and how many rows each relation has. */
const relations: readonly (readonly [relation: Relation, begin: string, least: number, most?: number])[] = [
  ['against', 'vs_', 3],
  ['together', 'sum_', 2],
  ['mean', 'mean_', 2],
  ['without', 'not_', 1],
  ['within', 'in_', 2, 2],
  ['ratio', 'per_', 2, 2],
  ['less', 'less_', 2],
  ['alone', '', 1, 1],
  ['beside', '', 2, 2],
];

function write(fact: Fact, writeRow: (named: Named) => string): string {
  switch (fact.kind) {
    case 'whole':
      return fact.measure;
    case 'said':
      return `said.${fact.said.id}`;
    case 'rows': {
      const begin = relations.find(([relation]) => relation === fact.relation)?.[1] ?? '';
      return `${begin}${fact.rows.map(writeRow).join('_')}`;
    }
    case 'chosen': {
      const { how, table, number, last, within } = fact;
      if (how === 'daily') return 'average.d';
      const told = `${how}.${letters[table]}`;
      if (number === 0 && (how === 'average' || how === 'median')) return told;
      return `${told}.${number}${how === 'between' ? `-${last}` : ''}${within ? `_${writeRow(within)}` : ''}`;
    }
  }
}

function writeNamed({ kind, key, rows: [row] }: Named): string {
  return kind === 'row' && !/^[a-z]\./.test(key) ? `${letters[row.table]}.${key}` : key;
}

/** A long id of a row as a few letters that are worked out of it; a name with a note stays. */
function shorten(id: string, { kind, rows: [row] }: Named): string {
  return kind === 'row' && id === `${letters[row.table]}.${row.id}` && id.length > 9 ? `~${hash(id)}` : id;
}

function hash(id: string): string {
  let value = 0;
  for (const char of id) value = (value * 31 + (char.codePointAt(0) ?? 0)) % 2_176_782_336;
  return value.toString(36).padStart(6, '0');
}

/** The fact that an id leads to; undefined where it is none, or of another dataset. */
export function readFactId(id: string, dataset: Dataset): Fact | undefined {
  const measure = measures.find(each => each === id);
  if (measure) return whole(measure);
  if (id.length > longestRead) return undefined;
  const said = dataset.said.find(each => `said.${each.id}` === id);
  if (said) return { kind: 'said', said };
  const chosen = /^([a-z]+)\.([a-z])(?:\.(\d{1,9})(?:-(\d{1,9}))?)?(?:_([^_]+))?$/.exec(id);
  const fact = chosen ? readChosen(chosen, dataset) : undefined;
  if (fact) return fact;
  for (const [relation, begin, least, most = Number.POSITIVE_INFINITY] of relations) {
    const keys = id.startsWith(begin) ? id.slice(begin.length).split('_') : [];
    const [one, ...others] = keys.flatMap(key => readRowKey(key, dataset) ?? []);
    if (one && others.length === keys.length - 1 && keys.length >= least && keys.length <= most)
      return relate(relation, one, ...others);
  }
  return undefined;
}

function readChosen(
  [id, word, letter, first, second, heading]: readonly (string | undefined)[],
  dataset: Dataset,
): Fact | undefined {
  const how = id === 'average.d' ? 'daily' : hows.find(each => each === word);
  const table = how === 'daily' ? 'jurisdictions' : rankedTables.find(each => letters[each] === letter);
  const within = heading === undefined ? undefined : readRowKey(heading, dataset);
  if (!how || !table) return undefined;
  const number = Number(first ?? 0);
  const isMiddle = how === 'average' || how === 'median' || how === 'daily';
  const isPlace = how === 'most' || how === 'least';
  const isMany = isPlace || /^(?:sum)?(?:top|last)$/.test(how);
  if (isMiddle !== (first === undefined) || (second !== undefined) !== (how === 'between')) return undefined;
  if (heading !== undefined && !(isPlace && within && isCrime(within))) return undefined;
  if (isMany && (number < 1 || number > 9999)) return undefined;
  return { kind: 'chosen', how, table, number, last: Number(second ?? number), within };
}

const namedById = perDataset(dataset => {
  const rows = allRows(dataset).map(named => [writeNamed(named), named] as const);
  return new Map([...rows.map(([id, named]) => [`~${hash(id)}`, named] as const), ...rows]);
});

function readRowKey(text: string, dataset: Dataset): Named | undefined {
  const known = namedById(dataset).get(text);
  if (known) return known;
  const { kind, name } = splitKey(text) ?? {};
  if (kind === undefined || name === undefined) return undefined;
  const words = kind === 'words' ? [nameExactly(name, dataset, offenseTables), nameByWords(name, dataset)] : [];
  const read = [nameEveryday(name, dataset), ...words, readKey(text, dataset)];
  return read.find(named => named && writeNamed(named).startsWith(`${letters[kind]}.`));
}
