import fc from 'fast-check';

/** What becomes of a part: it is missing, or something else stands in its place. */
type Spoiling = { readonly missing: true } | { readonly value: unknown };

const spoilings: readonly Spoiling[] = [
  { missing: true },
  ...[null, '', 'words', 63, -1, 0.5, true, [], [null], ['a'], {}, { a: null }].map(value => ({ value })),
];
const anySpoiling = fc.oneof(fc.constantFrom(...spoilings), fc.record({ value: fc.jsonValue({ maxDepth: 2 }) }));

/** The same JSON with up to three parts spoilt, at any depth. */
export function spoilSome(whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const each = fc.record({ at: fc.nat(), by: anySpoiling });
  return fc.tuple(whole, fc.array(each, { minLength: 1, maxLength: 3 })).map(([json, parts]) =>
    parts.reduce((spoilt, { at, by }) => {
      const paths = pathsOf(spoilt);
      return replace(spoilt, paths[at % paths.length] ?? [], by);
    }, json),
  );
}

/** The same JSON with each of its parts spoilt in each way, one at a time, and where. */
export function spoilEach(json: unknown): readonly { readonly where: string; readonly spoilt: unknown }[] {
  return pathsOf(json).flatMap(path =>
    spoilings.map(by => ({ where: `${path.join('.')} ${JSON.stringify(by)}`, spoilt: replace(json, path, by) })),
  );
}

function pathsOf(json: unknown): readonly string[][] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, part]) => [[name], ...pathsOf(part).map(rest => [name, ...rest])]);
}

function replace(json: unknown, [name, ...rest]: readonly string[], by: Spoiling): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const parts = Object.entries(json).flatMap(([key, part]): (readonly [string, unknown])[] => {
    if (key !== name) return [[key, part]];
    if (rest.length > 0) return [[key, replace(part, rest, by)]];
    return 'value' in by ? [[key, by.value]] : [];
  });
  return Array.isArray(json) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}
