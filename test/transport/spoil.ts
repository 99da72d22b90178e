import fc from 'fast-check';

/** What becomes of a part: it is missing, or something else stands in its place. */
export interface Spoiling {
  /** Which part: counted from the outside in, from the start again where there are fewer. */
  readonly at: number;
  readonly by: Replacement;
}

type Replacement = { readonly missing: true } | { readonly value: unknown };

const replacements: readonly Replacement[] = [
  { missing: true },
  ...[null, '', 'words', 63, -1, 0.5, true, [], [null], ['a'], {}, { a: null }].map(value => ({ value })),
];

export const anySpoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.nat(),
  by: fc.oneof(fc.constantFrom(...replacements), fc.record({ value: fc.jsonValue({ maxDepth: 2 }) })),
});

type Path = readonly string[];

/** The same JSON with one part spoilt. */
export function spoil(json: unknown, { at, by }: Spoiling): unknown {
  const paths = pathsOf(json);
  const path = paths[at % paths.length];
  return path === undefined ? json : replace(json, path, by);
}

/** The same JSON with each of its parts spoilt in each way, one at a time, and where. */
export function spoilEach(json: unknown): readonly { readonly where: string; readonly spoilt: unknown }[] {
  return pathsOf(json).flatMap(path =>
    replacements.map(by => ({
      where: `${path.join('.')} ${'value' in by ? JSON.stringify(by.value) : 'missing'}`,
      spoilt: replace(json, path, by),
    })),
  );
}

function pathsOf(json: unknown): readonly Path[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, part]) => [[name], ...pathsOf(part).map(rest => [name, ...rest])]);
}

function replace(json: unknown, [name, ...rest]: Path, by: Replacement): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const parts = Object.entries(json).flatMap(([key, part]): (readonly [string, unknown])[] => {
    if (key !== name) return [[key, part]];
    if (rest.length > 0) return [[key, replace(part, rest, by)]];
    return 'value' in by ? [[key, by.value]] : [];
  });
  return Array.isArray(json) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}
