import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** A process that is measured from outside, by what Linux says of it. */
export interface Measured {
  readonly child: ChildProcess;
  /** User and system time of all its threads so far, in seconds, to a hundredth. */
  cpuSeconds(): Promise<number>;
  /** Resident memory, in megabytes of a million bytes. */
  megabytes(): Promise<number>;
  /** Waits until it is idle: what it does after its start must not count as the work of what follows. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Linux counts processor time in hundredths of a second for whoever asks. */
const ticksPerSecond = 100;

/** By then the bot draws its first pictures, in milliseconds after its start. */
const warmed = 3500;

/** Flags for Node, for whoever wants to see where the time goes: `--cpu-prof --cpu-prof-dir=/tmp/profiles`. */
const flags = process.env.BENCH_NODE_FLAGS?.split(' ') ?? [];

/** Starts a compiled script as production does, with nothing in its environment but what is given. */
export function startProcess(script: string, environment: Readonly<Record<string, string>>): Measured {
  const child = spawn(process.execPath, [...flags, script], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${script} did not start`);

  const cpuSeconds = async (): Promise<number> => {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
    // The name, the second field, may hold spaces; user and system time are the 14th and 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  };

  return {
    child,
    cpuSeconds,
    async megabytes() {
      const status = await readFile(`/proc/${pid}/status`, 'latin1');
      return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024) / 1e6;
    },
    async settle() {
      await wait(warmed);
      for (let look = 0, before = await cpuSeconds(); look < 30; look++) {
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
