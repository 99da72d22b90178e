import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { DatasetError } from '../src/dataset/problem.ts';
import { openHandler } from '../src/serverless.ts';
import { ping, press, slash } from './transport/interactions.ts';
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
  expect(JSON.stringify(await response.json())).toContain('The figures are those of one report');
});

it('answers no request that is not signed with its key, and is healthy', async () => {
  const handler = await openHandler(settings);
  const forged = await handler(new Request(address, signedPost(ping, createKeys())));
  const health = await handler(new Request('https://bot.example/healthz'));
  const metrics = await handler(new Request('https://bot.example/metrics'));
  expect([forged.status, health.status, metrics.status]).toEqual([401, 200, 200]);
});

it('reads a body of unknown length, up to a limit', async () => {
  const handler = await openHandler(settings);
  const post = (body: string) =>
    handler(new Request(address, { ...signedPost(body, keys), body: new Blob([body]).stream(), duplex: 'half' }));
  const statuses = [(await post(ping)).status, (await post(ping + ' '.repeat(300_000))).status];
  expect(statuses).toEqual([200, 413]);
});

it('does not open with a broken data package', async () => {
  await expect(openHandler({ ...settings, dataset: 'no-such-folder' })).rejects.toBeInstanceOf(DatasetError);
});

it('sends what it asks of Discord to the address that it is given', async () => {
  const requests: string[] = [];
  const api = createServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`);
    response.writeHead(204).end();
  });
  await new Promise<void>(resolve => api.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void api.close());
  const bound = api.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  const handler = await openHandler({ ...settings, apiUrl: `http://127.0.0.1:${port}/api` });
  const works: Promise<void>[] = [];
  const body = press('delete');
  const response = await handler(new Request(address, signedPost(body, keys)), work => works.push(work));
  expect(await response.json()).toEqual({ type: 6 });
  await Promise.all(works);
  const { application_id: application, token } = JSON.parse(body);
  expect(requests).toEqual([`DELETE /api/v10/webhooks/${application}/${token}/messages/%40original`]);
});
