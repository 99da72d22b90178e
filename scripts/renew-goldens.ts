// Writes the hashes of the golden pictures anew, after a change of how pictures look. Look at the gallery before you commit them.
//   npx tsx scripts/renew-goldens.ts
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { drawSvg } from '../src/reply/chart/draw.ts';
import { loadRasteriser } from '../src/reply/chart/rasterise.ts';
import { goldenNames } from '../test/reply/chart/golden-names.ts';
import { inventedCharts } from '../test/reply/chart/invented-charts.ts';

const rasterise = await loadRasteriser();
const hashes: Record<string, string> = {};
for (const name of goldenNames) {
  const chart = inventedCharts.get(name);
  if (chart === undefined) throw new Error(`No chart is named ${name}`);
  hashes[name] = createHash('sha256')
    .update(rasterise(drawSvg(chart)))
    .digest('hex');
}
const file = new URL('../test/reply/chart/golden-pictures.json', import.meta.url);
await writeFile(file, `${JSON.stringify(hashes, undefined, 2)}\n`);
console.log(`Wrote the hashes of ${goldenNames.length} pictures`);
