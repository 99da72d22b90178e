import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { compiledBot } from '../build-once.ts';
import { ping, slash } from '../transport/interactions.ts';
import { createKeys, signedPost } from '../transport/signed.ts';

vi.setConfig({ testTimeout: 90_000 });

const adapterShape = z.object({
  default: z.object({
    fetch: z.function({ input: [z.instanceof(Request)], output: z.promise(z.instanceof(Response)) }),
  }),
});

it('the adapter of docs/scaling.md answers as it stands there', async () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/scaling.md', 'utf8')) ?? [];
  const file = `${compiledBot}/adapter.mjs`;
  writeFileSync(file, code.replaceAll("'./dist/", "'./"));
  const keys = createKeys();
  vi.stubEnv('DISCORD_PUBLIC_KEY', keys.publicKey);
  const adapter = adapterShape.parse(await import(pathToFileURL(file).href));
  const post = (body: string) =>
    adapter.default.fetch(new Request('https://bot.example/interactions', signedPost(body, keys)));
  expect(await (await post(ping)).json()).toEqual({ type: 1 });
  expect(await (await post(slash('arrests', { city: 'Atlantis' }))).json()).toMatchObject({ type: 4 });
  expect(await askUntilDrawn(() => post(slash('arrests')))).toMatch(/^multipart\/form-data/);
});

/** The content type of the first response with a picture: a cold start of what draws may take longer than an answer waits. */
async function askUntilDrawn(ask: () => Promise<Response>): Promise<string | null> {
  for (let left = 10; ; left -= 1) {
    const type = (await ask()).headers.get('content-type');
    if (left === 0 || type?.startsWith('multipart')) return type;
  }
}
