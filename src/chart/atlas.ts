import { createRequire } from 'node:module';
import { geoAlbersUsa, geoIdentity, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Coordinates } from './chart.ts';
import type { Box } from './shapes.ts';

export type Point = readonly [x: number, y: number];
type Ring = readonly Position[];
type State = Polygon | MultiPolygon;

/** The map that us-atlas has projected, and the projection that it was made with. */
export const atlasSize = { width: 975, height: 610 } as const;
const project = geoAlbersUsa()
  .scale(1300)
  .translate([atlasSize.width / 2, atlasSize.height / 2]);

/** How far off the coast of this coarse map a place may lie and still be on it: 10 km. */
const coast = 2;

/** Alaska and Hawaii, which the projection puts below the south-west. */
const apart = ['02', '15'];

/** The United States as the map of a picture needs it. */
export interface Atlas {
  /** Where on the atlas a place is, or undefined where it is not on its land. */
  locate(coordinates: Coordinates): Point | undefined;
  /** Whether any of these points lies in Alaska or Hawaii. */
  isApart(points: readonly Point[]): boolean;
  /** The part `view` of the atlas drawn over `box` as the `d` of SVG; Alaska and Hawaii only with one of the points in it. */
  draw(view: Box, box: Box, points: readonly Point[]): { readonly land: string; readonly borders: string };
}

let read: Atlas | undefined;

/** Reads the atlas at the first use, since only maps need it. */
export function readAtlas(): Atlas {
  read ??= loadAtlas();
  return read;
}

function loadAtlas(): Atlas {
  const topology: Topology<{ states: GeometryCollection }> = createRequire(import.meta.url)(
    'us-atlas/states-albers-10m.json',
  );
  const states = topology.objects.states.geometries.filter(
    (state): state is State => state.type === 'Polygon' || state.type === 'MultiPolygon',
  );
  const ringsOf = (some: readonly State[]) => merge(topology, [...some]).coordinates.flat();
  const land = ringsOf(states);
  const far = states.flatMap(state => (apart.includes(String(state.id)) ? [{ state, rings: ringsOf([state]) }] : []));
  return {
    locate({ longitude, latitude }) {
      const point = project([longitude, latitude]);
      return point !== null && isNearLand(land, point) ? point : undefined;
    },
    isApart: points => far.some(({ rings }) => points.some(point => isNearLand(rings, point))),
    draw(view, box, points) {
      const empty = far.filter(({ rings }) => !points.some(point => isNearLand(rings, point)));
      const geometries = states.filter(state => !empty.some(other => other.state === state));
      const scale = box.width / view.width;
      const fit = geoIdentity()
        .scale(scale)
        .translate([box.x - view.x * scale, box.y - view.y * scale]);
      const [left, right] = [box.x, box.x + box.width];
      const path = geoPath(
        fit.clipExtent([
          [left, box.y],
          [right, box.y + box.height],
        ]),
      ).digits(1);
      const borders = mesh(topology, { type: 'GeometryCollection', geometries }, (one, other) => one !== other);
      return { land: path(merge(topology, geometries)) ?? '', borders: path(borders) ?? '' };
    },
  };
}

function isNearLand(rings: readonly Ring[], [x, y]: Point): boolean {
  if (isInside(rings, [x, y])) return true;
  const angles = Array.from({ length: 8 }, (_, eighth) => (eighth * Math.PI) / 4);
  return angles.some(angle => isInside(rings, [x + coast * Math.cos(angle), y + coast * Math.sin(angle)]));
}

/** Whether borders cross the line from a point to the right an odd number of times. */
function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (y1 > y !== y2 > y && x1 + ((y - y1) * (x2 - x1)) / (y2 - y1) > x) inside = !inside;
    }
  }
  return inside;
}
