import { commands } from '../../commands/index.ts';
import { drawSvg } from '../../src/chart/draw.ts';
import { rasterize } from '../../src/chart/rasterize.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { speak } from '../../src/words/speak.ts';
import { list, type Row } from '../table.ts';

/** What the pictures of the report are asked for by, and the kilobytes that they may have. */
const questions = [
  ['arrests', {}, 40],
  ['arrests', { city: 'chicago' }, 40],
  ['arrests', { view: 'map' }, 80],
  ['convictions', {}, 40],
  ['fact', { question: 'gang members' }, 40],
  ['summary', {}, 40],
] as const;

/** The size of the report's pictures. */
export async function measurePictureSizes(dataset: Dataset): Promise<string> {
  const rows: Row[] = [];
  const figures: Record<string, number> = {};
  for (const [name, options, atMost] of questions) {
    const reply = commands.find(command => command.name === name)?.answer(options, { dataset, say: speak('en') });
    if (reply?.kind !== 'answer' || reply.chart === undefined) continue;
    const { chart } = reply;
    const asked = [`/${name}`, ...Object.entries(options).map(([option, value]) => `${option}:${value}`)].join(' ');
    figures[asked] = rasterize(drawSvg(chart)).byteLength / 1000;
    rows.push({ what: `\`${asked}\``, figure: asked, unit: ' kB', target: { of: 'bot', atMost } });
  }
  return list(rows, [figures], 'the report');
}
