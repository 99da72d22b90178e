import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compiledBot } from './build-once.ts';

/** What starts the compiled bot, and its other scripts, from any folder. */
export const bot: readonly string[] = [process.execPath, resolve(compiledBot, 'src/main.js')];
export const registerScript: readonly string[] = [process.execPath, resolve(compiledBot, 'src/register.js')];

export interface Program {
  readonly child: ChildProcess;
  /** Resolves with what stands on standard output when this text does. @throws with its errors, where it ends before */
  readonly says: (text: string) => Promise<string>;
  /** Resolves as soon as an address answers with 2xx. @throws with its errors, where it ends before */
  readonly answersAt: (url: string) => Promise<void>;
  /** Its exit code, or null where a signal ended it, and all that it printed. */
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Starts a program with no other variable than PATH and these. */
export function startProgram(
  [command = process.execPath, ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = '.',
): Program {
  const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', text => {
    out += text;
  });
  child.stderr.on('data', text => {
    err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, out, err }));
  const isEarly = () => new TypeError(`It ended too early: ${err}`);
  return {
    child,
    ended,
    async says(text) {
      while (!out.includes(text)) {
        const event = await Promise.race([once(child.stdout, 'data'), ended]);
        if (!Array.isArray(event)) throw isEarly();
      }
      return out;
    },
    async answersAt(url) {
      for (;;) {
        if (child.exitCode !== null || child.signalCode !== null) throw isEarly();
        const response = await fetch(url).catch(() => undefined);
        await response?.body?.cancel();
        if (response?.ok) return;
        await wait(20);
      }
    },
  };
}

/** Below those that systems give to whoever asks for any port: between looking and listening nobody is given one of these. */
const given = { from: 10_000, to: 32_000 };

/** A port that nobody listens on. */
export async function findPort(): Promise<number> {
  const port = randomInt(given.from, given.to);
  const server = createServer();
  const isFree = await new Promise<boolean>(resolve => {
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  return isFree ? port : findPort();
}
