import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoPath,
  geoTransverseMercator,
} from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { type Regions, readRegions } from './topology.ts';

/** The size of the map in its own units; on the screen it scales to the room there is. */
export const mapSize = { width: 460, height: 792 } as const;

const MARGIN = 14;
/** The central meridian of ETRS-TM35FIN, in which Finland is drawn on every official map. */
const MERIDIAN = 27;

/** Finland as SVG paths. */
export interface FinlandOutline {
  /** One area for each agency; null stands for what belongs to none. */
  readonly areas: readonly {
    readonly agency: string | null;
    readonly path: string;
    readonly centre: readonly [number, number];
  }[];
  /** The borders between regions of one agency. */
  readonly regionBorders: string;
  /** The borders between agencies. */
  readonly agencyBorders: string;
  /** Where a place lies on the map. */
  readonly pointOf: (place: {
    readonly longitude: number;
    readonly latitude: number;
  }) => readonly [number, number];
}

let drawn: FinlandOutline | null = null;

/** Draws the outline at the first call, in about 30 ms, and gives the same one ever after. */
export function finlandOutline(): FinlandOutline {
  drawn ??= drawOutline(readRegions());
  return drawn;
}

function drawOutline({ topology, regions }: Regions): FinlandOutline {
  const shapes = regions.map(({ shape }) => shape);
  const projection = projectionTo(merge(topology, shapes));
  const path = geoPath(projection).digits(1);
  const agencyOf = new Map<object, string | null>(
    regions.map(({ shape, agency }) => [shape, agency]),
  );
  const all = { type: 'GeometryCollection', geometries: shapes } as const;
  const borders = (isWithinAgency: boolean): string => {
    const isWanted = (one: object, other: object): boolean =>
      one !== other && (agencyOf.get(one) === agencyOf.get(other)) === isWithinAgency;
    return path(mesh(topology, all, isWanted)) ?? '';
  };
  return {
    areas: [...new Set(agencyOf.values())].map((agency) => {
      const own = shapes.filter((shape) => agencyOf.get(shape) === agency);
      const area = merge(topology, own);
      return { agency, path: path(area) ?? '', centre: path.centroid(area) };
    }),
    regionBorders: borders(true),
    agencyBorders: borders(false),
    pointOf: ({ longitude, latitude }) => projection([longitude, latitude]) ?? [0, 0],
  };
}

function projectionTo(country: GeoPermissibleObjects): GeoProjection {
  return geoTransverseMercator()
    .rotate([-MERIDIAN, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [mapSize.width - MARGIN, mapSize.height - MARGIN],
      ],
      country,
    );
}
