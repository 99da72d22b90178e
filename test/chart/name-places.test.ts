import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, placeNames, type Spot } from '../../src/chart/name-places.ts';
import type { Box } from '../../src/chart/shapes.ts';

const bounds: Box = { x: 0, y: 0, width: 460, height: 280 };
const anywhere = () => 0;

function anchor(x: number, y: number, radius = 10): Anchor {
  return { x, y, radius, width: 80, height: 14 };
}

describe('a name stands beside its circle', () => {
  for (const [where, { x, y }, side] of [
    ['in the open', { x: 200, y: 140 }, 'right'],
    ['at the right edge', { x: 440, y: 140 }, 'left'],
    ['at the left edge', { x: 15, y: 140 }, 'right'],
  ] as const) {
    test(where, () => {
      const [spot] = placeNames([anchor(x, y)], bounds, anywhere);
      expect(spot).toMatchObject({ side, leader: undefined });
    });
  }
});

test('circles that cover one another have lines from their middles to their names', () => {
  const anchors = [anchor(200, 140, 20), anchor(210, 145, 12)];
  const spots = placeNames(anchors, bounds, anywhere);
  expect(spots.map(spot => [spot?.leader?.x1, spot?.leader?.y1])).toEqual([
    [200, 140],
    [210, 145],
  ]);
});

test('a name that is discouraged everywhere but near by stays near by', () => {
  const crowd = [anchor(200, 140), anchor(200, 165), anchor(200, 115)];
  const far = placeNames(crowd, bounds, () => 500);
  expect(far.every(spot => spot !== undefined && spot.leader === undefined)).toBe(true);
});

test('there is no room for a name that is wider than the picture', () => {
  expect(placeNames([{ ...anchor(200, 140), width: 500 }], bounds, anywhere)).toEqual([undefined]);
});

test('the first of many in one place is named', () => {
  const spots = placeNames(Array(40).fill(anchor(440, 270)), bounds, anywhere);
  expect(spots[0]).toBeDefined();
  expect(spots).toContain(undefined);
});

test('wherever circles are, names are inside, apart, and over no circle or line', () => {
  const anchors = fc.array(
    fc.record({
      x: fc.integer({ min: 10, max: 450 }),
      y: fc.integer({ min: 10, max: 270 }),
      radius: fc.integer({ min: 2, max: 22 }),
      width: fc.integer({ min: 20, max: 150 }),
      height: fc.constantFrom(14, 28),
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(anchors, circles => {
      const named = placeNames(circles, bounds, anywhere).filter(spot => spot !== undefined);
      for (const [index, { box }] of named.entries()) {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 460 && box.y + box.height <= 280).toBe(true);
        expect(circles.filter(circle => isOver(box, circle))).toEqual([]);
        for (const other of named.slice(index + 1)) expect(meet(box, other.box)).toBe(false);
        for (const other of named)
          if (other.box !== box) expect(stepsOf(other).some(step => holds(box, step))).toBe(false);
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
