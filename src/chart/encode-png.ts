import { crc32, deflateSync } from 'node:zlib';

/** As many colors as a palette holds. */
const mostColors = 256;

/**
 * An opaque picture as a PNG with a palette, a third of the size of one without. It is lossless up to 256 colors, which bars have
 * and large maps exceed: there the rarest, mixtures at the edge of a line, become the nearest of the others.
 * @param pixels red, green, blue and opacity of each pixel, row by row
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = listColors(colors);
  const kept = palette.slice(0, mostColors);
  const indexes = new Map(palette.map((color, index) => [color, index < kept.length ? index : nearest(color, kept)]));
  // Each row begins with a byte that says how it is filtered: not at all.
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, color] of colors.entries()) rows[at + Math.floor(at / width) + 1] = indexes.get(color) ?? 0;
  // Eight bits a pixel, with a palette.
  const header = Buffer.from([...bytesOf(width), ...bytesOf(height), 8, 3, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 8 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** All colors, those of most pixels first. */
function listColors(colors: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
}

function nearest(color: number, colors: readonly number[]): number {
  const [red, green, blue] = channelsOf(color);
  const distances = colors.map(channelsOf).map(([r, g, b]) => Math.hypot(r - red, g - green, b - blue));
  return distances.indexOf(Math.min(...distances));
}

/** Red, green and blue of four bytes as a machine that puts the lowest first reads them, which all that run Node do. */
function channelsOf(color: number): readonly [number, number, number] {
  return [color & 255, (color >> 8) & 255, (color >> 16) & 255];
}

/** A part of a PNG: its length, name, content and checksum. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  return Buffer.concat([bytesOf(content.length), named, bytesOf(crc32(named))]);
}

function bytesOf(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
