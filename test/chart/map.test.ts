import { describe, expect, test } from 'vitest';
import { chooseView, drawAtlas, isApart, locate, type Point } from '../../src/chart/atlas.ts';
import type { MapChart } from '../../src/chart/chart.ts';
import { layoutChart } from '../../src/chart/draw.ts';
import { type Circle, type Path, palette, type Shape } from '../../src/chart/shapes.ts';
import { type Dot, distanceTo, dotsAlong, pairs } from './geometry.ts';
import { bar, chartOf, inventedCharts, plainWords } from './invented-charts.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const [denver, boston, anchorage] = [at(39.74, -104.99), at(42.36, -71.06), at(61.22, -149.9)];
const honolulu = at(21.31, -157.86);

test.each([
  ['Denver', denver, true],
  ['San Diego, at the border', at(32.72, -117.16), true],
  ['Key West, on an island', at(24.56, -81.78), true],
  ['San Francisco, on a bay', at(37.77, -122.42), true],
  ['New York, on a river mouth', at(40.71, -74.01), true],
  ['Boston, on a harbor', boston, true],
  ['Detroit, on a lake', at(42.33, -83.05), true],
  ['Anchorage', anchorage, true],
  ['Honolulu', honolulu, true],
  ['London', at(51.51, -0.13), false],
  ['San Juan, Puerto Rico', at(18.47, -66.11), false],
  ['Hagåtña, Guam', at(13.47, 144.75), false],
  ['Toronto, beyond a lake', at(43.65, -79.38), false],
  ['Monterrey, Mexico', at(25.67, -100.31), false],
  ['Nassau, beyond a strait', at(25.04, -77.35), false],
  ['the South Pole', at(-90, 0), false],
])('%s is on the map: %s', (_, place, isOn) => expect(locate(place) !== undefined).toBe(isOn));

test('places keep their directions, and the insets are below', () => {
  const [[denverX, denverY], [bostonX]] = [pointOf(denver), pointOf(boston)];
  const [seattleX, seattleY] = pointOf(at(47.61, -122.33));
  expect([seattleX < denverX, denverX < bostonX, seattleY < denverY]).toEqual([true, true, true]);
  for (const south of [at(25.76, -80.19), anchorage, honolulu]) expect(pointOf(south)[1]).toBeGreaterThan(denverY);
});

test.each([
  ['neither', [denver], false],
  ['one', [denver, anchorage], true],
  ['both', [honolulu, denver, anchorage], true],
])('Alaska and Hawaii are drawn only with a place in them: %s', (_, places, expected) => {
  const points = places.map(pointOf);
  const view = { x: 0, y: 0, width: 975, height: 610 };
  const corners = cornersOf(drawAtlas(view, { x: 0, y: 0, width: 400, height: 250 }, points).land);
  // West of Texas and south of California is nothing else.
  const alaska = corners.some(([x, y]) => x < 80 && y > 200);
  const hawaii = corners.some(([x, y]) => x > 100 && x < 135 && y > 225);
  expect([alaska, hawaii]).toEqual([places.includes(anchorage), places.includes(honolulu)]);
  expect(isApart(points)).toBe(expected);
});

test('a part of the map is cut at the edge of its box', () => {
  const view = { x: 600, y: 100, width: 300, height: 200 };
  const corners = cornersOf(drawAtlas(view, { x: 10, y: 20, width: 300, height: 200 }, []).land);
  expect(corners.length).toBeGreaterThan(50);
  expect(corners.filter(([x, y]) => x < 10 || x > 310 || y < 20 || y > 220)).toEqual([]);
});

