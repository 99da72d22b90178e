import { type FormatMessage, type Parameter, readMessages } from './format-message.ts';
import { messageTexts } from './message-texts.ts';
import { type Locale, locales, type Messages } from './messages.ts';

/**
 * A message in one language: `say('button-delete')`, `say('lines-left', { count: 3 })`. The compiler checks the key, which
 * parameters it wants and of what type. Keys are written whole, never put together, so that `npm run check` sees which are used.
 * What is said is plain text: rendering escapes it.
 */
export type Say = <Key extends keyof Messages>(key: Key, ...parameters: ParametersOf<Key>) => string;

/** A message that takes nothing. */
export type PlainKey = { [Key in keyof Messages]: keyof Messages[Key] extends never ? Key : never }[keyof Messages];

/** One object with all that any of these messages wants; nothing where they want nothing. */
type ParametersOf<Key extends keyof Messages> = keyof AllOf<Messages[Key]> extends never ? [] : [AllOf<Messages[Key]>];

/** An intersection of the members of a union: which of several messages is said may be open, what all of them want is not. */
type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** How to say something in a language. The same language always gives the same function, so that texts can be kept by it. */
export function speak(locale: Locale): Say {
  const known = spoken.get(locale);
  if (known) return known;
  const say = sayIn(readMessages(locale, messageTexts[locale] ?? ''));
  spoken.set(locale, say);
  return say;
}

const spoken = new Map<Locale, Say>();

function sayIn(format: FormatMessage): Say {
  function say<Key extends keyof Messages>(key: Key, ...parameters: ParametersOf<Key>): string;
  function say(key: string, parameters?: Readonly<Record<string, Parameter>>): string {
    return format(key, parameters);
  }
  return say;
}

/** The language that somebody's Discord is in, `en-GB`, where the bot has it, or else English. */
export function localeOf(discordLocale: string | undefined): Locale {
  const [language] = discordLocale?.split('-') ?? [];
  return locales.find(locale => locale === discordLocale) ?? locales.find(locale => locale === language) ?? 'en';
}
