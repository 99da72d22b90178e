// Draws every kind of picture, plain and extreme, into the ignored folder gallery/: 1,000 pixels wide as it is sent, 320 as a
// phone shows it, and a page with all of them on Discord's dark and light backgrounds.
//   npx tsx scripts/draw-gallery.ts [words of the names to draw]
import { mkdir, writeFile } from 'node:fs/promises';
import { describeChart } from '../src/reply/chart/describe.ts';
import { drawSvg } from '../src/reply/chart/draw.ts';
import { loadRasteriser } from '../src/reply/chart/rasterise.ts';
import { inventedCharts } from '../test/reply/chart/invented-charts.ts';

const folder = new URL('../gallery/', import.meta.url);
const wanted = process.argv[2] ?? '';

await mkdir(folder, { recursive: true });
const rasterise = await loadRasteriser();
const figures: string[] = [];
for (const [name, chart] of inventedCharts) {
  if (!name.includes(wanted)) continue;
  const file = name.replaceAll(/[^A-Za-z0-9]+/g, '-');
  const svg = drawSvg(chart);
  await writeFile(new URL(`${file}.png`, folder), rasterise(svg));
  await writeFile(new URL(`${file}-phone.png`, folder), rasterise(svg, 320));
  const alt = describeChart(chart).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const images = `<img src="${file}.png" width="500" alt="${alt}"> <img src="${file}-phone.png" width="320" alt="">`;
  figures.push(`<figure><figcaption>${name}</figcaption>${images}</figure>`);
}

const styles = 'body{margin:0;font:14px sans-serif}section{padding:16px}img{vertical-align:top;border-radius:4px}';
const themes = [
  ['#313338', '#dbdee1'],
  ['#ffffff', '#313338'],
].map(([back, ink]) => `<section style="background:${back};color:${ink}">${figures.join('\n')}</section>`);
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${styles}</style>`;
await writeFile(new URL('index.html', folder), `${page}${themes.join('\n')}</html>`);
console.log(`Drew ${figures.length} pictures, each in two sizes, into gallery/`);
