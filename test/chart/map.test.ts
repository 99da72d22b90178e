import { describe, expect, test } from 'vitest';
import { chooseView, locate, type Point } from '../../src/chart/atlas.ts';
import type { MapChart } from '../../src/chart/chart.ts';
import { layoutChart } from '../../src/chart/draw.ts';
import type { Circle, Path, Shape } from '../../src/chart/shapes.ts';
import { palette } from '../../src/chart/shapes.ts';
import { englishWords } from './english-words.ts';
import { inventedCharts } from './invented-charts.ts';
import { towns } from './invented-towns.ts';

const maps = [...inventedCharts].flatMap(([name, chart]) => (chart.kind === 'map' ? [[name, chart] as const] : []));

test('the area of a circle is its value', () => {
  const points: MapChart['points'] = [
    {
      label: 'Denver',
      value: 100,
      coordinates: { latitude: 39.74, longitude: -104.99 },
      marked: false,
      revised: false,
    },
    { label: 'Boston', value: 25, coordinates: { latitude: 42.36, longitude: -71.06 }, marked: true, revised: false },
  ];
  const { shapes } = layoutChart({ kind: 'map', title: 'Arrests', source: 'Invented', words: englishWords, points });
  const radiusOf = (fill: string) => circlesOf(shapes).find(circle => circle.fill === fill)?.radius ?? 0;
  expect(radiusOf(palette.plain) / radiusOf(palette.marked)).toBeCloseTo(2);
});

describe('no circle or ring covers another, and no line to a name crosses a circle or another line', () => {
  for (const [name, chart] of maps) {
    test(name, () => {
      const { shapes } = layoutChart(chart);
      const [circles, rings] = [circlesOf(shapes), shapes.filter(isRing)];
      const discs = circles.map(circle => rings.find(({ x, y }) => x === circle.x && y === circle.y) ?? circle);
      const lines = shapes.flatMap(shape => (isLeader(shape) ? [dotsOf(shape)] : []));
      expect(pairs(discs).filter(([one, other]) => apart(one, other) < one.radius + other.radius)).toEqual([]);
      expect(
        lines.filter(line => discs.some(disc => line.slice(1).some(dot => apart(dot, disc) < disc.radius))),
      ).toEqual([]);
      expect(pairs(lines).filter(([one, other]) => one.some(dot => other.some(at => apart(dot, at) < 1)))).toEqual([]);
    });
  }
});

describe('the view holds what is marked with the places around it, or the whole country', () => {
  const box = { x: 0, y: 0, width: 372, height: 270 };
  const east = 'Philadelphia New Massachusetts Baltimore District';
  for (const [name, places, marked, width, holds, leaves] of [
    ['places all over the country', `${east} Los Portland`, '', 975, `${east} Los Portland`, ''],
    ['places of one coast', east, '', 370.5, east, 'Los'],
    ['one is marked', `${east} Los Portland`, 'Philadelphia', 370.5, 'Philadelphia New Baltimore', 'Los Portland'],
    ['two on both coasts are', `${east} Los Portland`, 'Philadelphia Los', 975, `${east} Los Portland`, ''],
    ['one alone', 'Denver', 'Denver', 370.5, 'Denver', 'Los'],
    ['no place', '', '', 975, `${east} Los`, ''],
  ] as const) {
    test(name, () => {
      const view = chooseView(placesOf(places), placesOf(marked), box);
      const isWithin = ([x, y]: Point) =>
        x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height;
      expect(view.width).toBeCloseTo(width);
      expect(view.height / view.width).toBeCloseTo(box.height / box.width);
      expect(placesOf(holds).filter(at => !isWithin(at))).toEqual([]);
      expect(placesOf(leaves).filter(isWithin)).toEqual([]);
    });
  }
});

describe('what the map does not show is named under it', () => {
  for (const [name, expected] of [
    ['places that are on no map', /Not on this map: .*San Juan, Puerto Rico 12; London 11; Toronto 7; Somewhere 5/],
    ['forty places', /Not on this map: Los Angeles, California 110;/],
    ['thirty places that are on no map', /Not on this map: .* \+\d+/],
    ['the same place many times', /Circles that would meet are moved apart\./],
  ] as const) {
    test(name, () => {
      const chart = maps.find(([each]) => each === `${name}: map`)?.[1];
      const shapes = chart ? layoutChart(chart).shapes : [];
      expect(shapes.flatMap(shape => (shape.kind === 'label' ? [shape.text] : [])).join(' ')).toMatch(expected);
    });
  }
});

/** Where the invented towns are whose names begin with these words. */
function placesOf(words: string): readonly Point[] {
  return towns.slice(0, 10).flatMap(({ name, at }) => {
    if (at === undefined || !words.split(' ').includes(name.split(/[ ,]/)[0] ?? '')) return [];
    const spot = locate({ latitude: at[0], longitude: at[1] });
    return spot ? [spot] : [];
  });
}

/** The circles of places: those of the legend are hollow. */
function circlesOf(shapes: readonly Shape[]): readonly Circle[] {
  return shapes.flatMap(shape => (shape.kind === 'circle' && shape.fill !== 'none' ? [shape] : []));
}

function isRing(shape: Shape): shape is Circle {
  return shape.kind === 'circle' && shape.fill === 'none' && shape.stroke === palette.marked;
}

function isLeader(shape: Shape): shape is Path {
  return shape.kind === 'path' && shape.stroke === palette.text;
}

/** Points along a line of two ends. */
function dotsOf({ line }: Path): readonly { readonly x: number; readonly y: number }[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (line.match(/[\d.]+/g) ?? []).map(Number);
  return Array.from({ length: 61 }, (_, step) => ({
    x: x1 + ((x2 - x1) * step) / 60,
    y: y1 + ((y2 - y1) * step) / 60,
  }));
}

function apart(
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map(other => [one, other] as const));
}
