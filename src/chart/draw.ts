import type { Chart } from './chart.ts';
import { layoutLines, pictureWidth, plainStyle, quietStyle, stack, titleStyle } from './frame.ts';
import { layoutMap } from './map.ts';
import { layoutPanels } from './panels.ts';
import { palette, type Scene, type Shape } from './shapes.ts';

/** The font family that a picture names. */
export const family = 'Inter';

/** What stands where in the picture of a chart: its title, what it shows, and then the note and the source. */
export function layoutChart(chart: Chart): Scene {
  const { title, note = '', source } = chart;
  const { shapes, bottom } = stack(8, [
    top => layoutLines(title, top, 2, titleStyle),
    top => (chart.kind === 'map' ? layoutMap(chart, top + 8) : layoutPanels(chart.panels, top + 8)),
    top => layoutLines(note, top + 8, 7, plainStyle),
    top => layoutLines(source, top + 3, 2, quietStyle),
  ]);
  return { width: pictureWidth, height: Math.ceil(bottom + 10), shapes };
}

/** The picture of a chart as an SVG document, 400 pixels wide. Same chart, same text. */
export function drawSvg(chart: Chart): string {
  const { width, height, shapes } = layoutChart(chart);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}">`,
    `<rect width="100%" height="100%" fill="${palette.card}"/>`,
    ...[palette.plain, palette.marked].map(writeHatch),
    ...shapes.map(writeShape),
    '</svg>',
  ].join('');
}

/** Lines of the background's color, two pixels wide, across a fill. */
function writeHatch(color: string): string {
  const size = 'width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
  const tile = `<rect width="6" height="6" fill="${color}"/><rect width="2" height="6" fill="${palette.card}"/>`;
  return `<pattern id="${hatchId(color)}" ${size}>${tile}</pattern>`;
}

function hatchId(color: string): string {
  return color.replace('#', 'hatch-');
}

function writeShape(shape: Shape): string {
  const { kind } = shape;
  if (kind === 'label') {
    const { text, baseline, box, size, weight, fill } = shape;
    const font = `font-size="${size}" font-weight="${weight}" fill="${fill}"`;
    return `<text x="${round(box.x)}" y="${round(baseline)}" ${font}>${escapeXml(text)}</text>`;
  }
  if (kind === 'path') {
    const { line, fill = 'none', stroke = 'none', strokeWidth = 0 } = shape;
    return `<path d="${line}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linejoin="round"/>`;
  }
  const fill = `fill="${shape.hatched ? `url(#${hatchId(shape.fill)})` : shape.fill}"`;
  const [x, y] = [round(shape.x), round(shape.y)];
  if (kind === 'rectangle')
    return `<rect x="${x}" y="${y}" width="${round(shape.width)}" height="${round(shape.height)}" ${fill}/>`;
  return `<circle cx="${x}" cy="${y}" r="${round(shape.radius)}" ${fill} stroke="${palette.card}"/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
