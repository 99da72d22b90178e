import type { Dataset, Table } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { nameEveryday } from '../names/everyday-words.ts';
import { readKey } from '../names/find-rows.ts';
import { nameExactly } from '../names/name-alone.ts';
import type { Named } from '../names/named.ts';
import { type Bound, bounds, type Fact, isCrime, measures, type RankedTable, rankedTables } from './fact-types.ts';
import { nameByWords } from './label-words.ts';
import { allRows, offenseTables } from './name-rows.ts';

/** What a button has room for, as it is written there. */
const longest = 60;
/** Ids of buttons that were posted when there was more room. */
const longestRead = 80;

/** The letters of the tables in ids; `w` is for words that labels share, and `r` for a state. */
const letters = {
  jurisdictions: 'p',
  convictions: 'o',
  categories: 'c',
  groups: 'g',
  topics: 't',
} as const satisfies Record<Table, string>;

/**
 * A fact in a few letters, for the value of a choice and for buttons: `arrests`, `p.denver`, `p.denver_p.los-angeles`,
 * `most.p.2`. Undefined where it names more rows than a button has room for.
 */
export function writeFactId(fact: Fact): string | undefined {
  return [write(fact, writeNamed), write(fact, named => shorten(writeNamed(named), named))].find(fits);
}

function fits(id: string): boolean {
  const encoded = /^[\w.~-]*$/.test(id) ? id : new URLSearchParams([['', id]]).toString().slice(1);
  return encoded.length <= longest;
}

const relationWords = {
  alone: [],
  beside: [],
  together: ['sum'],
  without: ['not'],
  within: ['in'],
  less: ['less'],
} as const;

function write(fact: Fact, writeRow: (named: Named) => string): string {
  switch (fact.kind) {
    case 'whole':
      return fact.measure;
    case 'rows':
      return [...relationWords[fact.relation], ...fact.rows.map(writeRow)].join('_');
    case 'ranked': {
      const { table, position, within } = fact;
      const id = `${position > 0 ? 'most' : 'least'}.${letters[table]}.${Math.abs(position)}`;
      return within ? `${id}_${writeRow(within)}` : id;
    }
    case 'leading': {
      const end = fact.rows > 0 ? 'top' : 'last';
      return `${fact.added ? `sum${end}` : end}.${letters[fact.table]}.${Math.abs(fact.rows)}`;
    }
    case 'bound':
      return `${fact.bound}.${letters[fact.table]}.${fact.number}${fact.bound === 'between' ? `-${fact.last}` : ''}`;
    case 'middle':
      return `${fact.middle}.${fact.table === 'days' ? 'd' : letters[fact.table]}`;
    case 'said':
      return `said.${fact.said.id}`;
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
  if (measure) return { kind: 'whole', measure };
  if (id.length > longestRead) return undefined;
  const said = id.startsWith('said.') ? dataset.said.find(each => `said.${each.id}` === id) : undefined;
  if (said) return { kind: 'said', said };
  const [first = '', ...others] = id.split('_');
  const words = /^([a-z]+)\.([a-z])(?:\.(\d{1,9}(?:-\d{1,9})?))?$/.exec(first);
  const table = words && readTable(words[2] ?? '');
  if (words && table && others.length < 2) return readTold(words[1] ?? '', table, words[3], others[0], dataset);
  const relation = (['together', 'without', 'within', 'less'] as const).find(each => relationWords[each][0] === first);
  const named = (relation ? others : [first, ...others]).map(each => readNamed(each, dataset));
  const [one, two, ...more] = named.filter(each => each !== undefined);
  if (!one || named.includes(undefined)) return undefined;
  if (relation === 'without') return { kind: 'rows', relation, rows: two ? [one, two, ...more] : [one] };
  if (!two) return relation ? undefined : { kind: 'rows', relation: 'alone', rows: [one] };
  if (relation === 'together' || relation === 'less') return { kind: 'rows', relation, rows: [one, two, ...more] };
  return more.length > 0 ? undefined : { kind: 'rows', relation: relation ?? 'beside', rows: [one, two] };
}

function readTable(letter: string): RankedTable | 'days' | undefined {
  return letter === 'd' ? 'days' : rankedTables.find(table => letters[table] === letter);
}

/** What stands in front of a table: an end of its ranking, a bound, its average. */
function readTold(
  word: string,
  table: RankedTable | 'days',
  digits: string | undefined,
  within: string | undefined,
  dataset: Dataset,
): Fact | undefined {
  if (word === 'average' || word === 'median')
    return digits === undefined && within === undefined ? { kind: 'middle', middle: word, table } : undefined;
  if (table === 'days' || digits === undefined) return undefined;
  const [number = 0, last] = digits.split('-').map(Number);
  if (last !== undefined && (word !== 'between' || within !== undefined)) return undefined;
  if (word === 'most' || word === 'least') {
    const named = within === undefined ? undefined : readNamed(within, dataset);
    if (number < 1 || number > 9999 || (within !== undefined && (!named || !isCrime(named)))) return undefined;
    return { kind: 'ranked', table, position: word === 'most' ? number : -number, within: named };
  }
  if (within !== undefined) return undefined;
  const bound = bounds.find((each): each is Bound => each === word);
  if (bound)
    return bound === 'between' && last === undefined
      ? undefined
      : { kind: 'bound', table, bound, number, last: last ?? number };
  const [, added, end] = /^(sum)?(top|last)$/.exec(word) ?? [];
  if (end === undefined || number < 1 || number > 9999) return undefined;
  return { kind: 'leading', table, rows: end === 'top' ? number : -number, added: added !== undefined };
}

const namedById = perDataset(dataset => {
  const rows = allRows(dataset).map(named => [writeNamed(named), named] as const);
  return new Map([...rows.map(([id, named]) => [`~${hash(id)}`, named] as const), ...rows]);
});

function readNamed(text: string, dataset: Dataset): Named | undefined {
  const known = namedById(dataset).get(text);
  if (known) return known;
  const [, letter, name = ''] = /^([a-z])\.(.+)$/.exec(text) ?? [];
  if (letter === undefined) return undefined;
  const words = letter === 'w' ? [nameExactly(name, dataset, offenseTables), nameByWords(name, dataset)] : [];
  const read = [nameEveryday(name, dataset), ...words, readKey(text, dataset)];
  return read.find(named => named && writeNamed(named).startsWith(`${letter}.`));
}
