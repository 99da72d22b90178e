import type { REST } from '@discordjs/rest';
import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../../command.ts';
import { defineCommands } from '../../define-commands.ts';
import { compareCommands } from './command-difference.ts';

export interface Registration {
  /** How Discord's commands differed from the code's, one line each; empty where they were equal. */
  readonly differences: readonly string[];
  /** Where Discord offers a command in fewer kinds of installation than the code, as the application's own settings may want. */
  readonly narrower: readonly string[];
  /** Names of the application's other commands, which are left alone. */
  readonly others: readonly string[];
  /** Ids of the registered slash commands by name. */
  readonly ids: ReadonlyMap<string, string>;
}

export interface RegistrationTarget {
  readonly rest: REST;
  readonly applicationId: string;
  /** One server, or everywhere. */
  readonly guildId: string | undefined;
}

type Definition = RESTPostAPIApplicationCommandsJSONBody;

const registeredCommand = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.number().default(ApplicationCommandType.ChatInput),
});
type RegisteredCommand = z.infer<typeof registeredCommand>;
const registeredCommands = z.array(registeredCommand);

/**
 * Makes Discord's commands equal to the code's: one request to look, one to write, none where they are equal already. Commands
 * that are not the code's, such as the Entry Point of an application with Activities, stay as they are.
 *
 * @param write false only looks
 * @throws what the REST client throws when Discord refuses, and a ZodError where what answers is not Discord
 */
export async function registerCommands(
  target: RegistrationTarget,
  commands: readonly Command[],
  write: boolean,
): Promise<Registration> {
  const { guildId } = target;
  const route = routeOf(target);
  const registered = await listCommands(target);
  const definitions = defineCommands(commands);
  const defined = guildId === undefined ? definitions : definitions.map(forOneServer);
  const isOurs = (command: RegisteredCommand) => defined.some(definition => isSame(command, definition));
  const others = registered.filter(command => !isOurs(command));
  const compare = (list: readonly RegisteredCommand[]) =>
    compareCommands(guildId === undefined ? list : list.map(inOneServer), defined);
  const found = compare(registered);
  const differences = found.filter(({ isNarrower }) => !isNarrower).map(({ line }) => line);
  const current =
    write && differences.length > 0
      ? registeredCommands.parse(await target.rest.put(route, { body: [...defined, ...others.map(asSent)] }))
      : registered;
  return {
    differences,
    narrower: found.filter(({ isNarrower }) => isNarrower).map(({ line }) => line),
    others: others.map(({ name }) => name),
    ids: new Map(
      current.filter(({ type }) => type === ApplicationCommandType.ChatInput).map(({ name, id }) => [name, id]),
    ),
  };
}

/**
 * Takes the code's commands away from a server, where a bot whose commands are registered everywhere shows them twice.
 *
 * @returns the names of the commands that were taken away
 * @throws what the REST client throws when Discord refuses
 */
export async function clearServer(
  target: RegistrationTarget & { readonly guildId: string },
  commands: readonly Command[],
): Promise<readonly string[]> {
  const registered = await listCommands(target);
  const definitions = defineCommands(commands);
  const isOurs = (command: RegisteredCommand) => definitions.some(definition => isSame(command, definition));
  const left = registered.filter(isOurs);
  const others = registered.filter(command => !isOurs(command));
  if (left.length > 0) await target.rest.put(routeOf(target), { body: others.map(asSent) });
  return left.map(({ name }) => name);
}

async function listCommands(target: RegistrationTarget): Promise<readonly RegisteredCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return registeredCommands.parse(await target.rest.get(routeOf(target), { query }));
}

function routeOf({ applicationId, guildId }: RegistrationTarget) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

function isSame({ name, type }: RegisteredCommand, definition: Definition): boolean {
  return name === definition.name && type === (definition.type ?? ApplicationCommandType.ChatInput);
}

/** Contexts and kinds of installation are only for commands that are registered everywhere. */
function forOneServer({ contexts: _, integration_types: __, ...definition }: Definition) {
  return definition;
}

/** Discord fills in what was not sent. */
function inOneServer({ contexts: _, integration_types: __, ...command }: RegisteredCommand) {
  return command;
}

/** As it may be sent back: without what Discord alone says of it. */
function asSent({ application_id: _a, guild_id: _g, version: _v, ...command }: RegisteredCommand) {
  return command;
}
