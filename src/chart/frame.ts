import type { Bar } from './chart.ts';
import { toDrawable, wrapText } from './measure.ts';
import { label, palette, type Shape, type Style } from './shapes.ts';

/** Width of every picture in pixels. A phone shows it at 230, where the type of 16 still has 9. */
export const pictureWidth = 400;
export const margin = 14;
export const contentWidth = pictureWidth - 2 * margin;

export const textSize = 16;
/** From the middle of a line of text down to its baseline. */
export const toBaseline = textSize * 0.36;
export const plainStyle: Style = { size: textSize, weight: 400, fill: palette.text };
export const boldStyle: Style = { ...plainStyle, weight: 700 };
export const quietStyle: Style = { ...plainStyle, fill: palette.quiet };
export const titleStyle: Style = { ...boldStyle, size: 20 };

/** How the name and the number of a row are written. */
export function nameStyle({ marked }: Bar): Style {
  return marked ? boldStyle : plainStyle;
}

export function numberStyle({ marked }: Bar): Style {
  return marked ? { ...boldStyle, fill: palette.marked } : boldStyle;
}

/** Something laid out from above, and the height at which it ends. */
export interface Laid {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** One under the other. */
export function stack(top: number, layouts: readonly ((top: number) => Laid)[]): Laid {
  let bottom = top;
  const shapes = layouts.flatMap(layout => {
    const laid = layout(bottom);
    bottom = laid.bottom;
    return laid.shapes;
  });
  return { shapes, bottom };
}

/** A text in lines over the whole width, from this height on; no text takes none. */
export function layoutLines(text: string, top: number, lines: number, style: Style): Laid {
  if (text === '') return { shapes: [], bottom: top };
  const height = style.size + 3;
  const wrapped = wrapText(toDrawable(text), contentWidth, lines, style);
  const shapes = wrapped.map((line, index) => label(line, margin, top + index * height + style.size, style));
  return { shapes, bottom: top + wrapped.length * height };
}
