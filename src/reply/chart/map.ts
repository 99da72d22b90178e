import { formatCount } from '../../figures.ts';
import type { MapChart, MapPoint } from './chart.ts';
import { contentWidth, frame, type Laid, layoutHeader, layoutLines, margin } from './frame.ts';
import { layoutName, measureNames, type NameBlock } from './map-names.ts';
import { toDrawable, wrapText } from './measure.ts';
import { type Anchor, placeNames } from './name-places.ts';
import { palette } from './palette.ts';
import type { Box, Scene, Shape, Style } from './scene.ts';
import { layoutStates, mapHeight, type States } from './states.ts';
import { capitalise, writeValue } from './words.ts';

const noteStyle: Style = { size: 13, weight: 400, fill: palette.text };

/** A place on the map; its radius as an anchor is that of the ring, where it has one. */
interface Placed extends Anchor, NameBlock {
  readonly point: MapPoint;
  readonly circle: number;
}

const ring = 3;

/** A map with a circle for each place, its area by value; a place that it cannot show is named under it. */
export function layoutMap(chart: MapChart): Scene {
  const header = layoutHeader(chart.title, `${capitalise(chart.unit)}, as the area of a circle`);
  const top = header.bottom - 6;
  const states = layoutStates(margin - 6, top);
  const placed = placeCircles(chart.points, states);
  const bounds = { x: margin, y: top, width: contentWidth, height: mapHeight + 8 };
  const spots = placeNames(placed, bounds, box => (isOverLand(box, states) ? 12 : 0));
  const unnamed = placed.filter((_, index) => spots[index] === undefined).map(({ point }) => point);
  const notes = layoutNotes(chart.points, placed, unnamed, top + mapHeight);
  // Small circles lie over large ones, and rings over all.
  const circles = placed.toSorted((one, other) => other.circle - one.circle).map(drawCircle);
  const rings = placed.filter(({ point }) => point.marked).map(drawRing);
  const names = placed.flatMap((circle, index) => layoutName(circle, circle.point, spots[index]));
  const shapes = [...header.shapes, ...drawLand(states), ...circles, ...rings, ...names, ...notes.shapes];
  return frame(chart, { shapes, bottom: notes.bottom });
}

/** Circles whose places are on the map, in the order in which they choose where their names go. */
function placeCircles(points: readonly MapPoint[], states: States): readonly Placed[] {
  const largest = Math.max(1, ...points.map(point => point.value));
  const most = points.length > 20 ? 12 : 20;
  const blocks = measureNames(points);
  const placed = points.flatMap((point, index) => {
    const position = point.coordinates && states.locate(point.coordinates);
    const block = blocks[index];
    if (position === undefined || block === undefined) return [];
    const [x, y] = position;
    // A smaller circle could not be seen.
    const circle = Math.max(2.5, most * Math.sqrt(point.value / largest));
    return [{ point, x, y, circle, radius: circle + (point.marked ? ring : 0), ...block }];
  });
  return placed.sort(
    (one, other) => Number(other.point.marked) - Number(one.point.marked) || other.radius - one.radius,
  );
}

function drawCircle({ point, x, y, circle }: Placed): Shape {
  const fill = point.marked ? palette.marked : palette.plain;
  return { kind: 'circle', x, y, radius: circle, fill, hatched: point.revised, stroke: palette.card, strokeWidth: 1 };
}

/** A ring around a marked circle. */
function drawRing({ x, y, radius }: Placed): Shape {
  return { kind: 'circle', x, y, radius: radius - 0.75, fill: 'none', stroke: palette.marked, strokeWidth: 1.5 };
}

function drawLand({ x, y, land, borders }: States): readonly Shape[] {
  return [
    { kind: 'path', x, y, line: land, fill: palette.ground, stroke: 'none', strokeWidth: 0 },
    { kind: 'path', x, y, line: borders, fill: 'none', stroke: palette.card, strokeWidth: 0.8 },
  ];
}

/** Whether a corner or the middle of the box is on land, where it could be taken for the name of another place. */
function isOverLand({ x, y, width, height }: Box, states: States): boolean {
  const middle = y + height / 2;
  return [x, x + width / 2, x + width].some(at => states.isLand([at, middle]));
}

/** The places that have no circle, and those whose circle has no name. */
function layoutNotes(
  points: readonly MapPoint[],
  placed: readonly Placed[],
  unnamed: readonly MapPoint[],
  top: number,
): Laid {
  const onMap = new Set(placed.map(({ point }) => point));
  const away = points.filter(point => !onMap.has(point));
  const notes = [...listPlaces('Not on this map', away), ...listPlaces('Circles without room for a name', unnamed)];
  let bottom = top;
  const shapes = notes.flatMap(note => {
    const laid = layoutLines(note, bottom + (bottom === top ? 22 : 18), 3, 16, noteStyle);
    bottom = laid.bottom;
    return laid.shapes;
  });
  return { shapes, bottom };
}

/** A sentence that names as many as find room in three lines, and says how many more there are. */
function listPlaces(heading: string, points: readonly MapPoint[]): readonly string[] {
  if (points.length === 0) return [];
  const items = points.map(point => `${toDrawable(point.label)} ${writeValue(point)}`);
  for (let kept = items.length; kept > 0; kept--) {
    const more = kept < items.length ? [`and ${formatCount(items.length - kept)} more`] : [];
    const sentence = `${heading}: ${[...items.slice(0, kept), ...more].join('; ')}`;
    const lines = wrapText(sentence, { width: contentWidth, lines: 3, cut: 'end' }, noteStyle);
    if (lines.join(' ') === sentence) return [sentence];
  }
  return [`${heading}: ${formatCount(items.length)}`];
}
