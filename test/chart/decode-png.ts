import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly bytes: Uint8Array;
}

/** The pixels of a PNG of eight bits a channel with opacity, not interlaced: what the renderer writes. */
export function decodePng(png: Uint8Array): Pixels {
  const file = Buffer.from(png);
  if (file.readBigUInt64BE(0) !== 0x89504e470d0a1a0an) throw new TypeError('Not a PNG');
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height, depth, colours] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  if (depth !== 8 || colours !== 6) throw new TypeError(`Depth ${depth} and colour type ${colours}`);
  return { width, height, bytes: unfilter(inflateSync(Buffer.concat(packed)), width * 4, height) };
}

function unfilter(filtered: Buffer, stride: number, height: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < 4 ? 0 : (bytes[at - 4] ?? 0);
      const up = row === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = row === 0 || column < 4 ? 0 : (bytes[at - stride - 4] ?? 0);
      bytes[at] = (filtered[row * (stride + 1) + 1 + column] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return bytes;
}

/** What the filter of a row expects a byte to be from its neighbours. */
function predict(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return predictPaeth(left, up, corner);
    default:
      return 0;
  }
}

/** Whichever neighbour is nearest to left + up - corner. */
function predictPaeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
