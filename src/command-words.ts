import type { SharedNameAndDescription } from '@discordjs/builders';
import { Locale } from 'discord-api-types/v10';
import { commandLimits } from './reply/discord/limits.ts';
import type { Languages, PlainKey } from './words/speak.ts';

export type CommandWords = ReturnType<typeof createCommandWords>;

/** What Discord shows of commands, in English, and in other languages where it is translated. */
export function createCommandWords({ localeOf, speak }: Languages) {
  const english = speak('en');

  /** Discord shows English where there is none; one that is too long it would refuse with all commands. */
  function translate(key: PlainKey, longest: number = commandLimits.description): Partial<Record<Locale, string>> {
    const all = Object.values(Locale).map(locale => [locale, speak(localeOf(locale))(key)] as const);
    return Object.fromEntries(all.filter(([, text]) => text !== english(key) && text.length <= longest));
  }

  return {
    translate,
    /** Gives a command or an option its description. */
    describe<Target extends SharedNameAndDescription>(target: Target, key: PlainKey): Target {
      target.setDescription(english(key));
      target.setDescriptionLocalizations(translate(key));
      return target;
    },
    choice: <Value extends string>(key: PlainKey, value: Value) => ({
      name: english(key),
      name_localizations: translate(key),
      value,
    }),
  };
}
