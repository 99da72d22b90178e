import { createRequire } from 'node:module';
import { geoAlbersUsa, geoIdentity, geoPath } from 'd3-geo';
import type { Geometry } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapPoint } from './chart.ts';
import type { Box } from './shapes.ts';

export type Point = [x: number, y: number];

/** The map that us-atlas has projected, and the projection that it was made with. */
const atlasSize: Point = [975, 610];
const project = geoAlbersUsa()
  .scale(1300)
  .translate([atlasSize[0] / 2, atlasSize[1] / 2]);
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

/** How far off the coast of this coarse map a place may lie and still be on it: 10 km. */
const coast = 2;

/** Whether any of the land lies in a small square around the point. */
function isOn(ground: Geometry, point: Point): boolean {
  return geoPath(geoIdentity().clipExtent(squareAround(point, coast))).area(ground) > 0;
}

function squareAround([x, y]: Point, reach: number): [Point, Point] {
  return [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
}

/** Room on each side of a place, in units of the atlas. */
const around = 120;
/** How much larger than the whole country a part of it must be drawn to be worth it. */
const leastGain = 1.4;

/**
 * The part of the atlas in which these places lie drawn over `box`, as the `d` of SVG, with the spots of the places; the whole
 * country where that is not much more. Alaska and Hawaii are drawn only with one of the places in them.
 */
export function drawAtlas(places: readonly Point[], box: Box) {
  const extent: [Point, Point] = [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ];
  const fitTo = (coordinates: Point[]) =>
    geoIdentity().clipExtent(extent).fitExtent(extent, { type: 'MultiPoint', coordinates });
  const whole = fitTo([[0, 0], atlasSize]);
  const part = fitTo(places.flatMap(place => squareAround(place, around)));
  const view = part.scale() > whole.scale() * leastGain ? part : whole;
  const spots = places.map(place => view(place) ?? place);
  const path = geoPath(view).digits(1);
  const empty = apart.filter(state => !places.some(place => isOn(merge(topology, [state]), place)));
  const geometries = states.filter(state => !empty.includes(state));
  const borders = mesh(topology, { type: 'GeometryCollection', geometries }, (one, other) => one !== other);
  return { spots, land: path(merge(topology, geometries)) ?? '', borders: path(borders) ?? '' };
}
