import { describe, expect, test } from 'vitest';
import { renderDetails, renderEmbed } from '../../../src/reply/discord/embed.ts';
import type { Line } from '../../../src/reply/reply.ts';
import { speak } from '../../../src/words/speak.ts';
import { makePlain } from './answers.ts';

const view = { commandIds: new Map([['summary', '123']]), say: speak('en') };
const denver = { sign: '3.', text: 'Denver', figure: '63', share: '12.7%' };
const lines = (count: number, length: number) => Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }));
const caveat = 'An arrest is not a conviction.';

describe('a line', () => {
  const rows: readonly [Line, string][] = [
    [denver, '3\\. Denver **63** · 12.7%'],
    [{ ...denver, sign: '5=' }, '5= Denver **63** · 12.7%'],
    [{ ...denver, sign: undefined, text: 'a_b *c*' }, 'a\\_b \\*c\\* **63** · 12.7%'],
    [{ text: 'Plain.' }, 'Plain.'],
    [{ text: '> not quoted' }, '\\> not quoted'],
    [{ lead: 'Checked:', text: 'words' }, '**Checked:** words'],
    [{ text: 'The release [1]', link: 'https://a.example/b_c' }, '[The release \\[1\\]](<https://a.example/b_c>)'],
    [{ command: 'summary', text: 'In short' }, '</summary:123> In short'],
    [{ command: 'arrests', text: 'Counts' }, '`/arrests` Counts'],
  ];
  test.each(rows)('%j', (line, expected) => {
    expect(renderEmbed(makePlain({ list: [line] }), view, undefined).description).toBe(`${expected}\n${caveat}`);
  });
});

test('the embed has one caveat, the receipt and the picture', () => {
  expect(renderEmbed(makePlain({ caveats: ['*One.*', 'Two.'] }), view, 'chart.png')).toEqual({
    color: 0x5b7c99,
    description: '\\*One.\\*',
    footer: { text: 'Report · reported by ICE, 28 Sep 2017' },
    image: { url: 'attachment://chart.png' },
  });
});

test.each([
  ['beside a picture', 'chart.png', 5],
  ['without one', undefined, 8],
] as const)('%s %s, of eight rows %i are listed', (_, picture, rows) => {
  const { description } = renderEmbed(makePlain({ list: Array.from({ length: 8 }, () => denver) }), view, picture);
  expect(description?.split('\n')).toHaveLength(rows + 1);
});

test('details have every caveat and source, and the version of the data', () => {
  const details = [{ heading: 'Beside it', lines: [{ text: 'a' }] }];
  const answer = makePlain({ list: [denver], details, caveats: ['One.', '*Two.*'] });
  expect(renderDetails(answer, view)).toEqual({
    color: 0x5b7c99,
    description:
      '**All of them**\n3\\. Denver **63** · 12.7%\n**Beside it**\na\n**Sources**\n[Release](<https://a.example/>)',
    fields: [{ name: 'Keep in mind', value: '• One.\n• \\*Two.\\*' }],
    footer: { text: 'Report · reported by ICE, 28 Sep 2017 · data v1.2.0' },
  });
});

describe('what does not fit is counted', () => {
  test.each([
    [50, '… and 40 more lines'],
    [11, '… and 1 more line'],
    [10, undefined],
  ])('of %i long lines', (count, expected) => {
    const { description = '' } = renderEmbed(makePlain({ list: lines(count, 400) }), view, undefined);
    expect(description.length).toBeLessThanOrEqual(4096);
    expect(description.split('\n').at(-2)).toBe(expected ?? 'x'.repeat(400));
  });

  test('everything as long as it can be', () => {
    const long = makePlain({
      list: lines(20, 900),
      details: [{ heading: '#'.repeat(500), lines: [{ text: '|'.repeat(9000) }] }],
      caveats: ['*'.repeat(3000), ...Array.from({ length: 40 }, () => 'x'.repeat(400))],
      receipt: { ...makePlain().receipt, line: 'x'.repeat(3000), versioned: 'x'.repeat(3000) },
    });
    for (const embed of [renderEmbed(long, view, 'chart.png'), renderDetails(long, view)]) {
      const { description = '', fields = [], footer } = embed;
      const texts = [description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])];
      expect(texts.join('').length).toBeLessThanOrEqual(6000);
      expect(description.length).toBeLessThanOrEqual(4096);
      expect(footer?.text).toHaveLength(2048);
      for (const { value } of fields) expect(value.length).toBeLessThanOrEqual(1024);
    }
  });
});
