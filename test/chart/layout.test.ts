import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { layoutChart } from '../../src/chart/draw.ts';
import type { Box, Label, Scene } from '../../src/chart/shapes.ts';
import { palette } from '../../src/chart/shapes.ts';
import { formatCount } from '../../src/figures.ts';
import { inventedCharts } from './invented-charts.ts';

const scenes = [...inventedCharts].map(([name, chart]) => ({ name, chart, scene: layoutChart(chart) }));

describe('every label is inside the picture and over no other', () => {
  for (const { name, scene } of scenes) {
    test(name, () => {
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
  for (const { name, scene } of scenes) {
    test(name, () => {
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
  for (const { name, chart, scene } of scenes) {
    if (chart.kind === 'overview') continue;
    test(name, () => {
      const texts = labelsOf(scene).map(({ text }) => text);
      const all = texts.join(' ');
      const more = sum(all.matchAll(/\+(\d+)/g)) + sum(all.matchAll(/ (?:name|map): (\d+) /g));
      const values = figuresOf(chart).map(({ value }) => formatCount(value));
      const missing = values.filter(value => !new RegExp(`(^|[ ;])${value}†?($|[ ;])`).test(all));
      expect(missing.length).toBeLessThanOrEqual(more);
    });
  }
});

describe('a picture of ten rows is 4:3 or taller, and not twice as high as wide', () => {
  for (const { name, scene } of scenes) {
    if (!name.startsWith('ten places') && !name.startsWith('a last page')) continue;
    test(name, () => {
      const { width, height } = scene;
      expect(width / height).toBeGreaterThan(0.6);
      expect(width / height).toBeLessThanOrEqual(4 / 3);
    });
  }
});

test('names leave a fifth of the width to the bars', () => {
  for (const { scene } of scenes) {
    const tracks = scene.shapes.filter(shape => shape.kind === 'rectangle' && shape.fill === palette.track);
    for (const track of tracks) expect(track.kind === 'rectangle' && track.width).toBeGreaterThanOrEqual(400 / 5);
  }
});

test('no text has less than nine pixels on a phone that shows a picture 230 wide', () => {
  const sizes = scenes.flatMap(({ scene }) => labelsOf(scene).map(({ size }) => size));
  expect((Math.min(...sizes) * 230) / 400).toBeGreaterThanOrEqual(9);
});

function sum(matches: Iterable<RegExpMatchArray>): number {
  return Array.from(matches, ([, count]) => Number(count)).reduce((one, other) => one + other, 0);
}

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
