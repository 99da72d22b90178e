import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Program {
  readonly process: ChildProcess;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** What it has printed so far, on both streams. */
  printed(): string;
}

export function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Program {
  const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      text += chunk;
    });
  const ended = new Promise<number | NodeJS.Signals | null>(resolve =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  );
  return { process: child, ended, printed: () => text };
}

/** Resolves as soon as an address answers with 2xx. @throws with what the program printed, where it ends before */
export async function whenReady(url: string, program: Program): Promise<void> {
  for (;;) {
    const { exitCode, signalCode } = program.process;
    if (exitCode !== null || signalCode !== null)
      throw new Error(`It ended before it was ready:\n${program.printed()}`);
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await wait(20);
  }
}

/** Below those that systems give to whoever asks for any port: between looking and listening nobody is given one of these. */
const given = { from: 10_000, to: 32_000 };

/** Ports that nobody listens on. */
export async function findPorts(count: number): Promise<number[]> {
  const free = new Set<number>();
  while (free.size < count) {
    const port = randomInt(given.from, given.to);
    if (await isFree(port)) free.add(port);
  }
  return [...free];
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise(resolve => {
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
