import { expect, test } from 'vitest';
import { answer, linesOf } from '../commands/reports.ts';

test.each([
  [12, 'The message'],
  [13, '… and 1 more'],
  [14, '… and 2 more'],
])('of %d figures in a message, twelve are shown', (count, next) => {
  const text = Array.from({ length: count }, (_, index) => `Denver had ${index + 2} arrests.`).join(' ');
  const lines = linesOf(answer('Check figures', { text, link: 'https://discord.com/channels/1/2/3' }));
  expect(lines.filter(line => line.startsWith('Differs from the report: '))).toHaveLength(12);
  expect(lines[12]).toBe(next);
});
