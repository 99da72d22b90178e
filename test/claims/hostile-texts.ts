import { readFileSync } from 'node:fs';

const messages = readFileSync(new URL('training.txt', import.meta.url), 'utf8')
  .split('\n')
  .map(line => line.slice(line.indexOf(' :: ') + 4));

/** Texts, to be repeated to any length, that make a careless reader slow. */
export const hostileTexts: Readonly<Record<string, string>> = {
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

export function repeatTo(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
}
