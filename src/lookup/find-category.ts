import type { Category, Dataset } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { findOffense, offensesAround, suggestOffenses } from './find-offense.ts';
import { categoryIndexOf, lookUpRow, suggestRows } from './table-lookup.ts';

export type CategoryFinding =
  | { readonly kind: 'category'; readonly category: Category; readonly note: string | undefined }
  | { readonly kind: 'none'; readonly near: readonly Category[] };

/** How many names a miss offers. */
const MOST_NEAR = 3;

/** Finds the category that a person means. An offense's name finds none, but its category is near. */
export function findCategory(typed: string, dataset: Dataset): CategoryFinding {
  const found = lookUpRow(typed, categoryIndexOf(dataset));
  if (found.row) return { kind: 'category', category: found.row, note: found.note };
  const around = categoriesOf(offensesAround(findOffense(typed, dataset), dataset), dataset);
  const near = [...around, ...found.near];
  return { kind: 'none', near: [...new Set(near)].slice(0, MOST_NEAR) };
}

/** Categories to offer while a person types, best first, those of offenses that fit after those that fit themselves. */
export function suggestCategories(typed: string, dataset: Dataset): readonly Category[] {
  const named = suggestRows(typed, dataset.rows.categories, categoryIndexOf(dataset));
  return [...new Set([...named, ...categoriesOf(suggestOffenses(typed, dataset), dataset)])];
}

function categoriesOf(offenses: readonly { readonly category: string }[], dataset: Dataset): readonly Category[] {
  const byId = categoriesById(dataset);
  return [...new Set(offenses.map(({ category }) => category))].flatMap(id => byId.get(id) ?? []);
}

const categoriesById = perDataset(
  ({ rows: { categories } }) => new Map(categories.map(category => [category.id, category])),
);
