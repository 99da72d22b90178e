import type { Chart } from './chart.ts';
import { layoutLines, pictureWidth, plainStyle, quietStyle, stack, titleStyle } from './frame.ts';
import { layoutMap } from './map.ts';
import { layoutPanels } from './panels.ts';
import type { Scene } from './shapes.ts';
import { writeSvg } from './svg.ts';

/** What stands where in the picture of a chart: its title, what it shows, and then the note and the source. */
export function layoutChart(chart: Chart): Scene {
  const { title, note = '', source } = chart;
  const { shapes, bottom } = stack(8, [
    top => layoutLines(title, top, 2, titleStyle),
    top => {
      if (chart.kind === 'map') return layoutMap(chart, top + 8);
      return layoutPanels(chart.kind === 'bars' ? [chart] : chart.panels, top + 8);
    },
    top => layoutLines(note, top + 8, 7, plainStyle),
    top => layoutLines(source, top + 3, 2, quietStyle),
  ]);
  return { width: pictureWidth, height: Math.ceil(bottom + 10), shapes };
}

/** The picture of a chart as an SVG document, 400 pixels wide. Same chart, same text. */
export function drawSvg(chart: Chart): string {
  return writeSvg(layoutChart(chart));
}
