import { at, type PairingModel } from '../../problem/model.ts';

/**
 * The values that the lowest score of a chosen pair can take, ascending: scores of pairs whose two
 * people have a free place, none above the lowest locked score, which itself is the last one.
 */
export function reachableLowest(
  model: Pick<PairingModel, 'table' | 'locks'>,
  free: { readonly left: Int32Array; readonly right: Int32Array },
): readonly number[] {
  const present = new Uint8Array(1001);
  const { score, column, start, rows } = model.table;
  for (let row = 0; row < rows; row++) {
    if (at(free.left, row) === 0) continue;
    const first = at(start, row);
    const last = at(start, row + 1);
    for (let cell = first; cell < last; cell++) {
      const worth = score[cell] ?? -1;
      if (worth < 0) continue;
      const j = column === null ? cell - first : (column[cell] ?? 0);
      if ((free.right[j] ?? 0) > 0) present[worth] = 1;
    }
  }
  const lowestLock = Math.min(...model.locks.map((lock) => lock.score ?? 0));
  const values = Array.from(present.keys()).filter((worth) => present[worth] === 1);
  if (lowestLock === Infinity) return values;
  return [...values.filter((worth) => worth < lowestLock), lowestLock];
}
