import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { compiledBot } from '../build-once.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly child: ChildProcess;
  /** Resolves when the text stands on standard output. */
  readonly says: (text: string) => Promise<string>;
  readonly ended: Promise<Ended>;
}

/** A folder as a host has it: the bot's data, and a `.env` with this text where there is one. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'safe-city-facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(resolve('data'), join(folder, 'data'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** `.env.example` with values put behind some of its names. */
export function fillExample(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => {
      const line = new RegExp(`^${name}=.*$`, 'm');
      if (!line.test(text)) throw new TypeError(`${name} is not in .env.example`);
      return text.replace(line, `${name}=${value}`);
    },
    readFileSync('.env.example', 'utf8'),
  );
}

/** Starts the compiled bot in a folder, with no other variable than PATH and these. */
export function start(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  [command = process.execPath, ...args]: readonly string[] = [process.execPath, resolve(`${compiledBot}/src/main.js`)],
): Started {
  const child = spawn(command, args, { cwd: folder, env: { PATH: process.env.PATH, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', text => {
    out += text;
  });
  child.stderr.on('data', text => {
    err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, out, err }));
  const says = async (text: string): Promise<string> => {
    while (!out.includes(text)) {
      const event = await Promise.race([once(child.stdout, 'data'), ended]);
      if (!Array.isArray(event)) throw new TypeError(`It ended without a word: ${event.err}`);
    }
    return out;
  };
  return { child, says, ended };
}

/** A copy of the compiled bot with none of its packages. */
export function copyBot(folder: string): string {
  cpSync(`${compiledBot}/src`, join(folder, 'bot'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  return join(folder, 'bot/main.js');
}
