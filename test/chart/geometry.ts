import type { Box } from '../../src/chart/shapes.ts';

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Each with each other, once. */
export function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map(other => [one, other] as const));
}

export function overlap(one: Box, other: Box): boolean {
  const beside = one.x >= other.x + other.width || other.x >= one.x + one.width;
  return !beside && one.y < other.y + other.height && other.y < one.y + one.height;
}

export function isInside(box: Box, { width, height }: Pick<Box, 'width' | 'height'>): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** How far a point is from a box, or from another point. */
export function distanceTo({ x, y, width = 0, height = 0 }: Dot & Partial<Box>, dot: Dot): number {
  return Math.hypot(Math.max(x - dot.x, 0, dot.x - x - width), Math.max(y - dot.y, 0, dot.y - y - height));
}

/** Points along a line of two ends, both of them too. */
export function dotsAlong(x1: number, y1: number, x2: number, y2: number): readonly Dot[] {
  return Array.from({ length: 61 }, (_, step) => ({
    x: x1 + ((x2 - x1) * step) / 60,
    y: y1 + ((y2 - y1) * step) / 60,
  }));
}
