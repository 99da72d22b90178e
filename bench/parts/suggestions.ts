import { performance } from 'node:perf_hooks';
import { commands } from '../../commands/index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { speak } from '../../src/words/speak.ts';
import { withLargePackage } from '../large-package.ts';
import { list, type Row } from '../table.ts';

/** What is typed into, and what stands before the name there. */
const fields = [
  ['arrests', 'city', ''],
  ['convictions', 'offense', ''],
  ['fact', 'question', ''],
  ['fact', 'question', 'how many were arrested in '],
] as const;

/** How many names are typed into each. */
const mostNames = 40;

/** The longest that a suggestion takes in this process, with the report and with 600 rows: of each text, after it was asked once, the best of three. */
export async function measureSuggestions(report: Dataset): Promise<string> {
  const large = await withLargePackage({ places: 100, offenses: 500, categories: 60 }, readDataset);
  const rows: Row[] = [];
  const longest: Record<string, number> = {};
  for (const [name, dataset, atMost] of [
    ['the report', report, 3],
    ['600 rows', large, 10],
  ] as const) {
    const context = { dataset, say: speak('en') };
    const texts = typedTexts(dataset);
    for (const [command, option, before] of fields) {
      const suggest = commands.find(known => known.name === command)?.suggest;
      for (const text of texts) suggest?.(option, before + text, context);
      const figure = `\`/${command} ${option}:${before}…\`, ${name}`;
      longest[figure] = Math.max(...texts.map(text => bestOfThree(() => suggest?.(option, before + text, context))));
      rows.push({ what: figure, figure, unit: ' ms', target: { of: 'bot', atMost } });
    }
  }
  return list(rows, [longest], 'the bot');
}

/** Names from first to last, spread over the tables: their beginnings, they themselves, and two letters of them in the wrong order. */
function typedTexts({ rows }: Dataset): string[] {
  const all = [...rows.jurisdictions, ...rows.convictions].map(({ name }) => name);
  const every = Math.ceil(all.length / mostNames);
  return all
    .filter((_, at) => at % every === 0)
    .flatMap(name => [1, 2, 3, 5, 8].map(length => name.slice(0, length)).concat(name, swap(name)));
}

function swap(name: string): string {
  return name.replace(/(?<=..)(.)(?!\1)(.)/, '$2$1');
}

function bestOfThree(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}
