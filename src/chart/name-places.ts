import { cross, crossesBox, crossesCircle, type Disc, type Line, overlap, touches } from './geometry.ts';
import type { Box } from './shapes.ts';

/** A circle that wants a name beside it, in any of these shapes. */
export interface Anchor extends Disc {
  readonly names: readonly Size[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly box: Box;
  /** Which of the shapes of the name stands there. */
  readonly name: number;
  /** Which way the name lies from its circle. */
  readonly side: 'left' | 'right' | 'middle';
  /** From the edge of the circle to the name, where they are apart. */
  readonly leader: Line | undefined;
}

interface Candidate extends Spot {
  readonly cost: number;
}

const distances = [3, 8, 15, 24, 34, 46, 60, 76, 94, 114];
const directions = 24;
/** Closer than this, a name needs no line. */
const near = 9;
/** Closer than this to another circle, a name could be taken for its name. */
const doubt = 12;
const rounds = 12;
/** What it costs to meet another name, which is more than to stand anywhere else. */
const conflict = 60;
/** What a missing name costs. */
const missing = 10_000;
/** With more names than this, trying several orders would take too long. */
const mostToReorder = 16;

/**
 * Where the names of circles go: within the bounds, over no other name, circle or line, and as near as can be. Where there is
 * not room for all, earlier anchors come first. Undefined for a name that there is no room for.
 */
export function placeNames(anchors: readonly Anchor[], bounds: Box): readonly (Spot | undefined)[] {
  const candidates = anchors.map(anchor => listCandidates(anchor, bounds, anchors));
  const given = [...anchors.entries()];
  const orders = [
    given,
    given.toSorted(([, one], [, other]) => one.x - other.x),
    given.toSorted(([, one], [, other]) => other.x - one.x),
    given.toSorted(([, one], [, other]) => one.y - other.y),
    given.toSorted(([, one], [, other]) => other.y - one.y),
  ];
  const attempts = orders
    .slice(0, anchors.length > mostToReorder ? 1 : orders.length)
    .map(order => settle(order.map(([index]) => index), candidates)); // biome-ignore format: one line
  const [best] = attempts.toSorted((one, other) => costOf(one) - costOf(other));
  return best ?? [];
}

/** Names in spots of their own: they choose in this order, again and again, and last of all those that are in the way go. */
function settle(
  order: readonly number[],
  candidates: readonly (readonly Candidate[])[],
): readonly (Candidate | undefined)[] {
  const chosen: (Candidate | undefined)[] = candidates.map(() => undefined);
  for (let round = 0; round < rounds; round++) {
    for (const index of order) chosen[index] = chooseSpot(candidates[index] ?? [], index, chosen);
  }
  const kept: (Candidate | undefined)[] = [];
  for (const [index, options] of candidates.entries()) {
    const isFree = (option: Candidate | undefined) => option && kept.every(other => !other || areApart(option, other));
    kept.push(isFree(chosen[index]) ? chosen[index] : options.find(isFree));
  }
  return kept;
}

/** What all spots cost together; a missing name costs more than all others, an earlier one most. */
function costOf(spots: readonly (Candidate | undefined)[]): number {
  return spots.reduce((sum, spot, index) => sum + (spot?.cost ?? missing * (spots.length - index)), 0);
}

/** The spot that costs least where the others stand now; they move in their turn. Later ones give way to earlier ones. */
function chooseSpot(
  options: readonly Candidate[],
  index: number,
  chosen: readonly (Candidate | undefined)[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    if (option.cost >= least) break;
    let cost = option.cost;
    for (const [other, spot] of chosen.entries()) {
      if (cost >= least) break;
      if (spot && other !== index && !areApart(option, spot)) cost += other < index ? conflict : conflict * 0.9;
    }
    if (cost < least) [best, least] = [option, cost];
  }
  return best;
}

/** All places for the name that are free of circles, the best first. */
function listCandidates(anchor: Anchor, bounds: Box, anchors: readonly Anchor[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const distance of distances) {
    for (let direction = 0; direction < directions; direction++) {
      const angle = (direction * 2 * Math.PI) / directions;
      for (const spot of anchor.names.flatMap((size, name) => reach(anchor, size, name, distance, angle))) {
        if (!isWithin(spot.box, bounds) || anchors.some(other => touches(spot.box, other))) continue;
        const { leader } = spot;
        if (leader && anchors.some(other => other !== anchor && crossesCircle(leader, other))) continue;
        const doubtful = anchors.filter(other => other !== anchor && touches(spot.box, other, doubt)).length;
        candidates.push({ ...spot, cost: spot.cost + doubtful * 40 });
      }
    }
  }
  return candidates.sort((one, other) => one.cost - other.cost);
}

/** The name at this distance from the edge of its circle, in this direction; above or below in three places. */
function reach({ x, y, radius }: Disc, { width, height }: Size, name: number, distance: number, angle: number) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x2, y2] = [x + cos * (radius + distance), y + sin * (radius + distance)];
  const leader = distance < near ? undefined : { x1: x + cos * radius, y1: y + sin * radius, x2, y2 };
  const cost = distance + (leader ? 8 : 0) + name * 3;
  const place = (side: Spot['side'], left: number, top: number, extra: number): Candidate => ({
    box: { x: left, y: top, width, height },
    name,
    side,
    leader,
    cost: cost + extra,
  });
  if (Math.abs(sin) < 0.7) {
    const top = y2 - height / 2;
    return [cos > 0 ? place('right', x2, top, 0) : place('left', x2 - width, top, 1)];
  }
  const top = sin > 0 ? y2 : y2 - height;
  return shifts.map(({ side, part, extra }) => place(side, x2 - width * part, top, extra));
}

/** How much of a name above or below its circle lies left of it. */
const shifts = [
  { side: 'middle', part: 0.5, extra: 2 },
  { side: 'right', part: 0.1, extra: 3 },
  { side: 'left', part: 0.9, extra: 4 },
] as const;

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
