import { describe, expect, test } from 'vitest';
import { renderEmbed } from '../../../src/reply/discord/embed.ts';
import { rowLine, textLine } from '../../../src/reply/lines.ts';
import type { Line } from '../../../src/reply/reply.ts';
import { caveat, makePlain } from './answers.ts';

const ids = new Map([['summary', '123']]);

describe('a line', () => {
  const lines: readonly [Line, string][] = [
    [rowLine('Denver', 63, 498), 'Denver **63** · 12.7%'],
    [{ ...rowLine('Denver', 63, 498, { marked: true }), rank: '3.' }, '▸ 3\\. **Denver** **63** · 12.7%'],
    [{ ...rowLine('Denver', 63, 0), rank: '5=' }, '5= Denver **63**'],
    [rowLine('a_b *c*', 1, 2), 'a\\_b \\*c\\* **1** · 50.0%'],
    [textLine('Plain.'), 'Plain.'],
    [textLine('> not quoted'), '\\> not quoted'],
    [textLine('words', 'Checked:'), '**Checked:** words'],
    [textLine('The release [1]', undefined, 'https://a.example/b_c'), '[The release \\[1\\]](<https://a.example/b_c>)'],
    [{ kind: 'command', name: 'summary', text: 'In short' }, '</summary:123> In short'],
    [{ kind: 'command', name: 'arrests', text: 'Counts' }, '`/arrests` Counts'],
  ];
  for (const [line, expected] of lines) {
    test(expected, () => {
      const answer = makePlain({ sections: [{ heading: undefined, lines: [line] }] });
      expect(renderEmbed(answer, ids, undefined).description).toBe(expected);
    });
  }
});

test('facts stand in one line, headings in bold with a gap before them', () => {
  const answer = makePlain({
    facts: [
      { label: 'Arrests', value: '63' },
      { label: 'Rank', value: '3rd of 10' },
    ],
    sections: [
      { heading: 'Groups', lines: [textLine('a')] },
      { heading: undefined, lines: [textLine('b')] },
    ],
  });
  expect(renderEmbed(answer, ids, undefined).description).toBe(
    'Arrests **63** · Rank **3rd of 10**\n\n**Groups**\na\nb',
  );
});

test('the first heading has no gap before it', () => {
  const answer = makePlain({ sections: [{ heading: 'Groups', lines: [textLine('a')] }] });
  expect(renderEmbed(answer, ids, undefined).description).toBe('**Groups**\na');
});

test('title, caveats, receipt and picture', () => {
  const embed = renderEmbed(makePlain({ caveats: [caveat('One.'), caveat('*Two.*')] }), ids, 'chart.png');
  expect(embed).toEqual({
    title: 'Denver',
    color: 0x5b7c99,
    fields: [{ name: 'Keep in mind', value: '• One.\n• \\*Two.\\*' }],
    footer: { text: 'Report · data v1.0.0' },
    image: { url: 'attachment://chart.png' },
  });
});

describe('what does not fit', () => {
  const sizeOf = ({ title = '', description = '', fields = [], footer }: ReturnType<typeof renderEmbed>) =>
    [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])].join('').length;
  const rows = (length: number) => [
    { heading: undefined, lines: Array.from({ length }, () => textLine('x'.repeat(400))) },
  ];

  test('lines are counted instead', () => {
    const { description } = renderEmbed(makePlain({ sections: rows(50) }), ids, undefined);
    expect(description?.length).toBeLessThanOrEqual(4096);
    expect(description?.split('\n')).toHaveLength(11);
    expect(description).toMatch(/\n… and 40 more lines$/);
  });

  test('one line is called a line', () => {
    const { description } = renderEmbed(makePlain({ sections: rows(11) }), ids, undefined);
    expect(description).toMatch(/\n… and 1 more line$/);
  });

  test('caveats keep room for the answer, and are counted where there are very many', () => {
    const [first, ...others] = Array.from({ length: 40 }, (_, index) => caveat(`${index}`.padEnd(400, 'x')));
    if (!first) throw new TypeError('No caveat');
    const embed = renderEmbed(makePlain({ caveats: [first, ...others], sections: rows(50) }), ids, undefined);
    expect(sizeOf(embed)).toBeLessThanOrEqual(6000);
    expect(embed.fields?.map(({ name }) => name)).toEqual([
      'Keep in mind',
      ...Array(3).fill('Keep in mind, continued'),
    ]);
    expect(embed.fields?.at(-1)?.value).toMatch(/\n… and 32 more lines$/);
    expect(embed.description?.length).toBeGreaterThan(1500);
  });

  test('everything as long as it can be', () => {
    const embed = renderEmbed(
      makePlain({
        title: '_'.repeat(2000),
        caveats: [caveat('*'.repeat(3000))],
        sections: [{ heading: '#'.repeat(500), lines: [textLine('|'.repeat(9000))] }],
        receipt: { source: { title: '', path: 'https://a.example/', description: '' }, line: 'x'.repeat(3000) },
      }),
      ids,
      undefined,
    );
    expect(sizeOf(embed)).toBeLessThanOrEqual(6000);
    expect(embed.title).toHaveLength(256);
    expect(embed.footer?.text).toHaveLength(2048);
    expect(embed.description).toMatch(/\n… and 1 more line$/);
    for (const { value } of embed.fields ?? []) expect(value.length).toBeLessThanOrEqual(1024);
  });
});
