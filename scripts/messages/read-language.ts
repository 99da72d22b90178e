import { basename } from 'node:path';
import { lineOffset, parse } from '@fluent/syntax';
import type { Use } from './parameter-use.ts';
import { type EntryRead, readEntry } from './read-entry.ts';

/** The messages of one language, each with all that it takes, and what is wrong with them. */
export interface Language {
  readonly messages: ReadonlyMap<string, MessageRead>;
  /** With terms, `-name`. */
  readonly entries: Entries;
  readonly problems: readonly string[];
}

export interface MessageRead {
  readonly file: string;
  /** With those of the messages that stand in it: they get the same parameters. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** The messages and terms that stand in it, and in these; also those that the language lacks. */
  readonly within: ReadonlySet<string>;
}

type Entries = ReadonlyMap<string, EntryRead & { readonly path: string }>;

interface File {
  /** As problems name it. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the message files of a language.
 * @param english what the language may refer to before it is translated
 */
export function readLanguage(files: readonly File[], english?: Language): Language {
  const problems: string[] = [];
  const entries = new Map<string, EntryRead & { readonly path: string }>();
  for (const { path, text } of files) {
    for (const entry of parse(text, {}).body) {
      const place = `${path}:${lineOffset(text, entry.span?.start ?? 0) + 1}`;
      if (entry.type === 'Junk') problems.push(...entry.annotations.map(({ message }) => `${place}: ${message}`));
      if (entry.type !== 'Message' && entry.type !== 'Term') continue;
      const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name;
      if (entries.has(id)) problems.push(`${place}: there are two messages ${id}`);
      const read = readEntry(entry);
      problems.push(...read.problems.map(problem => `${place}: ${problem}`));
      entries.set(id, { ...read, path });
    }
  }
  const known = new Map([...(english?.entries ?? []), ...entries]);
  for (const [id, { path, references }] of entries) {
    const unknown = references.filter(name => !known.has(name));
    problems.push(...unknown.map(name => `${path}: ${id} refers to ${name}, which there is not`));
    if (withinOf(id, known).has(id)) problems.push(`${path}: ${id} refers to itself`);
  }
  const messages = [...entries]
    .filter(([id]) => !id.startsWith('-'))
    .map(([id, { path }]): [string, MessageRead] => [
      id,
      { file: basename(path), uses: usesOf(id, known), within: withinOf(id, entries) },
    ]);
  return { messages: new Map(messages), entries, problems };
}

function usesOf(id: string, entries: Entries): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, readonly Use[]>();
  for (const each of [id, ...withinOf(id, entries)]) {
    for (const [name, more] of entries.get(each)?.uses ?? []) uses.set(name, [...(uses.get(name) ?? []), ...more]);
  }
  return uses;
}

function withinOf(id: string, entries: Entries): ReadonlySet<string> {
  const within = new Set<string>();
  const open = [...(entries.get(id)?.references ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (within.has(next)) continue;
    within.add(next);
    open.push(...(entries.get(next)?.references ?? []));
  }
  return within;
}
