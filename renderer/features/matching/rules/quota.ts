import type { CohortSettings } from '../../../../electron/contract/index.ts';

type Quotas = CohortSettings['quotas'];
type Quota = Quotas[number];

const isAcrossAtLeast = (quota: Quota): boolean =>
  quota.tag === 'cross-agency' && quota.min !== null && quota.minShare === null;

/** How many pairs across agencies the settings ask for at least; 0 when they do not ask. */
export function acrossAtLeast(quotas: Quotas): number {
  return quotas.find(isAcrossAtLeast)?.min ?? 0;
}

/** The quotas with another least number of pairs across agencies; 0 takes the quota away. */
export function withAcrossAtLeast(quotas: Quotas, min: number, name: string): Quotas {
  const current = quotas.find(isAcrossAtLeast);
  const changed: Quota = {
    name,
    tag: 'cross-agency',
    max: null,
    minShare: null,
    maxShare: null,
    ...current,
    min,
  };
  const others = quotas.filter((quota) => quota !== current);
  return min === 0 ? others : [changed, ...others];
}
