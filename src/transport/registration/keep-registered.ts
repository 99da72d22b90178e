import type { Command } from '../../command.ts';
import type { CommandIds } from '../../reply/discord/embed.ts';
import type { Log } from '../bot.ts';
import { keepTrying, logWaits, type Pause } from '../rest/keep-trying.ts';
import { mayPass, readFault } from '../rest/read-fault.ts';
import { clearServer, type RegistrationTarget, registerCommands } from './registration.ts';

/** A bot that is tried out is in few servers; in more than this many, nobody looks what a trial left behind. */
const mostServers = 100;

/**
 * Registers the commands, however long Discord makes that wait: what passes is waited out, and what Discord refuses is logged.
 *
 * @returns the ids of the commands by name; none where Discord refuses
 */
export async function keepRegistered(
  target: RegistrationTarget,
  commands: readonly Command[],
  { log, pause }: { readonly log: Log; readonly pause: Pause },
): Promise<CommandIds> {
  const patient = { pause, isWaitedOut: mayPass, onWait: logWaits(log, 'Registering the commands') };
  try {
    const { ids, differences, narrower } = await keepTrying(() => registerCommands(target, commands, true), patient);
    if (differences.length > 0) log.info({ changes: differences }, 'Registered the commands');
    if (narrower.length > 0) {
      log.warn({ commands: narrower }, 'The application allows fewer kinds of installation than its commands have');
    }
    return ids;
  } catch (error) {
    const { reason, code } = readFault(error);
    log.error({ reason, code }, 'The commands could not be registered; those that Discord has stay as they are');
    return new Map();
  }
}

/**
 * Commands show twice where they are registered both everywhere and in a server. Those that the bot left in another server than the
 * one it registers to are taken away; those that are registered everywhere serve all servers, so that they are only spoken of.
 *
 * @param servers ids of the servers that the bot is a member of
 */
export async function tidyScopes(
  target: RegistrationTarget,
  commands: readonly Command[],
  servers: readonly string[],
  log: Log,
): Promise<void> {
  const others = servers.filter(id => id !== target.guildId);
  for (const guildId of others.length <= mostServers ? others : []) {
    await tolerate(async () => {
      const names = await clearServer({ ...target, guildId }, commands);
      if (names.length > 0) log.info({ commands: names }, 'Removed the commands that were left in a single server');
    });
  }
  if (target.guildId === undefined) return;
  await tolerate(async () => {
    const { differences } = await registerCommands({ ...target, guildId: undefined }, commands, false);
    const found = commands.length - differences.filter(line => line.startsWith('+ ')).length;
    if (found > 0) {
      log.warn(
        { commands: found },
        'The commands are registered everywhere, too, and show twice in the server of DISCORD_GUILD_ID: leave it empty to have them once',
      );
    }
  });

  /** What Discord does not tell now, it may at the next start. A server that did not install the application tells nothing. */
  async function tolerate(work: () => Promise<void>): Promise<void> {
    await work().catch(error => {
      const { kind, reason } = readFault(error);
      if (kind !== 'refused') log.warn({ reason }, 'Could not look for commands in other places');
    });
  }
}
