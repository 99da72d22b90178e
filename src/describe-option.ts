import type { SharedNameAndDescription } from '@discordjs/builders';
import { Locale } from 'discord-api-types/v10';
import { localeOf, type PlainKey, speak } from './words/speak.ts';

/** Gives a command or an option its description, in English and in the other languages that the bot has. */
export function describe<Target extends SharedNameAndDescription>(target: Target, key: PlainKey): Target {
  target.setDescription(speak('en')(key));
  target.setDescriptionLocalizations(inOtherLanguages(key));
  return target;
}

export function choice<Value extends string>(key: PlainKey, value: Value) {
  return { name: speak('en')(key), name_localizations: inOtherLanguages(key), value };
}

function inOtherLanguages(key: PlainKey): Partial<Record<Locale, string>> {
  const others = Object.values(Locale).filter(locale => localeOf(locale) !== 'en');
  return Object.fromEntries(others.map(locale => [locale, speak(localeOf(locale))(key)]));
}
