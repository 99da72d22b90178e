import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../page/markdown/nodes.ts';
import { parseInline } from '../../../page/markdown/parse-inline.ts';

/** Nodes in short: `strong(a em(b))`. */
function sketch(nodes: readonly Inline[]): string {
  return nodes
    .map(node => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'code':
          return `code(${node.text})`;
        case 'link':
          return `link(${node.href}: ${sketch(node.children)})`;
        case 'user':
        case 'role':
        case 'channel':
          return `${node.kind}(${node.id})`;
        case 'command':
        case 'emoji':
          return `${node.kind}(${node.name})`;
        case 'time':
          return `time(${node.seconds} ${node.style})`;
        default:
          return `${node.kind}(${sketch(node.children)})`;
      }
    })
    .join('');
}

describe('text with marks', () => {
  test.each([
    ['plain text', 'plain text'],
    ['**63** of 498', 'strong(63) of 498'],
    ['*slanted* and _slanted_', 'em(slanted) and em(slanted)'],
    ['__under__ ~~gone~~ ||hidden||', 'underline(under) strike(gone) spoiler(hidden)'],
    ['***both***', 'strong(em(both))'],
    ['**bold with *slant* inside**', 'strong(bold with em(slant) inside)'],
    ['a `**raw**` word', 'a code(**raw**) word'],
    ['``a ` b``', 'code(a ` b)'],
    ['**no end', '**no end'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    [String.raw`\*not slanted\*`, '*not slanted*'],
    [String.raw`**a \*\* b**`, 'strong(a ** b)'],
    ['[Source](https://example.com/a)', 'link(https://example.com/a: Source)'],
    ['[**bold** link](<https://example.com>)', 'link(https://example.com: strong(bold) link)'],
    ['[not a link](javascript:alert(1))', '[not a link](javascript:alert(1))'],
    ['see https://example.com/a.', 'see link(https://example.com/a: https://example.com/a).'],
    ['<https://example.com>', 'link(https://example.com: https://example.com)'],
    ['<@123> <@!123> <@&9> <#7>', 'user(123) user(123) role(9) channel(7)'],
    ['</convictions:1234567890>', 'command(convictions)'],
    ['<t:1506556800> <t:1506556800:R>', 'time(1506556800 f) time(1506556800 R)'],
    ['<t:99999999999999999>', '<t:99999999999999999>'],
    ['<:chart:1234567890>', 'emoji(chart)'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%s', (source, expected) => {
    expect(sketch(parseInline(source))).toBe(expected);
  });
});
