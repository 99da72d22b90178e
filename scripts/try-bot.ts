// Starts a built bot, asks it as Discord would, and stops it: scripts/try-bot.ts FOLDER [NODE]
import { equal, match } from 'node:assert/strict';
import { resolve } from 'node:path';
import { findPort, startProgram } from '../test/program.ts';
import { ping, slash } from '../test/transport/interactions.ts';
import { createKeys, signedPost } from '../test/transport/signed.ts';

const [folder = '', named = process.execPath] = process.argv.slice(2);
const node = resolve(named);
const keys = createKeys();
const port = await findPort();
const url = `http://127.0.0.1:${port}`;
process.chdir(folder);
const env = { NODE_ENV: 'production', DISCORD_PUBLIC_KEY: keys.publicKey, PORT: String(port) };
const bot = startProgram([node, 'dist/src/main.js'], env);
try {
  await bot.answersAt(`${url}/healthz`);
  const post = async (body: string) => (await fetch(`${url}/interactions`, signedPost(body, keys))).text();
  equal(await post(ping), '{"type":1}');
  match(await post(slash('arrests', { city: 'denver' })), /63 of 498/);
  match(
    await (await fetch(`${url}/metrics`)).text(),
    /^safe_city_interactions_total\{command="arrests",outcome="answer"\} 1$/m,
  );
  bot.child.kill('SIGTERM');
  equal((await bot.ended).code, 0);
  process.stdout.write(`Started, asked and stopped on ${node}.\n`);
} finally {
  bot.child.kill('SIGKILL');
}
