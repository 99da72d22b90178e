import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { looksLikeToken } from './secrets.ts';
import { SettingsError } from './settings.ts';

export interface EnvFile {
  readonly variables: Readonly<Record<string, string>>;
  /** Whether a token stands in it, if only as a line without a name. */
  readonly holdsToken: boolean;
}

/**
 * A file of variables; undefined where there is no such file.
 *
 * @throws {SettingsError} where it cannot be read
 */
export function readEnvFile(folder: string, name: string): EnvFile | undefined {
  const bytes = readBytes(folder, name);
  if (!bytes) return undefined;
  const text = decode(bytes);
  if (text.includes('\0')) {
    throw new SettingsError(`${name} is not a text file: save it as text in UTF-8, with lines like DISCORD_TOKEN=…`);
  }
  const lines = text.split(/[\r\n]+/).filter(line => !line.trimStart().startsWith('#'));
  return { variables: parse(text), holdsToken: lines.some(looksLikeToken) };
}

function readBytes(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return undefined;
    const found = code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    throw new SettingsError(
      `${name} ${found}, but must be a file that this user may read, with lines like DISCORD_TOKEN=…`,
    );
  }
}

/** PowerShell's `>` writes UTF-16; without a mark at its start, every second byte of plain letters is zero. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}