describe('the view holds what is marked with the places around it, or the whole country', () => {
  const box = { x: 0, y: 0, width: 372, height: 270 };
  const east = 'Philadelphia New Massachusetts Baltimore District';
  test.each([
    ['places all over the country', `${east} Los Portland`, '', 975, `${east} Los Portland`, ''],
    ['places of one coast', east, '', 370.5, east, 'Los'],
    ['one is marked', `${east} Los Portland`, 'Philadelphia', 370.5, 'Philadelphia New Baltimore', 'Los Portland'],
    ['two on both coasts are', `${east} Los Portland`, 'Philadelphia Los', 975, `${east} Los Portland`, ''],
    ['one alone', 'Denver', 'Denver', 370.5, 'Denver', 'Los'],
    ['no place', '', '', 975, `${east} Los`, ''],
  ])('%s', (_, places, marked, width, holds, leaves) => {
    const view = chooseView(townsOf(places), townsOf(marked), box);
    const isWithin = ([x, y]: Point) => x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height;
    expect(view.width).toBeCloseTo(width);
    expect(view.height / view.width).toBeCloseTo(box.height / box.width);
    expect(townsOf(holds).filter(point => !isWithin(point))).toEqual([]);
    expect(townsOf(leaves).filter(isWithin)).toEqual([]);
  });
});

test('the area of a circle is its value', () => {
  const points: MapChart['points'] = [
    { ...bar('Denver', 100), coordinates: denver },
    { ...bar('Boston', 25, true), coordinates: boston },
  ];
  const { shapes } = layoutChart({ kind: 'map', ...plainWords, points });
  const radiusOf = (fill: string) => circlesOf(shapes).find(circle => circle.fill === fill)?.radius ?? 0;
  expect(radiusOf(palette.plain) / radiusOf(palette.marked)).toBeCloseTo(2);
});

test.each([...inventedCharts].filter(([name]) => name.endsWith(': map')))(
  '%s: no circle or ring covers another, nor crosses a line to a name, nor a line another',
  (_, chart) => {
    const { shapes } = layoutChart(chart);
    const [circles, rings] = [circlesOf(shapes), shapes.filter(isRing)];
    const discs = circles.map(circle => rings.find(({ x, y }) => x === circle.x && y === circle.y) ?? circle);
    const lines = shapes.flatMap(shape => (isLeader(shape) ? [dotsOf(shape)] : []));
    const meets = (line: readonly Dot[]) =>
      discs.some(disc => line.slice(1).some(dot => distanceTo(disc, dot) < disc.radius));
    const cross = (one: readonly Dot[], other: readonly Dot[]) =>
      one.some(dot => other.some(next => distanceTo(next, dot) < 1));
    expect(pairs(discs).filter(([one, other]) => distanceTo(one, other) < one.radius + other.radius)).toEqual([]);
    expect(lines.filter(meets)).toEqual([]);
    expect(pairs(lines).filter(lines => cross(...lines))).toEqual([]);
  },
);

test.each([
  ['places that are on no map', /Not on this map: .*San Juan, Puerto Rico 12; London 11; Toronto 7; Somewhere 5/],
  ['forty places', /Not on this map: Los Angeles, California 110;/],
  ['thirty places that are on no map', /Not on this map: .* \+\d+/],
  ['the same place many times', /Circles that would meet are moved apart\./],
])('what the map does not show is told under it: %s', (name, expected) => {
  const { shapes } = layoutChart(chartOf(`${name}: map`));
  expect(shapes.flatMap(shape => (shape.kind === 'label' ? [shape.text] : [])).join(' ')).toMatch(expected);
});

function pointOf(place: { readonly latitude: number; readonly longitude: number }): Point {
  return locate(place) ?? [Number.NaN, Number.NaN];
}

/** Where the invented towns are whose names begin with these words. */
function townsOf(words: string): readonly Point[] {
  const chart = chartOf('ten places: map');
  const points = chart.kind === 'map' ? chart.points : [];
  return points.flatMap(({ label, coordinates }) =>
    coordinates && words.split(' ').includes(label.split(/[ ,]/)[0] ?? '') ? [pointOf(coordinates)] : [],
  );
}

function cornersOf(land: string): readonly Point[] {
  return Array.from(land.matchAll(/([\d.]+),([\d.]+)/g), ([, x, y]) => [Number(x), Number(y)] as const);
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

function dotsOf({ line }: Path): readonly Dot[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (line.match(/[\d.]+/g) ?? []).map(Number);
  return dotsAlong(x1, y1, x2, y2);
}
