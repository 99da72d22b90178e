import type { Inline } from './nodes.ts';

interface Rule {
  /** Sticky: tried where the parser stands. */
  readonly pattern: RegExp;
  readonly make: (groups: readonly string[]) => Inline;
}

/** Text up to the closing mark, in which a backslash takes the next character with it. */
const insideOf = String.raw`((?:\\[\s\S]|[^\\])+?)`;

const rules: readonly Rule[] = [
  { pattern: /\\([^\sA-Za-z0-9])/y, make: ([, mark = '']) => ({ kind: 'text', text: mark }) },
  { pattern: /(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y, make: ([, , text = '']) => ({ kind: 'code', text }) },
  {
    pattern: /\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?(?: "[^"]*")?\)/y,
    make: ([, label = '', href = '']) => ({ kind: 'link', href, children: parseInline(label) }),
  },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, make: ([, href = '']) => plainLink(href) },
  { pattern: /https?:\/\/[^\s<>]*[^\s<>.,:;"')\]*_|~]/y, make: ([href = '']) => plainLink(href) },
  { pattern: /<@!?(\d+)>/y, make: ([, id = '']) => ({ kind: 'user', id }) },
  { pattern: /<@&(\d+)>/y, make: ([, id = '']) => ({ kind: 'role', id }) },
  { pattern: /<#(\d+)>/y, make: ([, id = '']) => ({ kind: 'channel', id }) },
  { pattern: /<\/([^:>\n]+):\d+>/y, make: ([, name = '']) => ({ kind: 'command', name }) },
  {
    pattern: /<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y,
    make: ([, seconds = '', style]) => ({ kind: 'time', seconds: Number(seconds), style: style ?? 'f' }),
  },
  { pattern: /<a?:(\w+):\d+>/y, make: ([, name = '']) => ({ kind: 'emoji', name }) },
  { pattern: new RegExp(String.raw`\*\*${insideOf}\*\*(?!\*)`, 'y'), make: span('strong') },
  { pattern: new RegExp(`__${insideOf}__(?!_)`, 'y'), make: span('underline') },
  { pattern: new RegExp(`~~${insideOf}~~`, 'y'), make: span('strike') },
  { pattern: new RegExp(String.raw`\|\|${insideOf}\|\|`, 'y'), make: span('spoiler') },
  { pattern: /\*(?![\s*])((?:\\.|\*\*[^*]+\*\*|[^*\\])+?)(?<!\s)\*(?!\*)/y, make: span('em') },
  { pattern: /(?<![A-Za-z0-9_])_(?!_)((?:\\.|__[^_]+__|[^_\\])+?)_(?![A-Za-z0-9_])/y, make: span('em') },
];

function span(kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'): Rule['make'] {
  return ([, inside = '']) => ({ kind, children: parseInline(inside) });
}

function plainLink(href: string): Inline {
  return { kind: 'link', href, children: [{ kind: 'text', text: href }] };
}

function matchAt(source: string, at: number): { node: Inline; length: number } | null {
  for (const { pattern, make } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    // Making the node parses what is inside, with the same patterns: their `lastIndex` is not to be relied on afterwards.
    if (match !== null) return { node: make(match), length: match[0].length };
  }
  return null;
}

/** What Discord makes of a run of text: bold, links, mentions and the like. Marks without a partner stay as they are. */
export function parseInline(source: string): readonly Inline[] {
  const nodes: Inline[] = [];
  let text = '';
  let at = 0;
  const flush = () => {
    if (text !== '') nodes.push({ kind: 'text', text });
    text = '';
  };
  while (at < source.length) {
    const found = matchAt(source, at);
    if (found === null) {
      text += source[at];
      at += 1;
    } else {
      if (found.node.kind === 'text') text += found.node.text;
      else {
        flush();
        nodes.push(found.node);
      }
      at += found.length;
    }
  }
  flush();
  return nodes;
}
