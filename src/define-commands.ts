import { ContextMenuCommandBuilder, SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Command, describe } from './command.ts';

/** By servers and by people; in servers, in the bot's DMs and in private channels. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** What Discord is told about commands, in its JSON. All of them can be installed and used everywhere. */
export function defineCommands(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map(({ name, kind, description, permissions, addOptions }) => {
    if (kind === 'message') {
      const inMenu = new ContextMenuCommandBuilder().setName(name).setType(ApplicationCommandType.Message);
      return { ...inMenu.toJSON(), ...everywhere };
    }
    const slash = describe(new SlashCommandBuilder().setName(name), description);
    if (permissions !== undefined) slash.setDefaultMemberPermissions(permissions);
    addOptions(slash);
    return { ...slash.toJSON(), ...everywhere };
  });
}
