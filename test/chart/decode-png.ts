import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly bytes: Uint8Array;
}

/** The pixels of a PNG with a palette of eight bits whose rows are not filtered: what the bot writes. */
export function decodePng(png: Uint8Array): Pixels {
  const file = Buffer.from(png);
  if (file.readBigUInt64BE(0) !== 0x89504e470d0a1a0an) throw new TypeError('Not a PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const [width, height, depth, kind] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  if (depth !== 8 || kind !== 3) throw new TypeError(`Depth ${depth} and color type ${kind}`);
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const bytes = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    if (rows[y * (width + 1)] !== 0) throw new TypeError(`Row ${y} is filtered`);
    for (let x = 0; x < width; x++) {
      const color = (rows[y * (width + 1) + 1 + x] ?? 0) * 3;
      bytes.set([...palette.subarray(color, color + 3), 255], (y * width + x) * 4);
    }
  }
  return { width, height, bytes };
}
