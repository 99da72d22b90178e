import { layoutBars } from './bars.ts';
import type { Chart } from './chart.ts';
import { layoutMap } from './map.ts';
import { layoutOverview } from './overview.ts';
import type { Scene } from './scene.ts';
import { writeSvg } from './svg.ts';

/** What stands where in the picture of a chart. */
export function layoutChart(chart: Chart): Scene {
  switch (chart.kind) {
    case 'bars':
      return layoutBars(chart);
    case 'map':
      return layoutMap(chart);
    case 'overview':
      return layoutOverview(chart);
  }
}

/** The picture of a chart as an SVG document, 500 pixels wide. Same chart, same text. */
export function drawSvg(chart: Chart): string {
  return writeSvg(layoutChart(chart));
}
