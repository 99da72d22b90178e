import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anchor, placeNames } from '../../src/chart/name-places.ts';
import { distanceTo, dotsAlong, isInside, overlap } from './geometry.ts';

const bounds = { x: 0, y: 0, width: 460, height: 280 };
const wide = { width: 80, height: 14 };

function anchor(x: number, y: number, radius = 10, names: Anchor['names'] = [wide]): Anchor {
  return { x, y, radius, names };
}

test.each([
  ['in the open', [anchor(200, 140)], [false]],
  ['at the right edge', [anchor(440, 140)], [true]],
  ['at the left edge', [anchor(15, 140)], [false]],
  ['never beside the circle of another', [anchor(200, 140, 20), anchor(232, 140)], [true, false]],
  ['nowhere, where it is wider than the picture', [anchor(200, 140, 10, [{ ...wide, width: 500 }])], [undefined]],
])('a name stands beside its circle: %s', (_, anchors, expected) => {
  const spots = placeNames(anchors, bounds);
  expect(spots.map(spot => spot?.isBefore)).toEqual(expected);
  expect(spots.flatMap(spot => spot?.leader ?? [])).toEqual([]);
});

test('a name takes the shape that has room', () => {
  const walls = { x: 180, y: 100, width: 75, height: 80 };
  const names = [wide, { width: 40, height: 28 }];
  const taken = [bounds, walls].map(within => placeNames([anchor(200, 140, 10, names)], within)[0]?.name);
  expect(taken).toEqual([0, 1]);
});

test('the first of many in one place is named', () => {
  const spots = placeNames(Array(40).fill(anchor(440, 270)), bounds);
  expect(spots[0]).toBeDefined();
  expect(spots).toContain(undefined);
});

test('wherever circles are, names are inside, apart, and over no circle or line', () => {
  const size = fc.record({ width: fc.integer({ min: 20, max: 150 }), height: fc.constantFrom(14, 28) });
  const circle = fc.record({
    x: fc.integer({ min: 10, max: 450 }),
    y: fc.integer({ min: 10, max: 270 }),
    radius: fc.integer({ min: 2, max: 22 }),
    names: fc.array(size, { minLength: 1, maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 25 }), circles => {
      const named = placeNames(circles, bounds).filter(spot => spot !== undefined);
      for (const [index, { box }] of named.entries()) {
        expect(isInside(box, bounds)).toBe(true);
        expect(circles.filter(each => distanceTo(box, each) < each.radius)).toEqual([]);
        for (const { box: other, leader } of named.toSpliced(index, 1)) {
          expect(overlap(box, other)).toBe(false);
          const [from, to] = [leader[0], leader.at(-1)];
          const line = from && to ? dotsAlong(from.x, from.y, to.x, to.y) : [];
          expect(line.filter(dot => overlap(box, { ...dot, width: 0, height: 0 }))).toEqual([]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
