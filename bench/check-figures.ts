// Prints what checking a message costs: the best of many runs over texts that make a careless reader slow, at three lengths, so
// that growth can be seen. Four times the text should take four times as long.
//   npx tsx bench/check-figures.ts [runs]
import { performance } from 'node:perf_hooks';
import { checkText } from '../src/claims/check-text.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { hostileTexts, repeatTo } from '../test/claims/hostile-texts.ts';

const runs = Number(process.argv[2] ?? 25);
const lengths = [1000, 4000, 16_000];
const dataset = await readDataset('data/operation-safe-city');

for (const seed of Object.values(hostileTexts)) checkText(repeatTo(seed, 4000), dataset);
console.log(`${'text'.padEnd(28)}${lengths.map(length => `${length} chars`.padStart(14)).join('')}   growth`);
for (const [name, seed] of Object.entries(hostileTexts)) {
  const times = lengths.map(length => bestOf(repeatTo(seed, length)));
  const growth = ((times[2] ?? 0) / (times[1] ?? 1)).toFixed(1);
  console.log(`${name.padEnd(28)}${times.map(time => `${time.toFixed(2)} ms`.padStart(14)).join('')}   ×${growth}`);
}

function bestOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    checkText(text, dataset);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
