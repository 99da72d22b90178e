// Draws every kind of picture into the ignored folder gallery/: those of the replies that lead on from the plain commands, and
// invented ones from plain to extreme. Each is drawn 800 pixels wide as it is sent, and 230 as a phone shows it; index.html
// has them all on Discord's dark and light backgrounds.
//   npx tsx scripts/draw-gallery.ts [words in the names of those to draw]
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import type { Chart } from '../src/chart/chart.ts';
import { describeChart } from '../src/chart/describe.ts';
import { drawSvg } from '../src/chart/draw.ts';
import { rasterize } from '../src/chart/rasterize.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import type { Question, Reply } from '../src/reply/reply.ts';
import { speak } from '../src/words/speak.ts';
import { inventedCharts } from '../test/chart/invented-charts.ts';

const folder = new URL('../gallery/', import.meta.url);
const wanted = process.argv[2] ?? '';
/** How many buttons away from a plain command. */
const furthest = 2;

const dataset = await readDataset(fileURLToPath(new URL('../data/operation-safe-city', import.meta.url)));
const charts = [...listReplyCharts(dataset), ...inventedCharts].filter(([name]) => name.includes(wanted));
if (wanted === '') await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const figures: string[] = [];
for (const [name, chart] of charts) {
  const file = name.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const svg = drawSvg(chart);
  await writeFile(new URL(`${file}.png`, folder), rasterize(svg));
  await writeFile(new URL(`${file}-phone.png`, folder), rasterize(svg, 230));
  const images = `<img src="${file}.png" width="400" alt=""> <img src="${file}-phone.png" width="230" alt="">`;
  figures.push(`<figure><h2>${escapeHtml(name)}</h2>${images}<p>${escapeHtml(describeChart(chart))}</p></figure>`);
}
await writeFile(new URL('index.html', folder), writePage(figures));
console.log(`Drew ${figures.length} pictures, each in two sizes, into gallery/`);

/** The charts of the plain commands, and of what their buttons and the first choices of their menus ask. */
function listReplyCharts(dataset: Dataset): ReadonlyMap<string, Chart> {
  const charts = new Map<string, Chart>();
  const seen = new Set<string>();
  let questions: readonly Question[] = commands.map(({ name }) => ({ command: name, options: {} }));
  for (let distance = 0; distance <= furthest; distance++) {
    const following: Question[] = [];
    for (const { command: name, options } of questions) {
      const reply = commands.find(command => command.name === name)?.answer(options, { dataset, say: speak('en') });
      if (reply === undefined) continue;
      following.push(...followNext(reply));
      if (reply.kind !== 'answer' || reply.chart === undefined || seen.has(JSON.stringify(reply.chart))) continue;
      seen.add(JSON.stringify(reply.chart));
      const typed = Object.entries(options).map(([option, value]) => `${option}:${value}`);
      charts.set([`/${name}`, ...typed].join(' '), reply.chart);
    }
    questions = following;
  }
  return charts;
}

function followNext(reply: Reply): readonly Question[] {
  const menu = reply.kind === 'answer' ? reply.menu : undefined;
  const choices = menu?.choices.filter(({ chosen }) => !chosen).slice(0, 2) ?? [];
  return [
    ...reply.buttons.flatMap(({ question }) => question ?? []),
    ...choices.flatMap(({ value }) =>
      menu ? [{ ...menu.question, options: { ...menu.question.options, [menu.option]: value } }] : [],
    ),
  ];
}

function writePage(figures: readonly string[]): string {
  const styles =
    'body{margin:0;font:14px sans-serif}section{padding:16px}figure{max-width:840px}img{vertical-align:top}';
  const themes = [
    ['#313338', '#dbdee1'],
    ['#ffffff', '#313338'],
  ].map(([back, ink]) => `<section style="background:${back};color:${ink}">${figures.join('\n')}</section>`);
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${styles}</style>`;
  return `${head}${themes.join('\n')}</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
