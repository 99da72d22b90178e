import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** A process and those that it has started, measured from outside, by what Linux says of them. */
export interface ProcessTree {
  readonly child: ChildProcess;
  /** User and system time of all of them so far, those that have ended among them, in seconds, to a hundredth. */
  cpuSeconds(): Promise<number>;
  /** Resident memory now, and the most that each has had, in megabytes of a million bytes; what they share counts for each. */
  memory(): Promise<{ readonly now: number; readonly most: number }>;
  /** Waits until they are idle: what is done after a start must not count as the work of what follows. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Linux counts processor time in hundredths of a second for whoever asks. */
const ticksPerSecond = 100;

/** Flags for Node, for whoever wants to see where the time goes: `--cpu-prof --cpu-prof-dir=/tmp/profiles`. */
const flags = process.env.BENCH_NODE_FLAGS?.split(' ') ?? [];

/** Starts a script as production does, with nothing in its environment but what is given. */
export function startProcess(script: string, environment: Readonly<Record<string, string>>): ProcessTree {
  const child = spawn(process.execPath, [...flags, script], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${script} did not start`);

  const cpuSeconds = async (): Promise<number> => {
    const stats = await readOfAll(pid, 'stat');
    return stats.reduce((sum, stat) => sum + readTicks(stat), 0) / ticksPerSecond;
  };

  return {
    child,
    cpuSeconds,
    async memory() {
      const all = await readOfAll(pid, 'status');
      const sum = (field: RegExp) => all.reduce((sum, status) => sum + Number(field.exec(status)?.[1] ?? 0) * 1024, 0);
      return { now: sum(/VmRSS:\s+(\d+) kB/) / 1e6, most: sum(/VmHWM:\s+(\d+) kB/) / 1e6 };
    },
    async settle() {
      for (let look = 0, before = await cpuSeconds(); look < 60; look++) {
        await wait(500);
        const now = await cpuSeconds();
        if (look > 1 && now - before <= 0.01) return;
        before = now;
      }
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 6000);
      await gone;
      clearTimeout(late);
    },
  };
}

/** The processes that a process has started, and that still run. */
export async function childrenOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'latin1').catch(() => '');
  return children.split(' ').filter(Boolean).map(Number);
}

/** A file of the process and of all below it; one that ends meanwhile is left out. */
async function readOfAll(pid: number, file: 'stat' | 'status'): Promise<string[]> {
  const own = await readFile(`/proc/${pid}/${file}`, 'latin1').catch(() => undefined);
  const below = await Promise.all((await childrenOf(pid)).map(child => readOfAll(child, file)));
  return [...(own === undefined ? [] : [own]), ...below.flat()];
}

/** User and system time of a process, and of its children that have ended: the 14th to the 17th field. */
function readTicks(stat: string): number {
  // The name, the second field, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
}
