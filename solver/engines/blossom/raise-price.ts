import { at } from '../../problem/model.ts';
import type { Blossoms } from './blossoms.ts';

/**
 * Raises the price of a person between searches. Blossoms around them give their prices to their
 * people and dissolve; pairs that are no longer tight part, so that their people are exposed.
 */
export function raisePrice(
  blossoms: Blossoms,
  price: Float64Array,
  person: number,
  by: number,
): void {
  const { top, base, size, mate } = blossoms;
  for (let b = at(top, person); b >= size; b = at(top, person)) {
    const share = at(blossoms.price, b) / 2;
    for (const member of blossoms.members(b)) price[member] = at(price, member) + share;
    if (share > 0) part(mate, at(base, b));
    blossoms.dissolve(b);
  }
  price[person] = at(price, person) + by;
  part(mate, person);
}

function part(mate: Int32Array, person: number): void {
  const partner = at(mate, person);
  if (partner >= 0) mate[partner] = -1;
  mate[person] = -1;
}
