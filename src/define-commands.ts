import {
  ContextMenuCommandBuilder,
  type SharedNameAndDescription,
  SlashCommandBuilder,
  SlashCommandStringOption,
} from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command } from './command.ts';
import { commandLimits } from './reply/discord/limits.ts';
import { languages, type PlainKey } from './words/speak.ts';

/** By servers and by people; in servers, in the bot's DMs and in private channels. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/**
 * What Discord is told about commands, in its JSON: in English, and in other languages where it is translated. All of them can be
 * installed and used everywhere.
 */
export function defineCommands(
  commands: readonly Command[],
  { localeOf, speak } = languages,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const english = speak('en');

  /** Discord shows English where there is none; one that is too long it would refuse with all commands. */
  function translate(key: PlainKey, longest: number = commandLimits.description): Partial<Record<Locale, string>> {
    const all = Object.values(Locale).map(locale => [locale, speak(localeOf(locale))(key)] as const);
    return Object.fromEntries(all.filter(([, text]) => text !== english(key) && text.length <= longest));
  }

  function describe<Target extends SharedNameAndDescription>(target: Target, key: PlainKey): Target {
    return target.setDescription(english(key)).setDescriptionLocalizations(translate(key));
  }

  return commands.map(({ name, kind, description, permissions, shown, canBePrivate }) => {
    if (kind === 'message') {
      const inMenu = new ContextMenuCommandBuilder().setName(name).setType(ApplicationCommandType.Message);
      inMenu.setNameLocalizations(translate(description, commandLimits.menuName));
      return { ...inMenu.toJSON(), ...everywhere };
    }
    const slash = describe(new SlashCommandBuilder().setName(name), description);
    if (permissions !== undefined) slash.setDefaultMemberPermissions(permissions);
    for (const [option, { isRequired = false, maxLength, choices = {}, suggest, ...about }] of Object.entries(shown)) {
      const text = describe(new SlashCommandStringOption().setName(option), about.description).setRequired(isRequired);
      if (maxLength !== undefined) text.setMaxLength(maxLength);
      if (suggest) text.setAutocomplete(true);
      for (const [value, key] of Object.entries(choices))
        text.addChoices({ name: english(key), name_localizations: translate(key), value });
      slash.addStringOption(text);
    }
    if (canBePrivate) slash.addBooleanOption(option => describe(option.setName('private'), 'command-private'));
    return { ...slash.toJSON(), ...everywhere };
  });
}
