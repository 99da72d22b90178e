import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { commands } from '../commands/index.ts';
import { readEnvironment } from './environment.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { exitCodes, StartError } from './start-error.ts';
import { clearServer, registerCommands } from './transport/registration.ts';
import { restOptions } from './transport/rest/discord-rest.ts';
import { keepTrying, pause, untilText } from './transport/rest/keep-trying.ts';
import { errorCodes, explainFault, readFault } from './transport/rest/read-fault.ts';

// `npm run register` makes Discord's commands equal to the code's, without a gateway. With `--check` it only looks, prints
// how they differ, and exits with 2 where they do. `--clear-guild ID` takes them away from one server.

/** Where `--check` finds that Discord's commands differ. */
const different = 2;

const usage = 'Usage: npm run register [-- --check | --clear-guild ID]';

/** What the script is asked to do. */
type Task = { readonly kind: 'register' | 'check' } | { readonly kind: 'clear'; readonly guildId: string };

try {
  process.exitCode = await run(
    readTask(process.argv.slice(2)),
    readSettings({ ...readEnvironment(), NODE_ENV: undefined }),
  );
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}

function readTask([flag, id, ...more]: readonly string[]): Task {
  if (flag === undefined) return { kind: 'register' };
  if (flag === '--check' && id === undefined) return { kind: 'check' };
  if (flag !== '--clear-guild' || id === undefined || more.length > 0) {
    throw new SettingsError(`${[flag, id, ...more].filter(Boolean).join(' ')} is no option of this script. ${usage}`);
  }
  if (/^\d{17,20}$/.test(id)) return { kind: 'clear', guildId: id };
  throw new SettingsError(`--clear-guild needs a server's id of 17 to 20 digits. ${usage}`);
}

async function run(task: Task, { apiUrl, applicationId, guildId, token }: Settings): Promise<number> {
  if (token === undefined) {
    throw new SettingsError(
      'DISCORD_TOKEN is not set: commands are registered with it, whichever way they are answered.',
    );
  }
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  try {
    const target = { rest, guildId, applicationId: applicationId ?? (await patiently(() => askApplicationId(rest))) };
    if (task.kind === 'clear') {
      const names = await patiently(() => clearServer({ ...target, guildId: task.guildId }, commands));
      say(`Removed from server ${task.guildId}:`, names);
      return exitCodes.stopped;
    }
    return report(
      task.kind,
      await patiently(() => registerCommands(target, commands, task.kind === 'register')),
      guildId,
    );
  } catch (error) {
    const fault = readFault(error);
    if (fault.code !== errorCodes.dailyLimit) throw explainFault(fault, apiUrl);
    process.stderr.write(
      `Discord takes no more new commands from this application until ${untilText(fault.retryAfter)} (200 a day): run this again then.\n`,
    );
    return exitCodes.tryTomorrow;
  }
}

function report(
  kind: 'register' | 'check',
  { differences, narrower, others }: Awaited<ReturnType<typeof registerCommands>>,
  guildId: string | undefined,
): number {
  const where = guildId === undefined ? '' : ` in server ${guildId}`;
  if (others.length > 0) say('Left alone, since this version does not have them:', others);
  if (narrower.length > 0) say('The application allows fewer kinds of installation than its commands have:', narrower);
  if (differences.length === 0) {
    const names = commands.map(({ name, kind }) => (kind === 'message' ? `"${name}"` : `/${name}`));
    process.stdout.write(`Discord has the commands of this version${where}: ${names.join(', ')}.\n`);
    return exitCodes.stopped;
  }
  const heading = kind === 'check' ? 'Discord’s commands differ from those of this version' : 'Registered the commands';
  say(`${heading}${where}:`, differences);
  return kind === 'check' ? different : exitCodes.stopped;
}

function say(heading: string, lines: readonly string[]): void {
  process.stdout.write(`${[heading, ...(lines.length > 0 ? lines : ['nothing'])].join('\n  ')}\n`);
}

/** Waits as long as Discord asks, and says until when. */
function patiently<T>(request: () => Promise<T>): Promise<T> {
  return keepTrying(request, {
    pause,
    isWaitedOut: ({ kind, code }) => kind === 'limited' && code !== errorCodes.dailyLimit,
    onWait: ({ reason }, until) =>
      process.stderr.write(`Discord asks to wait (${reason}): trying again at ${until}.\n`),
  });
}

async function askApplicationId(rest: REST): Promise<string> {
  return z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication())).id;
}
