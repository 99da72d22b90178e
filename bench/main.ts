// What the bot costs beside what it is built on, on this machine, now (docs/benchmarks.md).
//   npm run bench -- [words|cities|start|suggestions|pictures …] [--rounds N] [--quick] [--older path/to/another/checkout]
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { build } from './build.ts';
import { measureAnswers } from './parts/answers.ts';
import { measurePictureSizes } from './parts/picture-sizes.ts';
import { measurePictures } from './parts/pictures.ts';
import { measureStart } from './parts/start.ts';
import { measureSuggestions } from './parts/suggestions.ts';
import { stageCities, stageWords } from './subjects.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    older: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const scale = values.quick ? 0.1 : 1;
const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GB, Linux ${release()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the start`;

build();
const dataset = await readDataset('data/operation-safe-city');
const words = await stageWords(dataset, values.older);
const cities = await stageCities(dataset, values.older);
const asWords = { rounds, count: 20_000 * scale, isJudged: true };
const asCities = { rounds, count: 10_000 * scale, isJudged: false };

const tables = {
  words: async () => [
    ['Words only, HTTP', await measureAnswers('http', words, asWords)],
    ['Words only, gateway', await measureAnswers('gateway', words, asWords)],
  ],
  cities: async () => [
    ['With a picture, HTTP', await measureAnswers('http', cities, asCities)],
    ['With a picture, gateway', await measureAnswers('gateway', cities, asCities)],
  ],
  start: async () => [
    // It is short, and varies most: so it is repeated most.
    ['Start, HTTP', await measureStart('http', cities, rounds * 4)],
    ['Start, gateway', await measureStart('gateway', cities, rounds * 4)],
  ],
  suggestions: async () => [['Suggestions', await measureSuggestions(dataset)]],
  pictures: async () => [
    ['Pictures, while what draws stands still now and then', await measurePictures(1000 * scale)],
    ['Pictures, their size', await measurePictureSizes(dataset)],
  ],
};

const unknown = positionals.filter(name => !Object.hasOwn(tables, name));
if (unknown.length > 0) throw new TypeError(`There is no ${unknown}; there are ${Object.keys(tables)}.`);
const written = [`${new Date().toISOString().slice(0, 10)}, ${rounds} rounds. ${machine}.`];
for (const [name, measure] of Object.entries(tables)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  process.stderr.write(`${name}\n`);
  for (const [heading, table] of await measure()) written.push(`### ${heading}\n\n${table}`);
}
const text = `${written.join('\n\n')}\n`;
process.stdout.write(`\n${text}`);
await writeFile(fileURLToPath(new URL('../dist/bench/results.md', import.meta.url)), text);
