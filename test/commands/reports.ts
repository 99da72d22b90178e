import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Options } from '../../src/reply/question.ts';
import type { Answer, Reply } from '../../src/reply/reply.ts';

/** The real report, and an invented one. */
export const safeCity = await readDataset('data/operation-safe-city');
export const harborWatch = await readDataset('test/datasets/harbor-watch');

/** The reply to `/name`; undefined where the options are not the command's. */
export function reply(name: string, options: Options, dataset: Dataset = safeCity): Reply | undefined {
  const command = commands.find(known => known.name === name);
  if (!command) throw new TypeError(`There is no command ${name}`);
  return command.answer(options, dataset);
}

/** The same, where only an answer will do. */
export function answer(name: string, options: Options, dataset: Dataset = safeCity): Answer {
  const found = reply(name, options, dataset);
  if (found?.kind !== 'answer') throw new TypeError(`No answer: ${found?.sentence}`);
  return found;
}

/** The lines of an answer: `3. Denver, Colorado 63 12.7%`. */
export function linesOf({ sections }: Answer): string[] {
  return sections.flatMap(({ heading, lines }) => [
    ...(heading === undefined ? [] : [`${heading}:`]),
    ...lines.map(line => {
      if (line.kind === 'row') return [line.rank, line.label, line.figure, line.detail].filter(Boolean).join(' ');
      return line.kind === 'command' ? `/${line.name}` : [line.lead, line.text].filter(Boolean).join(' ');
    }),
  ]);
}

/** What the buttons and menus of a reply say. */
export function labelsOf({ next }: Reply): string[] {
  return next.map(item => (item.kind === 'button' ? item.label : item.placeholder));
}
