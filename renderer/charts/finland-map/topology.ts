import type { MultiPolygon, Topology } from 'topojson-specification';
import regions from '../../../resources/map/regions.json' with { type: 'json' };
import agencies from '../../../resources/organisation/agencies.json' with { type: 'json' };

/** The regions of Finland; neighbours share their borders, so that they can be merged. */
export interface Regions {
  readonly topology: Topology;
  readonly regions: readonly Region[];
}

/** A region and the agency that it belongs to; null for none. */
export interface Region {
  readonly agency: string | null;
  readonly shape: MultiPolygon;
}

/** Who made the outlines, to be shown with every map. */
export const mapSource = regions.attribution;

/** Reads the outlines that the product brings with it. */
export function readRegions(): Regions {
  const { grid, rows, arcs } = regions;
  return {
    topology: {
      type: 'Topology',
      transform: { scale: [grid.scaleX, grid.scaleY], translate: [grid.west, grid.south] },
      arcs: arcs.map(toPositions),
      objects: {},
    },
    regions: rows.map(({ region, polygons }) => ({
      agency: agencyOf(region),
      shape: { type: 'MultiPolygon', arcs: polygons },
    })),
  };
}

/** Åland has a state office of its own, and so no agency. */
function agencyOf(region: string): string | null {
  return agencies.rows.find((agency) => agency.regions.includes(region))?.code ?? null;
}

/** The arcs are stored flat: east, north, east, north, each a step from the one before. */
function toPositions(flat: readonly number[]): number[][] {
  return Array.from({ length: flat.length / 2 }, (_, place) =>
    flat.slice(place * 2, place * 2 + 2),
  );
}
