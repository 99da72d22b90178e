import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const versions = z.record(z.string(), z.string()).default({});

/** npm marks in the lock file what it leaves out of an install without development. */
const lock = z
  .object({ packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })) })
  .parse(readJson('package-lock.json'));
const playground = z
  .object({ dependencies: versions, devDependencies: versions })
  .parse(readJson('src/playground/package.json'));

it('a production install has, of the packages of the playground, those alone that the bot itself needs', () => {
  const isInstalled = (name: string) =>
    [`node_modules/${name}`, `src/playground/node_modules/${name}`].some(path => lock.packages[path]?.dev === false);
  const names = Object.keys({ ...playground.dependencies, ...playground.devDependencies });
  expect(names).toEqual(expect.arrayContaining(['lit', 'discord-api-spec']));
  // discord.js brings ws and its types.
  expect(names.filter(isInstalled)).toEqual([
    '@hono/node-server',
    '@types/ws',
    'discord-api-types',
    'discord.js',
    'hono',
    'ws',
    'zod',
  ]);
});
