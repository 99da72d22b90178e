import type { Token } from '../../english/tokens.ts';
import type { Cue } from './cues.ts';
import type { FactRow } from './fact.ts';
import type { Limit } from './limits.ts';

/** As much of a question as is looked at, in characters. Longer ones are texts, which "Check figures" is for. */
export const longestQuestion = 200;

/** What a question is made of. */
export type Piece =
  | { readonly kind: 'row'; readonly row: FactRow }
  | { readonly kind: 'cue'; readonly cue: Cue; readonly key: string }
  /** A row may have the word for a name: it is near, and something else. */
  | { readonly kind: 'limit'; readonly limit: Limit; readonly near: readonly FactRow[] }
  | { readonly kind: 'rank'; readonly rank: number }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'otherPlace'; readonly name: string }
  | { readonly kind: 'otherCrime'; readonly name: string }
  | { readonly kind: 'otherDate'; readonly text: string }
  | { readonly kind: 'stranger'; readonly text: string }
  /** The report's own title or maker. */
  | { readonly kind: 'title' }
  | { readonly kind: 'reporter' };

export interface Read {
  readonly piece: Piece | undefined;
  /** Index after its last token. */
  readonly next: number;
}

/** The tokens as they were written, with one space where there were any. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`))
    .join('');
}
