import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bot, findPort, type Program, startProgram } from '../program.ts';
import { slash, typing } from '../transport/interactions.ts';
import { createKeys, signedPost } from '../transport/signed.ts';
import { configureNginx, nginx } from './nginx.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const keys = createKeys();
const senders = 6;
const programs: Program[] = [];
let folder: string;
let ports: number[];
let balancer: string;

/** Starts a replica and waits until it is ready. */
async function startReplica(at: number): Promise<Program> {
  const own = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(ports[at]) };
  const replica = startProgram(bot, { DISCORD_PUBLIC_KEY: keys.publicKey, ...own });
  programs.push(replica);
  await replica.answersAt(`http://127.0.0.1:${ports[at]}/healthz`);
  return replica;
}

/** Posts interactions one after the other from each of the senders, until it is told to stop. */
function startLoad() {
  /** By their numbers; undefined while one is in flight, and 0 where no response came. */
  const statuses: (number | undefined)[] = [];
  let stopping = false;

  async function send(): Promise<void> {
    while (!stopping) {
      const at = statuses.push(undefined) - 1;
      const body = at % 2 === 0 ? slash('about') : typing('arrests', 'city', 'los');
      statuses[at] = await fetch(`${balancer}/interactions`, signedPost(body, keys)).then(
        async response => await response.arrayBuffer().then(() => response.status),
        () => 0,
      );
    }
  }

  const sending = Promise.all(Array.from({ length: senders }, send));
  const numbers = (isSo: (status: number | undefined) => boolean) =>
    [...statuses.entries()].flatMap(([at, status]) => (isSo(status) ? [at] : []));
  const answered = () => statuses.filter(status => status !== undefined).length;
  return {
    pending: () => numbers(status => status === undefined),
    lost: () => numbers(status => status !== undefined && status !== 200),
    answered,
    /** Resolves when this many more have been answered. */
    async whenMore(count: number): Promise<void> {
      const enough = answered() + count;
      await expect.poll(answered, { timeout: 60_000 }).toBeGreaterThanOrEqual(enough);
    },
    async stop(): Promise<void> {
      stopping = true;
      await sending;
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
    const port = await findPort();
    ports = await Promise.all([findPort(), findPort(), findPort()]);
    balancer = `http://127.0.0.1:${port}`;
    await Promise.all([startReplica(0), startReplica(1), startReplica(2)]);
    programs.push(startProgram([nginx ?? '', ...(await configureNginx(folder, port, ports))]));
    await vi.waitFor(async () => expect((await fetch(balancer)).status).toBe(404), { timeout: 10_000 });
  });
  afterAll(async () => {
    for (const { child } of programs) child.kill('SIGTERM');
    await Promise.all(programs.map(({ ended }) => ended));
    await rm(folder, { recursive: true });
  });

  it('lose nothing to a replica that is stopped, and no more than it had in flight to one that is killed', async () => {
    const [first, second] = programs;
    if (!first || !second) throw new TypeError('no replicas');
    const load = startLoad();
    await load.whenMore(60);
    expect(await countAnswered(0)).toBeGreaterThan(0);

    const inFlight = load.pending();
    first.child.kill('SIGKILL');
    expect((await first.ended).code).toBeNull();
    await load.whenMore(60);
    const lostByKill = load.lost();
    expect(lostByKill.filter(number => !inFlight.includes(number))).toEqual([]);

    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
    await load.whenMore(30);
    const restarted = await startReplica(1);
    await load.whenMore(120);
    await expect.poll(() => countAnswered(1), { timeout: 10_000 }).toBeGreaterThan(5);

    await load.stop();
    expect(load.lost()).toEqual(lostByKill);
    expect(load.answered()).toBeGreaterThan(270);
    restarted.child.kill('SIGTERM');
    expect((await restarted.ended).out).not.toContain('"level":50');
  });
});
