import type { Token } from './tokens.ts';

const wordsByClass = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const numberWords = 'one two three four five six seven eight nine ten'.split(' ');
const ending = /^(st|nd|rd|th)$/;

/** A place in an order: `second`, `3rd`, `#1`, `number one`, `no. 2`. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
): { readonly rank: number; readonly next: number } | undefined {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    return after?.glued && ending.test(after.key) ? ranked(Number(token.text), at + 2) : undefined;
  }
  if (token.text === '#') return after?.glued ? ranked(smallNumber(after), at + 2) : undefined;
  if (token.key === 'number') return ranked(smallNumber(after), at + 2);
  if (token.key === 'no' && after?.text === '.') return ranked(smallNumber(tokens[at + 2]), at + 3);
  const word = token.kind === 'word' ? wordsByClass.indexOf(token.key) : -1;
  return word >= 0 ? { rank: word + 1, next: at + 1 } : undefined;
}

function ranked(rank: number | undefined, next: number) {
  return rank !== undefined && Number.isInteger(rank) && rank > 0 ? { rank, next } : undefined;
}

function smallNumber(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return Number(token.text) <= 99 ? Number(token.text) : undefined;
  const word = numberWords.indexOf(token?.key ?? '');
  return word >= 0 ? word + 1 : undefined;
}
