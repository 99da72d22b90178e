import type { Category, Dataset, Offense, Topic } from '../dataset/dataset.ts';
import { matchBeginning, matchExactly, matchMisspelt, matchShape } from './name-index.ts';
import { offenseIndexOf, offensesOf, type Subject } from './offense-index.ts';
import { findByAllWords, findByWords, mendWords } from './offense-words.ts';
import { stripOffenseQuestion } from './question-words.ts';

export type OffenseMatch =
  | { readonly kind: 'offense'; readonly offense: Offense; readonly note: string | undefined }
  | {
      readonly kind: 'several';
      /** What the offenses have in common: the topic's name, or the words that their labels share. */
      readonly words: string;
      readonly offenses: readonly Offense[];
      readonly topic: Topic | undefined;
      readonly note: string | undefined;
    }
  | { readonly kind: 'category'; readonly category: Category; readonly note: string | undefined };

/** What a normalised text names, when it names nothing but an offense; undefined when it names none. */
export function matchOffense(key: string, dataset: Dataset): OffenseMatch | undefined {
  const text = stripOffenseQuestion(key);
  return (
    matchExactOffense(key, dataset) ??
    matchWholeOffense(text, dataset) ??
    toMatch(matchMisspelt(key, offenseIndexOf(dataset)).entry, dataset) ??
    toMatch(matchBeginning(text, offenseIndexOf(dataset)).entry, dataset)
  );
}

/** What a text names when it is not unfinished: beside a place's name, "count" is no beginning of "counterfeiting". */
export function matchWholeOffense(text: string, dataset: Dataset): OffenseMatch | undefined {
  const index = offenseIndexOf(dataset);
  return (
    matchExactOffense(text, dataset) ??
    toMatch(matchShape(text, index).entry, dataset) ??
    matchWords(text, dataset) ??
    toMatch(matchMisspelt(text, index).entry, dataset) ??
    matchWords(mendWords(text, dataset), dataset)
  );
}

/** The offense, topic or category with exactly this name. */
export function matchExactOffense(key: string, dataset: Dataset): OffenseMatch | undefined {
  return toMatch(matchExactly(key, offenseIndexOf(dataset)).entry, dataset);
}

/** The offenses that a match is about. */
export function offensesNamed(match: OffenseMatch, dataset: Dataset): readonly Offense[] {
  switch (match.kind) {
    case 'offense':
    case 'category':
      return offensesOf(match, dataset);
    case 'several':
      return match.offenses;
  }
}

function toMatch(
  found: { readonly row: Subject; readonly note: string | undefined } | undefined,
  dataset: Dataset,
): OffenseMatch | undefined {
  if (!found) return undefined;
  const { row, note } = found;
  switch (row.kind) {
    case 'offense':
      return { kind: 'offense', offense: row.offense, note };
    case 'category':
      return { kind: 'category', category: row.category, note };
    case 'topic':
      return { kind: 'several', words: row.topic.name, offenses: offensesOf(row, dataset), topic: row.topic, note };
  }
}

/** One label that shares a word with the text is a guess, so that only several of them, or all its words, are an answer. */
function matchWords(text: string, dataset: Dataset): OffenseMatch | undefined {
  const same = findByAllWords(text, dataset);
  const [only] = same;
  if (only && same.length === 1) return { kind: 'offense', offense: only, note: undefined };
  const offenses = same.length > 0 ? same : findByWords(text, dataset);
  if (offenses.length < 2) return undefined;
  return { kind: 'several', words: text, offenses, topic: commonTopic(offenses, dataset), note: undefined };
}

/** The topic that is made of exactly these offenses. */
function commonTopic(offenses: readonly Offense[], dataset: Dataset): Topic | undefined {
  return dataset.rows.topics.find(topic => {
    const members = offensesOf({ kind: 'topic', topic }, dataset);
    return members.length === offenses.length && members.every(member => offenses.includes(member));
  });
}
