import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { findMisnamed, looksLikeToken, SettingsError, type Variables, variableNames } from './settings.ts';

/** Files that people fill in by mistake: an editor or a habit has named them, or it is the example. */
const wrongFiles = ['.env.txt', '.env.example', '.env.local', 'env', 'env.txt'];

/**
 * The variables for `readSettings`: those of the process, and below them the lines of `.env` in a folder. Ours are taken out of
 * `process.env`, so that no library reads them, too.
 * @throws {SettingsError} where `.env` cannot be read, or a token stands where it has no effect
 */
export function readEnvironment(folder = '.'): Variables {
  // What else is in the real environment is other programs' business.
  const fromProcess = Object.entries(process.env).filter(
    ([name, value = '']) =>
      value.trim() !== '' &&
      (variableNames.includes(name) || (findMisnamed({ [name]: value }) && looksLikeToken(value))),
  );
  // discord.js reads SHARD_COUNT by itself, and fails where it is empty. NODE_ENV is not ours alone: Node and packages go by it.
  for (const name of [...variableNames, 'SHARD_COUNT']) if (name !== 'NODE_ENV') delete process.env[name];
  const file = readEnvFile(folder, '.env');
  const variables = { ...file.variables, ...Object.fromEntries(fromProcess) };
  // Which setting is wrong, `readSettings` says.
  if (isFilledIn(variables)) return variables;
  if (file.holdsToken)
    throw new SettingsError('A token stands in .env without a name: write it as DISCORD_TOKEN=, the token behind it.');
  const wrong = wrongFiles.find(name => {
    const { variables: filled, holdsToken } = readEnvFile(folder, name);
    return holdsToken || isFilledIn(filled);
  });
  if (wrong === undefined) return variables;
  throw new SettingsError(
    `A token or a key stands in ${wrong}, which is not read: name that file .env, or copy it to there.`,
  );
}

/** Whether a token or a key is set, or stands in a place of which `readSettings` says that it is the wrong one. */
function isFilledIn(variables: Variables): boolean {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: key } = variables;
  const isSet = Boolean(token?.trim() || key?.trim() || findMisnamed(variables));
  return isSet || Object.values(variables).some(value => looksLikeToken(value ?? ''));
}

/** The variables of a file, and whether a token stands in it, if only as a line without a name. */
function readEnvFile(folder: string, name: string): { readonly variables: Variables; readonly holdsToken: boolean } {
  const text = readText(folder, name);
  if (text.includes('\0')) {
    throw new SettingsError(`${name} is not a text file: save it as text in UTF-8, with lines like DISCORD_TOKEN=…`);
  }
  const lines = text.split(/[\r\n]+/).filter(line => !line.trimStart().startsWith('#'));
  return { variables: parse(text), holdsToken: lines.some(looksLikeToken) };
}

/** The text of a file, empty where there is none. PowerShell's `>` writes UTF-16, whose plain letters have a zero in every second byte. */
function readText(folder: string, name: string): string {
  try {
    const bytes = readFileSync(join(folder, name));
    const [first, second] = bytes;
    const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
    const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
    return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return '';
    const found = code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`;
    throw new SettingsError(
      `${name} ${found}, but must be a file that this user may read, with lines like DISCORD_TOKEN=…`,
    );
  }
}
