import type { Dataset, Place, Table } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { findUsState } from './us-states.ts';

/** One name that one row can be asked for. */
export interface Name {
  /** Normalised. */
  readonly key: string;
  readonly table: Table;
  readonly id: string;
  /** What an answer found by this name must say. */
  readonly note: string | undefined;
  /** Where the name is from: the row itself, its name and a state's abbreviation, or the table of aliases. */
  readonly source: 'row' | 'abbreviated' | 'alias';
}

/**
 * Every name that a row can be asked for: ids, labels as printed, mended names, titles, places with their state's
 * abbreviation, and aliases. A row has each of its names once; several rows may share one.
 */
export const namesOf = perDataset(collectNames);

function collectNames(dataset: Dataset): readonly Name[] {
  const {
    rows: { jurisdictions: places, convictions: offenses, categories, topics, groups },
    aliases,
  } = dataset;
  const all: Name[] = [
    ...places.flatMap(place => ownNames('jurisdictions', place.id, [place.label, place.name, place.title])),
    ...places.flatMap(place =>
      abbreviate(place).map(text => toName(text, 'jurisdictions', place.id, undefined, 'abbreviated')),
    ),
    ...offenses.flatMap(({ id, label, name }) => ownNames('convictions', id, [label, name])),
    ...topics.flatMap(({ id, name }) => ownNames('topics', id, [name])),
    ...categories.flatMap(({ id, name }) => ownNames('categories', id, [name])),
    ...groups.flatMap(({ id, name, wording }) => ownNames('groups', id, [name, wording])),
    ...aliases
      .filter(({ alias }) => aliases.filter(other => other.alias === alias).length === 1)
      .map(({ alias, table, id, note }) => toName(alias, table, id, note, 'alias')),
  ];
  const seen = new Set<string>();
  return all.filter(({ key, table, id }) => {
    const identity = `${table}/${id}/${key}`;
    if (key === '' || seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

function ownNames(table: Table, id: string, texts: readonly string[]): Name[] {
  return [...texts, id].map(text => toName(text, table, id, undefined, 'row'));
}

/** `Denver CO`; nothing for a place that is a state, or lies in none. */
function abbreviate({ name, state, title }: Place): string[] {
  const found = findUsState(normalize(state));
  return found && title !== name ? [found.usps, ...found.short].map(short => `${name} ${short}`) : [];
}

function toName(text: string, table: Table, id: string, note: string | undefined, source: Name['source']): Name {
  return { key: normalize(text), table, id, note, source };
}
