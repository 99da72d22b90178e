// Writes what the messages in src/words take, and checks the message files of all languages:
//   npm run type-messages [-- --check]
// With --check it writes nothing and fails where that is not what stands in the files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Locale } from 'discord-api-types/v10';
import { localeOf } from '../src/words/speak.ts';
import { checkEnglish, compareLanguages, listMissing } from './messages/compare-languages.ts';
import { readLanguage } from './messages/read-language.ts';
import { writeParameters } from './messages/write-parameters.ts';

const words = 'src/words';
const parametersPath = join(words, 'message-parameters.json');

const english = readLanguage(readFiles(join(words, 'en'), '.ftl'));
const problems = [...english.problems, ...checkEnglish(english, readUsed())];
/** The languages that somebody's Discord can be in. */
const answered = new Set(Object.values(Locale).map(localeOf));
const folders = readdirSync(words, { withFileTypes: true }).filter(entry => entry.isDirectory());
for (const { name: locale } of folders.filter(({ name }) => name !== 'en')) {
  if (!answered.has(locale)) problems.push(`${locale}: Discord has no such language`);
  const language = readLanguage(readFiles(join(words, locale), '.ftl'), english);
  problems.push(...language.problems, ...compareLanguages(locale, language, english));
  for (const line of listMissing(locale, language, english)) console.log(line);
}
const parameters = writeParameters(english);
const isCheck = process.argv.includes('--check');
if (isCheck && parameters !== readFileSync(parametersPath, 'utf8')) {
  problems.push(`${parametersPath} is not up to date: run "npm run type-messages"`);
}
if (!isCheck) writeFileSync(parametersPath, parameters);
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
