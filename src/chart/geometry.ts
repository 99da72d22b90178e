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

/** The line as small boxes along it, so close that nothing passes between them. */
export function dotLine({ x1, y1, x2, y2 }: Line): readonly Box[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3);
  return Array.from({ length: steps }, (_, step) => {
    const part = (step + 0.5) / steps;
    return { x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part, width: 0, height: 0 };
  });
}
