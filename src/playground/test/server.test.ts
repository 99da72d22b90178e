import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { isForeignOrigin, isOwnHost } from '../own-requests.ts';
import { type StandIn, startStandIn } from '../stand-in.ts';
import { withBot, withStandIn } from './setting.ts';

/** A request whose `Host` may be anything, which `fetch` does not allow. */
function get(
  standIn: StandIn,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const { hostname, port } = new URL(standIn.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, response => {
      let text = '';
      response.on('data', chunk => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

/** How a WebSocket is received: 101, or the status of the refusal. */
function knock(standIn: StandIn, path: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(standIn.url.replace('http', 'ws') + path, { headers });
  onTestFinished(() => socket.terminate());
  return new Promise(resolve => {
    socket.on('open', () => resolve(101));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => {});
  });
}

async function withPage(): Promise<StandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'site', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site', 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'site', 'assets', 'main-1a2b.js'), 'x');
  await writeFile(join(folder, 'site', 'notes.md'), 'x');
  return withStandIn({ pageFolder: join(folder, 'site') });
}

test('the page is served with a strict policy', async () => {
  const { status, headers, text } = await get(await withPage(), '/?ask=/count%20what:x');
  expect({ status, text }).toEqual({ status: 200, text: '<!doctype html>' });
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test.each([
  ['/assets/main-1a2b.js', 200],
  ['/assets/other.js', 404],
  ['/notes.md', 404],
  ['/../secret.txt', 404],
  ['/..%2fsecret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/assets/..%2f..%2f..%2fsecret.txt', 404],
  ['/%00', 404],
  ['/%', 404],
  ['/assets', 404],
])('%s: %i', async (path, status) => {
  const answer = await get(await withPage(), path);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toContain('secret');
});

test('without a page there is none', async () => {
  expect((await get(await withStandIn(), '/')).status).toBe(404);
});

test.each(['evil.example', 'evil.example:3000', '127.0.0.1.evil.example'])(
  'Host "%s" is refused everywhere',
  async host => {
    const standIn = await withPage();
    for (const path of ['/', '/api/v10/gateway/bot', '/attachments/1/2/a.png']) {
      expect(
        (await get(standIn, path, { Host: host, Authorization: `Bot ${standIn.token}` })).status,
      ).toBeGreaterThanOrEqual(400);
    }
    expect(await knock(standIn, '/playground', { Host: host })).toBe(403);
    expect(await knock(standIn, '/gateway?v=10&encoding=json', { Host: host })).toBe(403);
  },
);

test('a page of elsewhere reaches neither socket nor API', async () => {
  const standIn = await withPage();
  const Origin = 'https://evil.example';
  expect(await knock(standIn, '/playground', { Origin })).toBe(403);
  expect(await knock(standIn, '/gateway?v=10&encoding=json', { Origin })).toBe(403);
  expect((await get(standIn, '/api/v10/gateway/bot', { Origin, Authorization: `Bot ${standIn.token}` })).status).toBe(
    403,
  );
  expect((await get(standIn, '/', { Origin })).status).toBe(403);
  expect(await knock(standIn, '/playground', { Origin: 'null' })).toBe(403);
});

test('the own page reaches its socket, and not the bot’s', async () => {
  const standIn = await withPage();
  expect(await knock(standIn, '/playground', { Origin: standIn.url })).toBe(101);
  expect(await knock(standIn, '/gateway?v=10&encoding=json', { Origin: standIn.url })).toBe(404);
  expect(await knock(standIn, '/elsewhere')).toBe(404);
  expect((await get(standIn, '/api/v10/gateway/bot', { Origin: standIn.url })).status).toBe(403);
});

test('what a bot sends cannot run as a page', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const standIn = await withBot(({ callback }) =>
    callback({ type: 4, data: {} }, [{ name: 'a".svg', data: svg, contentType: 'image/svg+xml' }]),
  );
  const { message } = await standIn.as().use('count', { what: 'x' });
  const { pathname } = new URL(message?.attachments[0]?.url ?? '');
  const { headers } = await get(standIn, pathname);
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': 'attachment; filename="a_.svg"',
    'x-content-type-options': 'nosniff',
  });
});

test('a port that is taken is an error that names the setting', async () => {
  const { url } = await withStandIn();
  const port = Number(new URL(url).port);
  await expect(startStandIn({ port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program. End that program, or set PORT to another port.`,
  );
});

test('an address that the machine does not have is an error that names the setting', async () => {
  await expect(startStandIn({ host: '203.0.113.1' })).rejects.toThrow('Set HOST to one that it has');
});

test.each<[string | undefined, string, boolean]>([
  ['127.0.0.1:3000', '127.0.0.1', true],
  ['localhost:3000', '127.0.0.1', true],
  ['LOCALHOST', '127.0.0.1', true],
  ['[::1]:3000', '127.0.0.1', true],
  ['192.168.0.2:3000', '127.0.0.1', false],
  ['192.168.0.2:3000', '0.0.0.0', true],
  ['[fe80::1]:3000', '::', true],
  ['box.local:3000', 'box.local', true],
  ['box.local:3000', '0.0.0.0', false],
  ['evil.example', '0.0.0.0', false],
  ['localhost.evil.example', '127.0.0.1', false],
  [undefined, '127.0.0.1', false],
])('Host %s, listening on %s: %s', (header, listening, expected) => {
  expect(isOwnHost(header, listening)).toBe(expected);
});

test.each<[string | undefined, boolean]>([
  [undefined, false],
  ['http://localhost:3000', false],
  ['http://localhost:3001', true],
  ['https://localhost:3000', true],
  ['http://127.0.0.1:3000', true],
  ['null', true],
])('Origin %s at localhost:3000 is foreign: %s', (origin, expected) => {
  expect(isForeignOrigin(origin, 'localhost:3000')).toBe(expected);
});
