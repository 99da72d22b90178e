import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { looksLikeToken, type Variables, variableNames } from './settings.ts';
import { StartError } from './start-error.ts';

/**
 * The variables for `readSettings`: those of the process, and below them the lines of `.env` in a folder. Ours are taken out of
 * `process.env`, so that no library reads them, too.
 * @throws {StartError} where `.env` cannot be read
 */
export function readEnvironment(folder = '.'): Variables {
  // What else is in the real environment is other programs' business.
  const fromProcess = Object.entries(process.env).filter(
    ([name, value = '']) => value.trim() !== '' && (variableNames.includes(name) || looksLikeToken(value)),
  );
  // discord.js reads SHARD_COUNT by itself, and fails where it is empty. NODE_ENV is not ours alone: Node and packages go by it.
  for (const name of [...variableNames, 'SHARD_COUNT']) if (name !== 'NODE_ENV') delete process.env[name];
  return { ...parse(readText(folder)), ...Object.fromEntries(fromProcess) };
}

/** The text of `.env`, empty where there is none. */
function readText(folder: string): string {
  const lines = 'with lines like DISCORD_TOKEN=…';
  let text: string;
  try {
    text = readFileSync(join(folder, '.env'), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return '';
    const found = code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    throw new StartError(`.env ${found}, but must be a file that this user may read, ${lines}`);
  }
  // So is UTF-16, which PowerShell's `>` writes.
  if (text.includes('\0')) throw new StartError(`.env is not a text in UTF-8: save it as one, ${lines}`);
  return text;
}
