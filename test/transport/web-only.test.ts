import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Modules that are loaded with this one; types are erased, and `import()` loads later. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)';|^import\s+'([^']+)';/gm);
  return [...statements].map(([, from, bare]) => from ?? bare ?? '');
}

/** The build puts the messages in place of the file that reads them. */
const replaced = 'src/words/message-texts.ts';

/** Every module reached from these, with the way to it. */
function reach(roots: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (file: string, way: string[]): void => {
    if (found.has(file)) return;
    found.set(file, way);
    if (file === replaced) return;
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) visit(join(dirname(file), name), [...way, file]);
      else found.set(name, [...way, file]);
    }
  };
  for (const root of roots) visit(relative('.', root), []);
  return found;
}

it('needs nothing of Node on the way of words, from the request to the response', () => {
  const reached = reach(['src/transport/endpoint.ts', 'commands/index.ts']);
  expect(reached.has(replaced)).toBe(true);
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter(([name]) => name.startsWith('node:'))).toEqual([]);
});
