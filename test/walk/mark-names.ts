import type { OwnRow } from './own-reading.ts';

/** A text in which each name of a row is one sign, so that a digit in a name is none of its figures. */
export interface Marked {
  readonly text: string;
  /** As it is read: without Markdown. */
  readonly plain: string;
  /** The rows that are named, in order; all that have the name. */
  readonly rows: readonly OwnRow[];
  readonly rowsOf: (mark: string) => readonly OwnRow[];
}

/** Where Unicode leaves room for signs of one's own. */
const firstSign = 0xf0000;

/**
 * Marks the names in a text, and leaves out what is not the report's own: what was typed, days, sentences of the data.
 *
 * @param sentences of the data, the longest first
 */
export function createMarker(rows: readonly OwnRow[], sentences: readonly string[]): (text: string) => Marked {
  const byName = new Map<string, readonly OwnRow[]>();
  for (const row of rows) for (const name of row.names) byName.set(name, [...(byName.get(name) ?? []), row]);
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length);
  const signs = new Map(names.map((name, index) => [name, String.fromCodePoint(firstSign + index)]));
  const rowsOfSign = new Map([...signs].map(([name, sign]) => [sign, byName.get(name) ?? []]));
  const anyName = new RegExp(`(?<![\\p{L}\\d])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\d])`, 'gu');
  const rowsOf = (mark: string) => rowsOfSign.get(mark) ?? [];
  const known = new Map<string, Marked>();
  return typed => {
    const before = known.get(typed);
    if (before) return before;
    const plain = readPlain(typed);
    const own = sentences
      .reduce((rest, sentence) => rest.replaceAll(sentence, ''), plain)
      .replaceAll(/“[^”]*”|<@\d+>|\d+\.\d+\.\d+|CC0-1\.0/gu, '')
      .replaceAll(/(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/gu, '');
    const text = own.replaceAll(anyName, name => signs.get(name) ?? name);
    const marked = {
      text,
      plain,
      rowsOf,
      rows: [...text.matchAll(/[\u{F0000}-\u{FFFFD}]/gu)].flatMap(([sign]) => rowsOf(sign)),
    };
    known.set(typed, marked);
    return marked;
  };
}

/** A text of Discord's without its Markdown and addresses. */
export function readPlain(text: string): string {
  return text
    .replaceAll(/\]\(<[^>]*>\)/g, ']')
    .replaceAll(/(?<!\\)(?:\*\*|[[\]])/g, '')
    .replaceAll(/\\(.)/g, '$1');
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
