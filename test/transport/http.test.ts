import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { MeterEvent } from '../../src/transport/bot.ts';
import type { HttpServer } from '../../src/transport/http-server.ts';
import { startApi } from './api.ts';
import { onMessage, ping, press, slash, typing } from './interactions.ts';
import { createQuietBot, keepLog, picture, serve } from './quiet-bot.ts';
import { createKeys, signedHeaders, signedPost } from './signed.ts';

const keys = createKeys();
const otherKeys = createKeys();
const log = keepLog();
const events: MeterEvent[] = [];
let isReady = true;
let figures = () => 'figures 1\n';
let api: Awaited<ReturnType<typeof startApi>>;
let server: HttpServer;

beforeAll(async () => {
  api = await startApi();
  server = await serve(await createQuietBot(log), {
    publicKey: keys.publicKey,
    apiUrl: api.url,
    isReady: () => isReady,
    metrics: { count: event => void events.push(event), expose: async () => new Response(figures()) },
  });
  expect(log.lines.splice(0)).toEqual([{ level: 'info', message: 'Listening', details: { url: server.url } }]);
});
afterAll(async () => {
  await server.stop();
  api.close();
});

const post = (body: string): Promise<Response> => fetch(`${server.url}/interactions`, signedPost(body, keys));

describe('interactions', () => {
  it.each([
    ['a PING with a PONG', ping, { type: 1 }],
    ['choices', typing('arrests', 'city', 'denv'), { type: 8, data: { choices: [{ value: 'denver' }] } }],
    ['a notice', slash('arrests', { city: 'Atlantis' }), { type: 4, data: { flags: 64 } }],
  ])('are answered as JSON: %s', async (_, body, expected) => {
    const response = await post(body);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await response.json()).toMatchObject(expected);
  });

  it('sends an answer and its picture in one multipart response', async () => {
    const response = await post(slash('arrests', { city: 'Denver' }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    const form = await response.formData();
    expect([...form.keys()]).toEqual(['payload_json', 'files[0]']);
    const data = { attachments: [{ id: '0', filename: 'chart.png' }] };
    expect(JSON.parse(String(form.get('payload_json')))).toMatchObject({ type: 4, data });
    const file = form.get('files[0]');
    if (!(file instanceof File)) throw new TypeError('files[0] is no file');
    expect(file.name).toBe('chart.png');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(picture);
  });

  it('deletes the message once the response is out', async () => {
    const body = press('delete');
    expect(await (await post(body)).json()).toEqual({ type: 6 });
    const { application_id: application, token } = JSON.parse(body);
    const address = `/api/v10/webhooks/${application}/${token}/messages/%40original`;
    await expect.poll(() => api.requests).toEqual([`DELETE ${address} without authorization`]);
  });

  it('names commands as text', async () => {
    expect(await (await post(slash('about'))).text()).toContain('/summary');
  });

  it('counts by command and result', () => {
    const counted = events.map(event => (event.kind === 'interaction' ? `${event.command} ${event.result}` : ''));
    expect(counted).toEqual(expect.arrayContaining(['ping pong', 'arrests notice']));
  });
});

describe('what Discord did not send', () => {
  const body = slash('summary');
  const long = JSON.stringify({ ...JSON.parse(body), pad: 'x'.repeat(256 * 1024) });
  const now = Math.floor(Date.now() / 1000);
  const signed = signedHeaders(body, keys);
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp, ...unsigned } = signed;
  const withSignature = (text: string) => send({ ...signed, 'x-signature-ed25519': text });
  const at = (text: string) => send({ ...signed, 'x-signature-timestamp': text });
  const send = (headers: object, content: string | ReadableStream = body) =>
    ({ method: 'POST', headers: { ...headers }, body: content, duplex: 'half' }) as const;
  const sendSigned = (text: string, by = keys, seconds?: number) => send(signedHeaders(text, by, seconds), text);

  it.each<[string, RequestInit & { duplex?: 'half' }, status: number, path?: string]>([
    ['no signature', send({ ...unsigned, 'x-signature-timestamp': timestamp }), 401],
    ['no timestamp', send({ ...unsigned, 'x-signature-ed25519': signature }), 401],
    ['empty signature', withSignature(''), 401],
    ['signature too short', withSignature('ab'.repeat(63)), 401],
    ['signature not hexadecimal', withSignature('zz'.repeat(64)), 401],
    ['signature by another key', sendSigned(body, otherKeys), 401],
    ['signature of another body', send(signedHeaders(`${body} `, keys)), 401],
    ['timestamp that was not signed', at(`${now - 7}`), 401],
    ['timestamp of 6 minutes ago', sendSigned(body, keys, now - 360), 401],
    ['timestamp in 6 minutes', sendSigned(body, keys, now + 360), 401],
    ['timestamp that is a word', at('now'), 401],
    ['timestamp without end', at('9'.repeat(400)), 401],
    ['body over 256 KB', sendSigned(long), 413],
    ['streamed body over 256 KB', send(signedHeaders(long, keys), new Blob([long]).stream()), 413],
    ['text/plain', send({ ...signed, 'content-type': 'text/plain' }), 415],
    ['empty body, unsigned', send(signed, ''), 401],
    ['empty body, signed', sendSigned(''), 400],
    ['half a JSON', sendSigned('{"type":'), 400],
    ['null', sendSigned('null'), 400],
    ['a list', sendSigned('[]'), 400],
    ['no type', sendSigned('{}'), 400],
    ['unknown type', sendSigned('{"type":99}'), 400],
    ['GET of interactions', { method: 'GET' }, 405],
    ['POST to healthz', { method: 'POST' }, 405, '/healthz'],
    ['PUT to metrics', { method: 'PUT' }, 405, '/metrics'],
    ['unknown route', {}, 404, '/wp-login.php'],
    ['two slashes too many', send(signed), 404, '/interactions//'],
    ['way up', {}, 404, '/interactions/../../etc/passwd'],
  ])('%s', async (_, init, status, path = '/interactions') => {
    const response = await fetch(server.url + path, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.any(String) });
    if (status === 405) expect(response.headers.get('allow')).toBe(path === '/interactions' ? 'POST' : 'GET, HEAD');
  });

  it('is counted by status, and is no interaction', async () => {
    const before = events.length;
    await fetch(`${server.url}/interactions`, { method: 'POST', headers: signedHeaders('x', otherKeys), body: 'x' });
    expect(events.slice(before)).toEqual([{ kind: 'refusal', status: 401 }]);
  });

  it('leaves one line for each reason, with nothing of the request in it but by how many seconds its clock is off', () => {
    const reasons = log.lines.map(({ level, details }) => [level, 'reason' in details && details.reason]);
    expect(reasons).toEqual([
      ['warn', 'no signature'],
      ['warn', 'bad signature'],
      ['warn', 'clock off'],
      ['warn', 'too long'],
      ['warn', 'wrong content type'],
      ['warn', 'not an interaction'],
    ]);
    expect(JSON.stringify(log.lines)).not.toMatch(/token-|summary/);
    const seconds = log.lines.flatMap(({ details }) => ('seconds' in details ? [Number(details.seconds)] : []));
    expect(seconds.map(Math.abs)).toEqual([expect.closeTo(360, -2)]);
  });

  it('leaves another line a minute after the first, whatever came in between', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const refusing = keepLog();
    const other = await serve(await createQuietBot(refusing), { publicKey: otherKeys.publicKey });
    onTestFinished(() => other.stop());
    for (const seconds of [0, 40, 19, 1]) {
      vi.advanceTimersByTime(seconds * 1000);
      await fetch(`${other.url}/interactions`, signedPost(ping, keys));
    }
    expect(refusing.lines.filter(({ level }) => level === 'warn')).toHaveLength(2);
  });

  it('leaves no line where the sender goes away', async () => {
    const before = log.lines.length;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const lines = Object.entries({ ...signedHeaders('x', keys), host: 'bot', 'content-length': 100 });
    socket.end(`POST /interactions HTTP/1.1\r\n${lines.map(line => line.join(': ')).join('\r\n')}\r\n\r\nhalf`);
    await once(socket.resume(), 'close');
    await post(ping);
    expect(log.lines.slice(before)).toEqual([]);
  });
});

