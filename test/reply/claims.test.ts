import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import { answerClaims } from '../../src/reply/claims.ts';
import type { Line } from '../../src/reply/reply.ts';
import { speak } from '../../src/words/speak.ts';
import { answer, linesOf, readTable, safeCity } from '../commands/reports.ts';

const link = 'https://discord.com/channels/1/2/3';
const check = (text: string) => answer('Check figures', { text, link });

/** `= Matches “Denver 63”` */
const worded = (line: Line | undefined) => line && [line.sign, line.lead, line.text].filter(Boolean).join(' ');
const firstLine = (text: string) => worded(check(text).list[0]);

test.each(readTable('../reply/claims.txt'))('each figure has a line: %s: %s', (text, line) =>
  expect(firstLine(text)).toBe(line),
);

test.each(readTable('../reply/claims-sentences.txt'))('the sentence of “%s” is “%s”', (text, sentence) =>
  expect(check(text).sentence).toBe(sentence),
);

test('twelve figures are shown', () => {
  const text = Array.from({ length: 14 }, (_, index) => `Operation Safe City: Denver had ${index + 2} arrests.`).join(
    ' ',
  );
  const lines = linesOf(check(text));
  expect(lines.filter(line => line.startsWith('≠ Differs'))).toHaveLength(12);
  expect(lines.slice(12)).toEqual(['… and 2 more lines']);
});

test('a reply is short: 200 characters of sentence, 140 a figure', () => {
  const messages = readFileSync(new URL('../claims/training.txt', import.meta.url), 'utf8').split('\n');
  for (const message of messages) {
    const found = checkText(message.slice(message.indexOf(' :: ') + 4).replaceAll('⏎', '\n'), safeCity);
    if (found.findings.length === 0) continue;
    const { sentence, list } = answerClaims(found, link, { dataset: safeCity, say: speak('en') });
    const texts = list.slice(0, -1).map(line => worded(line) ?? '');
    expect(sentence.length).toBeLessThanOrEqual(200);
    expect(texts.join('').length).toBeLessThanOrEqual(texts.length * 140 + 100);
  }
});
