import type { PairingModel } from '../../problem/model.ts';
import { freePlaces } from '../locks.ts';
import { type SidePlaces, usefulPlaces } from './assign.ts';

/** What there is to fill beside the locked pairs. */
export interface PlacesToFill {
  /** The places of each person that locked pairs leave. */
  readonly free: SidePlaces;
  /** As many of them as the person's candidates could fill. */
  readonly useful: SidePlaces;
  /** No roster has more pairs than these, the locked ones among them. */
  readonly mostPairs: number;
}

/** The places of both sides and how many pairs they allow. Cost: that of `usefulPlaces`. */
export function placesToFill(model: PairingModel): PlacesToFill {
  const free = freePlaces(model);
  const useful = usefulPlaces(model.table, free);
  const most = Math.min(totalOf(useful.left), totalOf(useful.right));
  return { free, useful, mostPairs: most + model.locks.length };
}

/** How many places all have together. */
export function totalOf(places: Int32Array): number {
  return places.reduce((sum, own) => sum + own, 0);
}
