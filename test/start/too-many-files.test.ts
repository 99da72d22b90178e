import { expect, test, vi } from 'vitest';
import { bot, findPort } from '../program.ts';
import { exchange } from '../transport/exchange.ts';
import { slash } from '../transport/interactions.ts';
import { createKeys, signedHeaders } from '../transport/signed.ts';
import { makeFolder, start, stop } from './started.ts';

const patience = { timeout: 20_000 };

/** In the bot's process: opens every file that it may at SIGUSR2 and leaves them at the next. */
const useUpFiles = `data:text/javascript,${encodeURIComponent(`
  import { closeSync, openSync } from 'node:fs';
  const files = [];
  process.on('SIGUSR2', () => {
    if (files.length > 0) { for (const file of files.splice(0)) closeSync(file); console.log('left'); return; }
    try { for (;;) files.push(openSync('/dev/null')); } catch {}
    // One connection, so that it can be asked.
    for (const file of files.splice(-1)) closeSync(file);
    console.log('used up');
  });
`)}`;

test('with too many files open there are words and figures, and pictures afterwards', { timeout: 90_000 }, async () => {
  const keys = createKeys();
  const port = await findPort();
  const env = { DISCORD_PUBLIC_KEY: keys.publicKey, PORT: String(port) };
  const limited = ['sh', '-c', 'ulimit -n 100; exec "$@"', 'sh', process.execPath, '--import', useUpFiles];
  const started = start(makeFolder(), env, [...limited, ...bot.slice(1)]);
  const send = (start: string, headers: Readonly<Record<string, string>>, body = '') => {
    const lines = Object.entries({ ...headers, host: 'bot', connection: 'close', 'content-length': body.length });
    return exchange(port, [[start, ...lines.map(line => line.join(': ')), '', body].join('\r\n')]);
  };
  const question = slash('arrests', { city: 'Denver' });
  const ask = () => send('POST /interactions HTTP/1.1', signedHeaders(question, keys), question);

  await started.says('Listening');
  started.child.kill('SIGUSR2');
  await started.says('used up');
  // A connection that has just been closed may still hold the one file that is left.
  const scrape = () => send('GET /metrics HTTP/1.1', {});
  await vi.waitFor(async () => expect(await scrape()).toMatch(/^HTTP\/1.1 200 /), patience);
  await vi.waitFor(async () => expect(await ask()).toMatch(/application\/json[\s\S]*63 of 498/), patience);
  started.child.kill('SIGUSR2');
  await started.says('left');
  await vi.waitFor(async () => expect(await ask()).toContain('multipart/form-data'), patience);
  expect(await stop(started)).toMatchObject({ code: 0 });
});
