import type { Chart } from './chart.ts';
import { toDrawable, wrapText } from './measure.ts';
import { palette } from './palette.ts';
import { label, type Scene, type Shape, type Style } from './shapes.ts';

/** Width of every picture in pixels. A phone shows it at 230, where the type of 16 still has 9. */
export const pictureWidth = 400;
export const margin = 14;
export const contentWidth = pictureWidth - 2 * margin;

export const textSize = 16;
export const leading = 19;
export const plainStyle: Style = { size: textSize, weight: 400, fill: palette.text };
export const boldStyle: Style = { size: textSize, weight: 700, fill: palette.text };
export const quietStyle: Style = { size: textSize, weight: 400, fill: palette.quiet };
const titleStyle: Style = { size: 20, weight: 700, fill: palette.text };

/** Something laid out from above, and the height at which it ends. */
export interface Laid {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** The whole picture: its title, what is laid out under it, and then the note and the source. */
export function frame({ title, note = '', source }: Chart, layout: (top: number) => Laid): Scene {
  const heading = layoutLines(title, 8, 2, titleStyle);
  const content = layout(heading.bottom + 8);
  const below = layoutLines(note, content.bottom + 8, 7, plainStyle);
  const last = layoutLines(source, below.bottom + (note === '' ? 0 : 3), 2, quietStyle);
  const shapes = [heading, content, below, last].flatMap(part => part.shapes);
  return { width: pictureWidth, height: Math.ceil(last.bottom + 10), background: palette.card, shapes };
}

/** A text in lines over the whole width, from this height on; no text takes none. */
export function layoutLines(text: string, top: number, lines: number, style: Style): Laid {
  if (text === '') return { shapes: [], bottom: top };
  const height = style.size + 3;
  const wrapped = wrapText(toDrawable(text), { width: contentWidth, lines, cut: 'end' }, style);
  const shapes = wrapped.map((line, index) => label(line, margin, top + index * height + style.size, style));
  return { shapes, bottom: top + wrapped.length * height };
}
