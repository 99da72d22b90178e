import { createRequire } from 'node:module';
import { type GeoProjection, geoAlbersUsa, geoIdentity, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Coordinates } from './chart.ts';

type Point = readonly [x: number, y: number];

/** The map that us-atlas has projected, and the projection that it was made with, both 975 × 610. */
const atlas = { width: 975, height: 610 } as const;

/** How far off the coast of this coarse map a place may lie and still be on it: 10 km. */
const coast = 2;

const mapWidth = 440;
const scale = mapWidth / atlas.width;
/** Height of the map in pixels of a picture. */
export const mapHeight = atlas.height * scale;

export interface States {
  /** Where the upper left corner of the map is in the picture. */
  readonly x: number;
  readonly y: number;
  /** Outline of the land, and the borders between states, as the `d` of SVG, from that corner. */
  readonly land: string;
  readonly borders: string;
  /** Where in the picture a place is, or undefined where this map does not show it. */
  locate(coordinates: Coordinates): Point | undefined;
  /** Whether this point of the picture is on land, to half a pixel. */
  isLand(point: Point): boolean;
}

/** The United States, Alaska and Hawaii below the south-west, with the upper left corner at (x, y). */
export function layoutStates(x: number, y: number): States {
  const { land, borders, isOnLand, projection } = readAtlas();
  return {
    x,
    y,
    land,
    borders,
    locate({ longitude, latitude }) {
      const point = projection([longitude, latitude]);
      if (point === null || !isNearLand(isOnLand, point)) return undefined;
      return [x + point[0] * scale, y + point[1] * scale];
    },
    isLand: point => isOnLand((point[0] - x) / scale, (point[1] - y) / scale),
  };
}

interface Atlas extends Pick<States, 'land' | 'borders'> {
  readonly projection: GeoProjection;
  isOnLand(x: number, y: number): boolean;
}

let read: Atlas | undefined;

/** Reads the atlas at the first use, since only maps need it. */
function readAtlas(): Atlas {
  read ??= loadAtlas();
  return read;
}

function loadAtlas(): Atlas {
  const topology: Topology<{ states: GeometryCollection; nation: GeometryCollection }> = createRequire(import.meta.url)(
    'us-atlas/states-albers-10m.json',
  );
  const nation = feature(topology, topology.objects.nation);
  const rings = nation.features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  });
  const rows = Array.from({ length: atlas.height }, (_, y) => listCrossings(rings, y + 0.5));
  const path = geoPath(geoIdentity().scale(scale)).digits(1);
  return {
    land: path(nation) ?? '',
    borders: path(mesh(topology, topology.objects.states, (left, right) => left !== right)) ?? '',
    projection: geoAlbersUsa()
      .scale(1300)
      .translate([atlas.width / 2, atlas.height / 2]),
    isOnLand: (x, y) => (rows[Math.floor(y)]?.filter(crossing => crossing > x).length ?? 0) % 2 === 1,
  };
}

function isNearLand(isOnLand: Atlas['isOnLand'], [x, y]: Point): boolean {
  const angles = Array.from({ length: 8 }, (_, eighth) => (eighth * Math.PI) / 4);
  const around = angles.map(angle => isOnLand(x + coast * Math.cos(angle), y + coast * Math.sin(angle)));
  return isOnLand(x, y) || around.some(land => land);
}

/** Where borders cross the horizontal at this height: a point with an odd number of them to its right is inside. */
function listCrossings(rings: readonly (readonly Position[])[], y: number): readonly number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[index] ?? [];
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
    }
  }
  return crossings;
}
