import { cross, crossesBox, crossesCircle, type Disc, type Line, overlap, touches } from './geometry.ts';
import type { Box } from './scene.ts';

/** A circle that wants a name of this size beside it. */
export interface Anchor extends Disc {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly box: Box;
  /** Which way the name lies from its circle. */
  readonly side: 'left' | 'right' | 'middle';
  /** From the middle of the circle to the name, where they are apart or another circle covers a part of it. */
  readonly leader: Line | undefined;
}

interface Candidate extends Spot {
  readonly cost: number;
}

const distances = [3, 9, 16, 24, 33, 43, 54, 66, 80, 96];
const directions = 24;
/** Closer than this, a name needs no line. */
const near = 9;
const rounds = 2;
/** With more names than this, trying several orders would take too long. */
const mostToReorder = 16;

/**
 * Where the names of circles go: within the bounds, over no other name, circle or line, and as near as can be. Where there is
 * not room for all, earlier anchors come first. Undefined for a name that there is no room for.
 *
 * @param discourage extra cost of a box that is away from its circle, in pixels of distance
 */
export function placeNames(
  anchors: readonly Anchor[],
  bounds: Box,
  discourage: (box: Box) => number,
): readonly (Spot | undefined)[] {
  const candidates = anchors.map(anchor => listCandidates(anchor, bounds, anchors, discourage));
  const orders = anchors.length > mostToReorder ? [[...anchors.keys()]] : listOrders(anchors);
  const attempts = orders.map(order => placeInOrder(order, candidates));
  const [best] = attempts.toSorted((one, other) => costOf(one, anchors.length) - costOf(other, anchors.length));
  return anchors.map((_, index) => best?.get(index));
}

/** The order given, and from the north, south, east and west: who chooses first gets the best place. */
function listOrders(anchors: readonly Anchor[]): readonly (readonly number[])[] {
  const given = [...anchors.entries()];
  const sorted = [
    given,
    given.toSorted(([, one], [, other]) => one.y - other.y),
    given.toSorted(([, one], [, other]) => other.y - one.y),
    given.toSorted(([, one], [, other]) => other.x - one.x),
    given.toSorted(([, one], [, other]) => one.x - other.x),
  ];
  return sorted.map(order => order.map(([index]) => index));
}

/** One after the other; one that finds no room may move another. Then each moves if it finds better. */
function placeInOrder(
  order: readonly number[],
  candidates: readonly (readonly Candidate[])[],
): ReadonlyMap<number, Candidate> {
  const spots = new Map<number, Candidate>();
  for (let round = 0; round < rounds; round++) {
    for (const index of order) {
      spots.delete(index);
      const free = candidates[index]?.find(option => listBlocking(option, spots).length === 0);
      if (free !== undefined) spots.set(index, free);
      else makeRoom(index, candidates, spots);
    }
  }
  return spots;
}

/** What all spots cost together; a missing name costs more than all others, an earlier one most. */
function costOf(spots: ReadonlyMap<number, Candidate>, names: number): number {
  let cost = 0;
  for (let index = 0; index < names; index++) cost += spots.get(index)?.cost ?? 10_000 * (names - index);
  return cost;
}

/** Places a name where only one other is in the way and can go elsewhere, and moves that one. */
function makeRoom(index: number, candidates: readonly (readonly Candidate[])[], spots: Map<number, Candidate>): void {
  for (const option of candidates[index] ?? []) {
    const [blocking, ...more] = listBlocking(option, spots);
    const blocked = blocking === undefined ? undefined : spots.get(blocking);
    if (blocking === undefined || blocked === undefined || more.length > 0) continue;
    spots.delete(blocking);
    spots.set(index, option);
    const elsewhere = candidates[blocking]?.find(other => listBlocking(other, spots).length === 0);
    spots.set(blocking, elsewhere ?? blocked);
    if (elsewhere !== undefined) return;
    spots.delete(index);
  }
}

/** The names that this one would touch; two are as good as more. */
function listBlocking(option: Spot, spots: ReadonlyMap<number, Spot>): readonly number[] {
  const blocking: number[] = [];
  for (const [index, spot] of spots) {
    if (!areApart(option, spot)) blocking.push(index);
    if (blocking.length === 2) break;
  }
  return blocking;
}

/** All places for the name that are free of circles, the best first. */
function listCandidates(
  anchor: Anchor,
  bounds: Box,
  anchors: readonly Anchor[],
  discourage: (box: Box) => number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const isCrowded = anchors.some(other => other !== anchor && distanceOf(other, anchor) < other.radius + anchor.radius);
  for (const distance of distances) {
    for (let direction = 0; direction < directions; direction++) {
      for (const spot of reach(anchor, distance, (direction * 2 * Math.PI) / directions, isCrowded)) {
        if (!isWithin(spot.box, bounds) || anchors.some(other => touches(spot.box, other))) continue;
        const crossed = anchors.filter(other => other !== anchor && spot.leader && crossesCircle(spot.leader, other));
        const away = distance < near ? 0 : 8 + discourage(spot.box);
        candidates.push({ ...spot, cost: distance + spot.cost + away + crossed.length * 70 });
      }
    }
  }
  return candidates.sort((one, other) => one.cost - other.cost);
}

/** The name at this distance from the edge of its circle, in this direction; above or below in three places. */
function reach(anchor: Anchor, distance: number, angle: number, isCrowded: boolean): readonly Candidate[] {
  const { x, y, radius, width, height } = anchor;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x2, y2] = [x + cos * (radius + distance), y + sin * (radius + distance)];
  const leader = distance < near && !isCrowded ? undefined : { x1: x, y1: y, x2, y2 };
  if (Math.abs(sin) < 0.7) {
    const side = cos > 0 ? 'right' : 'left';
    const box = { x: cos > 0 ? x2 : x2 - width, y: y2 - height / 2, width, height };
    return [{ box, side, leader, cost: cos > 0 ? 0 : 1 }];
  }
  const top = sin > 0 ? y2 : y2 - height;
  return shifts.map(({ side, part, cost }) => ({
    box: { x: x2 - width * part, y: top, width, height },
    side,
    leader,
    cost,
  }));
}

/** How much of a name above or below its circle lies left of it. */
const shifts = [
  { side: 'middle', part: 0.5, cost: 2 },
  { side: 'right', part: 0.1, cost: 3 },
  { side: 'left', part: 0.9, cost: 4 },
] as const;

function distanceOf(one: Anchor, other: Anchor): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function isWithin(box: Box, bounds: Box): boolean {
  const right = box.x + box.width <= bounds.x + bounds.width;
  return right && box.x >= bounds.x && box.y >= bounds.y && box.y + box.height <= bounds.y + bounds.height;
}

function areApart(one: Spot, other: Spot): boolean {
  if (overlap(one.box, other.box)) return false;
  if (one.leader && crossesBox(one.leader, other.box)) return false;
  if (other.leader && crossesBox(other.leader, one.box)) return false;
  return !(one.leader && other.leader && cross(one.leader, other.leader));
}
