import type { CohortSettings, TradeoffPoint } from '../../../../electron/contract/index.ts';
import { type QuotaTag, withLeast } from '../rules/quota.ts';

/** What a roster can be weighed against. */
export type Axis = QuotaTag | 'fairness';

/**
 * The settings by which a run finds the roster of a point again; null where no settings would. At
 * least so many pairs with a tag is a quota. Of the lowest score only the two ends are: the highest,
 * which comes before the total, and the one that the highest total leaves.
 */
export function settingsFor(
  axis: Axis,
  point: Pick<TradeoffPoint, 'value'>,
  curve: readonly Pick<TradeoffPoint, 'value'>[],
  { quotas }: Pick<CohortSettings, 'quotas'>,
  quotaName: string,
): Partial<CohortSettings> | null {
  if (axis !== 'fairness') return { quotas: withLeast(axis, quotas, point.value, quotaName) };
  const values = curve.map(({ value }) => value);
  if (point.value === Math.max(...values)) return { objective: ['matched', 'fairness', 'total'] };
  return point.value === Math.min(...values) ? { objective: ['matched', 'total'] } : null;
}
