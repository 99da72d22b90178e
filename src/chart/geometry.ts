import type { Box } from './shapes.ts';

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Whether two boxes are less than two pixels apart. */
export function overlap(one: Box, other: Box): boolean {
  const besides = one.x > other.x + other.width + 2 || other.x > one.x + one.width + 2;
  return !besides && one.y < other.y + other.height + 2 && other.y < one.y + one.height + 2;
}

/** Whether a box is so near to a disc. */
export function touches(box: Box, { x, y, radius }: Disc, distance = 1.5): boolean {
  const nearestX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearestY = Math.min(Math.max(y, box.y), box.y + box.height);
  return (nearestX - x) ** 2 + (nearestY - y) ** 2 < (radius + distance) ** 2;
}

export function crossesCircle({ x1, y1, x2, y2 }: Line, { x, y, radius }: Disc): boolean {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return (x1 + at * (x2 - x1) - x) ** 2 + (y1 + at * (y2 - y1) - y) ** 2 < (radius + 1) ** 2;
}

export function crossesBox(line: Line, { x, y, width, height }: Box): boolean {
  const { x1, y1, x2, y2 } = line;
  const [right, bottom] = [x + width, y + height];
  // Most lines are far from most boxes.
  if ((x1 < x && x2 < x) || (x1 > right && x2 > right) || (y1 < y && y2 < y) || (y1 > bottom && y2 > bottom))
    return false;
  const isEndInside = x2 > x && x2 < right && y2 > y && y2 < bottom;
  return (
    isEndInside ||
    cross(line, { x1: x, y1: y, x2: right, y2: bottom }) ||
    cross(line, { x1: x, y1: bottom, x2: right, y2: y })
  );
}

export function cross(one: Line, other: Line): boolean {
  return isSplit(one, other) && isSplit(other, one);
}

/** Whether the ends of the second line lie on different sides of the first. */
function isSplit({ x1, y1, x2, y2 }: Line, other: Line): boolean {
  const first = (x2 - x1) * (other.y1 - y1) - (y2 - y1) * (other.x1 - x1);
  const second = (x2 - x1) * (other.y2 - y1) - (y2 - y1) * (other.x2 - x1);
  return first > 0 !== second > 0;
}
