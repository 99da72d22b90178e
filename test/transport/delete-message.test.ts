import { createServer } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { createDeleteMessage } from '../../src/transport/delete-message.ts';
import { keepLog } from './quiet-bot.ts';

const interaction = { application_id: '200000000000000001', token: 'a-secret-token' };
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A REST API that answers each request with the next of these statuses. */
async function startApi(statuses: number[], body = ''): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    requests.push(`${method} ${url} ${headers.authorization ?? 'without authorization'}`);
    response.writeHead(statuses.shift() ?? 500).end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api`, requests };
}

const request = 'DELETE /api/v10/webhooks/200000000000000001/a-secret-token/messages/@original without authorization';

it.each([
  ['deletes by one request', [204], 1],
  ['asks again while Discord has not read the response', [404, 404, 204], 3],
])('%s', async (_, statuses, times) => {
  const log = keepLog();
  const api = await startApi([...statuses]);
  await createDeleteMessage(api.url, log, async () => undefined)(interaction);
  expect(api.requests).toEqual(Array.from({ length: times }, () => request));
  expect(log.lines).toEqual([]);
});

it('is done where somebody else has deleted the message', async () => {
  const log = keepLog();
  const api = await startApi([404], '{"message":"Unknown Message","code":10008}');
  await createDeleteMessage(api.url, log, async () => undefined)(interaction);
  expect([api.requests.length, log.lines]).toEqual([1, []]);
});

it.each([
  ['an answer that Discord does not know', [404, 404, 404], 3, 'HTTP 404'],
  ['a refusal', [403], 1, 'HTTP 403'],
])('logs %s, without the token', async (_, statuses, times, reason) => {
  const log = keepLog();
  const api = await startApi([...statuses]);
  await createDeleteMessage(api.url, log, async () => undefined)(interaction);
  expect(api.requests).toHaveLength(times);
  expect(log.lines).toMatchObject([{ level: 'warn', details: { reason } }]);
  expect(JSON.stringify(log.lines)).not.toContain('secret');
});

it('logs an API that cannot be reached, without the token', async () => {
  const log = keepLog();
  await createDeleteMessage('http://127.0.0.1:1', log, async () => undefined)(interaction);
  expect(log.lines).toHaveLength(1);
  expect(JSON.stringify(log.lines)).not.toContain('secret');
});

it('waits between its tries', async () => {
  const pauses: number[] = [];
  const api = await startApi([404, 404, 404]);
  await createDeleteMessage(api.url, keepLog(), async ms => void pauses.push(ms))(interaction);
  expect(pauses).toEqual([500, 1500]);
});

it('gives each try five seconds, and a try that takes longer another one', async () => {
  const given: number[] = [];
  const { timeout } = AbortSignal;
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(ms => {
    given.push(ms);
    return timeout.call(AbortSignal, 0);
  });
  const log = keepLog();
  const api = createServer();
  await new Promise<void>(resolve => api.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    vi.restoreAllMocks();
    api.closeAllConnections();
    api.close();
  });
  const address = api.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api`;
  await createDeleteMessage(url, log, async () => undefined)(interaction);
  expect(given).toEqual([5000, 5000, 5000]);
  expect(log.lines).toMatchObject([
    { level: 'warn', message: 'A message could not be deleted', details: { reason: 'TimeoutError' } },
  ]);
});
