import type { REST } from '@discordjs/rest';
import { ApplicationCommandType, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../command.ts';
import { defineCommands } from '../define-commands.ts';
import type { Log } from './bot.ts';
import { compareCommands } from './command-difference.ts';
import { keepTrying, logWaits, type Pause } from './rest/keep-trying.ts';
import { mayPass, readFault } from './rest/read-fault.ts';

export type Registration = Awaited<ReturnType<typeof registerCommands>>;

interface Target {
  readonly rest: REST;
  readonly applicationId: string;
  /** One server, or everywhere. */
  readonly guildId: string | undefined;
}

/** A bot that is tried out is in few servers; in more than this many, nobody looks what a trial left behind. */
const mostServers = 100;

const registeredTwice =
  'The commands are registered everywhere, too, and show twice in the server of DISCORD_GUILD_ID: leave it empty to have them once';

const chatInput = ApplicationCommandType.ChatInput;

const registeredCommand = z.looseObject({ id: z.string(), name: z.string(), type: z.number().default(chatInput) });
type RegisteredCommand = z.infer<typeof registeredCommand>;
const registeredCommands = z.array(registeredCommand);

/**
 * Makes Discord's commands equal to the code's, or only looks: one request to look, one to write, none where they are equal already.
 * Commands that are not the code's, such as the Entry Point of an application with Activities, stay as they are.
 * @throws what the REST client throws when Discord refuses, and a ZodError where what answers is not Discord
 */
export async function registerCommands(target: Target, commands: readonly Command[], write: boolean) {
  const definitions = defineCommands(commands);
  const { own, others } = await listCommands(target, definitions);
  const isEverywhere = target.guildId === undefined;
  const defined = isEverywhere ? definitions : definitions.map(inOneServer);
  const found = compareCommands(isEverywhere ? own : own.map(inOneServer), defined);
  const differences = found.filter(({ isNarrower }) => !isNarrower).map(({ line }) => line);
  const current = write && differences.length > 0 ? await writeCommands(target, [...defined, ...others]) : own;
  return {
    /** How Discord's commands differed from the code's, one line each; empty where they were equal. */
    differences,
    /** Where Discord offers a command in fewer kinds of installation than the code, as the application's own settings may want. */
    narrower: found.filter(({ isNarrower }) => isNarrower).map(({ line }) => line),
    /** Names of the application's other commands, which are left alone. */
    others: others.map(({ name }) => name),
    ids: new Map(current.filter(({ type }) => type === chatInput).map(({ name, id }) => [name, id])),
  };
}

/**
 * Takes the code's commands away from a server, where a bot whose commands are registered everywhere shows them twice; gives their names.
 * @throws what the REST client throws when Discord refuses
 */
export async function clearServer(target: Target & { readonly guildId: string }, commands: readonly Command[]) {
  const { own, others } = await listCommands(target, defineCommands(commands));
  if (own.length > 0) await writeCommands(target, others);
  return own.map(({ name }) => name);
}

/** The ids of the commands by name, registered however long Discord makes that wait; none where it refuses, which is logged. */
export async function keepRegistered(target: Target, commands: readonly Command[], log: Log, pause: Pause) {
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
    return new Map<string, string>();
  }
}

/**
 * Commands show twice where they are registered both everywhere and in a server. Those that the bot left in another of its servers than
 * the one it registers to are taken away; those that are registered everywhere serve all servers, so that they are only spoken of.
 */
export async function tidyScopes(target: Target, commands: readonly Command[], servers: readonly string[], log: Log) {
  const others = servers.filter(id => id !== target.guildId);
  for (const guildId of others.length <= mostServers ? others : []) {
    await tolerate(async () => {
      const names = await clearServer({ ...target, guildId }, commands);
      if (names.length > 0) log.info({ commands: names }, 'Removed the commands that were left in a single server');
    });
  }
  if (target.guildId === undefined) return;
  await tolerate(async () => {
    const { own } = await listCommands({ ...target, guildId: undefined }, defineCommands(commands));
    if (own.length > 0) {
      log.warn({ commands: own.length }, registeredTwice);
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

/** The commands that Discord has: those that the code defines, and others as they may be sent back. */
async function listCommands(target: Target, definitions: ReturnType<typeof defineCommands>) {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = registeredCommands.parse(await target.rest.get(routeOf(target), { query }));
  const isOurs = ({ name, type }: RegisteredCommand) =>
    definitions.some(own => name === own.name && type === (own.type ?? chatInput));
  return { own: registered.filter(isOurs), others: registered.filter(command => !isOurs(command)).map(asSent) };
}

async function writeCommands(target: Target, body: readonly object[]): Promise<RegisteredCommand[]> {
  return registeredCommands.parse(await target.rest.put(routeOf(target), { body }));
}

function routeOf({ applicationId, guildId }: Target) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** Contexts and kinds of installation are only for commands that are registered everywhere; Discord fills them in. */
function inOneServer(command: object): object {
  const { contexts: _, integration_types: __, ...rest } = { contexts: [], integration_types: [], ...command };
  return rest;
}

/** Without what Discord alone says of it. */
function asSent({ application_id: _a, guild_id: _g, version: _v, ...command }: RegisteredCommand) {
  return { ...command, name: command.name };
}
