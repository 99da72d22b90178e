import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { withStandIn } from '../../src/playground/test/setting.ts';
import { findPort, registerScript } from '../program.ts';
import { ping } from '../transport/interactions.ts';
import { createKeys, signedPost } from '../transport/signed.ts';
import { fillExample, makeFolder, start, stop } from './started.ts';

vi.setConfig({ testTimeout: 90_000 });

const well = { code: 0, err: '', isQuick: true };

test('a copy of .env.example starts the gateway, with a token, and logs one JSON object a line', async () => {
  const { token, apiUrl, whenBotReady, as, violations } = await withStandIn();
  const started = start(makeFolder({ '.env': fillExample({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl }) }));
  await whenBotReady();
  await started.says('Registered the commands');
  expect((await as().use('arrests', { city: 'Denver' })).message?.content).toContain('63 of 498');
  const { out, ...ended } = await stop(started);
  expect(ended).toMatchObject(well);
  const lines = out.trim().split('\n');
  // A picture that was late on a busy machine is a warning.
  expect(lines.map(line => JSON.parse(line).level).filter(level => level !== 30 && level !== 40)).toEqual([]);
  expect(violations()).toEqual([]);
});

test('a copy of .env.example starts the endpoint, with a public key', async () => {
  const keys = createKeys();
  const port = await findPort();
  const filled = fillExample({ DISCORD_PUBLIC_KEY: keys.publicKey, PORT: String(port) });
  const started = start(makeFolder({ '.env': filled }));
  await started.says('Listening');
  const response = await fetch(`http://127.0.0.1:${port}/interactions`, signedPost(ping, keys));
  expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
  expect(await stop(started)).toMatchObject(well);
});

test('a copy of .env.example starts the playground, with neither', async () => {
  const started = start(makeFolder({ '.env': fillExample({ PORT: '0' }) }));
  await started.says('Open http://127.0.0.1:');
  expect(await stop(started)).toMatchObject(well);
});

test('the steps of README.md put the bot on a server, and its commands are then registered', async () => {
  const [, steps = ''] = /^## Put it on your server\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const commands = [...steps.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
  expect(commands).toEqual(
    expect.arrayContaining(['cp .env.example .env', 'DISCORD_TOKEN=', 'npm ci --ignore-scripts && npm start']),
  );
  const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
  expect([scripts.start, scripts.register]).toEqual(['node dist/src/main.js', 'tsx src/register.ts']);

  const { token, apiUrl, whenBotReady } = await withStandIn();
  const folder = makeFolder({ '.env': readFileSync('.env.example', 'utf8').replace('DISCORD_TOKEN=', `$&${token}`) });
  // The one thing that differs from a host's: Discord is here.
  const started = start(folder, { DISCORD_API_URL: apiUrl });
  await whenBotReady();
  await started.says('Registered the commands');
  expect(await stop(started, 'SIGINT')).toMatchObject(well);
  const register = [...registerScript, '--check'];
  expect(await start(folder, { DISCORD_API_URL: apiUrl }, register).ended).toMatchObject({ code: 0, err: '' });
});
