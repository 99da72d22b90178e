import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEndpoint } from '../../src/transport/endpoint.ts';
import { type HttpServer, startHttpServer } from '../../src/transport/http-server.ts';
import { readInteraction } from '../../src/transport/interaction.ts';
import { createVerify } from '../../src/transport/verify.ts';
import { anyInteraction, spoiltInteraction, wildInteraction } from './any-interaction.ts';
import { faultsOfResponse } from './check-response.ts';
import { createQuietBot, keepLog } from './quiet-bot.ts';
import { createKeys, signedPost } from './signed.ts';

vi.setConfig({ testTimeout: 120_000 });

const keys = createKeys();
const log = keepLog();
let server: HttpServer;

beforeAll(async () => {
  const bot = await createQuietBot();
  const interactions = { bot, verify: createVerify(keys.publicKey), finish: async () => undefined };
  const endpoint = createEndpoint({ dataset: bot.dataset, isReady: () => true, log, interactions });
  server = await startHttpServer({ host: '127.0.0.1', port: 0, endpoint, log });
});
afterAll(() => server.stop());

/** A response as Discord reads it: with its files, or without. */
async function read(response: Response): Promise<{ json: unknown; files: { name: string; data: Uint8Array }[] }> {
  if (response.headers.get('content-type') === 'application/json') return { json: await response.json(), files: [] };
  const form = await response.formData();
  const files = [...form.values()].flatMap(value => (value instanceof File ? [value] : []));
  return {
    json: JSON.parse(String(form.get('payload_json'))),
    files: await Promise.all(
      files.map(async file => ({ name: file.name, data: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}

test('whatever is posted and signed is answered as Discord takes it, or refused where it has no token', async () => {
  const anything = fc.oneof(anyInteraction, spoiltInteraction, wildInteraction, fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(anything, async json => {
      const body = JSON.stringify(json);
      const response = await fetch(`${server.url}/interactions`, signedPost(body, keys));
      const sent: unknown = JSON.parse(body);
      const isInteraction = readInteraction(sent) !== undefined;
      expect(response.status).toBe(isInteraction ? 200 : 400);
      const { json: answer, files } = await read(response);
      const type = typeof sent === 'object' && sent !== null && 'type' in sent ? sent.type : undefined;
      if (isInteraction) expect(faultsOfResponse(type, answer, files)).toEqual([]);
    }),
    { numRuns: 800 },
  );
  expect(log.lines).toEqual([]);
});
