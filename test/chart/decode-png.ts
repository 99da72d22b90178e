import { PNG } from 'pngjs';

/** The size of a picture, and red, green, blue and opacity of each pixel, row by row. */
export function decodePng(png: Uint8Array) {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, bytes: new Uint8Array(data) };
}
