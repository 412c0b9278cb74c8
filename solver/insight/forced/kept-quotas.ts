import { cellOf } from '../../engines/blossom/index.ts';
import { at, bears, type PoolModel } from '../../problem/model.ts';
import { quotaLimits } from '../../problem/quota-limits.ts';

/** Tells whether the pairs of a pool, with one pair more and the locked ones, keep all quotas. */
export type KeepsQuotas = (mate: Int32Array, forced: readonly [number, number] | null) => boolean;

/** Looks at the quotas of a pool. Cost of an answer: a search in a row for each pair and quota. */
export function quotasOfPool({ locks, quotas, table }: PoolModel): KeepsQuotas {
  if (quotas.length === 0) return () => true;
  const sparse = table.column === null ? null : { ...table, column: table.column };
  const cell = (row: number, column: number): number =>
    sparse === null ? at(table.start, row) + column : cellOf(sparse, row, column);
  const locked = quotas.map(({ tag }) => locks.filter(({ tags }) => tags.includes(tag)).length);
  return (mate, forced) => {
    const cells: number[] = forced === null ? [] : [cell(...forced)];
    mate.forEach((other, one) => {
      if (other > one) cells.push(cell(one, other));
    });
    return quotas.every((quota, k) => {
      const { least, most } = quotaLimits(quota, cells.length + locks.length);
      const free = cells.filter((own) => bears(table, own, quota.tag)).length;
      const bearing = free + at(locked, k);
      return bearing >= least && bearing <= most;
    });
  };
}
