import type { Dataset, Row } from '../dataset/dataset.ts';
import type { Item } from '../english/item.ts';
import type { Stated } from '../english/tolerance.ts';
import type { About } from './about.ts';
import type { Absence, Figure } from './finding.ts';
import type { Head } from './head.ts';
import type { Pair, Spot } from './pair-numbers.ts';

/** A number and what it is said of, before they are set beside each other. */
export interface Claim {
  readonly spot: Spot;
  /** The figures that it may be, the likeliest first; or why the report has none, and the rows that come nearest. */
  readonly figures: readonly Figure[];
  readonly absence?: Absence | undefined;
  readonly rows?: readonly Row[];
  /** The number in the report's unit, where the message has another. */
  readonly stated?: Stated;
  /** The items beside the number that the quotation holds. */
  readonly used: readonly Item[];
  /** `tight`: the words may leave no other reading; `near`: likely; `loose`: beside it, no more. */
  readonly bond: Pair['bond'];
  /** A name and a number with nothing else: told only where the message is about arrests. */
  readonly bare: boolean;
}

/** What a message says around one number. */
export interface Around {
  readonly items: readonly Item[];
  readonly sentence: About;
  readonly message: About;
  /** Numbers before it in the sentence. */
  readonly before: readonly Spot[];
}

export interface Reading {
  readonly spot: Spot;
  readonly head: Head;
  /** The words behind the number up to what it counts. */
  readonly noun: readonly Item[];
  readonly around: Around;
  readonly dataset: Dataset;
  /** The number's own clause. */
  readonly words: readonly Item[];
}

/** A claim, or that there is none. */
export type Read = Omit<Claim, 'spot'> | 'none' | undefined;
