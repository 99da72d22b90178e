import { formatCount } from '../figures.ts';
import { type Point, readAtlas } from './atlas.ts';
import type { MapPoint } from './chart.ts';
import { chartWords, writeRow } from './chart-words.ts';
import { dodge } from './dodge.ts';
import { contentWidth, type Laid, layoutLines, margin, plainStyle, quietStyle, textSize } from './frame.ts';
import { layoutName, measureNames, type NameBlock } from './map-names.ts';
import { chooseView } from './map-view.ts';
import { toDrawable, wrapText } from './measure.ts';
import { type Anchor, placeNames } from './name-places.ts';
import { palette } from './palette.ts';
import { type Box, type Circle, label, type Shape } from './shapes.ts';

const mapHeight = 270;
/** The largest radius of few places; of many it is smaller, and none is so small that it cannot be seen. */
const [largestRadius, smallestRadius] = [14, 3];
/** Around a marked circle. */
const ring = 4;
/** Circles that are moved less stay where they are, as far as anybody can tell. */
const unseenMove = 5;

/** A place on the map; its radius as an anchor is that of the ring, where it has one. */
interface Placed extends Anchor {
  readonly names: readonly NameBlock[];
  readonly point: MapPoint;
  readonly circle: number;
}

/** A map with a circle for each place, its area by value; a place that it cannot show is named under it. */
export function layoutMap(points: readonly MapPoint[], top: number): Laid {
  const largest = Math.max(0, ...points.map(({ value }) => value));
  const radiusOf = scaleRadius(largest, points.length);
  const legend = layoutLegend(largest, radiusOf, top);
  const box = { x: margin, y: legend.bottom, width: contentWidth, height: mapHeight };
  const atlas = readAtlas();
  const located = points.flatMap(point => {
    const at = point.coordinates && atlas.locate(point.coordinates);
    return at ? [{ point, at }] : [];
  });
  const spots = located.map(({ at }) => at);
  const view = chooseView(
    atlas.isApart(spots) ? located.map(({ at }) => ({ at, point: { marked: false } })) : located,
    box,
  );
  const { land, borders } = atlas.draw(view, box, spots);
  const { placed, isMoved } = placeCircles(located, view, box, radiusOf);
  const names = placeNames(placed, box);
  const unnamed = placed.filter((_, index) => names[index] === undefined).map(({ point }) => point);
  const shown = new Set(placed.map(({ point }) => point));
  const notes = layoutNotes(
    [
      isMoved ? chartWords.moved : '',
      listPlaces(
        chartWords.away,
        points.filter(point => !shown.has(point)),
      ),
      listPlaces(chartWords.unnamed, unnamed),
    ],
    box.y + box.height,
  );
  const shapes = [
    ...legend.shapes,
    { kind: 'path', x: 0, y: 0, line: land, fill: palette.ground, stroke: 'none', strokeWidth: 0 } as const,
    { kind: 'path', x: 0, y: 0, line: borders, fill: 'none', stroke: palette.card, strokeWidth: 0.8 } as const,
    ...placed.flatMap(drawCircle),
    ...placed.flatMap((circle, index) => layoutName(circle.names, circle.point, names[index])),
    ...notes.shapes,
  ];
  return { shapes, bottom: notes.bottom };
}

function scaleRadius(largest: number, count: number): (value: number) => number {
  const most = Math.min(largestRadius, 50 / Math.sqrt(count));
  return value => Math.max(smallestRadius, most * Math.sqrt(value / Math.max(1, largest)));
}

/** Circles of round numbers with what they stand for. */
function layoutLegend(largest: number, radiusOf: (value: number) => number, top: number): Laid {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  const round = power * ([5, 2].find(step => step * power <= largest) ?? 1);
  const values = [round, round / 5].filter(value => value <= largest && Number.isInteger(value));
  if (values.length === 0) return { shapes: [], bottom: top };
  const middle = top + radiusOf(round) + 2;
  let x = margin;
  const shapes = values.flatMap((value): readonly Shape[] => {
    const radius = radiusOf(value);
    const circle = { kind: 'circle', x: x + radius + 1, y: middle, radius, fill: 'none' } as const;
    const number = label(formatCount(value), x + 2 * radius + 8, middle + textSize * 0.36, quietStyle);
    x = number.box.x + number.box.width + 20;
    return [{ ...circle, stroke: palette.quiet, strokeWidth: 1.5 }, number];
  });
  return { shapes, bottom: middle + Math.max(radiusOf(round), textSize / 2) + 2 };
}

/** Circles of the places in view, none over another, in the order in which they choose where their names go. */
function placeCircles(
  located: readonly { readonly point: MapPoint; readonly at: Point }[],
  view: Box,
  box: Box,
  radiusOf: (value: number) => number,
): { readonly placed: readonly Placed[]; readonly isMoved: boolean } {
  const scale = box.width / view.width;
  const homes = located.flatMap(({ point, at }) => {
    const [x, y] = [box.x + (at[0] - view.x) * scale, box.y + (at[1] - view.y) * scale];
    const radius = radiusOf(point.value) + (point.marked ? ring : 0);
    const isShown = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
    return isShown ? [{ point, x, y, radius }] : [];
  });
  const moved = dodge(homes, box);
  const names = measureNames(homes.map(({ point }) => point));
  const placed = homes.map((home, index) => {
    const { point } = home;
    return { ...home, ...moved[index], circle: radiusOf(point.value), names: names[index] ?? [] };
  });
  const isMoved = placed.some(
    ({ x, y }, index) => Math.hypot(x - (homes[index]?.x ?? x), y - (homes[index]?.y ?? y)) > unseenMove,
  );
  const sorted = placed.sort(
    (one, other) => Number(other.point.marked) - Number(one.point.marked) || other.circle - one.circle,
  );
  return { placed: sorted, isMoved };
}

/** A circle, with a ring around it where it is marked. */
function drawCircle({ point, x, y, circle, radius }: Placed): readonly Circle[] {
  const color = point.marked ? palette.marked : palette.plain;
  const disc = {
    kind: 'circle',
    x,
    y,
    radius: circle,
    fill: color,
    hatched: point.revised,
    stroke: palette.card,
    strokeWidth: 1,
  } as const;
  return point.marked
    ? [disc, { kind: 'circle', x, y, radius: radius - 1, fill: 'none', stroke: color, strokeWidth: 1.5 }]
    : [disc];
}

function layoutNotes(notes: readonly string[], top: number): Laid {
  let bottom = top + 4;
  const shapes = notes.flatMap(note => {
    const laid = layoutLines(note, bottom, 3, plainStyle);
    bottom = laid.bottom;
    return laid.shapes;
  });
  return { shapes, bottom };
}

/** A sentence that names as many as find room in three lines, and says how many more there are; none of no places. */
function listPlaces(heading: string, points: readonly MapPoint[]): string {
  for (let kept = points.length; kept > 0; kept--) {
    const more = kept < points.length ? [chartWords.more(formatCount(points.length - kept))] : [];
    const sentence = toDrawable(`${heading}: ${[...points.slice(0, kept).map(writeRow), ...more].join('; ')}`);
    const lines = wrapText(sentence, { width: contentWidth, lines: 3, cut: 'end' }, plainStyle);
    if (lines.join(' ') === sentence) return sentence;
  }
  return points.length === 0 ? '' : `${heading}: ${formatCount(points.length)}`;
}
