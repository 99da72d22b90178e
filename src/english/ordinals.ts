import { readNumber } from './numbers.ts';
import type { Token } from './tokens.ts';

const wordsByClass = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ending = /^(st|nd|rd|th)$/;

/** A place in an order: `second`, `3rd`, `#1`, `number one`, `no. 2`. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
): { readonly rank: number; readonly next: number } | undefined {
  const [token, after] = tokens.slice(at, at + 2);
  if (token?.kind === 'number') return after?.glued && ending.test(after.key) ? rankAt(tokens, at, at + 2) : undefined;
  if (token?.text === '#') return after?.glued ? rankAt(tokens, at + 1) : undefined;
  if (token?.key === 'number') return rankAt(tokens, at + 1);
  if (token?.key === 'no' && after?.text === '.') return rankAt(tokens, at + 2);
  const word = wordsByClass.indexOf(token?.key ?? '');
  return word >= 0 ? { rank: word + 1, next: at + 1 } : undefined;
}

function rankAt(tokens: readonly Token[], at: number, behind?: number) {
  const { value, next } = readNumber(tokens, at) ?? { value: 0, next: at };
  // "100th" is a place, and "number 498" is none.
  const isPlace = Number.isInteger(value) && value > 0 && (behind !== undefined || value < 100);
  return isPlace ? { rank: value, next: behind ?? next } : undefined;
}