describe('what is taken as well', () => {
  const now = Math.floor(Date.now() / 1000);
  const letters = onMessage('Check figures', '63 arrests in Denver 🏙️ — naïve, 数字, \u202e');
  it.each<[string, body: string, headers?: object, seconds?: number, path?: string]>([
    ['a charset', ping, { 'content-type': 'application/json; charset=utf-8' }],
    ['capitals in the content type', ping, { 'content-type': 'Application/JSON' }],
    ['a timestamp 4 minutes ago', ping, {}, now - 240],
    ['a timestamp in 4 minutes', ping, {}, now + 240],
    ['a signed message of every kind of letter', letters],
    ['an address that ends in a slash', ping, {}, now, '/interactions/'],
    ['an address with a query', ping, {}, now, '/interactions?a=b'],
  ])('%s', async (_, body, headers, seconds, path = '/interactions') => {
    const signed = { ...signedHeaders(body, keys, seconds), ...headers };
    const response = await fetch(server.url + path, { method: 'POST', headers: signed, body });
    expect([response.status, await response.json()]).toMatchObject([200, body === ping ? { type: 1 } : { type: 4 }]);
  });
});

describe('status', () => {
  const get = (path: string, init?: RequestInit) => fetch(server.url + path, init);

  it('says which figures it answers from, and is 503 while it is not ready', async () => {
    const dataset = { name: 'operation-safe-city', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) };
    for (const ready of [false, true]) {
      isReady = ready;
      const response = await get('/healthz');
      expect([response.status, await response.json()]).toEqual([ready ? 200 : 503, { ready, dataset }]);
    }
  });

  it('answers HEAD without a body, an address with a query, and hands out metrics', async () => {
    const responses = [await get('/healthz', { method: 'HEAD' }), await get('/metrics?probe=1')];
    expect(responses.map(({ status }) => status)).toEqual([200, 200]);
    expect(await Promise.all(responses.map(response => response.text()))).toEqual(['', 'figures 1\n']);
  });

  it('is 500 at a bug, of which it says no more and leaves a line', async () => {
    const before = log.lines.length;
    figures = () => {
      throw new RangeError('a secret');
    };
    const response = await get('/metrics');
    expect([response.status, await response.text()]).toEqual([500, '{"error":"Something went wrong in the bot."}']);
    expect(log.lines.slice(before)).toMatchObject([{ level: 'error', details: { err: { message: 'a secret' } } }]);
  });

  it('and figures are served beside the gateway, and no interactions', async () => {
    const beside = await serve(await createQuietBot());
    onTestFinished(() => beside.stop());
    const paths = ['/healthz', '/metrics', '/interactions'];
    const responses = await Promise.all(paths.map(path => fetch(beside.url + path)));
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 404]);
  });
});
