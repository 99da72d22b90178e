import { expect, onTestFinished, test } from 'vitest';
import type { MeterEvent, Metrics } from '../../src/transport/meter.ts';
import { startHttp } from '../../src/transport/start-http.ts';
import { ping, slash } from './interactions.ts';
import { createQuietBot, keepLog } from './quiet-bot.ts';
import { createKeys, signedPost } from './signed.ts';

/** Metrics that note what they are told. */
function keepMetrics() {
  const events: MeterEvent[] = [];
  const metrics: Metrics = {
    count: event => void events.push(event),
    expose: async () => ({ contentType: 'text/plain', text: 'figures 1' }),
  };
  return { metrics, events };
}

const address = { host: '127.0.0.1', port: 0 };

test('what Discord posts is answered and counted, and commands are named as text', async () => {
  const keys = createKeys();
  const log = keepLog();
  const { metrics, events } = keepMetrics();
  const settings = { ...address, publicKey: keys.publicKey, apiUrl: 'http://127.0.0.1:9/api' };
  const server = await startHttp(settings, await createQuietBot(log), metrics);
  onTestFinished(() => server.stop());
  expect(log.lines).toEqual([{ level: 'info', message: 'Listening', details: { url: server.url } }]);
  const post = async (body: string) => (await fetch(`${server.url}/interactions`, signedPost(body, keys))).text();
  expect(JSON.parse(await post(ping))).toEqual({ type: 1 });
  expect(await post(slash('about'))).toContain('/summary');
  await fetch(`${server.url}/nothing`);
  expect(events).toMatchObject([
    { kind: 'interaction', command: 'ping' },
    { kind: 'interaction', command: 'about' },
    { kind: 'refusal', status: 404 },
  ]);
});

test('it is ready until it is asked to stop', async () => {
  const settings = { ...address, publicKey: createKeys().publicKey, apiUrl: 'http://127.0.0.1:9/api' };
  const server = await startHttp(settings, await createQuietBot(), keepMetrics().metrics);
  expect(await (await fetch(`${server.url}/healthz`)).json()).toMatchObject({ ready: true });
  await server.stop();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

test('beside another transport, health and figures are served and no interactions', async () => {
  let isReady = false;
  const settings = { ...address, publicKey: undefined, apiUrl: 'http://127.0.0.1:9/api' };
  const server = await startHttp(settings, await createQuietBot(), keepMetrics().metrics, () => isReady);
  onTestFinished(() => server.stop());
  const status = async (path: string) => (await fetch(server.url + path)).status;
  expect([await status('/healthz'), await status('/metrics'), await status('/interactions')]).toEqual([503, 200, 404]);
  isReady = true;
  expect(await status('/healthz')).toBe(200);
});
