import { expect, it } from 'vitest';
import { createVerify } from '../../src/transport/verify.ts';
import { ping } from './interactions.ts';
import { createKeys, signedHeaders } from './signed.ts';

const keys = createKeys();
const verify = createVerify(keys.publicKey);

const sign = (body: string, by = keys) => {
  const headers = signedHeaders(body, by);
  return { signature: headers['x-signature-ed25519'] ?? '', timestamp: headers['x-signature-timestamp'] ?? '' };
};

it.each([
  ['a PING', ping],
  ['an empty body', ''],
  ['letters of every kind', 'naïve 数字 🏙️'],
  ['200 KB', 'x'.repeat(200_000)],
])('a signature holds for %s', async (_, body) => {
  const { signature, timestamp } = sign(body);
  expect(await verify(signature, timestamp, body)).toBe(true);
  expect(await verify(signature.toUpperCase(), timestamp, body)).toBe(true);
});

it.each([
  ['another body', (s: string, t: string) => [s, t, 'other'] as const],
  ['another time', (s: string, t: string) => [s, `${t}0`, ping] as const],
  ['a changed digit', (s: string, t: string) => [`${s.startsWith('0') ? '1' : '0'}${s.slice(1)}`, t, ping] as const],
  ['zeros', (_s: string, t: string) => ['0'.repeat(128), t, ping] as const],
  ['another key', (_s: string, t: string) => [sign(ping, createKeys()).signature, t, ping] as const],
])('a signature does not hold for %s', async (_, forge) => {
  const made = sign(ping);
  const [signature, timestamp, body] = forge(made.signature, made.timestamp);
  expect(await verify(signature, timestamp, body)).toBe(false);
});
