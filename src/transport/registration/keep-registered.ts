import type { Command } from '../../command.ts';
import type { CommandIds } from '../../reply/discord/embed.ts';
import type { Log } from '../bot.ts';
import type { Pause } from '../rest/backoff.ts';
import { keepTrying, logWaits } from '../rest/keep-trying.ts';
import { mayPass, readFault } from '../rest/read-fault.ts';
import { clearServer, type RegistrationTarget, registerCommands } from './registration.ts';

interface Surroundings {
  readonly log: Log;
  readonly pause: Pause;
  /** Ids of the servers that the bot is a member of. */
  readonly servers: readonly string[];
}

/** A bot that is tried out is in few servers; in more than this many, nobody looks what a trial left behind. */
const mostServers = 20;

/**
 * Registers the commands, however long Discord makes that wait: what passes is waited out, and what Discord refuses is logged. A
 * bot that registers everywhere takes away the commands that it once registered in a single server, where they show twice.
 *
 * @returns the ids of the commands by name; none where Discord refuses
 */
export async function keepRegistered(
  target: RegistrationTarget,
  commands: readonly Command[],
  { log, pause, servers }: Surroundings,
): Promise<CommandIds> {
  const patient = { pause, isWaitedOut: mayPass, onWait: logWaits(log, 'Registering the commands') };
  try {
    const { ids, differences, narrower } = await keepTrying(() => registerCommands(target, commands, true), patient);
    if (differences.length > 0) log.info({ changes: differences }, 'Registered the commands');
    if (narrower.length > 0) {
      log.warn({ commands: narrower }, 'The application allows fewer kinds of installation than its commands have');
    }
    if (target.guildId === undefined && servers.length <= mostServers) {
      for (const guildId of servers) await clear({ ...target, guildId });
    }
    return ids;
  } catch (error) {
    const { reason, code } = readFault(error);
    log.error({ reason, code }, 'The commands could not be registered; those that Discord has stay as they are');
    return new Map();
  }

  async function clear(server: RegistrationTarget & { readonly guildId: string }): Promise<void> {
    try {
      const names = await keepTrying(() => clearServer(server, commands), patient);
      if (names.length > 0) log.info({ commands: names }, 'Removed the commands that were left in a single server');
    } catch (error) {
      // A server that did not install the application's commands does not show them to it.
      if (readFault(error).kind !== 'refused') throw error;
    }
  }
}
