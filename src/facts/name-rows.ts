import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { nameForButton } from '../lookup/button-name.ts';
import { findGroup } from '../lookup/find-group.ts';
import { matchExactOffense, matchWholeOffense, type OffenseMatch } from '../lookup/match-offense.ts';
import { matchExactPlace, matchPlace, type PlaceMatch } from '../lookup/match-place.ts';
import type { Named } from '../names/named.ts';

/** A row by its own name. */
export function nameRow(row: Row, note?: string, key = row.id): Named {
  return { kind: 'row', rows: [row], name: row.title, note, within: undefined, readFrom: undefined, key };
}

/** Every row of every table, by its own name. */
export const allRows = perDataset(({ rows }): readonly Named[] =>
  [rows.jurisdictions, rows.groups, rows.convictions, rows.topics, rows.categories].flatMap(table =>
    table.map((row: Row) => nameRow(row)),
  ),
);

/** The place that a text names in full. */
export function nameExactPlace(text: string, dataset: Dataset): Named | undefined {
  const match = matchExactPlace(text, dataset);
  return match && fromPlace(match, text);
}

/** The place or the state that a text names, with a slip in it, too. */
export function namePlace(text: string, dataset: Dataset): Named | undefined {
  return fromPlace(matchPlace(text, dataset), text);
}

export function nameExactCrime(text: string, dataset: Dataset): Named | undefined {
  const match = matchExactOffense(text, dataset);
  return match && fromCrime(match, text, dataset);
}

/** The label, the heading or the labels that a text names, with a slip in it, too. */
export function nameCrime(text: string, dataset: Dataset): Named | undefined {
  const match = matchWholeOffense(text, dataset);
  return match && fromCrime(match, text, dataset);
}

export function nameGroup(text: string, dataset: Dataset): Named | undefined {
  const finding = findGroup(text, dataset);
  return finding.kind === 'none' ? undefined : withNote(finding.group, finding.note, text);
}

function fromPlace(match: PlaceMatch, text: string): Named | undefined {
  if (match.kind === 'place') return withNote(match.place, match.note, text);
  const [first, ...others] = match.kind === 'region' ? match.places : [];
  if (!first || match.kind !== 'region') return undefined;
  return {
    kind: 'state',
    rows: [first, ...others],
    name: match.region,
    note: undefined,
    within: undefined,
    readFrom: undefined,
    key: normalize(match.region),
  };
}

function fromCrime(match: OffenseMatch, text: string, dataset: Dataset): Named | undefined {
  if (match.kind === 'offense') return withNote(match.offense, match.note, text);
  if (match.kind === 'category') return withNote(match.category, match.note, text);
  const topic = dataset.rows.topics.find(({ id }) => id === match.topic?.id);
  if (topic) return withNote(topic, match.note, text);
  return nameWords(text, match.offenses, match.note);
}

/** Labels that share words. */
export function nameWords(text: string, labels: readonly Row[], note: string | undefined, name = text): Named | undefined {
  const [first, ...others] = labels.toSorted((a, b) => b.count - a.count);
  if (!first) return undefined;
  return { kind: 'words', rows: [first, ...others], name, note, within: undefined, readFrom: undefined, key: normalize(text) };
}

function withNote(row: Row, note: string | undefined, text: string): Named {
  return note === undefined ? nameRow(row) : nameRow(row, note, nameForButton(text, row.id));
}
