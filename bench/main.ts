// What the bot costs beside what it is built on, on this machine, now (docs/benchmarks.md).
//   npm run bench -- [core|http|gateway|open|memory|start|charts|pictures …] [--rounds N] [--quick]
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { build } from './build.ts';
import { describeMachine } from './machine.ts';
import { type Part, readOptions } from './options.ts';
import { measureClosed } from './parts/closed.ts';
import { measureCore } from './parts/core.ts';
import { measurePictures } from './parts/late-pictures.ts';
import { measureCharts } from './parts/measure-pictures.ts';
import { measureMemory } from './parts/memory.ts';
import { measureOpen } from './parts/open.ts';
import { measureStart } from './parts/start.ts';
import type { Surroundings } from './parts/surroundings.ts';
import { createSubjects, picturedQuestions } from './subjects.ts';

const today = 'data/operation-safe-city';
const options = readOptions(process.argv.slice(2));
const machine = describeMachine();
build();
const dataset = await readDataset(today);
const { http, gateway } = await createSubjects(dataset);
const surroundings: Surroundings = {
  rounds: options.rounds,
  scale: options.quick ? 0.1 : 1,
  say: line => process.stderr.write(`${line}\n`),
};

const tables: Record<Part, () => Promise<readonly [heading: string, table: string][]>> = {
  core: async () => [['The core alone, with a dataset ten times as large', await measureCore(today, surroundings)]],
  http: async () => [['HTTP, closed loop', await measureClosed('http', http, surroundings)]],
  gateway: async () => [['Gateway, closed loop', await measureClosed('gateway', gateway, surroundings)]],
  open: async () => {
    const pictured = picturedQuestions(dataset);
    return [
      ['HTTP, 300 a second, a tenth with pictures', await measureOpen(http, pictured, surroundings)],
      ['Gateway, 300 a second, a tenth with pictures', await measureOpen(gateway, pictured, surroundings)],
    ];
  },
  memory: async () => [
    ['HTTP, resident memory', await measureMemory('http', http, surroundings)],
    ['Gateway, resident memory', await measureMemory('gateway', gateway, surroundings)],
  ],
  start: async () => [
    ['HTTP, start', await measureStart('http', http, surroundings)],
    ['Gateway, start', await measureStart('gateway', gateway, surroundings)],
  ],
  charts: async () => [['Drawing', await measureCharts(surroundings)]],
  pictures: async () => [['Words first, pictures after', await measurePictures(dataset, http, surroundings)]],
};

const written = [`${new Date().toISOString().slice(0, 10)}, ${options.rounds} rounds. ${machine}`];
for (const part of options.parts) {
  surroundings.say(part);
  for (const [heading, table] of await tables[part]()) written.push(`### ${heading}\n\n${table}`);
}
const text = `${written.join('\n\n')}\n`;
process.stdout.write(`\n${text}`);
const file = fileURLToPath(new URL('../dist/bench/results.md', import.meta.url));
await writeFile(file, text);
surroundings.say(`\nWritten to ${file}`);
