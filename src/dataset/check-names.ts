import type { Rows } from './check-rows.ts';
import { normalize } from './normalize.ts';
import { figureTables } from './package-files.ts';
import { type Problem, quote } from './problem.ts';
import type { FileRow } from './read-table.ts';

type AliasRow = Rows['aliases'][number];

const sharing = ['convictions', 'topics', 'categories'];

/** Ids, labels, names and aliases that two rows claim, so that asking for it could mean either. */
export function checkNames(rows: Rows): Problem[] {
  const { aliases, 'later-figures': _, 'everyday-words': everyday, ...withIds } = rows;
  const { jurisdictions, convictions, categories, topics, groups } = rows;
  return [
    ...Object.entries<readonly FileRow<{ id: string }>[]>(withIds).flatMap(([table, list]) =>
      findRepeats(`${table}.csv`, 'id', list, row => row.id),
    ),
    ...findRepeats('jurisdictions.csv', 'label', jurisdictions, row => row.label),
    ...findRepeats('jurisdictions.csv', 'name', jurisdictions, row => `${row.name}, ${row.state}`, normalize),
    ...findRepeats('convictions.csv', 'label', convictions, row => row.label),
    ...Object.entries<readonly FileRow<{ name: string }>[]>({ convictions, categories, topics, groups }).flatMap(
      ([table, list]) => findRepeats(`${table}.csv`, 'name', list, row => row.name, normalize),
    ),
    ...findRepeats('aliases.csv', 'alias', dropShared(aliases), row => row.alias, normalize),
    ...findRepeats('everyday-words.csv', 'words', everyday, row => `${normalize(row.words)} for ${row.id}`),
    ...checkAliases(rows),
  ];
}

function findRepeats<T>(
  file: string,
  column: string,
  rows: readonly FileRow<T>[],
  read: (row: T) => string,
  key = (text: string) => text,
): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, value }) => {
    const text = read(value);
    const earlier = first.get(key(text));
    first.set(key(text), earlier ?? line);
    if (earlier === undefined) return [];
    return [
      { file, row: line, column, found: `${quote(text)}, as in row ${earlier}`, expected: 'one that no other row has' },
    ];
  });
}

/** Labels and headings may share an alias, which then asks for all of them: `theft`. Gives the aliases that no earlier one shares so. */
function dropShared(aliases: readonly AliasRow[]): readonly AliasRow[] {
  const names = aliases.map(({ value }) => normalize(value.alias));
  return aliases.filter(({ value }, at) => {
    const earlier = aliases.filter((_, before) => before < at && names[before] === names[at]);
    const isOfOffenses = [value, ...earlier.map(other => other.value)].every(({ table }) => sharing.includes(table));
    const isSame = (other: AliasRow) => other.value.table === value.table && other.value.id === value.id;
    return !isOfOffenses || earlier.length === 0 || earlier.some(isSame);
  });
}

function checkAliases(rows: Rows): Problem[] {
  const owners = new Map(figureTables.map(table => [table, findOwners(rows[table])]));
  return rows.aliases.flatMap(({ line, value: { alias, table, id } }) => {
    const at = { file: 'aliases.csv', row: line, column: 'alias' };
    const name = normalize(alias);
    if (name === '') return [{ ...at, found: quote(alias), expected: 'a name with a letter or a digit' }];
    const named = owners.get(table)?.get(name) ?? new Set([id]);
    if (named.has(id)) return [];
    const found = `${quote(alias)}, the name of ${[...named].join(' and ')}`;
    return [{ ...at, found, expected: `a name that no other row of ${table}.csv has` }];
  });
}

/** The ids of the rows that have a name or label, by its folded form. */
function findOwners(list: readonly FileRow<{ id: string; name: string; label?: string }>[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { value } of list) {
    for (const name of [normalize(value.name), normalize(value.label ?? value.name)]) {
      owners.set(name, (owners.get(name) ?? new Set()).add(value.id));
    }
  }
  return owners;
}
