import { crc32, deflateSync } from 'node:zlib';

/** As many colors as a palette holds. */
const mostColors = 256;

/**
 * An opaque picture as a PNG with a palette, a third of the size of one without. It is lossless up to 256 colors, which bars have
 * and large maps exceed: there the rarest, mixtures at the edge of a line, become the nearest of the others.
 *
 * @param pixels red, green, blue and opacity of each pixel, row by row
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = listColors(colors);
  const kept = palette.slice(0, mostColors);
  const indexes = new Map(palette.map((color, index) => [color, index < kept.length ? index : nearest(color, kept)]));
  // Each row begins with a byte that says how it is filtered: not at all.
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0, index = 0; at < colors.length; at++) {
    // Most pixels are as the one before.
    if (at === 0 || colors[at] !== colors[at - 1]) index = indexes.get(colors[at] ?? 0) ?? 0;
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 8 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** All colors, those of most pixels first. */
function listColors(colors: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colors.length; at++) {
    const color = colors[start] ?? 0;
    if (colors[at] === color) continue;
    counts.set(color, (counts.get(color) ?? 0) + at - start);
    start = at;
  }
  return [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}

function nearest(color: number, colors: readonly number[]): number {
  const distances = colors.map(other => {
    const channels = channelsOf(other);
    return channelsOf(color).reduce((sum, channel, index) => sum + (channel - (channels[index] ?? 0)) ** 2, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

/** Red, green and blue of four bytes as a machine that puts the lowest first reads them, which all that run Node do. */
function channelsOf(color: number): readonly [number, number, number] {
  return [color & 255, (color >> 8) & 255, (color >> 16) & 255];
}

/** A part of a PNG: its length, name, content and checksum. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
