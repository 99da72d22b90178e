import type { Category, Dataset, Offense, Table, Topic } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { type Entry, indexNames } from './name-index.ts';
import { namesOf } from './names.ts';

/** What the name of an offense can lead to. */
export type Subject =
  | { readonly kind: 'offense'; readonly offense: Offense }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'category'; readonly category: Category };

/** The report's own labels come first: "Burglary" is the label, not the heading of the same name. */
const PRIORITY: Partial<Record<Table, number>> = { convictions: 0, topics: 2, categories: 4 };

/** Names of offenses, topics and categories, cached for each dataset. */
export const offenseIndexOf = perDataset(dataset => indexNames(toEntries(dataset)));

/** The offenses of a subject, most convictions first. */
export function offensesOf(subject: Subject, dataset: Dataset): readonly Offense[] {
  switch (subject.kind) {
    case 'offense':
      return [subject.offense];
    case 'topic':
      return membersOf(dataset).get(`topics/${subject.topic.id}`) ?? [];
    case 'category':
      return membersOf(dataset).get(`categories/${subject.category.id}`) ?? [];
  }
}

/** The offenses of each topic and category, most convictions first. */
const membersOf = perDataset(({ rows: { convictions: offenses } }): ReadonlyMap<string, readonly Offense[]> => {
  const members = new Map<string, Offense[]>();
  for (const offense of offenses.toSorted((a, b) => b.count - a.count)) {
    const headings = [`categories/${offense.category}`, ...(offense.topic ? [`topics/${offense.topic}`] : [])];
    for (const heading of headings) {
      const listed = members.get(heading);
      if (listed) listed.push(offense);
      else members.set(heading, [offense]);
    }
  }
  return members;
});

/** Convictions of a subject. */
export function countOf(subject: Subject): number {
  switch (subject.kind) {
    case 'offense':
      return subject.offense.count;
    case 'topic':
      return subject.topic.count;
    case 'category':
      return subject.category.count;
  }
}

function toEntries(dataset: Dataset): Entry<Subject>[] {
  const subjects = new Map<string, Subject>([
    ...dataset.rows.convictions.map(offense => [`convictions/${offense.id}`, { kind: 'offense', offense }] as const),
    ...dataset.rows.topics.map(topic => [`topics/${topic.id}`, { kind: 'topic', topic }] as const),
    ...dataset.rows.categories.map(category => [`categories/${category.id}`, { kind: 'category', category }] as const),
  ]);
  return namesOf(dataset).flatMap(({ key, table, id, note, source }) => {
    const row = subjects.get(`${table}/${id}`);
    const priority = PRIORITY[table];
    if (!row || priority === undefined) return [];
    const alias = source === 'alias';
    return [{ key, row, note, priority: alias ? priority + 1 : priority, loose: true, alias }];
  });
}
