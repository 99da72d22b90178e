import type { Chart } from './chart.ts';
import { drawSvg } from './draw.ts';
import { loadRasteriser } from './rasterise.ts';

const rasterise = loadRasteriser();

/** The picture of a chart as a PNG. Runs in a process of its own, so that nothing else waits for it. */
export default async function paint(chart: Chart): Promise<Uint8Array> {
  const toPng = await rasterise;
  return toPng(drawSvg(chart));
}
