import { lineOffset, parse } from '@fluent/syntax';
import type { Use } from './parameter-use.ts';
import { type EntryRead, readEntry } from './read-entry.ts';

/** The messages of one language, each with all that it takes, and what is wrong with them. */
export interface Language {
  readonly messages: ReadonlyMap<string, MessageRead>;
  readonly problems: readonly string[];
}

export interface MessageRead {
  /** With those of the messages that stand in it: they get the same parameters. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** The messages that stand in it, and in these. */
  readonly within: ReadonlySet<string>;
}

/** Reads the message files of a language. A file has the path that problems name, and its text. */
export function readLanguage(files: readonly { readonly path: string; readonly text: string }[]): Language {
  const problems: string[] = [];
  const entries = new Map<string, EntryRead>();
  for (const { path, text } of files) {
    for (const entry of parse(text, {}).body) {
      const place = `${path}:${lineOffset(text, entry.span?.start ?? 0) + 1}`;
      if (entry.type === 'Junk') problems.push(...entry.annotations.map(({ message }) => `${place}: ${message}`));
      if (entry.type !== 'Message' && entry.type !== 'Term') continue;
      const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name;
      if (entries.has(id)) problems.push(`${place}: there are two messages ${id}`);
      const read = readEntry(entry);
      problems.push(...read.problems.map(problem => `${place}: ${problem}`));
      entries.set(id, read);
    }
  }
  for (const [id, { references }] of entries) {
    const unknown = references.filter(name => !entries.has(name));
    problems.push(...unknown.map(name => `${id} refers to ${name}, which there is not`));
    if (withinOf(id, entries).has(id)) problems.push(`${id} refers to itself`);
  }
  const messages = [...entries.keys()].filter(id => !id.startsWith('-')).map(id => [id, gather(id, entries)] as const);
  return { messages: new Map(messages), problems };
}

function gather(id: string, entries: ReadonlyMap<string, EntryRead>): MessageRead {
  const within = withinOf(id, entries);
  const uses = new Map<string, readonly Use[]>();
  for (const each of [id, ...within]) {
    for (const [name, more] of entries.get(each)?.uses ?? []) uses.set(name, [...(uses.get(name) ?? []), ...more]);
  }
  return { uses, within };
}

function withinOf(id: string, entries: ReadonlyMap<string, EntryRead>): ReadonlySet<string> {
  const within = new Set<string>();
  const open = [...(entries.get(id)?.references ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (within.has(next)) continue;
    within.add(next);
    open.push(...(entries.get(next)?.references ?? []));
  }
  return within;
}
