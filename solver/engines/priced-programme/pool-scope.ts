import { at, bears, type CandidateTable, columnOf, type PoolModel } from '../../problem/model.ts';
import { freePlacesOfPool } from '../blossom/index.ts';
import { sortByTags } from './kinds.ts';
import { PoolMatcher } from './pool-matcher.ts';
import { lockedPairs, type Scope } from './scope.ts';

/**
 * Looks at a pool whose locks can hold together and where nobody has more than one place. Cost: two
 * passes over the candidates.
 */
export function poolScopeOf(model: PoolModel): Scope {
  const { locks, objective, quotas } = model;
  const places = freePlacesOfPool(model);
  const table = pairsOnce(model.table, places, new Set(quotas.map(({ tag }) => tag)));
  const useful = withCandidates(table, places);
  return {
    quotas,
    objective,
    locks,
    table,
    kinds: sortByTags(table, new Set(quotas.map(({ tag }) => tag))),
    isPool: true,
    free: { left: places, right: places },
    useful: { left: useful, right: useful },
    locked: lockedPairs(locks, quotas),
    matcher: new PoolMatcher(table, places),
  };
}

/** The pairs of two people with a free place, each in the row of the smaller number. */
function pairsOnce(
  table: CandidateTable,
  places: Int32Array,
  wanted: ReadonlySet<string>,
): CandidateTable {
  const { rows, columns } = table;
  const start = new Int32Array(rows + 1);
  const origin: Int32Array = new Int32Array(table.score.length);
  const column = new Int32Array(table.score.length);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const last = at(places, row) > 0 ? at(table.start, row + 1) : 0;
    for (let cell = at(table.start, row); cell < last; cell++) {
      const other = columnOf(table, row, cell);
      if (other <= row || (table.score[cell] ?? -1) < 0 || at(places, other) === 0) continue;
      origin[count] = cell;
      column[count] = other;
      count += 1;
    }
    start[row + 1] = count;
  }
  const cells = origin.subarray(0, count);
  const tags = new Map<string, Uint32Array>();
  for (const tag of wanted) if (table.tags.has(tag)) tags.set(tag, bitsOf(table, cells, tag));
  const score = new Int16Array(count);
  for (let k = 0; k < count; k++) score[k] = table.score[cells[k] ?? 0] ?? -1;
  return { rows, columns, start, column: column.slice(0, count), score, tags };
}

/** Which of the cells bear a tag. */
function bitsOf(table: CandidateTable, cells: Int32Array, tag: string): Uint32Array {
  const bits = new Uint32Array((cells.length + 31) >>> 5);
  cells.forEach((cell, k) => {
    if (bears(table, cell, tag)) bits[k >>> 5] = at(bits, k >>> 5) | (1 << (k & 31));
  });
  return bits;
}

/** The places of those who have a candidate. */
function withCandidates({ start, rows, column }: CandidateTable, places: Int32Array): Int32Array {
  const useful = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    if (at(start, row + 1) > at(start, row)) useful[row] = at(places, row);
  }
  column?.forEach((other) => {
    useful[other] = at(places, other);
  });
  return useful;
}
