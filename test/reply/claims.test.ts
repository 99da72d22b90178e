import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/claims/check-text.ts';
import { answerClaims } from '../../src/reply/claims.ts';
import type { Line } from '../../src/reply/reply.ts';
import { speak } from '../../src/words/speak.ts';
import { answer, linesOf, safeCity } from '../commands/reports.ts';

const link = 'https://discord.com/channels/1/2/3';
const check = (text: string) => answer('Check figures', { text, link });

/** `= Matches “Denver 63”` */
const worded = (line: Line | undefined) =>
  line?.kind === 'text' ? [line.sign, line.lead, line.text].filter(Boolean).join(' ') : undefined;
const firstLine = (text: string) => worded(check(text).list[0]);

describe('each figure in a line', () => {
  test.each([
    ['Operation Safe City: Philadelphia 107', '= Matches “Philadelphia 107”'],
    ['Operation Safe City: Denver 70', '≠ Differs “Denver 70” · the report: 63'],
    ['ICE arrested 120 in Houston', '∅ Not in the report “120 in Houston” · it counts 10 places'],
    [
      '20 DUIs in Philadelphia',
      '∅ Not in the report “20 DUIs in Philadelphia” · it does not break convictions down by place',
    ],
    [
      '40 gang members in LA',
      '∅ Not in the report “40 gang members in LA” · it does not break its groups down by place',
    ],
    [
      'ICE arrested 9 people in Queens',
      '∅ Not in the report “9 people in Queens” · Queens is a part of New York City, which the report counts as a whole',
    ],
    ['In 2018 ICE arrested 20 in LA', '∅ Not in the report “20 in LA” · it is about 4 days, reported on 28 Sep 2017'],
    ['180 gang members', '· The report has 18 gang members or affiliates (“180 gang members”)'],
    ['90 DUIs', '· The report has 86 convictions for “Driving under the influence” (“90 DUIs”)'],
    ['ICE arrested 600 people', '· The report has 498 people arrested (“ICE arrested 600 people”)'],
    [
      '181 had clean records',
      '· The report has 317 people with criminal convictions of 498, which leaves 181 (“181 had clean records”)',
    ],
    [
      'California had 128 arrests',
      "· The report has 101 + 27 = 128 for its places in California (“California had 128 arrests”) · ICE said that 6 of Santa Clara County's 27 were in San Francisco",
    ],
    [
      'Denver had more arrests than NYC',
      '· The report has 63 for Denver and 45 for New York City (“Denver had more arrests than NYC”)',
    ],
    [
      'Denver had the second most arrests',
      '· The report has 63 for Denver, 3rd of 10 (“Denver had the second most arrests”)',
    ],
    ['12% of arrests were in LA', '· The report has 101 for Los Angeles, 20.3% (“12% of arrests were in LA”)'],
    ['ICE arrested 33 in Portland', '= Matches “33 in Portland” · ICE withdrew this figure the next day'],
    [
      'ICE arrested 4 in Portland',
      "· The report has 33 for Portland (“4 in Portland”) · ICE withdrew Portland's 33, and gave 4",
    ],
    [
      '85 of the LA arrests had convictions',
      '∅ Not in the report “85 of the LA arrests had convictions” · it does not break its groups down by place · 85 was said later: ICE, to LAist',
    ],
  ])('%s: %s', (text, line) => {
    expect(firstLine(text)).toBe(line);
  });
});

describe('the sentence', () => {
  test.each([
    ['Philadelphia 107, LA 101, NYC 54, Denver 70 arrests', '4 figures in the message: 2 match and 2 differ.'],
    ['18 gang members', '1 figure in the message: it matches.'],
    ['20 DUIs in Philadelphia and 30 arrests in Houston', '2 figures in the message: neither is in the report.'],
    ['180 gang members', '1 figure in the message. It does not say that it is about Operation Safe City; if it is:'],
    [
      'Operation Safe City: 18 gang members, 20 arrests in Houston',
      '2 figures in the message: 1 matches and 1 is not in the report.',
    ],
  ])('of “%s” is “%s”', (text, sentence) => {
    expect(check(text).sentence).toBe(sentence);
  });
});

test('twelve figures are shown', () => {
  const text = Array.from({ length: 14 }, (_, index) => `Operation Safe City: Denver had ${index + 2} arrests.`).join(
    ' ',
  );
  const lines = linesOf(check(text));
  expect(lines.filter(line => line.startsWith('Differs'))).toHaveLength(12);
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
