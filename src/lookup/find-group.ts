import type { Dataset, Group } from '../dataset/dataset.ts';
import { groupIndexOf, lookUpRow } from './table-lookup.ts';

export type GroupFinding =
  | { readonly kind: 'group'; readonly group: Group; readonly note: string | undefined }
  | { readonly kind: 'none'; readonly near: readonly Group[] };

/** Finds the report's group of people that a person means. */
export function findGroup(typed: string, dataset: Dataset): GroupFinding {
  const found = lookUpRow(typed, groupIndexOf(dataset));
  return found.row ? { kind: 'group', group: found.row, note: found.note } : { kind: 'none', near: found.near };
}
