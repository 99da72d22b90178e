import { describe, expect, test } from 'vitest';
import { drawAtlas, isApart, locate } from '../../src/chart/atlas.ts';

describe('a place is on the map', () => {
  for (const [name, latitude, longitude] of [
    ['Denver', 39.74, -104.99],
    ['San Diego, at the border', 32.72, -117.16],
    ['Key West, on an island', 24.56, -81.78],
    ['San Francisco, on a bay', 37.77, -122.42],
    ['New York, on a river mouth', 40.71, -74.01],
    ['Boston, on a harbor', 42.36, -71.06],
    ['Detroit, on a lake', 42.33, -83.05],
    ['Anchorage', 61.22, -149.9],
    ['Honolulu', 21.31, -157.86],
  ] as const) {
    test(name, () => expect(locate({ latitude, longitude })).toBeDefined());
  }
});

describe('a place is not on the map', () => {
  for (const [name, latitude, longitude] of [
    ['London', 51.51, -0.13],
    ['San Juan, Puerto Rico', 18.47, -66.11],
    ['Hagåtña, Guam', 13.47, 144.75],
    ['Toronto, beyond a lake', 43.65, -79.38],
    ['Monterrey, Mexico', 25.67, -100.31],
    ['Nassau, beyond a strait', 25.04, -77.35],
    ['the middle of the ocean', 30, -60],
    ['the South Pole', -90, 0],
  ] as const) {
    test(name, () => expect(locate({ latitude, longitude })).toBeUndefined());
  }
});

test('places keep their directions, and the insets are below', () => {
  const at = (latitude: number, longitude: number) => locate({ latitude, longitude }) ?? [Number.NaN, Number.NaN];
  const [[denverX, denverY], [bostonX], [seattleX, seattleY], [, miamiY]] = [
    at(39.74, -104.99),
    at(42.36, -71.06),
    at(47.61, -122.33),
    at(25.76, -80.19),
  ];
  expect(seattleX).toBeLessThan(denverX);
  expect(denverX).toBeLessThan(bostonX);
  expect(seattleY).toBeLessThan(denverY);
  expect(denverY).toBeLessThan(miamiY);
  expect(at(61.22, -149.9)[1]).toBeGreaterThan(denverY);
  expect(at(21.31, -157.86)[1]).toBeGreaterThan(denverY);
});

describe('Alaska and Hawaii are drawn only with a place in them', () => {
  const whole = { x: 0, y: 0, width: 975, height: 610 };
  const box = { x: 0, y: 0, width: 400, height: 250 };
  const [anchorage, honolulu, denver] = [
    { latitude: 61.22, longitude: -149.9 },
    { latitude: 21.31, longitude: -157.86 },
    { latitude: 39.74, longitude: -104.99 },
  ];
  for (const [name, places, far] of [
    ['neither', [denver], false],
    ['one', [denver, anchorage], true],
    ['both', [honolulu, denver, anchorage], true],
  ] as const) {
    test(name, () => {
      const points = places.flatMap(place => {
        const point = locate(place);
        return point ? [point] : [];
      });
      const { land } = drawAtlas(whole, box, points);
      // West of Texas and south of California is nothing else.
      const corners = Array.from(land.matchAll(/([\d.]+),([\d.]+)/g), ([, x, y]) => [Number(x), Number(y)] as const);
      const [alaska, hawaii] = [
        corners.some(([x, y]) => x < 80 && y > 200),
        corners.some(([x, y]) => x > 100 && x < 135 && y > 225),
      ];
      expect([alaska, hawaii]).toEqual([places.includes(anchorage), places.includes(honolulu)]);
      expect(isApart(points)).toBe(far);
    });
  }
});

test('a part of the map is cut at the edge of its box', () => {
  const { land } = drawAtlas(
    { x: 600, y: 100, width: 300, height: 200 },
    { x: 10, y: 20, width: 300, height: 200 },
    [],
  );
  const corners = Array.from(land.matchAll(/([\d.]+),([\d.]+)/g), ([, x, y]) => [Number(x), Number(y)] as const);
  expect(corners.length).toBeGreaterThan(50);
  expect(corners.filter(([x, y]) => x < 10 || x > 310 || y < 20 || y > 220)).toEqual([]);
});
