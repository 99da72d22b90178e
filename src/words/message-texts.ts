import { readdirSync, readFileSync } from 'node:fs';

/**
 * The message files of each language, one text a language. From source they are read once, at the start; the build puts the texts
 * in place of this file (rolldown.config.ts), so that it needs no other files.
 */
export const messageTexts: Readonly<Record<string, string>> = readMessageTexts(new URL('./', import.meta.url));

function readMessageTexts(folder: URL): Record<string, string> {
  const languages = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return Object.fromEntries(languages.map(({ name }) => [name, readLanguage(new URL(`${name}/`, folder))]));
}

function readLanguage(folder: URL): string {
  const files = readdirSync(folder).filter(name => name.endsWith('.ftl'));
  return files.map(name => readFileSync(new URL(name, folder), 'utf8')).join('\n');
}
