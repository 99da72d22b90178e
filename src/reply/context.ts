import type { Dataset } from '../dataset/dataset.ts';
import type { Say } from '../words/speak.ts';

/** What every answer is made with: the report, and the language in which it is asked for. */
export interface Context {
  readonly dataset: Dataset;
  readonly say: Say;
}
