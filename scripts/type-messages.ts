// Writes the types of the messages in src/words, and checks the message files of all languages:
//   npm run type-messages [-- --check]
// With --check it writes nothing and fails where the types are not those of the files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEnglish, compareLanguages } from './messages/compare-languages.ts';
import { readLanguage } from './messages/read-language.ts';
import { writeTypes } from './messages/write-types.ts';

const words = 'src/words';
const typesPath = join(words, 'messages.ts');

const locales = readdirSync(words, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));
const languages = new Map(locales.map(locale => [locale, readLanguage(readFiles(join(words, locale), '.ftl'))]));
const english = languages.get('en') ?? readLanguage([]);
const problems = [
  ...[...languages.values()].flatMap(language => language.problems),
  ...checkEnglish(english, readUsed()),
  ...[...languages].flatMap(([locale, language]) => compareLanguages(locale, language, english)),
];
const types = writeTypes(locales.sort(), english);
const isCheck = process.argv.includes('--check');
if (isCheck && types !== readFileSync(typesPath, 'utf8')) {
  problems.push(`${typesPath} is not up to date: run "npm run type-messages"`);
}
if (!isCheck) writeFileSync(typesPath, types);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Everything in the bot's sources that can be the key of a message. */
function readUsed(): ReadonlySet<string> {
  const sources = [...readFiles('src', '.ts'), ...readFiles('commands', '.ts')].filter(
    ({ path }) => !path.startsWith(words) && !path.startsWith('src/playground'),
  );
  return new Set(sources.flatMap(({ text }) => text.match(/(?<=['"`])[a-z][a-z0-9-]*(?=['"`])/g) ?? []));
}

function readFiles(folder: string, ending: string): { readonly path: string; readonly text: string }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending));
  return names.sort().map(name => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}
