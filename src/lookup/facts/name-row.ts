import { normalize } from '../../dataset/normalize.ts';
import { perDataset } from '../../dataset/per-dataset.ts';
import { nameForButton } from '../button-name.ts';
import type { GroupFinding } from '../find-group.ts';
import type { OffenseMatch } from '../match-offense.ts';
import type { PlaceMatch } from '../match-place.ts';
import type { FactRow } from './fact.ts';

/** The row of a place that was found by a name. */
export function rowOfPlace(match: PlaceMatch, name: string): FactRow | undefined {
  switch (match.kind) {
    case 'place':
      return {
        kind: 'place',
        place: match.place,
        note: match.note,
        value: match.note === undefined ? match.place.id : nameForButton(name, match.place.id),
      };
    case 'region':
      return {
        kind: 'region',
        region: match.region,
        places: match.places,
        note: undefined,
        value: normalize(match.region),
      };
    case 'none':
      return undefined;
  }
}

/** The row of one or several labels, or of a category, that was found by a name. */
export function rowOfOffense(match: OffenseMatch, name: string): FactRow {
  const { note } = match;
  const value = (id: string) => (note === undefined ? id : nameForButton(name, id));
  switch (match.kind) {
    case 'offense':
      return { kind: 'offense', offense: match.offense, note, value: value(match.offense.id) };
    case 'category':
      return { kind: 'category', category: match.category, note, value: value(match.category.id) };
    case 'several': {
      const { words, offenses, topic } = match;
      return { kind: 'several', words, offenses, topic, note, value: topic ? value(topic.id) : normalize(name) };
    }
  }
}

export function rowOfGroup(finding: GroupFinding, name: string): FactRow | undefined {
  if (finding.kind === 'none') return undefined;
  const { group, note } = finding;
  return { kind: 'group', group, note, value: note === undefined ? group.id : nameForButton(name, group.id) };
}

/** Every row of every table, by its own name. */
export const allRows = perDataset(
  ({ rows: { jurisdictions: places, convictions: offenses, categories, topics, groups } }): readonly FactRow[] => {
    const plain = (value: string) => ({ note: undefined, value });
    return [
      ...places.map(place => ({ kind: 'place', place, ...plain(place.id) }) as const),
      ...groups.map(group => ({ kind: 'group', group, ...plain(group.id) }) as const),
      ...offenses.map(offense => ({ kind: 'offense', offense, ...plain(offense.id) }) as const),
      ...topics.map(
        topic =>
          ({
            kind: 'several',
            words: topic.name,
            topic,
            offenses: offenses.filter(offense => offense.topic === topic.id).toSorted((a, b) => b.count - a.count),
            ...plain(topic.id),
          }) as const,
      ),
      ...categories.map(category => ({ kind: 'category', category, ...plain(category.id) }) as const),
    ];
  },
);
