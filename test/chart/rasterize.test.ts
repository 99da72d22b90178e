import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { drawSvg, layoutChart } from '../../src/chart/draw.ts';
import { rasterize } from '../../src/chart/rasterize.ts';
import type { Box } from '../../src/chart/shapes.ts';
import { decodePng } from './decode-png.ts';
import { chartOf } from './invented-charts.ts';

const file = new URL('golden-pictures.json', import.meta.url);
const goldens = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));

test.each(Object.entries(goldens))('a picture has the pixels of the golden one: %s', (name, hash) => {
  const { bytes } = decodePng(rasterize(drawSvg(chartOf(name))));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
});

test.each([
  ['ten places: bars', 40],
  ['a last page of small counts: bars', 40],
  ['ten places: map', 80],
  ['forty places: map', 80],
  ['ten places: overview', 60],
])('a picture is small: %s has less than %i KB', (name, most) => {
  expect(rasterize(drawSvg(chartOf(name))).length).toBeLessThan(most * 1024);
});

test.each(['ten places: bars', 'ten places: map', 'ten places: overview', 'forty places: bars'])(
  'every label is drawn with ink, so that a missing font cannot pass: %s',
  name => {
    const scene = layoutChart(chartOf(name));
    const svg = drawSvg(chartOf(name));
    const labels = scene.shapes.filter(shape => shape.kind === 'label');
    const paleIn = (drawn: string) => {
      const pixels = decodePng(rasterize(drawn));
      expect([pixels.width, pixels.height]).toEqual([800, scene.height * 2]);
      return labels.filter(({ box, fill }) => share(pixels, box, 2, fill) < 0.04).map(({ text }) => text);
    };
    expect(paleIn(svg)).toEqual([]);
    // It is told from a picture without text.
    if (name.endsWith('bars')) expect(paleIn(svg.replaceAll(/<text.*?<\/text>/g, ''))).toHaveLength(labels.length);
  },
);

test('a width is kept', () => {
  expect(decodePng(rasterize(drawSvg(chartOf('ten places: map')), 320)).width).toBe(320);
});

test('what is no SVG is an error', () => expect(() => rasterize('<html/>')).toThrow());

/** The share of a box's pixels that are nearly of this color. */
function share({ bytes, width }: ReturnType<typeof decodePng>, box: Box, zoom: number, fill: string): number {
  const color = [1, 3, 5].map(at => Number.parseInt(fill.slice(at, at + 2), 16));
  let inked = 0;
  let all = 0;
  for (let y = Math.ceil(box.y * zoom); y < (box.y + box.height) * zoom; y++) {
    for (let x = Math.ceil(box.x * zoom); x < (box.x + box.width) * zoom; x++) {
      const at = (y * width + x) * 4;
      all += 1;
      if (color.every((channel, index) => Math.abs(channel - (bytes[at + index] ?? 0)) < 40)) inked += 1;
    }
  }
  return inked / all;
}
