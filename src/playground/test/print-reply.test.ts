import { expect, test } from 'vitest';
import { blankMessage } from '../compose-message.ts';
import type { Message } from '../message-shape.ts';
import { printReply } from '../print-reply.ts';
import { makeWorld } from '../world.ts';

const message = (more: Partial<Message>): Message => ({ ...blankMessage('1', '2', makeWorld('Bot').bot, 0), ...more });

test('a reply with everything in it', () => {
  const text = printReply(
    message({
      content: '**Denver: 63 of 498.**',
      embeds: [
        {
          type: 'rich',
          title: 'Denver',
          url: 'https://example.org/denver',
          description: 'Line one.\n-# Small print.',
          fields: [
            { name: 'Arrests', value: '**63**', inline: true },
            { name: 'Near', value: 'Above: A\nBelow: B', inline: false },
          ],
          image: { url: 'http://127.0.0.1/chart.png', description: 'Bars: Denver 63.' },
          footer: { text: 'Reported by somebody' },
          timestamp: '2017-09-28T00:00:00.000000+00:00',
        },
      ],
      attachments: [
        {
          id: '3',
          filename: 'table.csv',
          size: 4,
          url: '',
          proxy_url: '',
          content_type: 'text/csv',
          description: 'All rows',
        },
      ],
      components: [
        {
          type: 1,
          id: 1,
          components: [
            { type: 2, id: 2, style: 1, label: 'All', custom_id: 'all' },
            { type: 2, id: 3, style: 5, label: 'Source', url: 'https://example.org/' },
            { type: 2, id: 4, style: 4, label: 'Delete', emoji: { name: '🗑' }, custom_id: 'x', disabled: true },
          ],
        },
        {
          type: 1,
          id: 5,
          components: [
            {
              type: 3,
              id: 6,
              custom_id: 'm',
              placeholder: 'Sort',
              min_values: 1,
              max_values: 1,
              options: [
                { label: 'By count', value: 'c', default: true },
                { label: 'By name', value: 'n' },
              ],
            },
          ],
        },
      ],
    }),
  );
  expect(text).toBe(`(everybody can see this)

Denver: 63 of 498.

  Denver (https://example.org/denver)
  Line one.
  Small print.
  Arrests: 63
  Near:
    Above: A
    Below: B
  Picture: Bars: Denver 63.
  Reported by somebody · 2017-09-28

File: table.csv, All rows

[All] [Source ↗ https://example.org/] [🗑 Delete (off)]
[Sort ▾: *By count | By name]
`);
});

test('a private reply says so', () => {
  expect(printReply(message({ content: 'Psst.', flags: 64 }))).toBe('(only you can see this)\n\nPsst.\n');
});

test('a picture without alt text says so', () => {
  const image = { url: 'http://127.0.0.1/a.png' };
  expect(printReply(message({ embeds: [{ type: 'rich', image }] }))).toContain(
    'Picture: without alt text (http://127.0.0.1/a.png)',
  );
});

test.each([
  ['**bold** and __under__', 'bold and under'],
  ['*slanted* and `code`', 'slanted and code'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case_name', 'snake_case_name'],
  ['\\*as typed\\*', '*as typed*'],
  ['\\_\\_as typed\\_\\_', '__as typed__'],
  ['[the report](https://example.org/a)', 'the report (https://example.org/a)'],
  ['[the report](<https://example.org/a>)', 'the report (https://example.org/a)'],
  ['Use </arrests:123>.', 'Use /arrests.'],
  ['> quoted\n### Heading', 'quoted\nHeading'],
])('%s', (content, expected) => {
  expect(printReply(message({ content }))).toBe(`(everybody can see this)\n\n${expected}\n`);
});
