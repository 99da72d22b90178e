import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explainFault, mayPass, readFault } from '../../../src/transport/rest/read-fault.ts';

const address = 'http://127.0.0.1:9/api';
const asked = { files: undefined, body: undefined };

function refuse(status: number, body: { code?: number; message?: string; retry_after?: number } | ArrayBuffer) {
  const raw = body instanceof ArrayBuffer ? { code: 0, message: '', ...body } : { code: 0, message: '', ...body };
  return new DiscordAPIError(raw, raw.code, status, 'GET', `${address}/secret-token`, asked);
}

function limit(parts: Partial<RateLimitError>) {
  return new RateLimitError({
    timeToReset: 0,
    limit: 1,
    method: 'GET',
    hash: '',
    url: `${address}/secret-token`,
    route: '/gateway/bot',
    majorParameter: '',
    global: false,
    retryAfter: 0,
    sublimitTimeout: 0,
    scope: 'user',
    ...parts,
  });
}

describe('what a REST client threw', () => {
  test.each([
    ['a limit', limit({ retryAfter: 600_000 }), 'limited', '429 Too Many Requests', 600_000, 69],
    ['a limit of a part', limit({ sublimitTimeout: 2000 }), 'limited', '429 Too Many Requests', 2000, 69],
    [
      'a limit without a time',
      limit({ retryAfter: Number.NEGATIVE_INFINITY }),
      'limited',
      '429 Too Many Requests',
      0,
      69,
    ],
    ['502', new HTTPError(502, 'Bad Gateway', 'GET', `${address}/secret-token`, asked), 'passing', 'HTTP 502', 0, 69],
    ['401', refuse(401, { message: '401: Unauthorized' }), 'token', '401: 401: Unauthorized', 0, 78],
    ['a page with 403', refuse(403, new ArrayBuffer(0)), 'passing', 'HTTP 403', 0, 69],
    [
      '403 of what protects Discord',
      refuse(403, { code: 40_333, message: 'internal network error' }),
      'passing',
      'HTTP 403',
      0,
      69,
    ],
    [
      '403 of Discord itself',
      refuse(403, { code: 50_001, message: 'Missing Access' }),
      'refused',
      '403: Missing Access',
      0,
      78,
    ],
    [
      '400',
      refuse(400, { code: 50_035, message: 'Invalid Form Body\nname' }),
      'refused',
      '400: Invalid Form Body; name',
      0,
      78,
    ],
    ['404', refuse(404, { message: '404: Not Found' }), 'refused', '404: 404: Not Found', 0, 78],
    [
      'the limit of a day',
      refuse(400, { code: 30_034, message: 'Max', retry_after: 90 }),
      'limited',
      '400: Max',
      90_000,
      69,
    ],
    [
      'a refused connection',
      new Error('connect ECONNREFUSED 127.0.0.1:9'),
      'passing',
      'connect ECONNREFUSED 127.0.0.1:9',
      0,
      69,
    ],
    ['a cause', new Error('fetch failed', { cause: new Error('ENOTFOUND') }), 'passing', 'ENOTFOUND', 0, 69],
    ['no answer', new DOMException('', 'AbortError'), 'passing', 'no answer in time', 0, 69],
    [
      'a page instead of JSON',
      z.array(z.string()).safeParse('<html>').error,
      'passing',
      'an answer that is not Discord’s',
      0,
      69,
    ],
    ['something that is no error', 'nonsense', 'passing', 'unknown', 0, 69],
    ['nothing', null, 'passing', 'unknown', 0, 69],
  ])('%s', (_, thrown, kind, reason, retryAfter, exitCode) => {
    const fault = readFault(thrown);
    expect(fault).toMatchObject({ kind, reason, retryAfter });
    expect(mayPass(fault)).toBe(exitCode === 69);
    const error = explainFault(fault, address);
    expect([error.exitCode, error.message.includes('secret-token')]).toEqual([exitCode, false]);
    expect(error.message).toContain(kind === 'token' ? 'DISCORD_TOKEN' : reason);
    expect(error.message).not.toContain('\n');
  });
});
