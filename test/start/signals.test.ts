import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { compiledBot } from '../build-once.ts';
import { makeFolder, type Started, start } from './started.ts';

const timeout = 90_000;
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const bot = [process.execPath, resolve(`${compiledBot}/src/main.js`)];

/** Sends the signal, and gives the code with which it ends and the seconds that it takes. */
async function stop(
  { child, ended }: Started,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; seconds: number }> {
  const from = performance.now();
  child.kill(signal);
  const { code } = await ended;
  return { code, seconds: (performance.now() - from) / 1000 };
}

/** A server that takes connections and says nothing. */
async function openMute(): Promise<{ readonly url: string; readonly connected: Promise<unknown> }> {
  const sockets = new Set<Socket>();
  const server = createServer(socket => sockets.add(socket.on('error', () => undefined)));
  const connected = once(server, 'connection');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, connected };
}

describe.each(signals)('%s ends the bot with code 0 within 5 seconds', signal => {
  test('while it loads', { timeout }, async () => {
    // The file that is read before anything else of the bot is loaded.
    const loading = start(makeFolder(), {}, [process.execPath, '--import', announceSignals, ...bot.slice(1)]);
    await loading.says('listening to signals');
    const { code, seconds } = await stop(loading, signal);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(5);
  });

  test('while it logs in to a Discord that says nothing', { timeout }, async () => {
    const { url, connected } = await openMute();
    const waiting = start(makeFolder(), { DISCORD_TOKEN: 'any', DISCORD_API_URL: url });
    await connected;
    const { code, seconds } = await stop(waiting, signal);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(5);
  });

  test('while it runs', { timeout }, async () => {
    const { token, apiUrl, whenBotReady, close } = await startStandIn();
    onTestFinished(close);
    const running = start(makeFolder(), { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
    await whenBotReady();
    await running.says('Registered the commands');
    const { code, seconds } = await stop(running, signal);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(5);
  });
});

test('a Discord that has fallen silent does not hold it up', { timeout }, async () => {
  const script = `
    const { startStandIn } = await import(${JSON.stringify(resolve('src/playground/stand-in.ts'))});
    const { token, apiUrl } = await startStandIn();
    console.log(JSON.stringify({ token, apiUrl }) + ' ready');
  `;
  const discord = start(resolve('.'), {}, [process.execPath, '--import', 'tsx', '--input-type=module', '-e', script]);
  const { token, apiUrl } = JSON.parse((await discord.says('ready')).replace(' ready', ''));
  const running = start(makeFolder(), { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
  await running.says('Registered the commands');
  discord.child.kill('SIGSTOP');
  const { code, seconds } = await stop(running, 'SIGTERM');
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(5);
});

/** Says, on standard output, as soon as the front door listens to the last of the signals. */
const announceSignals = `data:text/javascript,${encodeURIComponent(
  `process.on('newListener', name => { if (name === 'SIGHUP') process.stdout.write('listening to signals\\n'); });`,
)}`;

const mayBeFirst = spawnSync('unshare', ['--fork', '--pid', 'true']).status === 0;

test.skipIf(!mayBeFirst)(
  'SIGTERM ends it as the first process of a container (skipped where unshare is not permitted)',
  { timeout },
  async () => {
    const { url, connected } = await openMute();
    const script = `"$0" "$1" & child=$!; echo started; wait $child; echo "code $?"`;
    const waiting = start(makeFolder(), { DISCORD_TOKEN: 'any', DISCORD_API_URL: url }, [
      'sh',
      '-c',
      script.replace('"$0" "$1"', 'unshare --fork --pid --kill-child "$0" "$1"'),
      ...bot,
    ]);
    await connected;
    await waiting.says('started');
    const first = spawnSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' });
    expect(first.status).toBe(0);
    expect(childOf(first.stdout, waiting.child.pid)).not.toBe(0);
    process.kill(childOf(first.stdout, waiting.child.pid), 'SIGTERM');
    expect((await waiting.ended).out).toContain('code 0');
  },
);

/** The last in the line of descent: sh, unshare, the bot. */
function childOf(list: string, pid = 0): number {
  const child = list
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number))
    .find(([, parent]) => parent === pid)?.[0];
  return child === undefined ? pid : childOf(list, child);
}
