import { describe, expect, test } from 'vitest';
import type { Block, Inline, List } from '../../../page/markdown/nodes.ts';
import { parseMarkdown } from '../../../page/markdown/parse-blocks.ts';

const words = (nodes: readonly Inline[]) =>
  nodes.map(node => (node.kind === 'text' ? node.text : `(${node.kind})`)).join('');

function sketchList(list: List): string {
  const items = list.items.map(
    item => words(item.children) + (item.nested === null ? '' : ` ${sketchList(item.nested)}`),
  );
  return `${list.start === null ? 'bullets' : `numbers from ${list.start}`}[${items.join(' | ')}]`;
}

function sketch(block: Block): string {
  switch (block.kind) {
    case 'list':
      return sketchList(block);
    case 'quote':
      return `quote{${block.blocks.map(sketch).join('; ')}}`;
    case 'code block':
      return `code{${block.text}}`;
    case 'heading':
      return `h${block.level} ${words(block.children)}`;
    default:
      return `${block.kind} ${words(block.children)}`;
  }
}

describe('a text in blocks', () => {
  test.each([
    ['', ''],
    ['one\ntwo', 'lines one\ntwo'],
    ['# Title\ntext', 'h1 Title; lines text'],
    ['### Small\n#hash', 'h3 Small; lines #hash'],
    ['text\n-# small print', 'lines text; subtext small print'],
    ['- a\n- b', 'bullets[a | b]'],
    ['- a\n  - b\n  - c\n- d', 'bullets[a bullets[b | c] | d]'],
    ['3. a\n4. b', 'numbers from 3[a | b]'],
    ['* a\ntext', 'bullets[a]; lines text'],
    ['- a\n  1. b\n1. c', 'bullets[a numbers from 1[b]]; numbers from 1[c]'],
    ['> quoted\n> - a\nnot', 'quote{lines quoted; bullets[a]}; lines not'],
    ['>>> all\nof it', 'quote{lines all\nof it}'],
    ['a\n```ts\n# code\n```\nb', 'lines a; code{# code}; lines b'],
    ['```one line```', 'code{one line}'],
    ['``` no end', 'lines ``` no end'],
    ['-not a list', 'lines -not a list'],
  ])('%j', (source, expected) => {
    expect(parseMarkdown(source).map(sketch).join('; ')).toBe(expected);
  });
});
