import { palette, type Scene, type Shape } from './shapes.ts';

/** The font family that {@link writeSvg} names. */
export const family = 'Inter';

/** The scene as an SVG document of its own size. */
export function writeSvg({ width, height, shapes }: Scene): string {
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
  const fill = `fill="${shape.hatched ? `url(#${hatchId(shape.fill)})` : shape.fill}"`;
  if (kind === 'rectangle') {
    const { x, y, width, height } = shape;
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${fill}/>`;
  }
  const paint = `${fill} stroke="${shape.stroke}" stroke-width="${shape.strokeWidth}"`;
  if (kind === 'path') return `<path d="${shape.line}" ${paint} stroke-linejoin="round"/>`;
  return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}" ${paint}/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
