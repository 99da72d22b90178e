// Prints what drawing pictures costs: size and processor time of the report's, time of the first, of warm and of cached ones, stalls of the event loop, and memory over
// 1,000 different drawings.
//   npx tsx bench/pictures.ts [drawings]
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { commands } from '../commands/index.ts';
import type { Chart } from '../src/chart/chart.ts';
import { drawSvg } from '../src/chart/draw.ts';
import { loadRasterizer } from '../src/chart/rasterize.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { speak } from '../src/words/speak.ts';
import { inventedCharts } from '../test/chart/invented-charts.ts';

/** What the pictures of the report are asked for by. */
const questions = [
  ['arrests', {}],
  ['arrests', { view: 'map' }],
  ['arrests', { city: 'philadelphia', view: 'map' }],
  ['convictions', {}],
  ['convictions', { page: 3 }],
  ['fact', { question: 'gang members' }],
  ['summary', {}],
] as const;

const drawings = Number(process.argv[2] ?? 1000);
const kinds = ['ten places: bars', 'ten places: map', 'ten places: overview', 'forty places: map'];

const imported = await time(() => import('../src/chart/painter.ts'));
const { createPainter } = imported.result;
print('importing the painter', `${ms(imported.took)}; no worker, renderer, font or map is loaded`);

const before = megabytes();
const painter = createPainter({ stuckMs: 60_000, cacheBytes: 8 * 1024 * 1024 });
const first = await time(() => painter.draw(variant('ten places: bars', 0), 'bench'));
print('first picture, with the start of the worker', ms(first.took));

for (const name of kinds) {
  for (let index = 1; index <= 20; index++) await painter.draw(variant(name, index), 'bench');
  const times: number[] = [];
  for (let index = 100; index < 140; index++)
    times.push((await time(() => painter.draw(variant(name, index), 'bench'))).took);
  const { result } = await time(() => painter.draw(variant(name, 139), 'bench'));
  const size = 'png' in result ? `${Math.round(result.png.byteLength / 1024)} kB` : result.failed;
  print(`warm, ${name}`, `${ms(quantile(times, 0.5))} median, ${ms(quantile(times, 0.95))} p95, ${size}`);
}

const cached: number[] = [];
for (let index = 0; index < 200; index++) {
  cached.push((await time(() => painter.draw(variant('forty places: map', 139), 'bench'))).took);
}
print('cached', `${ms(quantile(cached, 0.5))} median, ${ms(Math.max(...cached))} most`);

const busy = await watchLoop(async () => {
  for (let index = 200; index < 260; index++)
    await painter.draw(variant(kinds[index % kinds.length] ?? '', index), 'bench');
});
print('longest stall of the loop in 60 pictures', ms(busy.stall));
// On a machine that is busy with other things, the loop stalls all the same: the difference is what counts.
const idle = await watchLoop(() => setTimeout(busy.took));
print('longest stall in the same time, drawing none', ms(idle.stall));

const cpu = process.cpuUsage();
print('memory before the first picture', `${before} MB`);
for (let index = 1; index <= drawings; index++) {
  await painter.draw(variant(kinds[index % kinds.length] ?? '', 1000 + index), 'bench');
  if (index % Math.ceil(drawings / 10) === 0) print(`memory after ${index} different drawings`, `${megabytes()} MB`);
}
const { user, system } = process.cpuUsage(cpu);
if (drawings > 0) print('processor time for each of them', ms((user + system) / 1000 / drawings));
await painter.close();

const rasterize = await loadRasterizer();
const dataset = await readDataset('data/operation-safe-city');
for (const [name, options] of questions) {
  const reply = commands.find(command => command.name === name)?.answer(options, { dataset, say: speak('en') });
  if (reply?.kind !== 'answer' || reply.chart === undefined) continue;
  const { chart } = reply;
  const png = rasterize(drawSvg(chart));
  const before = process.cpuUsage();
  for (let index = 0; index < 20; index++) rasterize(drawSvg(chart));
  const { user, system } = process.cpuUsage(before);
  const size = `${(png.byteLength / 1024).toFixed(1)} kB`;
  const asked = [`/${name}`, ...Object.entries(options).map(([option, value]) => `${option}:${value}`)].join(' ');
  print(asked, `${size}, ${ms((user + system) / 1000 / 20)} of a processor`);
}

/** The chart with other numbers, so that no picture is at hand. */
function variant(name: string, seed: number): Chart {
  const chart = inventedCharts.get(name);
  if (chart === undefined) throw new Error(`No chart is named ${name}`);
  const change = <Figure extends { readonly value: number }>(figures: readonly Figure[]) =>
    figures.map((figure, index) => ({ ...figure, value: 1 + ((figure.value + seed * (index + 7)) % 997) }));
  switch (chart.kind) {
    case 'bars':
      return { ...chart, bars: change(chart.bars), max: 1000 };
    case 'map':
      return { ...chart, points: change(chart.points) };
    case 'overview':
      return { ...chart, panels: chart.panels.map(panel => ({ ...panel, bars: change(panel.bars), max: 1000 })) };
  }
}

/** The longest delay of a timer of one millisecond while this runs. */
async function watchLoop(run: () => Promise<unknown>): Promise<{ stall: number; took: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const { took } = await time(run);
  delay.disable();
  return { stall: delay.max / 1e6, took };
}

async function time<Result>(run: () => Promise<Result>): Promise<{ result: Result; took: number }> {
  const start = performance.now();
  const result = await run();
  return { result, took: performance.now() - start };
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 1024 / 1024);
}

function ms(took: number): string {
  return `${took < 10 ? took.toFixed(2) : took.toFixed(0)} ms`;
}

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(44)} ${figure}`);
}
