import type { Dataset } from '../dataset/dataset.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { namesOf, type RowName } from '../names/names.ts';

/**
 * Whether a name with a note names only a part of its place, as Chicago does of Cook County. A name that holds the place's own
 * name, or begins it, is the place itself ("Denver County", "Santa Clara"), and so is one with the same note as such a name.
 */
export function namesPart(name: RowName, dataset: Dataset): boolean {
  return name.note !== undefined && !wholeNotes(dataset).has(name.note);
}

const wholeNotes = perDataset((dataset): ReadonlySet<string> => {
  const own = new Map<string, string[]>();
  const names = namesOf(dataset).filter(({ row }) => row.table === 'jurisdictions');
  for (const { row, key, source } of names) if (source === 'row') own.set(row.id, [...(own.get(row.id) ?? []), key]);
  const notes = names.flatMap(({ row, key, note }) => {
    const whole = own.get(row.id)?.some(name => ` ${key} `.includes(` ${name} `) || name.startsWith(`${key} `));
    return note !== undefined && whole ? [note] : [];
  });
  return new Set(notes);
});
