import type { Block, Inline, List } from './nodes.ts';
import { parseMarkdown } from './parse-blocks.ts';

function inlineText(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'command':
      return `/${node.name}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'user':
    case 'role':
    case 'channel':
    case 'time':
      return '';
    default:
      return node.children.map(inlineText).join('');
  }
}

function listText(list: List): string {
  return list.items
    .map(item =>
      [item.children.map(inlineText).join(''), ...(item.nested === null ? [] : [listText(item.nested)])].join('\n'),
    )
    .join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return block.blocks.map(blockText).join('\n');
    case 'code block':
      return block.text;
    case 'list':
      return listText(block);
    default:
      return block.children.map(inlineText).join('');
  }
}

/** A text without its marks, for where none are shown. */
export function plainText(source: string): string {
  return parseMarkdown(source).map(blockText).join('\n');
}
