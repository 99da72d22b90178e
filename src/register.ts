import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { config } from 'dotenv';
import { z } from 'zod';
import { commands } from '../commands/index.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { StartError } from './start-error.ts';
import { explainRestError } from './transport/explain-rest-error.ts';
import { registerCommands } from './transport/registration.ts';

// `npm run register` makes Discord's commands equal to the code's, without a gateway. With `--check` it only looks, prints
// how they differ, and exits with 2 where they do.

const exitCodes = {
  done: 0,
  failed: 1,
  different: 2,
  /** From sysexits.h. */
  badConfiguration: 78,
} as const;

const usage = 'Usage: npm run register [-- --check]';

config({ quiet: true });
try {
  process.exitCode = await register(process.argv.slice(2), readSettings({ ...process.env, NODE_ENV: undefined }));
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof SettingsError ? exitCodes.badConfiguration : exitCodes.failed;
}

async function register(flags: readonly string[], settings: Settings): Promise<number> {
  const unknown = flags.find(flag => flag !== '--check');
  if (unknown !== undefined) throw new SettingsError(`${unknown} is no option of this script. ${usage}`);
  if (settings.token === undefined) {
    throw new SettingsError(
      'DISCORD_TOKEN is not set: commands are registered with it, whichever way they are answered.',
    );
  }
  const isCheck = flags.includes('--check');
  const differences = await synchronize(settings, settings.token, !isCheck);
  const where = settings.guildId === undefined ? '' : ` in server ${settings.guildId}`;
  if (differences.length === 0) {
    process.stdout.write(`Discord has the commands of this version${where}: ${list()}.\n`);
    return exitCodes.done;
  }
  const heading = isCheck ? 'Discord’s commands differ from those of this version' : 'Registered the commands';
  process.stdout.write(`${[`${heading}${where}:`, ...differences].join('\n  ')}\n`);
  return isCheck ? exitCodes.different : exitCodes.done;
}

async function synchronize(
  { apiUrl, applicationId, guildId }: Settings,
  token: string,
  write: boolean,
): Promise<readonly string[]> {
  const rest = new REST({ api: apiUrl, version: '10' }).setToken(token);
  try {
    const target = { rest, applicationId: applicationId ?? (await askApplicationId(rest)), guildId };
    return (await registerCommands(target, commands, write)).differences;
  } catch (error) {
    throw explainRestError(error, apiUrl);
  }
}

async function askApplicationId(rest: REST): Promise<string> {
  return z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication())).id;
}

function list(): string {
  return commands.map(({ name, description }) => (description === '' ? `"${name}"` : `/${name}`)).join(', ');
}
