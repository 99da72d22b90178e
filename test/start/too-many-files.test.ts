import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { compiledBot } from '../build.ts';
import { findPorts } from '../deploy/program.ts';
import { slash } from '../transport/interactions.ts';
import { createKeys, signedPost } from '../transport/signed.ts';
import { makeFolder, start } from './started.ts';

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

test('with too many files open there are words, and pictures and figures afterwards', { timeout: 90_000 }, async () => {
  const keys = createKeys();
  const [port = 0] = await findPorts(1);
  const env = { DISCORD_PUBLIC_KEY: keys.publicKey, PORT: String(port) };
  const script = 'ulimit -n 100; exec "$@"';
  const bot = [process.execPath, '--import', useUpFiles, resolve(`${compiledBot}/src/main.js`)];
  const { child, says, ended } = start(makeFolder(), env, ['sh', '-c', script, 'sh', ...bot]);
  const url = `http://127.0.0.1:${port}`;
  const arrests = () => fetch(`${url}/interactions`, { ...signedPost(slash('arrests', { city: 'Denver' }), keys) });

  await says('Listening');
  child.kill('SIGUSR2');
  await says('used up');
  const words = await arrests();
  expect(words.headers.get('content-type')).toContain('application/json');
  expect(await words.text()).toContain('63 of 498');
  expect((await fetch(`${url}/metrics`)).status).toBe(500);
  child.kill('SIGUSR2');
  await says('left');
  await vi.waitFor(async () => expect((await arrests()).headers.get('content-type')).toContain('multipart/form-data'), {
    timeout: 30_000,
  });
  expect((await fetch(`${url}/metrics`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0 });
});
