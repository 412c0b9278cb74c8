import type { CohortSettings } from './matching.ts';

type Quotas = CohortSettings['quotas'];
type Quota = Quotas[number];
export type QuotaTag = Quota['tag'];

/** What quotas can ask for, in the order in which they are shown. */
export const quotaTags: readonly QuotaTag[] = ['cross-agency', 'cross-sector', 'near'];

const isLeastNumber = (quota: Quota, tag: QuotaTag): boolean =>
  quota.tag === tag && quota.min !== null && quota.minShare === null;

/** How many pairs with the tag the settings ask for at least; 0 when they do not ask. */
export function leastWith(tag: QuotaTag, quotas: Quotas): number {
  return quotas.find((quota) => isLeastNumber(quota, tag))?.min ?? 0;
}

/**
 * The quotas with another least number of pairs with the tag; 0 takes the quota away. A new one is
 * called `name`, or as near to it as the other names allow.
 */
export function withLeast(tag: QuotaTag, quotas: Quotas, min: number, name: string): Quotas {
  const current = quotas.find((quota) => isLeastNumber(quota, tag));
  const others = quotas.filter((quota) => quota !== current);
  const changed: Quota = {
    name: freeName(name, others),
    tag,
    max: null,
    minShare: null,
    maxShare: null,
    ...current,
    min,
  };
  return min === 0 ? others : [...others, changed];
}

function freeName(wanted: string, others: Quotas): string {
  const taken = new Set(others.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} ${number}`;
  return name;
}
