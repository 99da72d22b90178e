import { expect, it, onTestFinished } from 'vitest';
import { DatasetError } from '../src/dataset/problem.ts';
import { openHandler } from '../src/serverless.ts';
import { startApi } from './transport/api.ts';
import { ping, press, slash } from './transport/interactions.ts';
import { createKeys, signedPost } from './transport/signed.ts';

const keys = createKeys();
const settings = { publicKey: keys.publicKey, dataset: 'data/operation-safe-city', pictures: false };
const request = (body: string, by = keys) => new Request('https://bot.example/interactions', signedPost(body, by));

it.each([
  ['words alone where nothing can draw', false, slash('arrests', { city: 'philadelphia' }), '107 of 498'],
  ['words with pictures at hand, too', true, slash('about'), 'The figures are those of one report'],
])('answers with %s', async (_, pictures, body, words) => {
  const handler = await openHandler({ ...settings, pictures });
  const response = await handler(request(body));
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(JSON.stringify(await response.json())).toContain(words);
});

it('answers no request that is not signed with its key, reads a stream up to a limit, and is healthy', async () => {
  const handler = await openHandler(settings);
  const stream = (body: string) => new Request(request(body), { body: new Blob([body]).stream(), duplex: 'half' });
  const requests = [
    ...[request(ping, createKeys()), stream(ping), stream(ping + ' '.repeat(300_000))],
    ...['healthz', 'metrics'].map(path => new Request(`https://bot.example/${path}`)),
  ];
  const responses = await Promise.all(requests.map(each => handler(each)));
  expect(responses.map(({ status }) => status)).toEqual([401, 200, 413, 200, 200]);
});

it('does not open with a broken data package', async () => {
  await expect(openHandler({ ...settings, dataset: 'no-such-folder' })).rejects.toBeInstanceOf(DatasetError);
});

it('sends what it asks of Discord to the address that it is given', async () => {
  const api = await startApi();
  onTestFinished(api.close);
  const handler = await openHandler({ ...settings, apiUrl: api.url });
  const works: Promise<void>[] = [];
  const body = press('delete');
  expect(await (await handler(request(body), work => works.push(work))).json()).toEqual({ type: 6 });
  await Promise.all(works);
  const { application_id: application, token } = JSON.parse(body);
  const address = `/api/v10/webhooks/${application}/${token}/messages/%40original`;
  expect(api.requests).toEqual([`DELETE ${address} without authorization`]);
});
