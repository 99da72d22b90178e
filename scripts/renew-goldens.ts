// Writes the hashes of the golden pictures anew, after a change of how pictures look. Look at the gallery before you commit them.
//   npx tsx scripts/renew-goldens.ts
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { drawSvg } from '../src/chart/draw.ts';
import { rasterize } from '../src/chart/rasterize.ts';
import { decodePng } from '../test/chart/decode-png.ts';
import { inventedCharts } from '../test/chart/invented-charts.ts';

const file = new URL('../test/chart/golden-pictures.json', import.meta.url);
const names = Object.keys(JSON.parse(await readFile(file, 'utf8')));
const hashes = names.map(name => {
  const chart = inventedCharts.get(name);
  if (chart === undefined) throw new Error(`No chart is named ${name}`);
  const { bytes } = decodePng(rasterize(drawSvg(chart)));
  return [name, createHash('sha256').update(bytes).digest('hex')];
});
await writeFile(file, `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`);
console.log(`Wrote the hashes of ${names.length} pictures`);
