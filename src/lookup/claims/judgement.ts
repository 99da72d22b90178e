import type { Table } from '../../dataset/dataset.ts';

export interface Row {
  readonly table: Table;
  readonly id: string;
}

/** What the report says of a claim. */
export interface Judgement {
  /** `later`: not the report's figure, but one that was said later. */
  readonly verdict: 'matches' | 'differs' | 'absent' | 'later';
  /** One neutral sentence with the figure. */
  readonly report: string;
  readonly rows: readonly Row[];
}
