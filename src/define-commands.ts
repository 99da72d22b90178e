import { ContextMenuCommandBuilder, SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command } from './command.ts';
import { createCommandWords } from './command-words.ts';
import { commandLimits } from './reply/discord/limits.ts';
import { languages } from './words/speak.ts';

/** By servers and by people; in servers, in the bot's DMs and in private channels. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** What Discord is told about commands, in its JSON. All of them can be installed and used everywhere. */
export function defineCommands(
  commands: readonly Command[],
  spoken = languages,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const words = createCommandWords(spoken);
  return commands.map(({ name, kind, description, permissions, addOptions }) => {
    if (kind === 'message') {
      const inMenu = new ContextMenuCommandBuilder().setName(name).setType(ApplicationCommandType.Message);
      inMenu.setNameLocalizations(words.translate(description, commandLimits.menuName));
      return { ...inMenu.toJSON(), ...everywhere };
    }
    const slash = words.describe(new SlashCommandBuilder().setName(name), description);
    if (permissions !== undefined) slash.setDefaultMemberPermissions(permissions);
    addOptions(slash, words);
    return { ...slash.toJSON(), ...everywhere };
  });
}
