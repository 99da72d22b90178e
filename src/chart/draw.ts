import type { Chart } from './chart.ts';
import { frame } from './frame.ts';
import { layoutMap } from './map.ts';
import { layoutPanels } from './panels.ts';
import type { Scene } from './shapes.ts';
import { writeSvg } from './svg.ts';

/** What stands where in the picture of a chart. */
export function layoutChart(chart: Chart): Scene {
  switch (chart.kind) {
    case 'bars':
      return frame(chart, top => layoutPanels([chart], top));
    case 'map':
      return frame(chart, top => layoutMap(chart.points, chart.words, top));
    case 'overview':
      return frame(chart, top => layoutPanels(chart.panels, top));
  }
}

/** The picture of a chart as an SVG document, 400 pixels wide. Same chart, same text. */
export function drawSvg(chart: Chart): string {
  return writeSvg(layoutChart(chart));
}
