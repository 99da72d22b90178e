import { describe, expect, test } from 'vitest';
import { explainRestError } from '../../src/transport/explain-rest-error.ts';

const url = 'http://127.0.0.1:9/api';

describe('what a REST client threw becomes a sentence and an exit code', () => {
  test.each([
    [
      'a token that is none',
      Object.assign(new Error('An invalid token'), { code: 'TokenInvalid' }),
      78,
      'DISCORD_TOKEN',
    ],
    ['401', Object.assign(new Error('401: Unauthorized'), { status: 401 }), 78, 'DISCORD_TOKEN'],
    ['403', Object.assign(new Error('Missing Access'), { status: 403 }), 78, 'DISCORD_APPLICATION_ID'],
    [
      '400',
      Object.assign(new Error('Invalid Form Body\nname'), { status: 400 }),
      78,
      'refused with 400: Invalid Form Body; name',
    ],
    ['502', Object.assign(new Error('Bad Gateway'), { status: 502 }), 69, `cannot be reached at ${url}: Bad Gateway`],
    [
      'a refused connection',
      new Error('connect ECONNREFUSED'),
      69,
      `cannot be reached at ${url}: connect ECONNREFUSED`,
    ],
    ['something that is no error', 'nonsense', 69, `cannot be reached at ${url}: nonsense`],
  ])('%s', (_, thrown, exitCode, words) => {
    const error = explainRestError(thrown, url);
    expect(error.message).toContain(words);
    expect(error.exitCode).toBe(exitCode);
  });
});
