import { describe, expect, test } from 'vitest';
import type { BarChart } from '../../src/chart/chart.ts';
import { drawSvg, layoutChart } from '../../src/chart/draw.ts';
import { type Label, palette, type Rectangle, type Scene } from '../../src/chart/shapes.ts';
import { formatCount } from '../../src/format-numbers.ts';
import { isInside, overlap, pairs } from './geometry.ts';
import { barChart, chartOf, inventedCharts, plainWords } from './invented-charts.ts';

describe.each([...inventedCharts])('%s', (name, chart) => {
  const scene = layoutChart(chart);
  const labels = labelsOf(scene);

  test('has every label and mark inside, and no label over another', () => {
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.filter(({ box }) => !isInside(box, scene)).map(show)).toEqual([]);
    expect(pairs(labels).filter(([one, other]) => overlap(one.box, other.box))).toEqual([]);
    const outside = scene.shapes.filter(shape => {
      if (shape.kind === 'rectangle') return !isInside(shape, scene);
      if (shape.kind !== 'circle') return false;
      const { x, y, radius } = shape;
      return !isInside({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, scene);
    });
    expect(outside).toEqual([]);
  });

  test('has every figure, or says how many it leaves out', () => {
    if (chart.kind === 'overview') return;
    const all = labels.map(({ text }) => text).join(' ');
    const told = [...all.matchAll(/\+(\d+)| (?:name|map): (\d+) /g)];
    const left = told.reduce((sum, [, more, whole]) => sum + Number(more ?? whole), 0);
    const bars = chart.kind === 'map' ? chart.points : chart.panels.flatMap(panel => panel.bars);
    const values = bars.map(({ value }) => formatCount(value));
    const missing = values.filter(value => !new RegExp(`(^|[ ;])${value}†?($|[ ;])`).test(all));
    expect(missing.length).toBeLessThanOrEqual(left);
  });

  test('leaves a fifth of the width to the bars, and letters of nine pixels on a phone that shows it 230 wide', () => {
    for (const { width } of boxesOf(scene, palette.track)) expect(width).toBeGreaterThanOrEqual(400 / 5);
    expect((Math.min(...labels.map(({ size }) => size)) * 230) / 400).toBeGreaterThanOrEqual(9);
    // Ten rows are 4:3 or taller, and not twice as high as wide.
    if (!/^(?:ten places|a last page)/.test(name)) return;
    expect(scene.width / scene.height).toBeGreaterThan(0.6);
    expect(scene.width / scene.height).toBeLessThanOrEqual(4 / 3);
  });

  test('has text that stands out from what is behind it by 4.5:1', () => {
    const grounds = chart.kind === 'map' ? [palette.card, palette.ground] : [palette.card];
    for (const fill of new Set(labels.map(label => label.fill)))
      for (const ground of grounds) expect(contrast(fill, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('is the same SVG each time, and well formed', () => {
    const svg = drawSvg(chart);
    expect(drawSvg(structuredClone(chart))).toBe(svg);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="400" height="\d+" font-family="Inter">/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|&(?!amp;|lt;|gt;)/);
    const tags = /<(text|svg|pattern)[^<>]*>|<(path|rect|circle)[^<>]*\/>|<\/(text|svg|pattern)>/g;
    expect(svg.replaceAll(tags, '')).not.toMatch(/[<>]/);
  });
});

test.each([
  ['plain on the card', palette.plain, palette.card, 4.5],
  ['marked on the card', palette.marked, palette.card, 4.5],
  ['plain on land', palette.plain, palette.ground, 3],
  ['marked on land', palette.marked, palette.ground, 4.5],
  ['plain on its track', palette.plain, palette.track, 3],
  ['marked on its track', palette.marked, palette.track, 4.5],
  ['the zero line on the card', palette.quiet, palette.card, 4.5],
  ['marked beside plain, for those who see no color', palette.marked, palette.plain, 1.5],
])('%s stands out', (_, fill, ground, least) => expect(contrast(fill, ground)).toBeGreaterThanOrEqual(least));

test.each([
  ['ten places, none marked', 'bars', 0],
  ['ten places, none marked', 'map', 0],
  ['ten places, none marked', 'overview', 0],
  ['ten places', 'bars', 1],
  ['ten places', 'map', 1],
  ['ten places', 'overview', 1],
  ['ten places, two marked', 'bars', 2],
  ['ten places, two marked', 'map', 2],
  // It shows the first five.
  ['ten places, two marked', 'overview', 1],
])(
  'what is marked has a pointer, heavier type and its own color, and what is not has none: %s: %s',
  (set, kind, marks) => {
    const { shapes } = layoutChart(chartOf(`${set}: ${kind}`));
    const pointers = shapes.filter(shape => shape.kind === 'path' && shape.fill === palette.marked);
    const circles = shapes.filter(shape => shape.kind === 'circle' && shape.fill === palette.marked);
    const numbers = shapes.filter(shape => shape.kind === 'label' && shape.fill === palette.marked);
    expect([pointers.length, circles.length, numbers.length]).toEqual([marks, kind === 'map' ? marks : 0, marks]);
    expect(numbers.every(shape => shape.kind === 'label' && shape.weight === 700)).toBe(true);
  },
);

test.each([
  [[100, 50, 25], 100],
  [[1_000_000, 500_000, 1, 0], 1_000_000],
  [[2, 2, 1], 86],
  [[8], 8],
  [[0], 0],
])('bars of %j are as long as their values, from zero to %i, which is told where none is as long', (values, max) => {
  const scene = layoutChart(barChart(values, max));
  const [bars, tracks] = [boxesOf(scene, palette.plain), boxesOf(scene, palette.track)];
  const [whole = 0, ...others] = new Set(tracks.map(({ width }) => width));
  expect([new Set([...bars, ...tracks].map(({ x }) => x)).size, others]).toEqual([1, []]);
  // Nothing has no bar, and the least a visible one.
  const long = values.filter(value => value > 0).map(value => Math.max(1.5, (whole * value) / max));
  expect(bars.map(({ width }) => width)).toEqual(long);
  const isTold = labelsOf(scene).some(({ text }) => text === `Full width: ${max}`);
  expect(isTold).toBe(Math.max(...values) < max);
});

test('each list of an overview has a scale of its own, and an empty one is left out', () => {
  const panel = (heading: string, values: readonly number[], max: number) =>
    barChart(values, max).panels.map(bars => ({ ...bars, heading }));
  const panels = [panel('Places', [100, 50], 100), panel('Convictions', [], 0), panel('Groups', [60], 120)].flat();
  const chart: BarChart = { kind: 'overview', ...plainWords, panels };
  const scene = layoutChart(chart);
  const [whole = 0] = boxesOf(scene, palette.track).map(({ width }) => width);
  expect(boxesOf(scene, palette.plain).map(({ width }) => width / whole)).toEqual([1, 0.5, 0.5]);
  const texts = labelsOf(scene).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Places', 'Groups', 'Full width: 120']));
  expect(texts).not.toContain('Convictions');
});

function labelsOf({ shapes }: Scene): readonly Label[] {
  return shapes.filter(shape => shape.kind === 'label');
}

function boxesOf({ shapes }: Scene, fill: string): readonly Rectangle[] {
  return shapes.filter(shape => shape.kind === 'rectangle').filter(shape => shape.fill === fill);
}

function show({ text, box }: Label): string {
  return `${text} at ${Math.round(box.x)},${Math.round(box.y)}`;
}

/** Contrast by WCAG 2.2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
