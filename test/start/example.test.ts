import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { compiledBot } from '../build-once.ts';
import { findPorts } from '../deploy/program.ts';
import { ping } from '../transport/interactions.ts';
import { createKeys, signedPost } from '../transport/signed.ts';
import { fillExample, makeFolder, start } from './started.ts';

const timeout = 90_000;

async function openStandIn(): Promise<StandIn> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  return standIn;
}

describe('a copy of .env.example starts', () => {
  test('the gateway, with a token', { timeout }, async () => {
    const { token, apiUrl, whenBotReady, as, violations } = await openStandIn();
    const folder = makeFolder({ '.env': fillExample({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl }) });
    const { child, ended } = start(folder);
    await whenBotReady();
    expect((await as().use('arrests', { city: 'Denver' })).message?.content).toContain('63 of 498');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
    expect(violations()).toEqual([]);
  });

  test('the endpoint, with a public key', { timeout }, async () => {
    const keys = createKeys();
    const [port = 0] = await findPorts(1);
    const folder = makeFolder({ '.env': fillExample({ DISCORD_PUBLIC_KEY: keys.publicKey, PORT: String(port) }) });
    const { child, says, ended } = start(folder);
    await says('Listening');
    const response = await fetch(`http://127.0.0.1:${port}/interactions`, signedPost(ping, keys));
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  test('the playground, with neither', { timeout }, async () => {
    const { child, says, ended } = start(makeFolder({ '.env': fillExample({ PORT: '0' }) }));
    await says('Open http://127.0.0.1:');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});

test('the steps of README.md put the bot on a server, and its commands are then registered', { timeout }, async () => {
  const [, steps = ''] = /^## Put it on your server\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const commands = [...steps.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
  expect(commands).toEqual(expect.arrayContaining(['cp .env.example .env', 'DISCORD_TOKEN=', 'npm ci && npm start']));
  const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
  expect([scripts.start, scripts.register]).toEqual(['node dist/src/main.js', 'tsx src/register.ts']);

  const { token, apiUrl, whenBotReady } = await openStandIn();
  const folder = makeFolder({ '.env': readFileSync('.env.example', 'utf8').replace('DISCORD_TOKEN=', `$&${token}`) });
  // The one thing that differs from a host's: Discord is here.
  const { child, says, ended } = start(folder, { DISCORD_API_URL: apiUrl });
  await whenBotReady();
  await says('Registered the commands');
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 0, err: '' });
  const register = [process.execPath, resolve(`${compiledBot}/src/register.js`), '--check'];
  expect(await start(folder, { DISCORD_API_URL: apiUrl }, register).ended).toMatchObject({ code: 0, err: '' });
});

test('a variable of discord.js’ own is nothing to the bot', { timeout }, async () => {
  const { token, apiUrl, whenBotReady } = await openStandIn();
  const env = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, SHARDS: '', SHARD_COUNT: 'x' };
  const { child, ended } = start(makeFolder(), env);
  await whenBotReady();
  child.kill('SIGHUP');
  expect(await ended).toMatchObject({ code: 0, err: '' });
});
