import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { openHandler } from '../../src/serverless.ts';
import { compiledBot } from '../build.ts';
import { slash } from '../transport/interactions.ts';
import { createKeys, signedPost } from '../transport/signed.ts';

const folder = 'data/operation-safe-city';
const builtShape = z.object({
  openHandler: z.function({
    input: [z.object({ publicKey: z.string(), dataset: z.string(), pictures: z.boolean() })],
    output: z.promise(z.custom<Awaited<ReturnType<typeof openHandler>>>(value => typeof value === 'function')),
  }),
});

it('is taken where its files are those in the folder, byte for byte', async () => {
  const checked = await readDataset(folder);
  const prepared = { ...checked, title: 'Prepared' };
  const edited = { ...prepared, hash: checked.hash.replaceAll('0', '1') };
  expect((await readDataset(folder, prepared)).title).toBe('Prepared');
  expect((await readDataset(folder, edited)).title).toBe('Operation Safe City');
});

it('is frozen, as one that is read is', async () => {
  const {
    rows: { jurisdictions: places },
  } = await readDataset(folder, structuredClone(await readDataset(folder)));
  expect(places.every(place => Object.isFrozen(place))).toBe(true);
});

it('answers in the built bot as the sources answer from the files', async () => {
  const keys = createKeys();
  const settings = { publicKey: keys.publicKey, dataset: folder, pictures: false };
  const built = builtShape.parse(await import(pathToFileURL(`${compiledBot}/src/serverless.js`).href));
  const handlers = [await openHandler(settings), await built.openHandler(settings)];
  const names = commands.filter(({ kind }) => kind === 'slash').map(({ name }) => name);
  const questions = names.map(name => slash(name, name === 'fact' ? { question: 'how many in denver' } : {}));
  for (const body of questions) {
    const post = () => new Request('https://bot.example/interactions', signedPost(body, keys));
    const [fromSource, fromBuild] = await Promise.all(handlers.map(async handler => (await handler(post())).text()));
    expect(fromBuild).toBe(fromSource);
  }
});
