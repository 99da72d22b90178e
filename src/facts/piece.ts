import type { Limit, Said } from '../dataset/dataset.ts';
import type { Token } from '../english/tokens.ts';
import type { Named } from '../names/named.ts';
import type { Cue } from './cues.ts';
import type { Bound } from './fact-types.ts';

/** As much of a question as is looked at, in characters. Longer ones are texts, which "Check figures" is for. */
export const longestQuestion = 200;

/** What a question is made of. */
export type Piece =
  | { readonly kind: 'row'; readonly named: Named }
  | CuePiece
  | { readonly kind: 'said'; readonly said: Said }
  /** A row may have the word for a name: it is near, and something else. */
  | { readonly kind: 'limit'; readonly limit: Limit; readonly text: string; readonly near: readonly Named[] }
  | { readonly kind: 'rank'; readonly rank: number; readonly text: string }
  | NumberPiece
  | { readonly kind: 'outside'; readonly what: 'place' | 'crime' | 'time' | 'operation'; readonly name: string }
  | { readonly kind: 'stranger'; readonly text: string }
  /** The report's own title or maker. */
  | { readonly kind: 'title' }
  | { readonly kind: 'reporter' }
  /** The end of a sentence. */
  | { readonly kind: 'stop' };

export interface CuePiece {
  readonly kind: 'cue';
  readonly cue: Cue;
  readonly key: string;
}

export interface NumberPiece {
  readonly kind: 'number';
  readonly value: number;
  /** The other end of "between 40 and 70"; else the number itself. */
  readonly last: number;
  readonly text: string;
  /** `about` for a number that is said to be rough; undefined where nothing is said. */
  readonly bound: Bound | 'about' | undefined;
  readonly percent: boolean;
}

export interface Read {
  readonly piece: Piece | undefined;
  /** Index after its last token. */
  readonly next: number;
}

/** Whether a piece asks for one of these. */
export function isCue(piece: Piece | undefined, ...cues: readonly Cue[]): piece is CuePiece {
  return piece?.kind === 'cue' && cues.includes(piece.cue);
}

/** Whether one of the pieces does. */
export function hasCue(pieces: readonly Piece[], ...cues: readonly Cue[]): boolean {
  return pieces.some(piece => isCue(piece, ...cues));
}

/** The word of a cue. */
export function keyOf(piece: Piece | undefined): string {
  return piece?.kind === 'cue' ? piece.key : '';
}

/** The tokens as they were written, with one space where there were any. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`))
    .join('');
}
