import { expect, it } from 'vitest';
import { DatasetError } from '../src/dataset/problem.ts';
import { openHandler } from '../src/serverless.ts';
import { ping, slash } from './transport/interactions.ts';
import { createKeys, signedPost } from './transport/signed.ts';

const keys = createKeys();
const settings = { publicKey: keys.publicKey, dataset: 'data/operation-safe-city', pictures: false };
const address = 'https://bot.example/interactions';

it('answers with words alone where nothing can draw', async () => {
  const handler = await openHandler(settings);
  const response = await handler(new Request(address, signedPost(slash('arrests', { city: 'philadelphia' }), keys)));
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(JSON.stringify(await response.json())).toContain('107 of 498');
});

it('answers words with pictures at hand, too', async () => {
  const handler = await openHandler({ ...settings, pictures: true });
  const response = await handler(new Request(address, signedPost(slash('about'), keys)));
  expect(JSON.stringify(await response.json())).toContain('About these figures');
});

it('answers no request that is not signed with its key, and is healthy', async () => {
  const handler = await openHandler(settings);
  const forged = await handler(new Request(address, signedPost(ping, createKeys())));
  const health = await handler(new Request('https://bot.example/healthz'));
  const metrics = await handler(new Request('https://bot.example/metrics'));
  expect([forged.status, health.status, metrics.status]).toEqual([401, 200, 200]);
});

it('does not open with a broken data package', async () => {
  await expect(openHandler({ ...settings, dataset: 'no-such-folder' })).rejects.toBeInstanceOf(DatasetError);
});
