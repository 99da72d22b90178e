import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { checkText } from '../src/claims/check-text.ts';
import { readItems } from '../src/english/items.ts';
import { splitSentences } from '../src/english/sentences.ts';
import { tokenize } from '../src/english/tokens.ts';
import { safeCity, suggest } from './commands/reports.ts';

/** How many times as long as one thing another takes. Both are measured in turn, so that a busy machine slows both. */
function compareTimes(plain: () => void, tested: () => void): number {
  const time = (act: () => void) => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  const times = Array.from({ length: 10 }, () => [time(plain), time(tested)] as const);
  return Math.min(...times.map(([, each]) => each)) / Math.min(...times.map(([each]) => each));
}

const messages = readFileSync(new URL('claims/training.txt', import.meta.url), 'utf8')
  .split('\n')
  .map(line => line.slice(line.indexOf(' :: ') + 4));

/** Texts, to be repeated to any length, that make a careless reader slow. */
const hostileTexts: Readonly<Record<string, string>> = {
  'messages, one a line': messages.join('\n'),
  'messages in one sentence': messages.join(' ').replace(/[\n.!?;]/g, ' '),
  'one long number': '1',
  numbers: '63 ',
  'grouped numbers': '1,111,111,',
  'numbers and names': 'Denver 63 ',
  names: 'Denver ',
  'strung names': 'Denver, LA and ',
  'open brackets': '(((',
  commas: ',',
  dashes: '1-',
  'number words': 'one hundred and ',
  modifiers: 'over more than at least ',
  shares: '12.7% of ',
  claims: '63 arrests in Denver ',
  comparisons: 'more arrests in Denver than ',
  multiples: '3 times as many as ',
  ranks: 'the third most ',
  dates: '9/28/2017 ',
  negations: 'no ',
  strangers: 'foo bar baz ',
  misspellings: 'massachusats portlanf denvet baltimorr ',
  'other operations': 'Operation Cross Check ',
  'backticks without an end': '`a',
  'fences without an end': '```a',
  'mentions without an end': '<@',
  'emoji without an end': ':a',
  links: 'a.b/',
  initials: 'D.C.',
  accents: 'a\u0301\u0302\u0303',
  'line ends': '\n',
};
const repeatTo = (seed: string, length: number) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
const plainText = 'ICE arrested 63 people in Denver, and 86 of the 317 convictions were for DUI. ';

describe.each(Object.entries(hostileTexts))('a message of %s', (_, seed) => {
  // Twice what most people may type, and all that Discord lets anyone send. The worst takes 3 times as long as the ordinary one.
  // What else runs on the machine may take one of both its time.
  it('is checked about as soon as an ordinary one at 4,000 characters', { retry: 2 }, () => {
    const [plain, tested] = [plainText, seed].map(text => repeatTo(text, 4000));
    const check = (text = '') => void checkText(text, safeCity);
    expect(
      compareTimes(
        () => check(plain),
        () => check(tested),
      ),
    ).toBeLessThan(10);
  });

  // Only sentences are read back and forth, so a longest sentence is what keeps the work linear.
  it('is cut into no more pieces than it has characters, and into sentences that do not grow with it', () => {
    const text = repeatTo(seed, 32_000);
    const tokens = tokenize(text);
    const items = readItems(tokens, safeCity);
    const lengths = splitSentences(items).map(sentence => sentence.items.length + sentence.heading.length);
    expect(tokens.length).toBeLessThanOrEqual(text.length);
    expect(items.length).toBeLessThanOrEqual(tokens.length);
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(133);
  });
});

it.each([
  ...['', 'how many du', 'denver vs la', 'which city had the most arre', 'possession of w', 'xyzzy plugh foo bar baz'],
  ...['a'.repeat(6000), 'dui denver '.repeat(500)],
])('suggestions for “%.30s” are there about as soon as for a plain question', typed => {
  const ask = (text: string) => void suggest('fact', 'question', text);
  // The slowest takes 8 times as long.
  expect(
    compareTimes(
      () => ask('which city had the most arrests'),
      () => ask(typed),
    ),
  ).toBeLessThan(30);
});
