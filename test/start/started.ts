import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StandIn, StandInOptions } from '../../src/playground/stand-in.ts';
import { withStandIn } from '../../src/playground/test/setting.ts';
import { bot, type Program, startProgram } from '../program.ts';

type Variables = Readonly<Record<string, string>>;

/** A folder as a host has it: the bot's data, and these files. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'safe-city-facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(resolve('data'), join(folder, 'data'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** `.env.example` with values put behind some of its names. */
export function fillExample(values: Variables): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => {
      const line = new RegExp(`^${name}=.*$`, 'm');
      if (!line.test(text)) throw new TypeError(`${name} is not in .env.example`);
      return text.replace(line, `${name}=${value}`);
    },
    readFileSync('.env.example', 'utf8'),
  );
}

/** Starts the compiled bot in a folder, until the test has finished. */
export function start(folder: string, env: Variables = {}, command = bot): Program {
  const program = startProgram(command, env, folder);
  onTestFinished(async () => {
    program.child.kill('SIGKILL');
    await program.ended;
  });
  return program;
}

/** Starts it by its token at a local Discord, of which something is made before. */
export async function startAt(
  options: StandInOptions = {},
  before: (standIn: StandIn) => void = () => undefined,
  env: Variables = {},
  command = bot,
): Promise<Program & { readonly standIn: StandIn }> {
  const standIn = await withStandIn(options);
  before(standIn);
  const { token, apiUrl } = standIn;
  const program = start(makeFolder(), { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, ...env }, command);
  return { ...program, standIn };
}

/** Sends the signal, and gives what comes of it, and whether it took less than five seconds. */
export async function stop({ child, ended }: Program, signal: NodeJS.Signals = 'SIGTERM') {
  const from = performance.now();
  child.kill(signal);
  return { ...(await ended), isQuick: performance.now() - from < 5000 };
}
