import type { Chart } from './chart.ts';
import { drawSvg } from './draw.ts';
import { loadRasterizer } from './rasterize.ts';

// A process of its own, so that nothing else waits for a drawing: each message is a chart, and each answer its PNG or why there is none.
// Where what it needs cannot be loaded it ends, and the next picture starts another.

const toPng = await loadRasterizer();

process.on('message', (chart: Chart) => {
  try {
    process.send?.(toPng(drawSvg(chart)));
  } catch (error) {
    process.send?.(error instanceof Error ? error.message : String(error));
  }
});
