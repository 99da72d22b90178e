import type { Chart } from './chart.ts';
import { toDrawable, wrapText } from './measure.ts';
import { palette } from './palette.ts';
import { label, type Scene, type Shape, type Style } from './shapes.ts';

/** Width of every picture in pixels. A phone shows it at 230, where the type of 16 still has 9. */
const pictureWidth = 400;
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
  const { shapes, bottom } = stack(8, [
    top => layoutLines(title, top, 2, titleStyle),
    top => layout(top + 8),
    top => layoutLines(note, top + 8, 7, plainStyle),
    top => layoutLines(source, top + 3, 2, quietStyle),
  ]);
  return { width: pictureWidth, height: Math.ceil(bottom + 10), background: palette.card, shapes };
}

/** One under the other. */
export function stack(top: number, layouts: readonly ((top: number) => Laid)[]): Laid {
  return layouts.reduce<Laid>(
    ({ shapes, bottom }, layout) => {
      const laid = layout(bottom);
      return { shapes: [...shapes, ...laid.shapes], bottom: laid.bottom };
    },
    { shapes: [], bottom: top },
  );
}

/** A text in lines over the whole width, from this height on; no text takes none. */
export function layoutLines(text: string, top: number, lines: number, style: Style): Laid {
  if (text === '') return { shapes: [], bottom: top };
  const height = style.size + 3;
  const wrapped = wrapText(toDrawable(text), contentWidth, lines, style);
  const shapes = wrapped.map((line, index) => label(line, margin, top + index * height + style.size, style));
  return { shapes, bottom: top + wrapped.length * height };
}
