import { expect, test } from 'vitest';
import type { RestFault } from '../rest-faults.ts';
import type { StandIn } from '../stand-in.ts';
import { exampleCommands } from './answering-bot.ts';
import { createManualClock } from './manual-clock.ts';
import { request } from './rest-client.ts';
import { withStandIn } from './setting.ts';

const ask = ({ apiUrl, token }: StandIn, path: string) =>
  fetch(`${apiUrl}/v10${path}`, { headers: { Authorization: `Bot ${token}` } });

test.each<[string, RestFault & object, number, string, string]>([
  ['JSON', { status: 429, body: { retry_after: 600 } }, 429, 'application/json', '{"retry_after":600}'],
  ['a page', { status: 502, body: '<p>x</p>' }, 502, 'text/html; charset=utf-8', '<p>x</p>'],
  ['a page that says that all is well', { status: 200, body: '<p>x</p>' }, 200, 'text/html; charset=utf-8', '<p>x</p>'],
  ['text', { status: 403, body: 'x', headers: { 'Content-Type': 'text/plain' } }, 403, 'text/plain', 'x'],
])('an answer can be %s', async (_name, fault, status, type, text) => {
  const standIn = await withStandIn();
  standIn.restFaults.at('GET /gateway/bot', fault);
  const response = await ask(standIn, '/gateway/bot');
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, text]);
  expect((await ask(standIn, '/gateway/bot')).status).toBe(200);
});

test('headers are sent as they are, and none are made up', async () => {
  const standIn = await withStandIn();
  standIn.restFaults.at('GET /gateway/bot', { status: 429, headers: { 'Retry-After': '0' } });
  standIn.restFaults.at('GET /gateway/bot', { status: 429 });
  expect((await ask(standIn, '/gateway/bot')).headers.get('retry-after')).toBe('0');
  expect((await ask(standIn, '/gateway/bot')).headers.get('retry-after')).toBeNull();
});

test('a fault befalls only its route, as often as asked, or until it is called off', async () => {
  const standIn = await withStandIn();
  const { applicationId, restFaults } = standIn;
  const commands = `/applications/${applicationId}/commands`;
  restFaults.at('* /applications/*/commands', { status: 503 }, 2);
  expect((await ask(standIn, '/gateway/bot')).status).toBe(200);
  expect((await request(standIn, 'PUT', commands, [])).status).toBe(503);
  expect((await ask(standIn, commands)).status).toBe(503);
  expect((await ask(standIn, commands)).status).toBe(200);
  restFaults.at('GET /gateway/bot', { status: 500 }, Number.POSITIVE_INFINITY);
  for (let times = 0; times < 3; times += 1) expect((await ask(standIn, '/gateway/bot')).status).toBe(500);
  restFaults.clear();
  expect((await ask(standIn, '/gateway/bot')).status).toBe(200);
});

test.each<['cut before' | 'cut after', number]>([
  ['cut before', 0],
  ['cut after', exampleCommands.length],
])('a connection %s acting', async (fault, registered) => {
  const standIn = await withStandIn();
  const path = `/applications/${standIn.applicationId}/commands`;
  standIn.restFaults.at('PUT /applications/*/commands', fault);
  await expect(request(standIn, 'PUT', path, exampleCommands)).rejects.toThrow('fetch failed');
  expect((await request(standIn, 'GET', path)).json).toHaveLength(registered);
});

test('a request is left without an answer', async () => {
  const standIn = await withStandIn();
  standIn.restFaults.at('GET /gateway/bot', 'no answer');
  const given = new AbortController();
  const asked = fetch(`${standIn.apiUrl}/v10/gateway/bot`, { signal: given.signal });
  await expect.poll(() => standIn.requests().length).toBe(1);
  await ask(standIn, '/users/@me');
  given.abort();
  await expect(asked).rejects.toThrow('aborted');
});

test('requests are noted with their time and without tokens', async () => {
  const clock = createManualClock(1_800_000_000_000);
  const standIn = await withStandIn({ clock });
  await ask(standIn, '/gateway/bot');
  clock.pass(1500);
  await request(standIn, 'POST', '/interactions/5/secret/callback', {});
  await request(standIn, 'PATCH', '/webhooks/6/secret/messages/@original', {});
  expect(standIn.requests()).toEqual([
    { method: 'GET', path: '/gateway/bot', at: 1_800_000_000_000 },
    { method: 'POST', path: '/interactions/5/{token}/callback', at: 1_800_000_001_500 },
    { method: 'PATCH', path: '/webhooks/6/{token}/messages/@original', at: 1_800_000_001_500 },
  ]);
});
