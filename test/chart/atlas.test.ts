import { describe, expect, test } from 'vitest';
import { layoutStates } from '../../src/chart/states.ts';

const states = layoutStates(0, 0);

describe('a place is on the map', () => {
  for (const [name, latitude, longitude] of [
    ['Denver', 39.74, -104.99],
    ['San Diego, at the border', 32.72, -117.16],
    ['Key West, on an island', 24.56, -81.78],
    ['San Francisco, on a bay', 37.77, -122.42],
    ['New York, on a river mouth', 40.71, -74.01],
    ['Boston, on a harbour', 42.36, -71.06],
    ['Detroit, on a lake', 42.33, -83.05],
    ['Anchorage', 61.22, -149.9],
    ['Honolulu', 21.31, -157.86],
  ] as const) {
    test(name, () => expect(states.locate({ latitude, longitude })).toBeDefined());
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
    test(name, () => expect(states.locate({ latitude, longitude })).toBeUndefined());
  }
});

test('places keep their directions, and the insets are below', () => {
  const at = (latitude: number, longitude: number) =>
    states.locate({ latitude, longitude }) ?? [Number.NaN, Number.NaN];
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

test('moves with its corner', () => {
  const denver = { latitude: 39.74, longitude: -104.99 };
  const [x = 0, y = 0] = states.locate(denver) ?? [];
  const moved = layoutStates(10, 20);
  expect(moved.locate(denver)).toEqual([x + 10, y + 20]);
  expect([states.isLand([x, y]), moved.isLand([x + 10, y + 20])]).toEqual([true, true]);
  expect(states.isLand([435, 5])).toBe(false);
});
