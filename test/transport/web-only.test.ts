import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Modules that are loaded with this one; types are erased, and `import()` loads later. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)';|^import\s+'([^']+)';/gm);
  return [...statements].map(([, from, bare]) => from ?? bare ?? '');
}

/** The build puts the messages in place of the file that reads them. */
const replaced = 'src/words/message-texts.ts';

it('needs nothing of Node on the way of words, from the request to the response', () => {
  /** Every module that is reached, with the way to it. */
  const found = new Map<string, string[]>();
  const visit = (file: string, way: string[]): void => {
    if (found.has(file)) return;
    found.set(file, way);
    for (const name of file === replaced ? [] : importsOf(file)) {
      if (name.startsWith('.')) visit(join(dirname(file), name), [...way, file]);
      else found.set(name, [...way, file]);
    }
  };
  for (const root of ['src/transport/endpoint.ts', 'commands/index.ts']) visit(root, []);
  expect(found.has(replaced)).toBe(true);
  expect(found.size).toBeGreaterThan(50);
  expect([...found].filter(([name]) => name.startsWith('node:'))).toEqual([]);
});
