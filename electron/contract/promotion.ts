import type { TradeoffAxis, TradeoffPoint } from './insight.ts';
import type { CohortSettings } from './matching.ts';
import { withLeast } from './quotas.ts';

/**
 * What to change in the settings of a run so that the next run finds a point of its curve again: the
 * same number of pairs, the same lowest score and the same total. At least so many pairs with a tag
 * is a quota. The ends of fairness are told by what is sought first, and what lies between them by
 * the lowest score that any pair may have.
 */
export function settingsForPoint(
  axis: TradeoffAxis,
  point: Pick<TradeoffPoint, 'value'>,
  curve: readonly Pick<TradeoffPoint, 'value'>[],
  { quotas }: Pick<CohortSettings, 'quotas'>,
  quotaName: string,
): Partial<CohortSettings> {
  if (axis !== 'fairness') {
    return point.value === 0 ? {} : { quotas: withLeast(axis, quotas, point.value, quotaName) };
  }
  const values = curve.map(({ value }) => value);
  if (point.value === Math.max(...values)) return { objective: ['matched', 'fairness', 'total'] };
  if (point.value === Math.min(...values)) return { objective: ['matched', 'total'] };
  return { objective: ['matched', 'total'], lowestScore: point.value };
}
