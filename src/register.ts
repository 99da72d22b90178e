import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { commands } from '../commands/index.ts';
import { readEnvironment } from './environment.ts';
import { readSettings } from './settings.ts';
import { exitCodes, StartError } from './start-error.ts';
import { clearServer, type Registration, registerCommands } from './transport/registration.ts';
import { restOptions } from './transport/rest/discord-rest.ts';
import { keepTrying, pause, untilText } from './transport/rest/keep-trying.ts';
import { dailyLimit, explainFault, readFault } from './transport/rest/read-fault.ts';

// `npm run register` makes Discord's commands equal to the code's, without a gateway. With `--check` it only looks, prints
// how they differ, and exits with 2 where they do. `--clear-guild ID` takes them away from one server.

const different = 2;
const usage = 'Usage: npm run register [-- --check | --clear-guild ID]';

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}

async function run(args: readonly string[]): Promise<number> {
  const [flag, serverToClear = ''] = args;
  const isCheck = flag === '--check';
  const isClear = flag === '--clear-guild';
  if (isClear && !/^\d{17,20}$/.test(serverToClear))
    throw new StartError(`--clear-guild needs a server's id of 17 to 20 digits. ${usage}`);
  if (args.length !== (isClear ? 2 : isCheck ? 1 : 0))
    throw new StartError(`${args.join(' ')} is no option of this script. ${usage}`);

  const settings = readSettings({ ...readEnvironment(), NODE_ENV: undefined });
  const { apiUrl, guildId, token } = settings;
  if (token === undefined) {
    throw new StartError('DISCORD_TOKEN is not set: commands are registered with it, whichever way they are answered.');
  }
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  const askApplicationId = async () =>
    z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication())).id;
  try {
    const applicationId = settings.applicationId ?? (await patiently(askApplicationId));
    const target = { rest, guildId, applicationId };
    if (!isClear) return report(isCheck, await patiently(() => registerCommands(target, commands, !isCheck)), guildId);
    const names = await patiently(() => clearServer({ ...target, guildId: serverToClear }, commands));
    say(`Removed from server ${serverToClear}:`, names.length > 0 ? names : ['nothing']);
    return exitCodes.stopped;
  } catch (error) {
    const fault = readFault(error);
    if (fault.code !== dailyLimit) throw explainFault(fault, apiUrl);
    const until = untilText(fault.retryAfter);
    throw new StartError(
      `Discord takes no more new commands from this application until ${until} (200 a day): run this again then.`,
      exitCodes.tryTomorrow,
    );
  }
}

function report(isCheck: boolean, { differences, narrower, others }: Registration, guildId?: string): number {
  const where = guildId === undefined ? '' : ` in server ${guildId}`;
  if (others.length > 0) say('Left alone, since this version does not have them:', others);
  if (narrower.length > 0) say('The application allows fewer kinds of installation than its commands have:', narrower);
  if (differences.length === 0) {
    const names = commands.map(({ name, kind }) => (kind === 'message' ? `"${name}"` : `/${name}`));
    say(`Discord has the commands of this version${where}: ${names.join(', ')}.`);
    return exitCodes.stopped;
  }
  const heading = isCheck ? 'Discord’s commands differ from those of this version' : 'Registered the commands';
  say(`${heading}${where}:`, differences);
  return isCheck ? different : exitCodes.stopped;
}

function say(heading: string, lines: readonly string[] = []): void {
  process.stdout.write(`${[heading, ...lines].join('\n  ')}\n`);
}

/** Waits as long as Discord asks, and says until when. */
function patiently<T>(request: () => Promise<T>): Promise<T> {
  return keepTrying(request, {
    pause,
    isWaitedOut: ({ kind, code }) => kind === 'limited' && code !== dailyLimit,
    onWait: ({ reason }, until) =>
      process.stderr.write(`Discord asks to wait (${reason}): trying again at ${until}.\n`),
  });
}
