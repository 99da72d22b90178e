import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { statusesIn } from './exchange.ts';
import { ping } from './interactions.ts';
import { createKeys, signedHeaders, signedPost } from './signed.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const keys = createKeys();
const strangers = createKeys();
const inFlight = 32;
let target: ChildProcess;
let port: number;

beforeAll(async () => {
  target = fork('test/transport/hostile-target.ts', [keys.publicKey], { execArgv: ['--expose-gc', '--import', 'tsx'] });
  const [message] = await once(target, 'message');
  ({ port } = z.object({ port: z.number() }).parse(message));
});
afterAll(() => {
  target.kill();
});

async function measure(): Promise<{ bytes: number; sockets: number }> {
  target.send('measure');
  const [message] = await once(target, 'message');
  return z.object({ bytes: z.number(), sockets: z.number() }).parse(message);
}

const post = (headers: object, body: string, length: number = Buffer.byteLength(body)): string => {
  const lines = Object.entries({ Host: 'x', ...headers, 'Content-Length': length });
  return ['POST /interactions HTTP/1.1', ...lines.map(line => line.join(': ')), '', body].join('\r\n');
};

/** One of each kind, different each time: what is sent, and whether the sender goes away without reading. */
const kinds: readonly ((n: number) => { readonly bytes: string; readonly leaves?: boolean })[] = [
  n => ({ bytes: post(signedHeaders(`{"n":${n}}`, strangers), `{"n":${n}}`) }),
  n => ({ bytes: post(signedHeaders(`{"n":${n}`, keys), `{"n":${n}`) }),
  n => ({ bytes: post({ 'content-type': 'application/json', [`x-${n}`]: 'a'.repeat(500) }, '{}') }),
  n => ({ bytes: post({ ...signedHeaders('{}', keys), 'content-type': 'text/plain' }, `${n}`) }),
  n => ({ bytes: `GET /${n}/../.env HTTP/1.1\r\nHost: x\r\n\r\n` }),
  n => ({ bytes: `\u0016\u0003\u0001 noise ${n}\r\n\r\n` }),
  n => ({ bytes: `POST /interactions HTTP/1.1\r\nHost: x\r\nX-${n}: half`, leaves: true }),
  n => ({ bytes: post(signedHeaders('x', keys), 'x', n * 100), leaves: true }),
  () => ({ bytes: post(signedHeaders('x', keys), 'x'.repeat(5000), 999_999_999), leaves: true }),
];

/** Sends one of them on a connection of its own. Resolves with the statuses that came back when that is closed. */
function attack(n: number): Promise<number[]> {
  const { bytes, leaves = false } = kinds[n % kinds.length]?.(n) ?? { bytes: '' };
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', text => {
      received += text;
      socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(statusesIn(received)));
    socket.write(bytes, () => leaves && socket.destroy());
  });
}

async function attackTimes(from: number, count: number): Promise<number[]> {
  const statuses: number[] = [];
  let next = from;
  const attackOn = async () => {
    while (next < from + count) statuses.push(...(await attack(next++)));
  };
  await Promise.all(Array.from({ length: inFlight }, attackOn));
  return statuses;
}

it('10,000 hostile requests leave nothing behind', async () => {
  await attackTimes(0, 3000);
  const before = await measure();
  const statuses = await attackTimes(3000, 10_000);
  const socketsLeft = async () => (await measure()).sockets;
  await expect.poll(socketsLeft, { timeout: 20_000 }).toBeLessThanOrEqual(before.sockets);
  const after = await measure();
  expect(statuses.filter(status => status < 400 || status >= 500)).toEqual([]);
  expect(statuses.length).toBeGreaterThan(6000);
  expect((after.bytes - before.bytes) / 1e6).toBeLessThan(2);
  const answer = await fetch(`http://127.0.0.1:${port}/interactions`, signedPost(ping, keys));
  expect(await answer.json()).toEqual({ type: 1 });
});
