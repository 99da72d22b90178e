import { differenceOf, exampleOf } from './parameter-use.ts';
import type { Language } from './read-language.ts';

/** What is wrong with English messages: a parameter without a type, and messages that no source and no other message uses. */
export function checkEnglish({ messages }: Language, used: ReadonlySet<string>): readonly string[] {
  const seen = new Set([...messages].flatMap(([key, { within }]) => (used.has(key) ? [key, ...within] : [])));
  return [...messages].flatMap(([key, { uses }]) => [
    ...[...uses].flatMap(([name, all]) =>
      exampleOf(all) === undefined ? [`${key}: $${name} is used as two types`] : [],
    ),
    ...(seen.has(key) ? [] : [`${key}: nothing uses this message`]),
  ]);
}

/** What is wrong in another language: messages that English lacks, and others that differ from it in more than their words. */
export function compareLanguages(locale: string, { messages }: Language, english: Language): readonly string[] {
  const problems = [...messages].flatMap(([key, { uses }]) => {
    const expected = english.messages.get(key)?.uses;
    if (!expected) return [`${key}: English has no such message`];
    const names = new Set([...expected.keys(), ...uses.keys()]);
    return [...names].flatMap(name => {
      const [ours, theirs] = [uses.get(name), expected.get(name)];
      if (!theirs) return [`${key}: English has no $${name}`];
      if (!ours) return [`${key}: $${name} is missing`];
      const difference = differenceOf(ours, theirs);
      return difference === undefined ? [] : [`${key}: $${name} ${difference}`];
    });
  });
  return problems.map(text => `${locale}: ${text}`);
}

/** What is said in English in another language, a line for each file of English: a translation grows file by file. */
export function listMissing(locale: string, { messages, entries }: Language, english: Language): readonly string[] {
  const lacked = (name: string) =>
    [...english.messages].flatMap(([key, { file }]) => (file === name && !messages.has(key) ? [key] : []));
  const files = new Set([...english.messages.values()].map(({ file }) => file));
  const missing = [...files].flatMap(file =>
    lacked(file).length > 0 ? [`of ${file}: ${lacked(file).join(', ')}`] : [],
  );
  const waiting = [...messages].flatMap(([key, { within }]) => {
    const names = [...within].filter(name => !entries.has(name));
    return names.length > 0 ? [`${key}, until there is ${names.join(', ')}`] : [];
  });
  return [...missing, ...waiting].map(text => `${locale} says in English ${text}`);
}
