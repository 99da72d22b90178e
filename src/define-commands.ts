import { ContextMenuCommandBuilder, SlashCommandBuilder, SlashCommandStringOption } from '@discordjs/builders';
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
  return commands.map(({ name, kind, description, permissions, shown, canBePrivate }) => {
    if (kind === 'message') {
      const inMenu = new ContextMenuCommandBuilder().setName(name).setType(ApplicationCommandType.Message);
      inMenu.setNameLocalizations(words.translate(description, commandLimits.menuName));
      return { ...inMenu.toJSON(), ...everywhere };
    }
    const slash = words.describe(new SlashCommandBuilder().setName(name), description);
    if (permissions !== undefined) slash.setDefaultMemberPermissions(permissions);
    for (const [option, { isRequired = false, maxLength, choices, suggest, ...about }] of Object.entries(shown)) {
      const text = words.describe(new SlashCommandStringOption().setName(option), about.description);
      text.setRequired(isRequired);
      if (maxLength !== undefined) text.setMaxLength(maxLength);
      if (choices) text.addChoices(Object.entries(choices).map(([value, key]) => words.choice(key, value)));
      if (suggest) text.setAutocomplete(true);
      slash.addStringOption(text);
    }
    if (canBePrivate) slash.addBooleanOption(option => words.describe(option.setName('private'), 'command-private'));
    return { ...slash.toJSON(), ...everywhere };
  });
}
