import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/english/tokens.ts';

const keysOf = (text: string) => tokenize(text).map(({ kind, key }) => (kind === 'opaque' ? '▯' : key));

describe('the tokens of a message', () => {
  it.each([
    ['Denver had 63 arrests.', ['denver', 'had', '63', 'arrests', '.']],
    ['1,498 and 12.7%', ['1,498', 'and', '12.7', '%']],
    ['1,2,3', ['1', ',', '2', ',', '3']],
    ['63.', ['63', '.']],
    ['D.C. and L.A', ['dc', 'and', 'la']],
    ['Denver’s DUI’s', ['denver', 'dui']],
    ['Élan', ['elan']],
    ['**63** ||arrests|| __in__ ~~LA~~', ['63', 'arrests', 'in', 'la']],
    ['> 63 arrests', ['63', 'arrests']],
    ['63 > 50', ['63', '>', '50']],
    ['lol 🤡 63', ['lol', '63']],
    ['a `63 arrests` b', ['a', '63', 'arrests', 'b']],
    ['```js\n63\n``` b', ['\n', '63', '\n', 'b']],
    ['Denver...63', ['denver', '...', '63']],
    ['| 63 | ||x||', ['|', '63', '|', 'x']],
    ['<@63> <#101> <:x63:1> <t:1:R>', ['▯', '▯', '▯', '▯']],
    ['#denver-63 @user63 #63', ['▯', '▯', '#', '63']],
    [':100: x', ['▯', 'x']],
    ['https://a.example/63 www.example.com example.org/63 me63@example.org', ['▯', '▯', '▯', '▯']],
    ['end.Next', ['end', '.', 'next']],
    ['!convictions 5\nx', ['\n', 'x']],
  ])('%j', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it('know where they stand', () => {
    const text = 'In **Denver**: 63';
    for (const { start, end, text: written } of tokenize(text)) expect(text.slice(start, end)).toBe(written);
  });
});
