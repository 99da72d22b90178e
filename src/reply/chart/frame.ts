import type { Chart } from './chart.ts';
import { toDrawable, wrapText } from './measure.ts';
import { palette } from './palette.ts';
import { label, type Scene, type Shape, type Style } from './scene.ts';

/** Width of every picture in pixels: drawn wider at the same type size, it cannot be read on a phone. */
export const pictureWidth = 500;
export const margin = 18;
export const contentWidth = pictureWidth - 2 * margin;

const titleStyle: Style = { size: 19, weight: 700, fill: palette.text };
const subtitleStyle: Style = { size: 14, weight: 400, fill: palette.quiet };
const noteStyle: Style = { size: 12, weight: 400, fill: palette.text };
const sourceStyle: Style = { size: 12, weight: 400, fill: palette.quiet };

/** Something laid out from above, and the height at which it ends. */
export interface Laid {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Title and subtitle. */
export function layoutHeader(title: string, subtitle: string): Laid {
  const heading = layoutLines(title, margin + 14, 2, 23, titleStyle);
  const below = layoutLines(subtitle, heading.bottom + 21, 2, 18, subtitleStyle);
  return { shapes: [...heading.shapes, ...below.shapes], bottom: below.bottom + 14 };
}

/** The whole picture: header and content, and under them the note and the source. */
export function frame(chart: Chart, content: Laid): Scene {
  const note = chart.note === undefined ? undefined : layoutLines(chart.note, content.bottom + 24, 4, 15, noteStyle);
  const source = layoutLines(chart.source, (note ?? content).bottom + (note ? 19 : 24), 2, 15, sourceStyle);
  const shapes = [...content.shapes, ...(note?.shapes ?? []), ...source.shapes];
  return { width: pictureWidth, height: Math.ceil(source.bottom + 14), background: palette.card, shapes };
}

/** A text in lines over the whole width, the first of them on `baseline`; its bottom is the last baseline. */
export function layoutLines(text: string, baseline: number, lines: number, leading: number, style: Style): Laid {
  const wrapped = wrapText(toDrawable(text), { width: contentWidth, lines, cut: 'end' }, style);
  const shapes = wrapped.map((line, index) => label(line, margin, baseline + index * leading, style));
  return { shapes, bottom: baseline + Math.max(0, wrapped.length - 1) * leading };
}
