import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { formatCount } from '../format-numbers.ts';
import { drawAtlas, locate } from './atlas.ts';
import type { MapChart, MapPoint } from './chart.ts';
import { describeBars } from './describe.ts';
import { contentWidth, type Laid, layoutLines, margin, plainStyle, stack } from './frame.ts';
import { layoutName, measureName } from './map-names.ts';
import { toDrawable, wrapText } from './measure.ts';
import { type Disc, placeNames } from './name-places.ts';
import { type Box, palette, type Shape } from './shapes.ts';

const mapHeight = 270;
/** The largest radius of few places; of many it is smaller, and none is so small that it cannot be seen. */
const [largestRadius, smallestRadius] = [14, 3];
/** Circles that are moved less stay where they are, as far as anybody can tell. */
const unseenMove = 5;

/** A map with a circle for each place, its area by value; a place that it cannot show is named under it. */
export function layoutMap({ points, words }: MapChart, top: number): Laid {
  const box = { x: margin, y: top, width: contentWidth, height: mapHeight };
  const located = points.flatMap(point => {
    const place = point.coordinates && locate(point.coordinates);
    return place ? [{ point, place }] : [];
  });
  const { spots, land, borders } = drawAtlas(
    located.map(({ place }) => place),
    box,
  );
  const largest = Math.max(1, ...points.map(({ value }) => value));
  const most = Math.min(largestRadius, 50 / Math.sqrt(points.length));
  const homes = located.map(({ point }, index) => {
    const [x, y] = spots[index] ?? [0, 0];
    return { point, x, y, radius: Math.max(smallestRadius, most * Math.sqrt(point.value / largest)) };
  });
  // In this order they choose where their names go.
  const circles = dodge(homes, box)
    .map(circle => ({ ...circle, names: measureName(circle.point) }))
    .sort((one, other) => Number(other.point.marked) - Number(one.point.marked) || other.radius - one.radius);
  const names = placeNames(circles, box);
  const away = points.filter(point => circles.every(circle => circle.point !== point));
  const unnamed = circles.flatMap(({ point }, index) => (names[index] === undefined ? [point] : []));
  const moved = circles.some(({ isMoved }) => isMoved) ? words.moved : '';
  const notes = [moved, listPlaces(words.away, away), listPlaces(words.unnamed, unnamed)];
  const under = notes.map(note => (y: number) => layoutLines(note, y, 3, plainStyle));
  const below = stack(box.y + mapHeight + 4, under);
  const shapes: Shape[] = [
    { kind: 'path', line: land, fill: palette.ground },
    { kind: 'path', line: borders, stroke: palette.card, strokeWidth: 0.8 },
    ...circles.map(({ point: { marked, revised: hatched }, x, y, radius }): Shape => {
      return { kind: 'circle', x, y, radius, fill: marked ? palette.marked : palette.plain, hatched };
    }),
    ...circles.flatMap((circle, index) => layoutName(circle.names, circle.point, names[index])),
    ...below.shapes,
  ];
  return { shapes, bottom: below.bottom };
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
