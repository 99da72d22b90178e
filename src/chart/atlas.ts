import { createRequire } from 'node:module';
import { geoAlbersUsa, geoIdentity, geoPath } from 'd3-geo';
import type { Geometry } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapPoint } from './chart.ts';
import type { Box } from './shapes.ts';

export type Point = readonly [x: number, y: number];

/** The map that us-atlas has projected, and the projection that it was made with. */
const atlasSize = { width: 975, height: 610 } as const;
const project = geoAlbersUsa()
  .scale(1300)
  .translate([atlasSize.width / 2, atlasSize.height / 2]);
type Atlas = Topology<{ states: { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] } }>;
const topology: Atlas = createRequire(import.meta.url)('us-atlas/states-albers-10m.json');
const states = topology.objects.states.geometries;
const land = merge(topology, states);
/** Alaska and Hawaii, which the projection puts below the south-west. */
const apart = states.filter(({ id }) => id === '02' || id === '15');

/** Where on the atlas a place is, or undefined where it is not on its land. */
export function locate({ longitude, latitude }: NonNullable<MapPoint['coordinates']>): Point | undefined {
  const point = project([longitude, latitude]);
  return point !== null && isOn(land, point) ? point : undefined;
}

/** Whether any of these points lies in Alaska or Hawaii. */
export function isApart(points: readonly Point[]): boolean {
  return points.some(point => isOn(merge(topology, apart), point));
}

/** The part `view` of the atlas drawn over `box` as the `d` of SVG; Alaska and Hawaii only with one of the points in it. */
export function drawAtlas(view: Box, box: Box, points: readonly Point[]) {
  const empty = apart.filter(state => !points.some(point => isOn(merge(topology, [state]), point)));
  const geometries = states.filter(state => !empty.includes(state));
  const scale = box.width / view.width;
  const fit = geoIdentity()
    .scale(scale)
    .translate([box.x - view.x * scale, box.y - view.y * scale]);
  const corner: [number, number] = [box.x + box.width, box.y + box.height];
  const path = geoPath(fit.clipExtent([[box.x, box.y], corner])).digits(1);
  const borders = mesh(topology, { type: 'GeometryCollection', geometries }, (one, other) => one !== other);
  return { land: path(merge(topology, geometries)) ?? '', borders: path(borders) ?? '' };
}

/** How far off the coast of this coarse map a place may lie and still be on it: 10 km. */
const coast = 2;

/** Whether any of the land lies in a small square around the point. */
function isOn(ground: Geometry, [x, y]: Point): boolean {
  const around = geoIdentity().clipExtent([
    [x - coast, y - coast],
    [x + coast, y + coast],
  ]);
  return geoPath(around).area(ground) > 0;
}

/** A marked place is shown with at least so many of those around it. */
const company = 4;
/** Room around the outermost places, in units of the atlas. */
const around = 70;
/** The narrowest view, and the widest that is not the whole country, as parts of its width. */
const [closest, widest] = [0.38, 0.66];

/**
 * The part of the atlas to show, in the shape of the picture's box: where what is marked lies, with the places nearest to it; all
 * places where none is marked; the whole country where that is not much more.
 */
export function chooseView(places: readonly Point[], marked: readonly Point[], box: Box): Box {
  const distance = ([x, y]: Point) => Math.min(...marked.map(at => Math.hypot(at[0] - x, at[1] - y)));
  const sorted = places.toSorted((one, other) => distance(one) - distance(other));
  const shown = marked.length === 0 ? places : sorted.slice(0, Math.max(company, marked.length));
  const [xs, ys] = [shown.map(([x]) => x), shown.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const shape = box.height / box.width;
  const wanted = Math.max(right - left + 2 * around, (bottom - top + 2 * around) / shape, closest * atlasSize.width);
  const isWhole = shown.length === 0 || wanted > widest * atlasSize.width;
  const width = isWhole ? atlasSize.width : wanted;
  const [x, y] = isWhole ? [atlasSize.width / 2, atlasSize.height / 2] : [(left + right) / 2, (top + bottom) / 2];
  return { x: x - width / 2, y: y - (width * shape) / 2, width, height: width * shape };
}
