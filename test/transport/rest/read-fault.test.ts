import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainFault, type Fault, mayPass, readFault } from '../../../src/transport/rest/read-fault.ts';

const address = 'http://127.0.0.1:9/api';
const asked = { files: undefined, body: undefined };
const url = `${address}/secret-token`;

function refuse(status: number, body: { code?: number; message?: string; retry_after?: number } | ArrayBuffer) {
  const raw = { code: 0, message: '', ...body };
  return new DiscordAPIError(raw, raw.code, status, 'GET', url, asked);
}

function limit(retryAfter: number, sublimitTimeout = 0) {
  const request = { timeToReset: 0, limit: 1, method: 'GET', hash: '', url, route: '/gateway/bot' };
  const rest = { majorParameter: '', global: false, scope: 'user' } as const;
  return new RateLimitError({ ...request, ...rest, retryAfter, sublimitTimeout });
}

const isToWait = '429 Too Many Requests';
const noAnswer = z.array(z.string()).safeParse('<html>').error;

test.each<[string, unknown, Fault['kind'], string, number?]>([
  ['a limit', limit(600_000), 'limited', isToWait, 600_000],
  ['a limit of a part', limit(0, 2000), 'limited', isToWait, 2000],
  ['a limit without a time', limit(Number.NEGATIVE_INFINITY), 'limited', isToWait],
  ['502', new HTTPError(502, 'Bad Gateway', 'GET', url, asked), 'passing', 'HTTP 502'],
  ['401', refuse(401, { message: '401: Unauthorized' }), 'token', '401: 401: Unauthorized'],
  ['a page with 403', refuse(403, new ArrayBuffer(0)), 'passing', 'HTTP 403'],
  ['403 of what protects Discord', refuse(403, { code: 40_333, message: 'internal' }), 'passing', 'HTTP 403'],
  ['403 of Discord itself', refuse(403, { code: 50_001, message: 'No Access' }), 'refused', '403: No Access'],
  ['400', refuse(400, { code: 50_035, message: 'Invalid\nname' }), 'refused', '400: Invalid; name'],
  ['404', refuse(404, { message: '404: Not Found' }), 'refused', '404: 404: Not Found'],
  ['a day’s limit', refuse(400, { code: 30_034, message: 'Max', retry_after: 90 }), 'limited', '400: Max', 90_000],
  ['a refused connection', new Error('connect ECONNREFUSED'), 'passing', 'connect ECONNREFUSED'],
  ['a cause', new Error('fetch failed', { cause: new Error('ENOTFOUND') }), 'passing', 'ENOTFOUND'],
  ['no answer', new DOMException('', 'AbortError'), 'passing', 'no answer in time'],
  ['a page instead of JSON', noAnswer, 'passing', 'an answer that is not Discord’s'],
  ['something that is no error', 'nonsense', 'passing', 'unknown'],
  ['nothing', null, 'passing', 'unknown'],
])('a REST client threw %s', (_, thrown, kind, reason, retryAfter = 0) => {
  const fault = readFault(thrown);
  expect(fault).toMatchObject({ kind, reason, retryAfter });
  const isPassing = kind === 'limited' || kind === 'passing';
  expect(mayPass(fault)).toBe(isPassing);
  const error = explainFault(fault, address);
  expect([error.exitCode, error.message.includes('secret-token')]).toEqual([isPassing ? 69 : 78, false]);
  expect(error.message).toContain(kind === 'token' ? 'DISCORD_TOKEN' : reason);
  expect(error.message).not.toContain('\n');
});
