import { describe, expect, it } from 'vitest';
import type { EndpointParts } from '../../src/transport/endpoint.ts';
import { createHandler } from '../../src/transport/http.ts';
import type { Verify } from '../../src/transport/verify.ts';
import { createNodeVerify } from '../../src/transport/verify-node.ts';
import { importWebVerify } from '../../src/transport/verify-web.ts';
import { ping, press, slash } from './interactions.ts';
import { createQuietBot, keepLog, picture } from './quiet-bot.ts';
import { createKeys, signedHeaders, signedPost } from './signed.ts';

const keys = createKeys();
const address = 'https://bot.example/interactions';

async function createParts(verify: Verify): Promise<EndpointParts> {
  const bot = await createQuietBot();
  return {
    dataset: bot.dataset,
    isReady: () => true,
    metrics: async () => ({ contentType: 'text/plain', text: '' }),
    interactions: { bot, verify, deleteMessage: async () => undefined },
  };
}

describe('the handler for platforms that speak Web requests', () => {
  it('answers a signed interaction', async () => {
    const handler = createHandler(await createParts(await importWebVerify(keys.publicKey)));
    const response = await handler(new Request(address, signedPost(slash('arrests'), keys)));
    expect(response.status).toBe(200);
    const file = (await response.formData()).get('files[0]');
    expect(file instanceof File && new Uint8Array(await file.arrayBuffer())).toEqual(picture);
  });

  it('hands over what is left to do after the response', async () => {
    const done: string[] = [];
    const parts = await createParts(await importWebVerify(keys.publicKey));
    const { interactions } = parts;
    if (!interactions) throw new TypeError('no interactions');
    const handler = createHandler({
      ...parts,
      interactions: { ...interactions, deleteMessage: async ({ token }) => void done.push(token) },
    });
    const body = press('delete');
    const works: Promise<void>[] = [];
    const response = await handler(new Request(address, signedPost(body, keys)), work => works.push(work));
    await Promise.all(works);
    expect(await response.json()).toEqual({ type: 6 });
    expect([works.length, done]).toEqual([1, [JSON.parse(body).token]]);
  });

  it('goes by the clock that it is given', async () => {
    const log = keepLog();
    const bot = await createQuietBot(log);
    const parts = await createParts(createNodeVerify(keys.publicKey));
    let now = Date.now() + 400_000;
    const interactions = {
      bot,
      verify: createNodeVerify(keys.publicKey),
      deleteMessage: async () => undefined,
      now: () => now,
    };
    const handler = createHandler({ ...parts, interactions });
    const ask = async () => (await handler(new Request(address, signedPost(ping, keys)))).status;
    const statuses = [await ask(), await ask()];
    now += 60_000;
    statuses.push(await ask());
    now = Date.now();
    statuses.push(await ask());
    expect(statuses).toEqual([401, 401, 401, 200]);
    expect(log.lines).toMatchObject([
      { details: { reason: 'clock off', seconds: expect.closeTo(-400, -1) } },
      { details: { reason: 'clock off', seconds: expect.closeTo(-460, -1) } },
    ]);
  });

  it('answers HEAD without a body', async () => {
    const handler = createHandler(await createParts(await importWebVerify(keys.publicKey)));
    const response = await handler(new Request('https://bot.example/healthz', { method: 'HEAD' }));
    expect([response.status, response.body]).toEqual([200, null]);
  });
});

describe.each([
  ['Node', async (key: string) => createNodeVerify(key)],
  ['WebCrypto', importWebVerify],
])('signatures by %s', (_, create) => {
  const sign = (body: string, by = keys) => {
    const headers = signedHeaders(body, by);
    return { signature: headers['x-signature-ed25519'] ?? '', timestamp: headers['x-signature-timestamp'] ?? '' };
  };
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['a PING', ping],
    ['an empty body', ''],
    ['letters of every kind', 'naïve 数字 🏙️'],
    ['200 KB', 'x'.repeat(200_000)],
  ])('hold for %s', async (__, body) => {
    const verify = await create(keys.publicKey);
    const { signature, timestamp } = sign(body);
    expect(await verify(signature, timestamp, bytes(body))).toBe(true);
    expect(await verify(signature.toUpperCase(), timestamp, bytes(body))).toBe(true);
  });

  it.each([
    ['another body', (s: string, t: string) => [s, t, 'other'] as const],
    ['another time', (s: string, t: string) => [s, `${t}0`, ping] as const],
    ['a changed digit', (s: string, t: string) => [`${s.startsWith('0') ? '1' : '0'}${s.slice(1)}`, t, ping] as const],
    ['zeros', (_s: string, t: string) => ['0'.repeat(128), t, ping] as const],
    ['another key', (_s: string, t: string) => [sign(ping, createKeys()).signature, t, ping] as const],
  ])('do not hold for %s', async (__, forge) => {
    const verify = await create(keys.publicKey);
    const made = sign(ping);
    const [signature, timestamp, body] = forge(made.signature, made.timestamp);
    expect(await verify(signature, timestamp, bytes(body))).toBe(false);
  });
});
