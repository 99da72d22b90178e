import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { formatCount } from '../format-numbers.ts';
import { chooseView, drawAtlas, isApart, locate, type Point } from './atlas.ts';
import type { MapChart, MapPoint } from './chart.ts';
import { describeBars } from './describe.ts';
import { contentWidth, type Laid, layoutLines, margin, plainStyle, quietStyle, stack, toBaseline } from './frame.ts';
import { layoutName, measureName } from './map-names.ts';
import { toDrawable, wrapText } from './measure.ts';
import { type Disc, placeNames } from './name-places.ts';
import { type Box, type Circle, label, palette, type Shape } from './shapes.ts';

const mapHeight = 270;
/** The largest radius of few places; of many it is smaller, and none is so small that it cannot be seen. */
const [largestRadius, smallestRadius] = [14, 3];
/** Around a marked circle. */
const ring = 4;
/** Circles that are moved less stay where they are, as far as anybody can tell. */
const unseenMove = 5;

interface Located {
  readonly point: MapPoint;
  readonly at: Point;
  /** The radius of its circle. */
  readonly circle: number;
}

/** A place on the map; its radius as an anchor is that of the ring, where it has one. */
type PlacedPoint = ReturnType<typeof placeCircles>[number];

/** A map with a circle for each place, its area by value; a place that it cannot show is named under it. */
export function layoutMap({ points, words }: MapChart, top: number): Laid {
  const largest = Math.max(1, ...points.map(({ value }) => value));
  const most = Math.min(largestRadius, 50 / Math.sqrt(points.length));
  const radiusOf = (value: number) => Math.max(smallestRadius, most * Math.sqrt(value / largest));
  const legend = layoutLegend(largest, radiusOf, top);
  const box = { x: margin, y: legend.bottom, width: contentWidth, height: mapHeight };
  const located = points.flatMap(point => {
    const at = point.coordinates && locate(point.coordinates);
    return at ? [{ point, at, circle: radiusOf(point.value) }] : [];
  });
  const spots = located.map(({ at }) => at);
  // Alaska and Hawaii have their place only on a map of the whole country.
  const marked = isApart(spots) ? [] : located.filter(({ point }) => point.marked).map(({ at }) => at);
  const view = chooseView(spots, marked, box);
  const { land, borders } = drawAtlas(view, box, spots);
  const placed = placeCircles(located, view, box);
  const names = placeNames(placed, box);
  const away = points.filter(point => placed.every(circle => circle.point !== point));
  const unnamed = placed.flatMap(({ point }, index) => (names[index] === undefined ? [point] : []));
  const moved = placed.some(({ isMoved }) => isMoved) ? words.moved : '';
  const notes = [moved, listPlaces(words.away, away), listPlaces(words.unnamed, unnamed)];
  const under = notes.map(note => (y: number) => layoutLines(note, y, 3, plainStyle));
  const below = stack(box.y + mapHeight + 4, under);
  const shapes: Shape[] = [
    ...legend.shapes,
    { kind: 'path', line: land, fill: palette.ground, stroke: 'none', strokeWidth: 0 },
    { kind: 'path', line: borders, fill: 'none', stroke: palette.card, strokeWidth: 0.8 },
    ...placed.flatMap(drawCircle),
    ...placed.flatMap((circle, index) => layoutName(circle.names, circle.point, names[index])),
    ...below.shapes,
  ];
  return { shapes, bottom: below.bottom };
}

/** Circles of round numbers with what they stand for. */
function layoutLegend(largest: number, radiusOf: (value: number) => number, top: number): Laid {
  const power = 10 ** Math.floor(Math.log10(largest));
  const round = power * ([5, 2].find(step => step * power <= largest) ?? 1);
  const middle = top + largestRadius + 2;
  let x = margin;
  const shapes = [round, round / 5].filter(Number.isInteger).flatMap((value): readonly Shape[] => {
    const radius = radiusOf(value);
    const circle = { kind: 'circle', x: x + radius + 1, y: middle, radius, fill: 'none' } as const;
    const number = label(formatCount(value), x + 2 * radius + 8, middle + toBaseline, quietStyle);
    x = number.box.x + number.box.width + 20;
    return [{ ...circle, stroke: palette.quiet, strokeWidth: 1.5 }, number];
  });
  return { shapes, bottom: middle + largestRadius + 2 };
}

/** Circles of the places in view, none over another, in the order in which they choose where their names go. */
function placeCircles(located: readonly Located[], view: Box, box: Box) {
  const scale = box.width / view.width;
  const homes = located.flatMap(({ point, at, circle }) => {
    const [x, y] = [box.x + (at[0] - view.x) * scale, box.y + (at[1] - view.y) * scale];
    const isShown = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
    return isShown ? [{ point, x, y, circle, radius: circle + (point.marked ? ring : 0) }] : [];
  });
  const placed = dodge(homes, box).map(disc => ({ ...disc, names: measureName(disc.point) }));
  const rankOf = ({ point, circle }: Pick<Located, 'point' | 'circle'>) => (point.marked ? largestRadius : 0) + circle;
  return placed.sort((one, other) => rankOf(other) - rankOf(one));
}

/** A circle, with a ring around it where it is marked. */
function drawCircle({ point, x, y, circle, radius }: PlacedPoint): readonly Circle[] {
  const color = point.marked ? palette.marked : palette.plain;
  const place = { kind: 'circle', x, y } as const;
  return [
    { ...place, radius: circle, fill: color, hatched: point.revised, stroke: palette.card, strokeWidth: 1 },
    ...(point.marked ? [{ ...place, radius: radius - 1, fill: 'none', stroke: color, strokeWidth: 1.5 }] : []),
  ];
}

/** A sentence that names as many as find room in three lines, and says how many more there are; none of no places. */
function listPlaces(heading: string, points: readonly MapPoint[]): string {
  for (let kept = points.length; kept > 0; kept--) {
    const sentence = toDrawable(`${heading}: ${describeBars(points, kept)}`);
    if (wrapText(sentence, contentWidth, 3, plainStyle).join(' ') === sentence) return sentence;
  }
  return points.length === 0 ? '' : `${heading}: ${formatCount(points.length)}`;
}

const steps = 200;

/** The discs moved apart, each as near to its place as can be, until none touches another, within the box. */
function dodge<D extends Disc>(discs: readonly D[], box: Box) {
  const nodes = discs.map(home => ({ x: home.x, y: home.y, radius: home.radius, home }));
  type Node = (typeof nodes)[number];
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>(({ home }) => home.x).strength(0.1))
    .force('y', forceY<Node>(({ home }) => home.y).strength(0.1))
    .force('apart', forceCollide<Node>(({ radius }) => radius + 1).iterations(4))
    .stop();
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    for (const node of nodes) {
      node.x = clamp(node.x, box.x + node.radius, box.x + box.width - node.radius);
      node.y = clamp(node.y, box.y + node.radius, box.y + box.height - node.radius);
    }
  }
  return nodes.map(({ x, y, home }) => ({ ...home, x, y, isMoved: Math.hypot(x - home.x, y - home.y) > unseenMove }));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
