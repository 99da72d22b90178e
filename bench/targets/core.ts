// Measures the core alone, in a process of its own: from a question to the JSON of the answer, with no transport and no picture.
//   node core.js <folder of a data package> <milliseconds for each question>
import { performance } from 'node:perf_hooks';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { coreQuestions } from '../core-questions.ts';

const [folder = '', milliseconds = ''] = process.argv.slice(2);
const asked = coreQuestions(await readDataset(folder));
for (const { run } of asked) time(run, Number(milliseconds) / 2);
const figures = asked.map(({ label, run }) => [label, time(run, Number(milliseconds))]);
process.stdout.write(JSON.stringify(Object.fromEntries(figures)));

/** The median of the batches that fit in the time, in microseconds a run. */
function time(run: () => unknown, atMost: number): number {
  const batches: number[] = [];
  const started = performance.now();
  while (performance.now() - started < atMost || batches.length < 5) {
    const before = performance.now();
    for (let repeat = 0; repeat < 10; repeat++) run();
    batches.push(((performance.now() - before) * 1000) / 10);
  }
  return batches.toSorted((one, other) => one - other)[batches.length >> 1] ?? Number.NaN;
}
