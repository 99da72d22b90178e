import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { drawSvg, layoutChart } from '../../src/chart/draw.ts';
import { loadRasterizer, type Rasterize } from '../../src/chart/rasterize.ts';
import type { Box } from '../../src/chart/shapes.ts';
import { decodePng, type Pixels } from './decode-png.ts';
import { inventedCharts } from './invented-charts.ts';

let rasterize: Rasterize;
beforeAll(async () => {
  rasterize = await loadRasterizer();
});

describe('a picture has the pixels of the golden one, on every version of Node', () => {
  const file = new URL('golden-pictures.json', import.meta.url);
  const goldens = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const [name, hash] of Object.entries(goldens)) {
    test(name, () => {
      const { bytes } = decodePng(rasterize(drawSvg(chartOf(name))));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    });
  }
});

describe('a picture is small', () => {
  for (const [name, most] of [
    ['ten places: bars', 40],
    ['a last page of small counts: bars', 40],
    ['ten places: map', 80],
    ['forty places: map', 80],
    ['ten places: overview', 60],
  ] as const) {
    test(`${name}: ${most} KB`, () => expect(rasterize(drawSvg(chartOf(name))).length).toBeLessThan(most * 1024));
  }
});

describe('every label is drawn with ink, so that a missing font cannot pass', () => {
  for (const name of ['ten places: bars', 'ten places: map', 'ten places: overview', 'forty places: bars']) {
    test(name, () => {
      const scene = layoutChart(chartOf(name));
      const pixels = decodePng(rasterize(drawSvg(chartOf(name))));
      expect([pixels.width, pixels.height]).toEqual([800, scene.height * 2]);
      const labels = scene.shapes.filter(shape => shape.kind === 'label');
      const pale = labels.filter(({ box, fill }) => share(pixels, box, 2, fill) < 0.04).map(({ text }) => text);
      expect(pale).toEqual([]);
    });
  }

  test('is told from a picture without text', () => {
    const scene = layoutChart(chartOf('ten places: bars'));
    const bare = drawSvg(chartOf('ten places: bars')).replaceAll(/<text.*?<\/text>/g, '');
    const pixels = decodePng(rasterize(bare));
    const labels = scene.shapes.filter(shape => shape.kind === 'label');
    expect(labels.every(({ box, fill }) => share(pixels, box, 2, fill) < 0.04)).toBe(true);
  });
});

test('a width is kept', () => {
  expect(decodePng(rasterize(drawSvg(chartOf('ten places: map')), 320)).width).toBe(320);
});

test('what is no SVG is an error', () => expect(() => rasterize('<html/>')).toThrow());

function chartOf(name: string) {
  const chart = inventedCharts.get(name);
  if (chart === undefined) throw new Error(`No chart ${name}`);
  return chart;
}

/** The share of a box's pixels that are nearly of this color. */
function share({ bytes, width }: Pixels, box: Box, zoom: number, fill: string): number {
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
