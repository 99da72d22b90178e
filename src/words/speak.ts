import { type FormatMessage, type Parameter, readMessages } from './format-message.ts';
import type examples from './message-parameters.json';
import { messageTexts } from './message-texts.ts';

/**
 * A message in one language: `say('button-delete')`, `say('lines-left', { count: 3 })`. The compiler checks the key, which
 * parameters it wants and of what type. Keys are written whole, never put together, so that `npm run check` sees which are used.
 * What is said is plain text: rendering escapes it.
 */
export type Say = <Key extends keyof Messages>(key: Key, ...parameters: ParametersOf<Key>) => string;

/** A message that takes nothing. */
export type PlainKey = { [Key in keyof Messages]: keyof Messages[Key] extends never ? Key : never }[keyof Messages];

/** What each message takes, as it follows from an example of it. */
type Messages = { [Key in keyof Examples]: { [Name in keyof Examples[Key]]: TypeOf<Examples[Key][Name]> } };
type Examples = typeof examples;

/** A text, a number, a list, or one of the keys of an object. */
type TypeOf<Example> = Example extends string | number
  ? Example
  : Example extends readonly string[]
    ? readonly string[]
    : keyof Example;

/** One object with all that any of these messages wants; nothing where they want nothing. */
type ParametersOf<Key extends keyof Messages> = keyof AllOf<Messages[Key]> extends never ? [] : [AllOf<Messages[Key]>];

/** An intersection of the members of a union: which of several messages is said may be open, what all of them want is not. */
type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The languages that there are messages in, of their message files, one text a language. */
export function readLanguages(texts: Readonly<Record<string, string>>) {
  const locales = Object.keys(texts);
  const english = readMessages('en', texts.en ?? '');
  const spoken = new Map([['en', sayBy(english)]]);
  return {
    /** The language that somebody's Discord is in, `en-GB`, where there are messages in it, or else English. */
    localeOf(discordLocale: string | undefined): string {
      const [language] = discordLocale?.split('-') ?? [];
      return locales.find(locale => locale === discordLocale) ?? locales.find(locale => locale === language) ?? 'en';
    },
    /**
     * How to say something in a language, and in English what it lacks. The same language always gives the same function, so that
     * texts can be kept by it.
     */
    speak(locale: string): Say {
      const say = spoken.get(locale) ?? sayBy(readMessages(locale, texts[locale] ?? '', english));
      spoken.set(locale, say);
      return say;
    },
  };
}

/** Those that the bot has. */
export const languages = readLanguages(messageTexts);
export const { localeOf, speak } = languages;

function sayBy(format: FormatMessage): Say {
  function say<Key extends keyof Messages>(key: Key, ...parameters: ParametersOf<Key>): string;
  function say(key: string, parameters?: Readonly<Record<string, Parameter>>): string {
    return format(key, parameters);
  }
  return say;
}
