import { describe, expect, test } from 'vitest';
import { drawAtlas, locate, type Point } from '../../src/chart/atlas.ts';
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
  ['neither', [denver, boston]],
  ['one', [denver, boston, anchorage]],
  ['both', [honolulu, denver, boston, anchorage]],
])('Alaska and Hawaii are drawn only with a place in them: %s', (_, places) => {
  const corners = cornersOf(drawAtlas(places.map(pointOf), { x: 0, y: 0, width: 400, height: 250 }).land);
  // West of Texas and south of California is nothing else.
  const alaska = corners.some(([x, y]) => x < 80 && y > 200);
  const hawaii = corners.some(([x, y]) => x > 100 && x < 135 && y > 225);
  expect([alaska, hawaii]).toEqual([places.includes(anchorage), places.includes(honolulu)]);
});

describe('the part that holds all places is drawn, cut at the edge of its box, or the whole country', () => {
  const box = { x: 10, y: 20, width: 372, height: 270 };
  const isWithin = ([x, y]: Point) => x >= 10 && x <= 382 && y >= 20 && y <= 290;
  const whole = drawAtlas([], box).land;
  const east = 'Philadelphia New Massachusetts Baltimore District';
  test.each([
    ['places all over the country', `${east} Los Portland`, true],
    ['places on both coasts', 'Philadelphia Los', true],
    ['places of one coast', east, false],
    ['one alone', 'Denver', false],
    ['no place', '', true],
  ])('%s', (_, places, isWhole) => {
    const { land, spots } = drawAtlas(townsOf(places), box);
    expect(land === whole).toBe(isWhole);
    expect(cornersOf(land).length).toBeGreaterThan(3);
    expect([...spots, ...cornersOf(land)].filter(point => !isWithin(point))).toEqual([]);
  });

  test('closer than the whole, and in the middle', () => {
    const widths = [east, `${east} Los`].map(places => {
      const [first = [0, 0], ...others] = drawAtlas(townsOf(places), box).spots;
      return Math.abs(first[0] - (others.at(-1)?.[0] ?? 0));
    });
    expect((widths[0] ?? 0) / (widths[1] ?? 0)).toBeGreaterThan(2);
    expect(drawAtlas(townsOf('Denver'), box).spots).toEqual([[expect.closeTo(196), expect.closeTo(155)]]);
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
  '%s: no circle covers another, nor crosses a line to a name, nor a line another',
  (_, chart) => {
    const { shapes } = layoutChart(chart);
    const discs = circlesOf(shapes);
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
  ['forty places', /Without room for a name: .* \+\d+/],
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
  return Array.from(land.matchAll(/([\d.]+),([\d.]+)/g), ([, x, y]) => [Number(x), Number(y)]);
}

function circlesOf(shapes: readonly Shape[]): readonly Circle[] {
  return shapes.filter(shape => shape.kind === 'circle');
}

function isLeader(shape: Shape): shape is Path {
  return shape.kind === 'path' && shape.stroke === palette.text;
}

function dotsOf({ line }: Path): readonly Dot[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (line.match(/[\d.]+/g) ?? []).map(Number);
  return dotsAlong(x1, y1, x2, y2);
}
