import type { Token } from '../english/tokens.ts';
import type { Meaning } from './piece.ts';

/** What words of a question stand for, from a token on. */
export interface PieceReading {
  readonly meaning: Meaning;
  /** Index after its last token. */
  readonly next: number;
}

export function outside(
  what: 'place' | 'time' | 'operation',
  tokens: readonly Token[],
  at: number,
  next: number,
): PieceReading {
  return { meaning: { kind: 'outside', what, name: textOf(tokens, at, next) }, next };
}

/** The words as they are compared. */
export function keysOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}

/** The tokens as they were written, with one space where there were any. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`))
    .join('');
}
