import type { Block, List, ListItem } from './nodes.ts';
import { parseInline } from './parse-inline.ts';

const fencePattern = /```(?:[\w+-]+\n|\n)?([\s\S]+?)\n?```\n?/;
const heading = /^(#{1,3}) +(\S.*)$/;
const subtext = /^-# +(\S.*)$/;
const itemPattern = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

interface ItemLine {
  readonly indent: number;
  readonly mark: string;
  readonly text: string;
}

function readItem(line: string | undefined): ItemLine | null {
  const [, indent, mark, text] = itemPattern.exec(line ?? '') ?? [];
  return indent === undefined || mark === undefined || text === undefined
    ? null
    : { indent: indent.length, mark, text };
}

const isNumbered = (item: ItemLine): boolean => /\d/.test(item.mark);

/** The items from a line on that make one list: numbers and bullets at the same depth are two lists. */
function takeItems(lines: readonly string[], at: number): readonly ItemLine[] {
  const first = readItem(lines[at]);
  if (first === null) return [];
  return takeWhile(lines, at, line => {
    const item = readItem(line);
    const isOther = item !== null && item.indent <= first.indent && isNumbered(item) !== isNumbered(first);
    return isOther ? null : item;
  });
}

/** The list that `items` starts with; lines indented further than an item belong to it. */
function buildList(items: readonly ItemLine[]): List {
  const [first] = items;
  const level = first?.indent ?? 0;
  const built: ListItem[] = [];
  let at = 0;
  while (at < items.length) {
    const text = items[at]?.text ?? '';
    const from = at + 1;
    at = from;
    while (at < items.length && (items[at]?.indent ?? 0) > level) at += 1;
    built.push({ children: parseInline(text), nested: at > from ? buildList(items.slice(from, at)) : null });
  }
  const start = first !== undefined && isNumbered(first) ? Number.parseInt(first.mark, 10) : null;
  return { kind: 'list', start, items: built };
}

/** As many lines from `at` on as `read` accepts, read. */
function takeWhile<Read>(lines: readonly string[], at: number, read: (line: string) => Read | null): readonly Read[] {
  const taken: Read[] = [];
  for (const line of lines.slice(at)) {
    const value = read(line);
    if (value === null) break;
    taken.push(value);
  }
  return taken;
}

/** The block that a line begins, and how many lines it takes; null where plain text goes on. */
function blockAt(lines: readonly string[], at: number): { block: Block; took: number } | null {
  const line = lines[at] ?? '';
  const [, marks, title] = heading.exec(line) ?? [];
  if (marks !== undefined && title !== undefined) {
    const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
    return { block: { kind: 'heading', level, children: parseInline(title) }, took: 1 };
  }
  const [, small] = subtext.exec(line) ?? [];
  if (small !== undefined) return { block: { kind: 'subtext', children: parseInline(small) }, took: 1 };
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return { block: { kind: 'quote', blocks: parseLines(rest) }, took: rest.length };
  }
  const quoted = takeWhile(lines, at, each => (each.startsWith('> ') ? each.slice(2) : null));
  if (quoted.length > 0) return { block: { kind: 'quote', blocks: parseLines(quoted) }, took: quoted.length };
  const items = takeItems(lines, at);
  return items.length > 0 ? { block: buildList(items), took: items.length } : null;
}

function parseLines(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push({ kind: 'lines', children: parseInline(plain.join('\n')) });
    plain = [];
  };
  let at = 0;
  while (at < lines.length) {
    const found = blockAt(lines, at);
    if (found === null) plain.push(lines[at] ?? '');
    else {
      flush();
      blocks.push(found.block);
    }
    at += found?.took ?? 1;
  }
  flush();
  return blocks;
}

/** What Discord makes of a message's text or an embed's description: headings, lists, quotes, code, small text and lines between them. */
export function parseMarkdown(source: string): readonly Block[] {
  const fence = fencePattern.exec(source);
  if (fence === null) return source === '' ? [] : parseLines(source.split('\n'));
  const before = source.slice(0, fence.index).replace(/\n$/, '');
  const after = source.slice(fence.index + fence[0].length);
  return [
    ...(before === '' ? [] : parseLines(before.split('\n'))),
    { kind: 'code block', text: fence[1] ?? '' },
    ...parseMarkdown(after),
  ];
}
