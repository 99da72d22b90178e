import { mendKeys } from './misspelling.ts';

/** One name of one row, ready to be searched. */
export interface Entry<Row> {
  /** Normalised. */
  readonly key: string;
  readonly row: Row;
  readonly note: string | undefined;
  /** Where several rows have one name, the lowest wins; equals are a tie. */
  readonly priority: number;
  /** Whether its beginning or a misspelling is enough. Not for "denver co", which is one letter away from "denver ca". */
  readonly loose: boolean;
  /** Whether it comes from the table of aliases. */
  readonly alias: boolean;
}

/** An entry with its words, and with what follows from each of them on: `santa clara`, `clara`. */
export interface IndexedEntry<Row> extends Entry<Row> {
  readonly words: readonly string[];
  readonly starts: readonly string[];
}

/** Names of rows, in the forms in which they are looked up. */
export interface NameIndex<Row> {
  readonly entries: readonly IndexedEntry<Row>[];
  readonly byKey: ReadonlyMap<string, readonly Entry<Row>[]>;
  /** By name without spaces and plurals. */
  readonly byShape: ReadonlyMap<string, readonly Entry<Row>[]>;
  /** Of the names whose beginning or misspelling is enough. */
  readonly looseKeys: ReadonlySet<string>;
}

/** What a text names: one row, or several between which it does not decide, or nothing (an empty tie). */
export type Match<Row> = { readonly entry: Entry<Row> } | { readonly entry: undefined; readonly tied: readonly Row[] };

/** The shortest text that is read as the beginning of a name. */
const SHORTEST_PREFIX = 4;

/** Makes names ready to be searched; of one name for several rows, only those of the lowest priority stay. */
export function indexNames<Row>(entries: readonly Entry<Row>[]): NameIndex<Row> {
  const loose = entries.filter(entry => entry.loose);
  return {
    entries: entries.map(addWords),
    byKey: groupBest(entries, ({ key }) => key),
    byShape: groupBest(loose, ({ key }) => shapeOf(key)),
    looseKeys: new Set(loose.map(({ key }) => key)),
  };
}

function addWords<Row>(entry: Entry<Row>): IndexedEntry<Row> {
  const words = entry.key.split(' ');
  return { ...entry, words, starts: words.map((_, at) => words.slice(at).join(' ')) };
}

/** The first step that leads to one row, or else the first that leads to several. */
export function firstMatch<Row>(steps: readonly (() => Match<Row>)[]): Match<Row> {
  let tie: Match<Row> = { entry: undefined, tied: [] };
  for (const step of steps) {
    const match = step();
    if (match.entry) return match;
    if (tie.tied.length === 0) tie = match;
  }
  return tie;
}

/** The row with exactly this name. */
export function matchExactly<Row>(key: string, { byKey }: NameIndex<Row>): Match<Row> {
  return decide(byKey.get(key) ?? []);
}

/** The row with this name but for spaces and plurals. */
export function matchShape<Row>(key: string, { byShape }: NameIndex<Row>): Match<Row> {
  return decide(byShape.get(shapeOf(key)) ?? []);
}

/** The row that this is a misspelling of. */
export function matchMisspelt<Row>(key: string, index: NameIndex<Row>): Match<Row> {
  return decide(lookUp(mendKeys(key, index.looseKeys), index));
}

/** The row that this is the beginning of. */
export function matchBeginning<Row>(key: string, index: NameIndex<Row>): Match<Row> {
  return decide(lookUp(beginnings(key, index.looseKeys), index));
}

/** A word without its plural: `weapons` → `weapon`, `robberies` → `robbery`. */
export function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function shapeOf(key: string): string {
  return key.split(' ').map(toSingular).join('');
}

/** Only the last word may be unfinished, and no number: "Santa" is not yet "Santa Clara", since it may become another place. */
function beginnings(text: string, keys: ReadonlySet<string>): readonly string[] {
  if (text.length < SHORTEST_PREFIX) return [];
  return [...keys].filter(key => key.startsWith(text) && !/[ \d]/.test(key.slice(text.length)));
}

function lookUp<Row>(keys: readonly string[], { byKey }: NameIndex<Row>): readonly Entry<Row>[] {
  return keys.flatMap(key => byKey.get(key) ?? []);
}

function decide<Row>(entries: readonly Entry<Row>[]): Match<Row> {
  const rows = [...new Set(entries.map(({ row }) => row))];
  const [entry] = [...entries].sort((a, b) => a.priority - b.priority);
  return entry && rows.length === 1 ? { entry } : { entry: undefined, tied: rows };
}

function groupBest<Row>(
  entries: readonly Entry<Row>[],
  keyOf: (entry: Entry<Row>) => string,
): ReadonlyMap<string, readonly Entry<Row>[]> {
  const groups = new Map<string, readonly Entry<Row>[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key) ?? [];
    const best = Math.min(entry.priority, ...group.map(({ priority }) => priority));
    groups.set(
      key,
      [...group, entry].filter(({ priority }) => priority === best),
    );
  }
  return groups;
}
