import type { Method } from '../../../electron/contract/index.ts';
import type { PickedPair } from './picked-pair.ts';

/**
 * Whether two pairs are of the same two people. Work pairs have no sides, so there it is the same
 * whoever is named first; elsewhere somebody of both roles makes two different pairs with another.
 */
export function isSamePair(method: Method, one: PickedPair, other: PickedPair): boolean {
  const isSame = one.a === other.a && one.b === other.b;
  return isSame || (method === 'workpair' && one.a === other.b && one.b === other.a);
}

/** The ids of a pair of people. */
export function idsOf(pair: {
  readonly a: { readonly id: number };
  readonly b: { readonly id: number };
}): { readonly a: number; readonly b: number } {
  return { a: pair.a.id, b: pair.b.id };
}
