import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/playground/page/markdown/nodes.ts';
import { parseMarkdown } from '../../../src/playground/page/markdown/parse-blocks.ts';
import { cut, escapeText } from '../../../src/reply/discord/escape.ts';

test.each([
  ['Denver, Colorado', 'Denver, Colorado'],
  [
    '**bold** __under__ ~~struck~~ ||hidden||',
    '\\*\\*bold\\*\\* \\_\\_under\\_\\_ \\~\\~struck\\~\\~ \\|\\|hidden\\|\\|',
  ],
  ['<: _slanted_', '\\<: \\_slanted\\_'],
  ['https://a.example/ *slanted*', 'https://a.example/ \\*slanted\\*'],
  ['`code` and \\', '\\`code\\` and \\\\'],
  ['[words](https://a.example)', '\\[words\\](https://a.example)'],
  ['<@123> <@&1> <#2> <:e:3> </c:4> <t:5>', '\\<@123> \\<@&1> \\<#2> \\<:e:3> \\</c:4> \\<t:5>'],
  ['<0.1% and a < b', '<0.1% and a < b'],
  ['# Heading', '\\# Heading'],
  ['> quoted', '\\> quoted'],
  ['-# small', '\\-# small'],
  ['- item\n  * item', '\\- item\n  \\* item'],
  ['1. first\n 22. second', '1\\. first\n 22\\. second'],
  ['12.7%', '12.7%'],
  ['>99.9%', '>99.9%'],
  ['>>> all quoted', '\\>>> all quoted'],
  ['strong-arm, 3.5 #1', 'strong-arm, 3.5 #1'],
])('Markdown, mentions and links behind words are shown as they were typed: %s', (text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

test('any text is shown as it was typed', () => {
  const marks = fc.constantFrom(...'*_~`|<>[]()#-+\\@:/ \n1.a'.split(''), 'https://a.example', '**', '__', '<@1>');
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 30 }), parts => {
      const line = `x${parts.join('').replace(/https?:\/\//g, '')}`;
      expect(readBlocks(parseMarkdown(escapeText(line)))).toBe(line);
    }),
  );
});

/** The text of blocks that are nothing but text; otherwise what they are. */
function readBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(block => {
      if (block.kind !== 'lines') return `(${block.kind})`;
      return block.children.map(node => (node.kind === 'text' ? node.text : `(${node.kind})`)).join('');
    })
    .join('\n');
}

test.each([
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['ab😀d', 4, 'ab…'],
  ['a😀cd', 4, 'a😀…'],
])('%s in %i is %s', (text, limit, expected) => expect(cut(text, limit)).toBe(expected));
