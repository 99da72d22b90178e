import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { layoutChart } from '../../src/chart/draw.ts';
import type { Box, Label, Scene } from '../../src/chart/shapes.ts';
import { formatCount } from '../../src/figures.ts';
import { inventedCharts } from './invented-charts.ts';

describe('every label is inside the picture and over no other', () => {
  for (const [name, chart] of inventedCharts) {
    test(name, () => {
      const scene = layoutChart(chart);
      const labels = labelsOf(scene);
      expect(labels.length).toBeGreaterThan(2);
      expect(labels.filter(({ box }) => !isInside(box, scene)).map(show)).toEqual([]);
      expect(
        pairs(labels)
          .filter(([one, other]) => overlap(one.box, other.box))
          .map(pair => pair.map(show)),
      ).toEqual([]);
    });
  }
});

describe('every mark is inside the picture', () => {
  for (const [name, chart] of inventedCharts) {
    test(name, () => {
      const scene = layoutChart(chart);
      const outside = scene.shapes.filter(shape => {
        if (shape.kind === 'rectangle') return !isInside(shape, scene);
        if (shape.kind !== 'circle') return false;
        const { x, y, radius } = shape;
        return !isInside({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, scene);
      });
      expect(outside).toEqual([]);
    });
  }
});

describe('every figure stands in the picture', () => {
  for (const [name, chart] of inventedCharts) {
    if (chart.kind === 'overview') continue;
    test(name, () => {
      const texts = labelsOf(layoutChart(chart)).map(({ text }) => text);
      const all = texts.join(' ');
      const more = Number(/and (\d+) more/.exec(all)?.[1] ?? 0);
      const values = figuresOf(chart).map(({ value }) => formatCount(value));
      const missing = values.filter(value => !new RegExp(`(^|[ ;])${value}†?($|[ ;])`).test(all));
      expect(missing.length).toBeLessThanOrEqual(more);
    });
  }
});

describe('a picture is 500 pixels wide and near 4:3', () => {
  for (const [name, chart] of inventedCharts) {
    if (!name.startsWith('ten places')) continue;
    test(name, () => {
      const { width, height } = layoutChart(chart);
      expect(width).toBe(500);
      expect(width / height).toBeGreaterThan(1.1);
      expect(width / height).toBeLessThan(1.45);
    });
  }
});

describe('names leave a fifth of the width to the bars', () => {
  for (const [name, chart] of inventedCharts) {
    if (chart.kind !== 'bars' || chart.bars.every(({ value }) => value === 0)) continue;
    test(name, () => {
      const columns = chart.bars.length > 16 ? 2 : 1;
      const bars = layoutChart(chart).shapes.filter(shape => shape.kind === 'rectangle' && shape.height > 5);
      const widths = bars.map(shape => (shape.kind === 'rectangle' ? shape.width : 0));
      expect(Math.max(...widths)).toBeGreaterThanOrEqual(((464 - 26 * (columns - 1)) / columns) * 0.2 - 1);
    });
  }
});

test('no text is smaller than 11 pixels, so that it can be read on a phone', () => {
  const sizes = [...inventedCharts.values()].flatMap(chart => labelsOf(layoutChart(chart)).map(({ size }) => size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

function figuresOf(chart: Chart): readonly { readonly value: number }[] {
  return chart.kind === 'bars' ? chart.bars : chart.kind === 'map' ? chart.points : [];
}

function labelsOf({ shapes }: Scene): readonly Label[] {
  return shapes.filter(shape => shape.kind === 'label');
}

function show({ text, box }: Label): string {
  return `${text} at ${Math.round(box.x)},${Math.round(box.y)}`;
}

function isInside(box: Box, { width, height }: Scene): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

function overlap(one: Box, other: Box): boolean {
  const beside = one.x >= other.x + other.width || other.x >= one.x + one.width;
  return !beside && one.y < other.y + other.height && other.y < one.y + one.height;
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map(other => [one, other] as const));
}
