import { differenceOf, typeOf } from './parameter-use.ts';
import type { Language } from './read-language.ts';

/** What is wrong with English messages: a parameter without a type, and messages that no source and no other message uses. */
export function checkEnglish({ messages }: Language, used: ReadonlySet<string>): readonly string[] {
  const seen = new Set([...messages].flatMap(([key, { within }]) => (used.has(key) ? [key, ...within] : [])));
  return [...messages].flatMap(([key, { uses }]) => [
    ...[...uses].flatMap(([name, all]) => (typeOf(all) ? [] : [`${key}: $${name} is used as two types`])),
    ...(seen.has(key) ? [] : [`${key}: nothing uses this message`]),
  ]);
}

/** What is missing in another language, or differs from English in more than its words. */
export function compareLanguages(locale: string, { messages }: Language, english: Language): readonly string[] {
  const unknown = [...messages.keys()].filter(key => !english.messages.has(key));
  const problems = [...english.messages].flatMap(([key, { uses: expected }]) => {
    const found = messages.get(key);
    if (!found) return [`${key} is missing`];
    const names = new Set([...expected.keys(), ...found.uses.keys()]);
    return [...names].flatMap(name => {
      const [ours, theirs] = [found.uses.get(name), expected.get(name)];
      if (!theirs) return [`${key}: English has no $${name}`];
      if (!ours) return [`${key}: $${name} is missing`];
      const difference = differenceOf(ours, theirs);
      return difference === undefined ? [] : [`${key}: $${name} ${difference}`];
    });
  });
  return [...unknown.map(key => `${key}: English has no such message`), ...problems].map(text => `${locale}: ${text}`);
}
