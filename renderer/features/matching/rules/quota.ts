import type { CohortSettings, MessageKey } from '../../../../electron/contract/index.ts';

type Quotas = CohortSettings['quotas'];
type Quota = Quotas[number];
export type QuotaTag = Quota['tag'];

/** What quotas can ask for, in the order in which they are shown. */
export const quotaTags: readonly QuotaTag[] = ['cross-agency', 'cross-sector', 'near'];

/** What the room calls the quota that it makes for a tag. */
export const quotaNames: Readonly<Record<QuotaTag, MessageKey>> = {
  'cross-agency': 'matching:quota-name',
  'cross-sector': 'matching:quota-name-cross-sector',
  near: 'matching:quota-name-near',
};

const isLeastNumber = (quota: Quota, tag: QuotaTag): boolean =>
  quota.tag === tag && quota.min !== null && quota.minShare === null;

/** How many pairs with the tag the settings ask for at least; 0 when they do not ask. */
export function leastWith(tag: QuotaTag, quotas: Quotas): number {
  return quotas.find((quota) => isLeastNumber(quota, tag))?.min ?? 0;
}

/** The quotas with another least number of pairs with the tag; 0 takes the quota away. */
export function withLeast(tag: QuotaTag, quotas: Quotas, min: number, name: string): Quotas {
  const current = quotas.find((quota) => isLeastNumber(quota, tag));
  const changed: Quota = {
    name,
    tag,
    max: null,
    minShare: null,
    maxShare: null,
    ...current,
    min,
  };
  const others = quotas.filter((quota) => quota !== current);
  return min === 0 ? others : [...others, changed];
}
