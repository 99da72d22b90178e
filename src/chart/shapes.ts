import { type Font, measureText, toDrawable } from './measure.ts';

/**
 * The colors of a picture. The card is dark and opaque, so that it looks the same on Discord's dark and light themes. Plain
 * and marked differ in lightness as well as in hue, so that they can be told apart without seeing color.
 */
export const palette = {
  card: '#2b2d31',
  /** Land on the map. */
  ground: '#3b3e45',
  /** What a bar of the whole scale would cover. */
  track: '#383b41',
  text: '#f2f3f5',
  quiet: '#c0c5cd',
  plain: '#84a5cb',
  marked: '#ffc24d',
} as const;

/** A picture before it is written down: shapes in the order they are painted, in pixels from the upper left corner. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = Rectangle | Circle | Path | Label;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Filled {
  readonly fill: string;
  /** Whether dark lines run across the fill. */
  readonly hatched?: boolean;
}

export interface Rectangle extends Box, Filled {
  readonly kind: 'rectangle';
}

export interface Circle extends Filled {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Path {
  readonly kind: 'path';
  /** As in the `d` of SVG. */
  readonly line: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

/** One line of text. */
export interface Label extends Style {
  readonly kind: 'label';
  readonly text: string;
  readonly baseline: number;
  /** What the text covers at most. */
  readonly box: Box;
}

export interface Style extends Font {
  readonly fill: string;
}

/** Height above the baseline of the tallest letters, and depth below it of the deepest, in parts of the type size. */
const ascent = 0.8;
const descent = 0.22;

/** A line of text that begins, or with `'end'` ends, at `x`. */
export function label(text: string, x: number, baseline: number, style: Style, align?: 'end'): Label {
  const shown = toDrawable(text);
  const width = measureText(shown, style);
  const left = align === 'end' ? x - width : x;
  const box = { x: left, y: baseline - style.size * ascent, width, height: style.size * (ascent + descent) };
  return { kind: 'label', text: shown, baseline, box, ...style };
}

/** A small triangle that points right, at the name of what is marked. */
export function drawPointer(x: number, y: number): Path {
  const line = `M${x} ${(y - 5.5).toFixed(1)}l9 5.5l-9 5.5Z`;
  return { kind: 'path', line, fill: palette.marked };
}
