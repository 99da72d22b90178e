import type { Limit, Said } from '../dataset/dataset.ts';
import type { Quantity } from '../english/quantity.ts';
import type { Named } from '../names/named.ts';
import type { Outside } from './fact-types.ts';
import type { Cue } from './question-phrases.ts';

/** As much of a question as is looked at, in characters. Longer ones are texts, which "Check figures" is for. */
export const longestQuestion = 200;

/** What words of a question stand for. */
export type Meaning =
  | { readonly kind: 'row'; readonly named: Named }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'rank'; readonly rank: number }
  | { readonly kind: 'number'; readonly quantity: Quantity; readonly value: number }
  | { readonly kind: 'outside'; readonly what: Outside; readonly name: string }
  | { readonly kind: 'stranger' };

/** A part of a question: what it stands for, as it was written, and its words as they are compared. */
export type Piece = Meaning & { readonly text: string; readonly key: string };
export type NumberPiece = Piece & { readonly kind: 'number' };
export type OutsidePiece = Piece & { readonly kind: 'outside' };

/** Words for whom and what the report counts. */
export const them = ['arrest', 'people', 'convicted', 'conviction'] as const;

/** Whether a piece asks for one of these. */
export function isCue(piece: Piece | undefined, ...cues: readonly Cue[]): boolean {
  return piece?.kind === 'cue' && cues.includes(piece.cue);
}

/** Whether one of the pieces does. */
export function hasCue(pieces: readonly Piece[], ...cues: readonly Cue[]): boolean {
  return pieces.some(piece => isCue(piece, ...cues));
}

/** The words of a cue. */
export function wordsOf(piece: Piece | undefined): string {
  return piece?.kind === 'cue' ? piece.key : '';
}

/** Whether something is asked. */
export function asks(pieces: readonly Piece[]): boolean {
  return (
    hasCue(pieces, 'count', 'most', 'fewest', 'share', 'who', 'when', 'where', 'arrest', 'conviction', 'convicted') ||
    pieces.some(piece => /^(?:wh?[au]t|which|how)/.test(wordsOf(piece)))
  );
}

/** Whether words name a row, or rows, of a kind. */
export function isRow<M extends Meaning>(
  meaning: M | undefined,
  isOfKind: (named: Named) => boolean,
): meaning is M & { kind: 'row' } {
  return meaning?.kind === 'row' && isOfKind(meaning.named);
}

/** Words that are not understood, or have no part in the report: "my neighbor". */
export function isStranger(piece: Piece): boolean {
  return piece.kind === 'stranger' || isCue(piece, 'aside');
}

/** What a number in front of it counts. */
export function isUnit(piece: Piece | undefined): boolean {
  return isCue(piece, 'day', 'duration', 'place', 'kind', 'crime', 'category', 'group');
}

/** Whether a word makes a bound of it, or a rough number. */
export function isQualified({ quantity: { stated }, key }: NumberPiece): boolean {
  return stated.modifier !== 'exact' || stated.upTo !== undefined || /^(?:exactly|precisely|only|just) /.test(key);
}
