import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSignal } from '../../src/playground/test/setting.ts';
import { StartError } from '../../src/start-error.ts';
import type { Endpoint } from '../../src/transport/endpoint.ts';
import { type HttpServer, type ServerLimits, startHttpServer } from '../../src/transport/http-server.ts';
import { exchange, statusesIn } from './exchange.ts';
import { keepLog } from './quiet-bot.ts';

const impatient: Partial<ServerLimits> = {
  headersTimeout: 60,
  requestTimeout: 120,
  silence: 300,
  keepAliveTimeout: 60,
  connectionsCheckingInterval: 20,
  stop: 500,
};
const patient: Partial<ServerLimits> = { headersTimeout: 60_000, requestTimeout: 60_000, silence: 60_000 };
/** Waits for what is on its way, be the machine busy, and cuts a connection that has had its answer. */
const patientAtFirst: Partial<ServerLimits> = {
  ...patient,
  keepAliveTimeout: 60,
  connectionsCheckingInterval: 20,
  stop: 500,
};
const running: HttpServer[] = [];
let log = keepLog();

async function start(endpoint: Endpoint, patience: Partial<ServerLimits> = patient): Promise<number> {
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, endpoint, log, patience });
  running.push(server);
  return Number(new URL(server.url).port);
}

beforeEach(() => {
  log = keepLog();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(server => server.stop()));
});

const longest = 1000;
const echo: Endpoint = async request =>
  Number(request.headers.get('content-length') ?? 0) > longest
    ? Response.json('too long')
    : Response.json({ length: (await request.text()).length });
const head = 'POST /x HTTP/1.1\r\nHost: x\r\n';

it.each([
  ['nothing sent', []],
  ['half a request line', ['POST /inter']],
  ['headers without end', [`${head}X-A: 1\r\n`]],
  ['a body that stops', [`${head}Content-Length: 100\r\n\r\nhalf`]],
  ['a chunked body that stops', [`${head}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`]],
])('a connection that stalls is cut: %s', async (_, chunks) => {
  expect(statusesIn(await exchange(await start(echo, impatient), chunks))).toEqual([408]);
});

it('a connection that is idle after an answer is cut', async () => {
  const port = await start(echo, patientAtFirst);
  expect(statusesIn(await exchange(port, [`${head}Content-Length: 0\r\n\r\n`]))).toEqual([200]);
});

it.each([
  ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001', [400]],
  ['two lengths', `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, [400]],
  ['request smuggling', `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, [400]],
  ['a chunk of no size', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, [200, 400]],
  ['headers over 8 KB', `${head}X-A: ${'a'.repeat(9000)}\r\n\r\n`, [431]],
])('what is no HTTP is turned away and cut: %s', async (_, bytes, statuses) => {
  const found = statusesIn(await exchange(await start(echo, impatient), [bytes]));
  expect(statuses).toContain(found.at(-1) ?? 400);
});

describe('a body that is refused half read', () => {
  const tooLong = (bytes: number) => [`${head}Content-Length: ${bytes}\r\n\r\n`, Buffer.alloc(bytes, 'a')];

  it('lets its sender read why, and ask again on the same connection', async () => {
    const again = `${head}Connection: close\r\nContent-Length: 2\r\n\r\nab`;
    const received = await exchange(await start(echo), [...tooLong(200_000), again]);
    expect(statusesIn(received)).toEqual([200, 200]);
    expect(received).toMatch(/"too long"[\s\S]*\{"length":2\}/);
  });

  it('is not waited for where the rest does not come', async () => {
    const port = await start(echo);
    const [begin = ''] = tooLong(8_000_000);
    expect(statusesIn(await exchange(port, [begin, Buffer.alloc(200_000, 'a')]))).toEqual([200]);
  });
});

describe('stopping', () => {
  const stop = async () => running.splice(0)[0]?.stop();
  const ask = (port: number) => fetch(`http://127.0.0.1:${port}/`);

  /** A server that is asked, and answers when the test says so, and its stopping. */
  async function stopAsked() {
    const [asked, finish] = [makeSignal(), makeSignal()];
    const port = await start(async () => {
      asked.give();
      await finish.given;
      return Response.json('late');
    });
    const answer = exchange(port, [`${head}Content-Length: 0\r\n\r\n`]);
    await asked.given;
    return { port, answer, finish, stopped: stop() };
  }

  it('answers what is in flight, closes its connection and takes no other', async () => {
    const { port, answer, finish, stopped } = await stopAsked();
    expect(await exchange(port, [])).toBe('');
    finish.give();
    expect(await answer).toMatch(/connection: close[\s\S]*"late"$/i);
    await stopped;
  });

  it('waits four seconds for an answer, and no longer', async () => {
    const { answer, stopped } = await stopAsked();
    const from = performance.now();
    await stopped;
    expect(Math.floor((performance.now() - from + 100) / 1000)).toBe(4);
    expect(await answer).toBe('');
  });

  it('waits for what is left to do after the response', async () => {
    const done: string[] = [];
    const finish = makeSignal();
    const port = await start((_, { afterwards }) => {
      afterwards(() => finish.given.then(() => void done.push('deleted')));
      return Response.json('ok');
    });
    await ask(port);
    const stopped = stop().then(() => done.push('stopped'));
    expect(await exchange(port, [])).toBe('');
    finish.give();
    await stopped;
    expect(done).toEqual(['deleted', 'stopped']);
  });

  it('does what is left to do for somebody who went before the answer', async () => {
    const done: string[] = [];
    const [asked, left] = [makeSignal(), makeSignal()];
    const port = await start(async (request, { afterwards }) => {
      request.signal.addEventListener('abort', () => setImmediate(left.give));
      asked.give();
      await left.given;
      afterwards(async () => void done.push('deleted'));
      return Response.json('ok');
    });
    const leaving = connect(port, '127.0.0.1');
    leaving.write(`${head}Content-Length: 0\r\n\r\n`);
    await asked.given;
    leaving.destroy();
    await left.given;
    await stop();
    expect(done).toEqual(['deleted']);
  });
});

it('waits a while for headers, bodies, idle and silent connections unless it is told otherwise', async () => {
  const servers: unknown[] = [];
  const note = (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'server' in message) servers.push(message.server);
  };
  subscribe('http.server.request.start', note);
  const port = await start(echo, {});
  const { headers } = await fetch(`http://127.0.0.1:${port}/`);
  unsubscribe('http.server.request.start', note);
  expect(headers.get('keep-alive')).toBe('timeout=75');
  expect(servers[0]).toBeInstanceOf(Server);
  const waits = { headersTimeout: 5000, requestTimeout: 10_000, timeout: 20_000, connectionsCheckingInterval: 1000 };
  expect(servers[0]).toMatchObject(waits);
});

it.each([
  ['127.0.0.1', 'PORT %p is taken on 127.0.0.1'],
  ['192.0.2.1', 'HOST 192.0.2.1 is no address of this machine'],
])('names what keeps it from listening on %s', async (host, expected) => {
  const port = await start(echo);
  const second = startHttpServer({ host, port, endpoint: echo, log });
  await expect(second).rejects.toThrow(StartError);
  await expect(second).rejects.toThrow(expected.replace('%p', `${port}`));
});
