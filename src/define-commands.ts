import { ContextMenuCommandBuilder, SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command } from './command.ts';
import { describe } from './describe-option.ts';

/** What Discord is told about commands, in its JSON. All of them can be installed and used everywhere. */
export function defineCommands(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map(command => (command.kind === 'slash' ? defineSlash(command) : defineInMenu(command)));
}

function defineSlash({ name, description, permissions, addOptions }: Command) {
  const builder = describe(new SlashCommandBuilder().setName(name), description)
    .setIntegrationTypes(...integrationTypes)
    .setContexts(...contexts);
  if (permissions !== undefined) builder.setDefaultMemberPermissions(permissions);
  addOptions(builder);
  return builder.toJSON();
}

function defineInMenu({ name }: Command) {
  return new ContextMenuCommandBuilder()
    .setName(name)
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(...integrationTypes)
    .setContexts(...contexts)
    .toJSON();
}

/** By servers and by people. */
const integrationTypes = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] as const;

/** In servers, in the bot's DMs and in private channels. */
const contexts = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;
