import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anchor, placeNames, type Spot } from '../../src/chart/name-places.ts';
import type { Box } from '../../src/chart/shapes.ts';

const bounds: Box = { x: 0, y: 0, width: 460, height: 280 };

function anchor(x: number, y: number, radius = 10, names: Anchor['names'] = [{ width: 80, height: 14 }]): Anchor {
  return { x, y, radius, names };
}

const wide = { width: 80, height: 14 };
const names = [wide, { width: 40, height: 28 }];

test.each([
  ['in the open', [anchor(200, 140)], bounds, [false]],
  ['at the right edge', [anchor(440, 140)], bounds, [true]],
  ['at the left edge', [anchor(15, 140)], bounds, [false]],
  ['never beside the circle of another', [anchor(200, 140, 20), anchor(232, 140)], bounds, [true, false]],
  [
    'nowhere, where it is wider than the picture',
    [anchor(200, 140, 10, [{ ...wide, width: 500 }])],
    bounds,
    [undefined],
  ],
])('a name stands beside its circle: %s', (_, anchors, within, expected) => {
  const spots = placeNames(anchors, within);
  expect(spots.map(spot => spot?.isBefore)).toEqual(expected);
  expect(spots.map(spot => spot?.leader)).toEqual(expected.map(() => undefined));
});

test('a name takes the shape that has room', () => {
  const walls = { x: 180, y: 100, width: 75, height: 80 };
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
  const anchors = fc.array(circle, { maxLength: 25 });
  fc.assert(
    fc.property(anchors, circles => {
      const named = placeNames(circles, bounds).filter(spot => spot !== undefined);
      for (const [index, { box }] of named.entries()) {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 460 && box.y + box.height <= 280).toBe(true);
        expect(circles.filter(circle => isOver(box, circle))).toEqual([]);
        for (const other of named.toSpliced(index, 1)) {
          expect(meet(box, other.box)).toBe(false);
          expect(stepsOf(other).some(step => holds(box, step))).toBe(false);
        }
      }
    }),
    { numRuns: 60 },
  );
});

function meet(one: Box, other: Box): boolean {
  const apart = one.x >= other.x + other.width || other.x >= one.x + one.width;
  return !apart && one.y < other.y + other.height && other.y < one.y + one.height;
}

function isOver(box: Box, { x, y, radius }: Anchor): boolean {
  const [dx, dy] = [Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)];
  return Math.hypot(dx, dy) < radius;
}

function stepsOf({ leader }: Spot): readonly (readonly [number, number])[] {
  if (leader === undefined) return [];
  const { x1, y1, x2, y2 } = leader;
  return Array.from({ length: 41 }, (_, step) => [x1 + ((x2 - x1) * step) / 40, y1 + ((y2 - y1) * step) / 40]);
}

function holds({ x, y, width, height }: Box, [pointX, pointY]: readonly [number, number]): boolean {
  return pointX > x && pointX < x + width && pointY > y && pointY < y + height;
}
