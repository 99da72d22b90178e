import { createServer } from 'node:http';
import { REST } from '@discordjs/rest';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../../src/playground/listen.ts';
import { makeSignal } from '../../../src/playground/test/setting.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { readFault } from '../../../src/transport/rest/read-fault.ts';

test('a request that nobody answers is given ten seconds, and made once', async () => {
  const asked = makeSignal();
  let requests = 0;
  const server = createServer(() => {
    requests += 1;
    asked.give();
  });
  onTestFinished(() => {
    vi.useRealTimers();
    server.closeAllConnections();
    server.close();
  });
  const port = await listen(server, '127.0.0.1', 0);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let fault: unknown;
  const rest = new REST(restOptions(`http://127.0.0.1:${port}/api`)).setToken('token');
  const given = rest.get('/gateway/bot').catch(error => {
    fault = readFault(error);
  });
  await asked.given;
  await vi.advanceTimersByTimeAsync(9999);
  expect(fault).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  await given;
  expect(fault).toEqual({ kind: 'passing', reason: 'no answer in time', retryAfter: 0, code: undefined });
  expect(requests).toBe(1);
});
