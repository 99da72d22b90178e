import type { REST } from '@discordjs/rest';
import { type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../command.ts';
import { defineCommands } from '../define-commands.ts';
import { compareCommands } from './command-difference.ts';

export interface Registration {
  /** How Discord's commands differed from the code's, one line each; empty where they were equal. */
  readonly differences: readonly string[];
  /** Ids of the registered slash commands by name. */
  readonly ids: ReadonlyMap<string, string>;
}

export interface RegistrationTarget {
  readonly rest: REST;
  readonly applicationId: string;
  /** One server, or everywhere. */
  readonly guildId: string | undefined;
}

const registeredCommand = z.looseObject({ id: z.string(), name: z.string(), type: z.number().optional() });
const registeredCommands = z.array(registeredCommand);

/**
 * Makes Discord's commands equal to the code's: one request to look, one to write, none where they are equal already.
 *
 * @param write false only looks
 * @throws what the REST client throws when Discord refuses
 */
export async function registerCommands(
  target: RegistrationTarget,
  commands: readonly Command[],
  write: boolean,
): Promise<Registration> {
  const { rest, applicationId, guildId } = target;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = registeredCommands.parse(await rest.get(route, { query }));
  const definitions = defineCommands(commands);
  const defined = guildId === undefined ? definitions : definitions.map(forOneServer);
  const differences = compareCommands(guildId === undefined ? registered : registered.map(inOneServer), defined);
  const current =
    write && differences.length > 0 ? registeredCommands.parse(await rest.put(route, { body: defined })) : registered;
  return {
    differences,
    ids: new Map(current.filter(({ type }) => type === undefined || type === 1).map(({ name, id }) => [name, id])),
  };
}

/** Contexts and kinds of installation are only for commands that are registered everywhere. */
function forOneServer({ contexts: _, integration_types: __, ...definition }: RESTPostAPIApplicationCommandsJSONBody) {
  return definition;
}

/** Discord fills in what was not sent. */
function inOneServer({ contexts: _, integration_types: __, ...command }: z.infer<typeof registeredCommand>) {
  return command;
}
