import type { Place } from '../dataset/dataset.ts';
import type { RowName } from '../names/names.ts';
import type { StatedDate } from './dates.ts';
import type { WordClass } from './lexicon.ts';
import type { Quantity } from './quantity.ts';

interface Span {
  /** Offsets in the message. */
  readonly start: number;
  readonly end: number;
}

/** What a claim can be made of. */
export type Item = Span &
  (
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | { readonly kind: 'place'; readonly place: Place; readonly note: string | undefined; readonly part: boolean }
    | { readonly kind: 'row'; readonly names: readonly RowName[] }
    | { readonly kind: 'otherPlace'; readonly name: string }
    | { readonly kind: 'otherCrime'; readonly name: string }
    | { readonly kind: 'otherOperation' }
    | { readonly kind: 'title' }
    | { readonly kind: 'reporter' }
    | { readonly kind: 'date'; readonly date: StatedDate }
    | { readonly kind: 'rank'; readonly rank: number }
    | { readonly kind: 'word'; readonly key: string; readonly text: string; readonly class: WordClass | undefined }
    | { readonly kind: 'mark'; readonly key: string }
    | { readonly kind: 'break' }
    | { readonly kind: 'opaque' }
  );

type Payload = Item extends infer Each ? (Each extends Span ? Omit<Each, keyof Span> : never) : never;
/** What a reader found, and the index of the token behind it. */
export interface ItemReading {
  readonly payload: Payload;
  readonly next: number;
}
