import type { Item } from '../../english/item.ts';
import type { Judgement } from './judgement.ts';

/** A claim that is judged, and the items it is made of. */
export interface Found extends Judgement {
  readonly used: readonly Item[];
  /** Where its number, rank or comparison stands in the sentence. */
  readonly at: number;
}
