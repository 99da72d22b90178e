import { expect, test } from 'vitest';
import { plainText } from '../../../page/markdown/plain-text.ts';

test.each([
  ['**63 of 498** people', '63 of 498 people'],
  ['# Title\n- [a](https://example.com)\n  - `b`', 'Title\na\nb'],
  ['> ask </about:1> <@2>', 'ask /about '],
  ['```\n**raw**\n```', '**raw**'],
])('%j', (source, expected) => {
  expect(plainText(source)).toBe(expected);
});
