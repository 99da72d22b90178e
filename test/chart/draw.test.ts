import { describe, expect, test } from 'vitest';
import type { Bar, BarChart, MapChart, OverviewChart } from '../../src/chart/chart.ts';
import { drawSvg, layoutChart } from '../../src/chart/draw.ts';
import { palette } from '../../src/chart/palette.ts';
import type { Scene } from '../../src/chart/shapes.ts';
import { inventedCharts } from './invented-charts.ts';

const words = { title: 'Arrests', unit: 'people arrested', source: 'Invented' } as const;

describe('a bar is as long as its value, from zero', () => {
  for (const values of [[100, 50, 25], [1_000_000, 500_000, 250_000], [8]] as const) {
    test(values.join(', '), () => {
      const bars = barsOf(layoutChart(barChart(values)));
      expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
      const longest = bars[0]?.width ?? 0;
      expect(bars.map(({ width }) => width / longest)).toEqual(values.map(value => value / values[0]));
    });
  }

  test('nothing has no bar, and the least a visible one', () => {
    const bars = barsOf(layoutChart(barChart([1_000_000, 1, 0])));
    expect(bars).toHaveLength(2);
    expect(bars[1]?.width).toBe(1.5);
  });

  test('two columns share their scale', () => {
    const bars = barsOf(layoutChart(barChart(Array(20).fill(7))));
    expect(bars).toHaveLength(20);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(2);
    expect(new Set(bars.map(({ width }) => width)).size).toBe(1);
  });
});

test('the area of a circle is its value', () => {
  const points = [
    {
      label: 'Denver',
      value: 100,
      coordinates: { latitude: 39.74, longitude: -104.99 },
      marked: false,
      revised: false,
    },
    { label: 'Boston', value: 25, coordinates: { latitude: 42.36, longitude: -71.06 }, marked: true, revised: false },
  ];
  const map: MapChart = { kind: 'map', ...words, points };
  const circles = layoutChart(map).shapes.filter(shape => shape.kind === 'circle' && shape.fill !== 'none');
  const radii = circles.map(shape => (shape.kind === 'circle' ? shape.radius : 0));
  expect(radii).toHaveLength(2);
  expect((radii[0] ?? 0) / (radii[1] ?? 0)).toBeCloseTo(2);
});

test('without groups nothing is said of them', () => {
  const place: Bar = { label: 'Denver', value: 63, total: 498, marked: false, revised: false };
  const chart: OverviewChart = { kind: 'overview', ...words, total: 498, places: [place], convictions: [], groups: [] };
  expect(drawSvg(chart)).not.toContain('Groups');
  expect(drawSvg({ ...chart, groups: [place] })).toContain('Groups, each a part of all 498');
});

test('each group is a part of one whole, on a track of its own', () => {
  const bar = (label: string, value: number): Bar => ({ label, value, total: 200, marked: false, revised: false });
  const groups = [bar('One', 150), bar('Two', 100), bar('Three', 20)];
  const chart: OverviewChart = { kind: 'overview', ...words, total: 200, places: [], convictions: [], groups };
  const { shapes } = layoutChart(chart);
  const tracks = shapes.filter(shape => shape.kind === 'rectangle' && shape.fill === palette.track);
  const widths = tracks.map(shape => (shape.kind === 'rectangle' ? shape.width : 0));
  expect(widths).toHaveLength(3);
  expect(new Set(widths).size).toBe(1);
  const parts = barsOf({ shapes }).map(({ width }) => Math.round((width * 1000) / (widths[0] ?? 0)));
  expect(parts).toEqual([750, 500, 100]);
  const text = shapes.map(shape => (shape.kind === 'label' ? shape.text : '')).join(' ');
  expect(text).toContain('Do not add them up.');
});

describe('the SVG', () => {
  for (const [name, chart] of inventedCharts) {
    test(`of ${name} is the same each time, and well formed`, () => {
      const svg = drawSvg(chart);
      expect(drawSvg(structuredClone(chart))).toBe(svg);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="500" height="\d+" font-family="Inter">/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|&(?!amp;|lt;|gt;)/);
      expect(
        svg.replaceAll(/<(text|svg|pattern)[^<>]*>|<(path|rect|circle)[^<>]*\/>|<\/(text|svg|pattern)>/g, ''),
      ).not.toMatch(/[<>]/);
    });
  }
});

function barChart(values: readonly number[]): BarChart {
  const bars = values.map((value, index) => ({
    label: `Place ${index}`,
    value,
    total: undefined,
    marked: false,
    revised: false,
  }));
  return { kind: 'bars', ...words, bars };
}

function barsOf({ shapes }: Pick<Scene, 'shapes'>): readonly { readonly x: number; readonly width: number }[] {
  return shapes.flatMap(shape => (shape.kind === 'rectangle' && shape.fill === palette.plain ? [shape] : []));
}
