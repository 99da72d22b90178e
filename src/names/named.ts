import type { Row, RowOf } from '../dataset/dataset.ts';
import type { StateInParts } from './states.ts';

/** What a person named: one row, or several that one name fits. */
export type Named = NamedRows | NamedState;

/** A row by one of its names, or labels that share these words. */
export interface NamedRows extends NameRead {
  readonly kind: 'row' | 'words';
}

/** The places that are counted in a state which is not counted as a whole. */
export interface NamedState extends NameRead {
  readonly kind: 'state';
  readonly state: StateInParts;
}

interface NameRead {
  /** The largest first. */
  readonly rows: readonly [Row, ...Row[]];
  /** The row's title, the words that the labels share, or the state's name. */
  readonly name: string;
  /** What an answer must say of the name that was typed, as the data has it: `Chicago is in Cook County, …`. */
  readonly note: string | undefined;
  /** The name that was typed, where it is of a place within one that is counted whole, and the data has no note on it. */
  readonly within: string | undefined;
  /** What was typed, where it is not the name itself but was read as it: a beginning, a word of it, a misspelling. */
  readonly readFrom: string | undefined;
  /** What leads to it again, with its note, in at most 32 characters of a button. */
  readonly key: string;
}

/** What a typed text names in some tables. Never a guess between two. */
export type Found =
  | { readonly kind: 'named'; readonly named: Named }
  /** A place and something that is not counted by place. */
  | { readonly kind: 'both'; readonly place: RowOf<'jurisdictions'>; readonly named: Named }
  /** Nothing in these tables: the nearest rows, at most three, and what it names in another table. */
  | { readonly kind: 'none'; readonly near: readonly Row[]; readonly elsewhere: Named | undefined };
