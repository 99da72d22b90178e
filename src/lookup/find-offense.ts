import type { Dataset, Offense } from '../dataset/dataset.ts';
import { type Both, findBoth } from './find-both.ts';
import { matchExactOffense, matchOffense, type OffenseMatch, offensesNamed } from './match-offense.ts';
import { countOf, offenseIndexOf, offensesOf, type Subject } from './offense-index.ts';
import { nearRows, rankRows } from './rank-names.ts';
import { readTyped } from './read-typed.ts';

/**
 * What a typed text asks for: one label of the report; several, by a topic or by the words they share; a category; an offense
 * and a place in one; or nothing that the report counts, with the nearest labels, at most three.
 */
export type OffenseFinding = OffenseMatch | Both | { readonly kind: 'none'; readonly near: readonly Offense[] };

/** How many names a miss offers. */
const MOST_NEAR = 3;

/** Finds the offense that a person means, from an id, a suggestion's label or anything they typed. Never a guess between two. */
export function findOffense(typed: string, dataset: Dataset): OffenseFinding {
  const key = readTyped(typed);
  if (key === '') return { kind: 'none', near: [] };
  const match = matchExactOffense(key, dataset) ?? findBoth(key, dataset) ?? matchOffense(key, dataset);
  if (match) return match;
  const near = expand(nearRows(key, offenseIndexOf(dataset), countOf), dataset);
  return { kind: 'none', near: near.slice(0, MOST_NEAR) };
}

/**
 * Offenses to offer while a person types, best first; all of them by convictions for an empty box. A topic or a category
 * that fits stands for its offenses. The caller cuts the list.
 */
export function suggestOffenses(typed: string, dataset: Dataset): readonly Offense[] {
  const key = readTyped(typed);
  if (key === '') return dataset.rows.convictions.toSorted((a, b) => b.count - a.count);
  const ranked = expand(rankRows(key, offenseIndexOf(dataset), countOf), dataset);
  if (ranked.length > 0) return ranked;
  return offensesAround(findOffense(typed, dataset), dataset);
}

/** The offenses that a finding is about, or that are near. */
export function offensesAround(finding: OffenseFinding, dataset: Dataset): readonly Offense[] {
  if (finding.kind === 'none') return finding.near;
  return finding.kind === 'both' ? finding.offenses : offensesNamed(finding, dataset);
}

function expand(subjects: readonly Subject[], dataset: Dataset): readonly Offense[] {
  return [...new Set(subjects.flatMap(subject => offensesOf(subject, dataset)))];
}
