import { expect, test } from 'vitest';
import { encodePng } from '../../src/chart/encode-png.ts';
import { decodePng } from './decode-png.ts';

test.each<[string, width: number, height: number, colorOf: (at: number) => readonly number[]]>([
  ['one pixel', 1, 1, () => [1, 2, 3]],
  ['one color', 7, 5, () => [43, 45, 49]],
  ['two in turns', 3, 3, at => (at % 2 === 0 ? [0, 0, 0] : [255, 255, 255])],
  ['as many colors as a palette holds', 16, 16, at => [at, 255 - at, at % 7]],
])('the pixels of a picture come back: %s', (_, width, height, colorOf) => {
  const bytes = paint(width * height, colorOf);
  expect(decodePng(encodePng(bytes, width, height))).toEqual({ width, height, bytes });
});

test('of too many colors the rarest become the nearest of the others', () => {
  // Two pixels each of 256 grays, and one pixel that is almost gray 7.
  const bytes = paint(513, at => (at === 512 ? [7, 8, 7] : Array(3).fill(at >> 1)));
  const decoded = decodePng(encodePng(bytes, 513, 1)).bytes;
  expect(decoded.subarray(0, 512 * 4)).toEqual(bytes.subarray(0, 512 * 4));
  expect([...decoded.subarray(512 * 4)]).toEqual([7, 7, 7, 255]);
});

function paint(pixels: number, colorOf: (at: number) => readonly number[]): Uint8Array {
  return new Uint8Array(Array.from({ length: pixels }, (_, at) => [...colorOf(at), 255]).flat());
}
