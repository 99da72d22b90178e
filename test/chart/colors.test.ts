import { describe, expect, test } from 'vitest';
import { layoutChart } from '../../src/chart/draw.ts';
import { palette } from '../../src/chart/shapes.ts';
import { inventedCharts } from './invented-charts.ts';

const grounds = { bars: [palette.card], map: [palette.card, palette.ground], overview: [palette.card] } as const;

describe('text stands out from what is behind it by 4.5:1', () => {
  const uses = new Map<string, readonly [string, string]>();
  for (const chart of inventedCharts.values()) {
    for (const shape of layoutChart(chart).shapes) {
      if (shape.kind !== 'label') continue;
      for (const ground of grounds[chart.kind]) uses.set(`${shape.fill} on ${ground}`, [shape.fill, ground]);
    }
  }
  for (const [name, [fill, ground]] of uses) {
    test(name, () => expect(contrast(fill, ground)).toBeGreaterThanOrEqual(4.5));
  }
});

describe('bars and circles stand out from what is behind them', () => {
  for (const [name, fill, ground, least] of [
    ['plain on the card', palette.plain, palette.card, 4.5],
    ['marked on the card', palette.marked, palette.card, 4.5],
    ['plain on land', palette.plain, palette.ground, 3],
    ['marked on land', palette.marked, palette.ground, 4.5],
    ['plain on its track', palette.plain, palette.track, 3],
    ['marked on its track', palette.marked, palette.track, 4.5],
    ['the zero line on the card', palette.quiet, palette.card, 4.5],
  ] as const) {
    test(name, () => expect(contrast(fill, ground)).toBeGreaterThanOrEqual(least));
  }
});

test('marked and plain differ in lightness, for those who see no color', () => {
  expect(contrast(palette.marked, palette.plain)).toBeGreaterThanOrEqual(1.5);
});

describe('what is marked has a pointer or a ring and heavier type, and what is not has none', () => {
  for (const kind of ['bars', 'map', 'overview'] as const) {
    for (const [set, marks] of [
      ['ten places, none marked', 0],
      ['ten places', 1],
      ['ten places, two marked', 2],
    ] as const) {
      test(`${set}: ${kind}`, () => {
        const chart = inventedCharts.get(`${set}: ${kind}`);
        const shapes = chart === undefined ? [] : layoutChart(chart).shapes;
        const pointers = shapes.filter(shape => shape.kind === 'path' && shape.fill === palette.marked);
        const rings = shapes.filter(shape => shape.kind === 'circle' && shape.stroke === palette.marked);
        const numbers = shapes.filter(shape => shape.kind === 'label' && shape.fill === palette.marked);
        // An overview shows the first five.
        const shown = kind === 'overview' && marks === 2 ? 1 : marks;
        expect(pointers).toHaveLength(shown);
        expect(rings).toHaveLength(kind === 'map' ? marks : 0);
        expect(numbers).toHaveLength(shown);
        expect(numbers.every(shape => shape.kind === 'label' && shape.weight === 700)).toBe(true);
      });
    }
  }
});

/** Contrast by WCAG 2.2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((first, second) => second - first);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
