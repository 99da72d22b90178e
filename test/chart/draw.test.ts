import { describe, expect, test } from 'vitest';
import type { BarChart, OverviewChart } from '../../src/chart/chart.ts';
import { drawSvg, layoutChart } from '../../src/chart/draw.ts';
import type { Scene } from '../../src/chart/shapes.ts';
import { palette } from '../../src/chart/shapes.ts';
import { englishWords } from './english-words.ts';
import { inventedCharts } from './invented-charts.ts';

const words = { title: 'Arrests', source: 'Invented', words: englishWords } as const;

describe('a bar is as long as its value, from zero, against the largest value of the table', () => {
  for (const [values, max] of [
    [[100, 50, 25], 100],
    [[1_000_000, 500_000, 250_000], 1_000_000],
    [[2, 2, 1], 86],
    [[8], 8],
  ] as const) {
    test(`${values.join(', ')} of ${max}`, () => {
      const scene = layoutChart(barChart(values, max));
      const [bars, tracks] = [boxesOf(scene, palette.plain), boxesOf(scene, palette.track)];
      expect(new Set([...bars, ...tracks].map(({ x }) => x)).size).toBe(1);
      expect(new Set(tracks.map(({ width }) => width)).size).toBe(1);
      const whole = tracks[0]?.width ?? 0;
      expect(bars.map(({ width }) => width)).toEqual(values.map(value => Math.max(1.5, (whole * value) / max)));
    });
  }

  test('nothing has no bar, and the least a visible one', () => {
    const bars = boxesOf(layoutChart(barChart([1_000_000, 1, 0], 1_000_000)), palette.plain);
    expect(bars).toHaveLength(2);
    expect(bars[1]?.width).toBe(1.5);
  });
});

describe('the scale is told where no bar is as long as it', () => {
  for (const [values, max, told] of [
    [[86, 2], 86, false],
    [[2, 1], 86, true],
    [[0], 0, false],
  ] as const) {
    test(`${values.join(', ')} of ${max}`, () => {
      expect(drawSvg(barChart(values, max)).includes(`Full width: ${max}`)).toBe(told);
    });
  }
});

test('each list of an overview has a scale of its own, and an empty one is left out', () => {
  const panel = (heading: string, values: readonly number[], max: number) => ({ ...barChart(values, max), heading });
  const panels = [panel('Places', [100, 50], 100), panel('Convictions', [], 0), panel('Groups', [60], 120)];
  const chart: OverviewChart = { kind: 'overview', ...words, panels };
  const scene = layoutChart(chart);
  const [whole = 0] = boxesOf(scene, palette.track).map(({ width }) => width);
  expect(boxesOf(scene, palette.plain).map(({ width }) => width / whole)).toEqual([1, 0.5, 0.5]);
  const texts = scene.shapes.flatMap(shape => (shape.kind === 'label' ? [shape.text] : []));
  expect(texts).toEqual(expect.arrayContaining(['Places', 'Groups', 'Full width: 120']));
  expect(texts).not.toContain('Convictions');
});

describe('the SVG', () => {
  for (const [name, chart] of inventedCharts) {
    test(`of ${name} is the same each time, and well formed`, () => {
      const svg = drawSvg(chart);
      expect(drawSvg(structuredClone(chart))).toBe(svg);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="400" height="\d+" font-family="Inter">/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|&(?!amp;|lt;|gt;)/);
      expect(
        svg.replaceAll(/<(text|svg|pattern)[^<>]*>|<(path|rect|circle)[^<>]*\/>|<\/(text|svg|pattern)>/g, ''),
      ).not.toMatch(/[<>]/);
    });
  }
});

function barChart(values: readonly number[], max: number): BarChart {
  const bars = values.map((value, index) => ({ label: `Place ${index}`, value, marked: false, revised: false }));
  return { kind: 'bars', ...words, bars, max, scale: `Full width: ${max}` };
}

function boxesOf({ shapes }: Scene, fill: string): readonly { readonly x: number; readonly width: number }[] {
  return shapes.flatMap(shape => (shape.kind === 'rectangle' && shape.fill === fill ? [shape] : []));
}
