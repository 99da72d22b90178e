import { readFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Answer, Line, Options, Reply } from '../../src/reply/reply.ts';
import { speak } from '../../src/words/speak.ts';

/** The real report, and an invented one. */
export const safeCity = await readDataset('data/operation-safe-city');
export const harborWatch = await readDataset('test/datasets/harbor-watch');

/** The reply to `/name`; undefined where the options are not the command's. */
export function reply(name: string, options: Options, dataset: Dataset = safeCity): Reply | undefined {
  return find(name).answer(options, { dataset, say });
}

/** What `/name` offers while a person types into an option. */
export function suggest(name: string, option: string, typed: string, dataset: Dataset = safeCity) {
  return find(name).suggest(option, typed, { dataset, say });
}

export const say = speak('en');

function find(name: string) {
  const command = commands.find(known => known.name === name);
  if (!command) throw new TypeError(`There is no command ${name}`);
  return command;
}

/** The same, where only an answer will do. */
export function answer(name: string, options: Options, dataset: Dataset = safeCity): Answer {
  const found = reply(name, options, dataset);
  if (found?.kind !== 'answer') throw new TypeError(`No answer: ${found?.sentence}`);
  return found;
}

/** The lines of an answer: `3. Denver, Colorado 63 12.7%`. */
export function linesOf({ list }: Answer): string[] {
  return list.map(writeLine);
}

/** The lines of its details, each section after its heading. */
export function detailsOf({ details }: Answer): string[] {
  return details.flatMap(({ heading, lines }) => [`${heading}:`, ...lines.map(writeLine)]);
}

function writeLine(line: Line): string {
  const { sign, command, lead, text, figure, share } = line;
  return command === undefined ? [sign, lead, text, figure, share].filter(Boolean).join(' ') : `/${command}`;
}

/** What the menu and the buttons of a reply say. */
export function labelsOf(given: Reply): string[] {
  const menu = given.kind === 'answer' && given.menu ? [given.menu.placeholder] : [];
  return [...menu, ...given.buttons.map(({ label }) => label)];
}

/**
 * The rows of a file, a line each: what is asked, several in a row with bars between them, `=>`, and the sentence that is the reply.
 * What is asked is `city:denver compare:la`, or a question.
 */
export function readTable(file: string): [asked: string, sentence: string, options: Record<string, string>][] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap(line => {
    const [asked = '', sentence = ''] = line.split(/ ?=> /);
    return asked.split(' | ').map((each): [string, string, Record<string, string>] => {
      const options = [...each.matchAll(/(\w+):(.*?)(?= \w+:|$)/g)].map(([, name, value]) => [name, value]);
      return [each, sentence, Object.fromEntries(options)];
    });
  });
}

/** The reply to a question in plain words. */
export function askFact(question: string, dataset: Dataset = safeCity): Reply {
  const found = reply('fact', { question }, dataset);
  if (!found) throw new TypeError(`Not a question: ${question}`);
  return found;
}
