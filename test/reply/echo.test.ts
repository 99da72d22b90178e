import { expect, test } from 'vitest';
import { escapeText } from '../../src/reply/discord/escape.ts';
import { echo } from '../../src/reply/word-names.ts';
import { speak } from '../../src/words/speak.ts';

const say = speak('en');

test.each([
  ['Denver', '“Denver”'],
  ['  new\n\tyork  ', '“new york”'],
  ['', 'an empty text'],
  [' \u200B\u2028 ', 'an empty text'],
  ['see https://a.example/b?c=1 now', '“see (link) now”'],
  ['HTTP://A.EXAMPLE', '“(link)”'],
  ['\u202Eabc\u202C\u200Fdef', '“abc def”'],
  ['zero\u200Bwidth\u00ADsoft', '“zero width soft”'],
  ['a\u0000b\uD83Dc', '“a b c”'],
  ['Zürich 東京', '“Zürich 東京”'],
  ['👍🏽 🇺🇸', '“👍🏽 🇺🇸”'],
  [`z${'\u0301'.repeat(500)}algo`, '“z\u0301\u0301algo”'],
  // More than sixty as computers count them, and fewer as people do.
  ['👍🏽'.repeat(40), `“${'👍🏽'.repeat(40)}”`],
  ['x'.repeat(60), `“${'x'.repeat(60)}”`],
  ['x'.repeat(6000), `“${'x'.repeat(59)}…”`],
  ['👍🏽'.repeat(200), `“${'👍🏽'.repeat(59)}…”`],
])('what was typed is repeated in quotes, on one line, short: %j', (typed, expected) => {
  expect(echo(typed, say)).toBe(expected);
});

test('as it is shown, it is no Markdown', () => {
  expect(escapeText(echo('**bold** [a](b) <@1>', say))).toBe('“\\*\\*bold\\*\\* \\[a\\](b) \\<@1>”');
});
