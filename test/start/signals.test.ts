import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../src/playground/listen.ts';
import { bot, type Program } from '../program.ts';
import { makeFolder, start, startAt, stop } from './started.ts';

vi.setConfig({ testTimeout: 90_000 });

const well = { code: 0, isQuick: true };

/** Says, on standard output, as soon as the front door listens to the last of the signals. */
const announceSignals = `data:text/javascript,${encodeURIComponent(
  `process.on('newListener', name => { if (name === 'SIGHUP') process.stdout.write('listening to signals\\n'); });`,
)}`;

/** A bot that logs in to a server that hears it and says nothing. */
async function startMute(command = bot): Promise<Program> {
  const server = createServer();
  const asked = once(server, 'request');
  const port = await listen(server, '127.0.0.1', 0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const env = { DISCORD_TOKEN: 'any', DISCORD_API_URL: `http://127.0.0.1:${port}` };
  const waiting = start(makeFolder(), env, command);
  await asked;
  return waiting;
}

describe.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends the bot with code 0 within 5 seconds', signal => {
  test('while it loads', async () => {
    // The file that is read before anything else of the bot is loaded.
    const loading = start(makeFolder(), {}, [process.execPath, '--import', announceSignals, ...bot.slice(1)]);
    await loading.says('listening to signals');
    expect(await stop(loading, signal)).toMatchObject(well);
  });

  test('while it logs in to a Discord that says nothing', async () => {
    expect(await stop(await startMute(), signal)).toMatchObject(well);
  });

  test('while it runs', async () => {
    const running = await startAt();
    await running.standIn.whenBotReady();
    await running.says('Registered the commands');
    expect(await stop(running, signal)).toMatchObject(well);
  });
});

test('a Discord that has fallen silent does not hold it up', async () => {
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
  expect(await stop(running)).toMatchObject(well);
});

const mayBeFirst = spawnSync('unshare', ['--fork', '--pid', 'true']).status === 0;
const title = 'SIGTERM ends it as the first process of a container (skipped where unshare is not permitted)';

test.skipIf(!mayBeFirst)(title, async () => {
  const unshared = 'unshare --fork --pid --kill-child "$0" "$1"';
  const script = `${unshared} & child=$!; echo started; wait $child; echo "code $?"`;
  const waiting = await startMute(['sh', '-c', script, ...bot]);
  await waiting.says('started');
  const first = spawnSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' });
  expect(first.status).toBe(0);
  expect(childOf(first.stdout, waiting.child.pid)).not.toBe(0);
  process.kill(childOf(first.stdout, waiting.child.pid), 'SIGTERM');
  expect((await waiting.ended).out).toContain('code 0');
});

/** The last in the line of descent: sh, unshare, the bot. */
function childOf(list: string, pid = 0): number {
  const lines = list.split('\n').map(line => line.trim().split(/\s+/).map(Number));
  const child = lines.find(([, parent]) => parent === pid)?.[0];
  return child === undefined ? pid : childOf(list, child);
}
