import type { Found, Named } from '../../src/names/named.ts';

/** What was found, in a line: `denver`, `topics/marijuana`, `theft: larceny identity-theft`, `denver + burglary`, `none`. */
export function showFound(found: Found): string {
  if (found.kind === 'none') return 'none';
  return found.kind === 'both' ? `${found.place.id} + ${showNamed(found.named)}` : showNamed(found.named);
}

export function showNamed({ kind, name, rows }: Named): string {
  const ids = rows.map(({ id }) => id).join(' ');
  const [{ table }] = rows;
  if (kind !== 'row') return `${name}: ${ids}`;
  return table === 'topics' || table === 'categories' ? `${table}/${ids}` : ids;
}

/** One row of a table of tests for each text in it: `Denver | denver, co`. */
export function spread<Rest extends readonly unknown[]>([typed, ...rest]: readonly [string, ...Rest]): [
  string,
  ...Rest,
][] {
  return typed.split('|').map(text => [text.trim(), ...rest]);
}
