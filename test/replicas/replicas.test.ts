import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compiledBot } from '../build-once.ts';
import { findPorts, type Program, startProgram, whenReady } from '../deploy/program.ts';
import { slash, typing } from '../transport/interactions.ts';
import { createKeys, signedPost } from '../transport/signed.ts';
import { configureNginx, nginx } from './nginx.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const keys = createKeys();
const senders = 6;
const programs: Program[] = [];
let folder: string;
const main = `${compiledBot}/src/main.js`;
let ports: number[];
let balancer: string;

interface Sent {
  readonly number: number;
  /** 0 where no response came. */
  status: number | undefined;
}

/** Starts a replica and waits until it is ready. */
async function startReplica(at: number): Promise<Program> {
  const port = ports[at];
  const replica = startProgram(process.execPath, [main], {
    DISCORD_PUBLIC_KEY: keys.publicKey,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
  });
  programs.push(replica);
  await whenReady(`http://127.0.0.1:${port}/healthz`, replica);
  return replica;
}

/** Posts interactions one after the other from each of the senders, until it is told to stop. */
function startLoad() {
  const sent: Sent[] = [];
  const watchers = new Set<() => void>();
  let stopping = false;

  async function send(): Promise<void> {
    while (!stopping) {
      const one: Sent = { number: sent.length, status: undefined };
      sent.push(one);
      const body = one.number % 2 === 0 ? slash('about') : typing('arrests', 'city', 'los');
      one.status = await fetch(`${balancer}/interactions`, signedPost(body, keys)).then(
        async response => await response.arrayBuffer().then(() => response.status),
        () => 0,
      );
      for (const watcher of [...watchers]) watcher();
    }
  }

  const sending = Promise.all(Array.from({ length: senders }, send));
  return {
    pending: () => sent.filter(({ status }) => status === undefined).map(({ number }) => number),
    lost: () => sent.filter(({ status }) => status !== undefined && status !== 200),
    /** Resolves when this many more have been answered. */
    async whenMore(count: number): Promise<void> {
      let left = count;
      await new Promise<void>(resolve => {
        const watcher = (): void => {
          left -= 1;
          if (left > 0) return;
          watchers.delete(watcher);
          resolve();
        };
        watchers.add(watcher);
      });
    },
    async stop(): Promise<readonly Sent[]> {
      stopping = true;
      await sending;
      return sent;
    },
  };
}

async function countAnswered(at: number): Promise<number> {
  const metrics = await fetch(`http://127.0.0.1:${ports[at]}/metrics`).then(response => response.text());
  const counts = [...metrics.matchAll(/^safe_city_interactions_total\{.*\} (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

if (!nginx && process.env.CI === 'true') throw new Error('This test needs nginx (Debian: nginx-light).');

describe.skipIf(!nginx)('three replicas behind nginx', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replicas-'));
    const [port = 0, ...replicaPorts] = await findPorts(4);
    ports = replicaPorts;
    balancer = `http://127.0.0.1:${port}`;
    await Promise.all([startReplica(0), startReplica(1), startReplica(2)]);
    const proxy = startProgram(nginx ?? '', await configureNginx(folder, port, ports));
    programs.push(proxy);
    await vi.waitFor(async () => expect((await fetch(balancer)).status).toBe(404), { timeout: 10_000 });
  });
  afterAll(async () => {
    for (const { process: child } of programs) child.kill('SIGTERM');
    await Promise.all(programs.map(({ ended }) => ended));
    await rm(folder, { recursive: true });
  });

  it('lose nothing to a replica that is stopped, and no more than it had in flight to one that is killed', async () => {
    const [first, second] = programs;
    if (!first || !second) throw new TypeError('no replicas');
    const load = startLoad();
    await load.whenMore(60);
    expect(await countAnswered(0)).toBeGreaterThan(0);

    const inFlight = new Set(load.pending());
    first.process.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    await load.whenMore(60);
    const lostByKill = load.lost();
    expect(lostByKill.filter(({ number }) => !inFlight.has(number))).toEqual([]);

    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    await load.whenMore(30);
    const restarted = await startReplica(1);
    await load.whenMore(120);
    await vi.waitFor(async () => expect(await countAnswered(1)).toBeGreaterThan(5), { timeout: 10_000 });

    const sent = await load.stop();
    expect(sent.filter(({ status }) => status !== 200)).toEqual(lostByKill);
    expect(sent.length).toBeGreaterThan(270);
    expect(restarted.printed()).not.toContain('"level":50');
  });
});
