import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { findUsState } from './us-states.ts';

/** One name that one row can be asked for. */
export interface Name {
  /** Normalized. */
  readonly key: string;
  readonly row: Row;
  /** What an answer found by this name must say. */
  readonly note: string | undefined;
  /** Where it is from: the row itself, its name and a state's abbreviation, the table of aliases, or an alias of several rows. */
  readonly source: 'row' | 'abbreviated' | 'alias' | 'shared';
}

/**
 * Every name that a row can be asked for: ids, labels as printed, mended names, titles, places with their state's
 * abbreviation, and aliases. A row has each of its names once; several rows may share one.
 */
export const allNamesOf = perDataset(collectNames);

/** The names by which a row is meant in a sentence. An alias of several rows asks for all of them, and means none. */
export const namesOf = perDataset(dataset => allNamesOf(dataset).filter(({ source }) => source !== 'shared'));

function collectNames({ rows, aliases }: Dataset): readonly Name[] {
  const all: readonly Row[] = Object.values<readonly Row[]>(rows).flat();
  const listed = aliases.map(({ alias, table, id, note }) => ({ key: normalize(alias), table, id, note }));
  const names = all.flatMap((row): Name[] => [
    ...ownTexts(row).map(text => ({ key: normalize(text), row, note: undefined, source: 'row' }) as const),
    ...abbreviate(row).map(text => ({ key: normalize(text), row, note: undefined, source: 'abbreviated' }) as const),
    ...listed
      .filter(({ table, id }) => table === row.table && id === row.id)
      .map(({ key, note }) => {
        const isShared = listed.filter(other => other.key === key).length > 1;
        return { key, row, note, source: isShared ? 'shared' : 'alias' } as const;
      }),
  ]);
  const seen = new Set<string>();
  return names.filter(({ key, row: { table, id } }) => {
    const identity = `${table}/${id}/${key}`;
    if (key === '' || seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

function ownTexts(row: Row): readonly string[] {
  switch (row.table) {
    case 'jurisdictions':
    case 'convictions':
      return [row.label, row.name, row.title, row.id];
    case 'groups':
      return [row.name, row.wording, row.id];
    default:
      return [row.name, row.id];
  }
}

/** `Denver CO`; nothing for a place that is a state, or lies in none. */
function abbreviate(row: Row): readonly string[] {
  if (row.table !== 'jurisdictions' || row.title === row.name) return [];
  const found = findUsState(normalize(row.state));
  return found ? [found.usps, ...found.short].map(short => `${row.name} ${short}`) : [];
}
