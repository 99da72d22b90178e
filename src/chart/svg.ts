import { palette } from './palette.ts';
import type { Scene, Shape } from './shapes.ts';

/** The font family that {@link writeSvg} names. */
export const family = 'Inter';

/** The scene as an SVG document of its own size. */
export function writeSvg({ width, height, background, shapes }: Scene): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round(height)}" font-family="${family}">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...[palette.plain, palette.marked].map(color => writeHatch(color, background)),
    ...shapes.map(writeShape),
    '</svg>',
  ].join('');
}

/** Lines of the background's color, two pixels wide, across a fill. */
function writeHatch(color: string, background: string): string {
  const size = 'width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
  const tile = `<rect width="6" height="6" fill="${color}"/><rect width="2" height="6" fill="${background}"/>`;
  return `<pattern id="${hatchId(color)}" ${size}>${tile}</pattern>`;
}

function hatchId(color: string): string {
  return `hatch-${color.replace('#', '')}`;
}

function fillOf({ fill, hatched = false }: { readonly fill: string; readonly hatched?: boolean }): string {
  return hatched ? `url(#${hatchId(fill)})` : fill;
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height } = shape;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fillOf(shape)}"/>`;
    }
    case 'circle': {
      const { x, y, radius, stroke, strokeWidth } = shape;
      const position = `cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"`;
      return `<circle ${position} fill="${fillOf(shape)}" stroke="${stroke}" stroke-width="${strokeWidth}"/>`;
    }
    case 'path': {
      const { line, fill, stroke, strokeWidth } = shape;
      return `<path d="${line}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linejoin="round"/>`;
    }
    case 'label': {
      const { text, baseline, box, size, weight, fill } = shape;
      const font = `font-size="${size}" font-weight="${weight}" fill="${fill}"`;
      return `<text x="${round(box.x)}" y="${round(baseline)}" ${font}>${escapeXml(text)}</text>`;
    }
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
