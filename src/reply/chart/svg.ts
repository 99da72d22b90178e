import { type Label, type Scene, type Shape, spreadTabular } from './scene.ts';

/** The font family that {@link writeSvg} names. */
export const family = 'Inter';

/** The scene as an SVG document of its own size. */
export function writeSvg({ width, height, background, shapes }: Scene): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round(height)}" font-family="${family}">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...shapes.map(writeShape),
    '</svg>',
  ].join('');
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, fill } = shape;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
    }
    case 'circle': {
      const { x, y, radius, fill, stroke, strokeWidth } = shape;
      const position = `cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"`;
      return `<circle ${position} fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"/>`;
    }
    case 'path': {
      const { x, y, line, fill, stroke, strokeWidth } = shape;
      const position = x === 0 && y === 0 ? '' : ` transform="translate(${round(x)} ${round(y)})"`;
      return `<path d="${line}"${position} fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linejoin="round"/>`;
    }
    case 'label':
      return writeLabel(shape);
  }
}

function writeLabel(label: Label): string {
  const { text, baseline, box, size, weight, fill } = label;
  const x = label.tabular ? spreadTabular(label).map(round).join(' ') : round(box.x);
  const font = `font-size="${size}" font-weight="${weight}" fill="${fill}"`;
  return `<text x="${x}" y="${round(baseline)}" ${font}>${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
