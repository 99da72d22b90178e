// Writes the hashes of the golden pictures anew, after a change of how pictures look. Look at the gallery before you commit them.
//   npx tsx scripts/renew-goldens.ts
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { drawSvg } from '../src/chart/draw.ts';
import { loadRasterizer } from '../src/chart/rasterize.ts';
import { goldenNames } from '../test/chart/golden-names.ts';
import { inventedCharts } from '../test/chart/invented-charts.ts';

const rasterize = await loadRasterizer();
const hashes: Record<string, string> = {};
for (const name of goldenNames) {
  const chart = inventedCharts.get(name);
  if (chart === undefined) throw new Error(`No chart is named ${name}`);
  hashes[name] = createHash('sha256')
    .update(rasterize(drawSvg(chart)))
    .digest('hex');
}
const file = new URL('../test/chart/golden-pictures.json', import.meta.url);
await writeFile(file, `${JSON.stringify(hashes, undefined, 2)}\n`);
console.log(`Wrote the hashes of ${goldenNames.length} pictures`);
