import type { Box } from './shapes.ts';

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** A circle that wants a name beside it, in any of these shapes. */
export interface Anchor extends Disc {
  readonly names: readonly Size[];
}

export interface NameSpot {
  readonly box: Box;
  /** Which of the shapes of the name stands there. */
  readonly name: number;
  /** Whether the name stands left of its circle, so that its lines end there. */
  readonly isBefore: boolean;
  /** From the edge of its circle to the name, dots so close that nothing passes between them; none where it is near. */
  readonly leader: readonly Box[];
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
/** Who chooses first gets the best place: in several orders it is tried who that should be. */
const orders: readonly ((disc: Disc) => number)[] = [() => 0, ({ x }) => x, ({ x }) => -x, ({ y }) => y, ({ y }) => -y];

/**
 * Where the names of circles go: within the bounds, over no other name, circle or line, and as near as can be. Where there is
 * not room for all, earlier anchors come first. Undefined for a name that there is no room for.
 */
export function placeNames(anchors: readonly Anchor[], bounds: Box): readonly (NameSpot | undefined)[] {
  const candidates = anchors.map(anchor => listCandidates(anchor, bounds, anchors));
  const attempts = orders.slice(0, anchors.length > mostToReorder ? 1 : undefined).map(order => {
    const sorted = [...anchors.entries()].sort(([, one], [, other]) => order(one) - order(other));
    const indexes = sorted.map(([index]) => index);
    const spots = settle(indexes, candidates);
    const cost = spots.reduce((sum, spot, index) => sum + (spot?.cost ?? missing * (spots.length - index)), 0);
    return { spots, cost };
  });
  return attempts.reduce((best, next) => (next.cost < best.cost ? next : best)).spots;
}

/** Names in spots of their own: they choose in this order, again and again, and last of all those that are in the way go. */
function settle(order: readonly number[], candidates: readonly (readonly NameSpot[])[]) {
  const chosen: (NameSpot | undefined)[] = candidates.map(() => undefined);
  for (let round = 0; round < rounds; round++) {
    for (const index of order) chosen[index] = chooseSpot(candidates[index] ?? [], chosen.toSpliced(index, 1));
  }
  const kept: (NameSpot | undefined)[] = [];
  for (const [index, options] of candidates.entries()) {
    const isFree = (option: NameSpot | undefined) => option && kept.every(other => !other || areApart(option, other));
    kept.push(isFree(chosen[index]) ? chosen[index] : options.find(isFree));
  }
  return kept;
}

/** The spot that costs least where the others stand now. */
function chooseSpot(options: readonly NameSpot[], others: readonly (NameSpot | undefined)[]): NameSpot | undefined {
  let best: NameSpot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    if (option.cost >= least) break;
    const met = others.filter(other => other && !areApart(option, other)).length;
    const cost = option.cost + met * conflict;
    if (cost < least) [best, least] = [option, cost];
  }
  return best;
}

/** All places for the name that are free of circles, the best first. */
function listCandidates(anchor: Anchor, bounds: Box, anchors: readonly Anchor[]): readonly NameSpot[] {
  const others = anchors.filter(other => other !== anchor);
  const candidates = listEnds(anchor).flatMap(end => {
    if (end.leader.some(dot => others.some(other => touches(dot, other)))) return [];
    return anchor.names.flatMap((size, name) =>
      listBoxes(size, end)
        .filter(({ box }) => fitsWithin(box, bounds) && !anchors.some(other => touches(box, other)))
        .map(({ box, extra, isBefore }): NameSpot => {
          const doubtful = others.filter(other => touches(box, other, doubt)).length;
          const cost = end.cost + extra + name * 3 + doubtful * 40;
          return { box, name, isBefore, leader: end.leader, cost };
        }),
    );
  });
  return candidates.sort((one, other) => one.cost - other.cost);
}

/** Where a name may begin: in all directions and distances from the edge of its circle, with the line that leads there. */
function listEnds({ x, y, radius }: Disc) {
  return distances.flatMap(distance =>
    Array.from({ length: directions }, (_, direction) => {
      const angle = (direction * 2 * Math.PI) / directions;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const dotAt = (away: number) => ({
        x: x + cos * (radius + away),
        y: y + sin * (radius + away),
        width: 0,
        height: 0,
      });
      const dots = distance < near ? 0 : Math.ceil(distance / 3);
      const leader = Array.from({ length: dots }, (_, dot) => dotAt((distance * dot) / (dots - 1)));
      return { ...dotAt(distance), cos, sin, leader, cost: distance < near ? distance : distance + 8 };
    }),
  );
}

/** A name that begins there: beside its circle in one place, above or below it in three. */
function listBoxes({ width, height }: Size, { x, y, cos, sin }: Readonly<Record<'x' | 'y' | 'cos' | 'sin', number>>) {
  const isBeside = Math.abs(sin) < 0.7;
  const parts = isBeside ? [cos > 0 ? 0 : 1] : [0.5, 0.1, 0.9];
  const top = y - height * (isBeside ? 0.5 : sin > 0 ? 0 : 1);
  return parts.map((part, order) => {
    const box = { x: x - width * part, y: top, width, height };
    return { box, isBefore: part > 0.5, extra: isBeside ? part : 2 + order };
  });
}

function fitsWithin(box: Box, bounds: Box): boolean {
  const right = box.x + box.width <= bounds.x + bounds.width;
  return right && box.x >= bounds.x && box.y >= bounds.y && box.y + box.height <= bounds.y + bounds.height;
}

/** Whether a box is so near to a disc. */
function touches(box: Box, { x, y, radius }: Disc, distance = 1.5): boolean {
  const nearestX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearestY = Math.min(Math.max(y, box.y), box.y + box.height);
  return (nearestX - x) ** 2 + (nearestY - y) ** 2 < (radius + distance) ** 2;
}

/** Whether no part of one name or its line is less than two pixels from a part of the other. */
function areApart(one: NameSpot, other: NameSpot): boolean {
  const parts = [other.box, ...other.leader];
  return [one.box, ...one.leader].every(part => parts.every(otherPart => !overlap(part, otherPart)));
}

function overlap(one: Box, other: Box): boolean {
  const besides = one.x > other.x + other.width + 2 || other.x > one.x + one.width + 2;
  return !besides && one.y < other.y + other.height + 2 && other.y < one.y + one.height + 2;
}
