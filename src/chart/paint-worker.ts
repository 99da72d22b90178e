import type { Chart } from './chart.ts';
import { drawSvg } from './draw.ts';
import { rasterize } from './rasterize.ts';

// A process of its own, so that nothing else waits for a drawing: each message is a chart, and each answer its PNG or why there is none.
// Where what it needs cannot be loaded it ends, and the next picture starts another.

process.on('message', (chart: Chart) => {
  try {
    process.send?.(rasterize(drawSvg(chart)));
  } catch (error) {
    process.send?.(error instanceof Error ? error.message : String(error));
  }
});
