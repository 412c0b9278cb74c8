import type { CohortSettings, Relaxation } from '../../../../electron/contract/index.ts';

type Quotas = CohortSettings['quotas'];
export type QuotaRelaxation = Extract<Relaxation, { kind: 'relax-quota' }>;

const bounds = ['min', 'max', 'minShare', 'maxShare'] as const;

/** The quotas with one bound set anew; a quota that then asks for nothing is gone. */
export function relaxedQuotas(quotas: Quotas, { name, bound, to }: QuotaRelaxation): Quotas {
  const isLeast = bound === 'min' || bound === 'minShare';
  return quotas
    .map((quota) =>
      quota.name === name ? { ...quota, [bound]: isLeast && to === 0 ? null : to } : quota,
    )
    .filter((quota) => bounds.some((one) => quota[one] !== null));
}
