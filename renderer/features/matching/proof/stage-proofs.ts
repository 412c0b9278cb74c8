import type { Run } from '../../../../electron/contract/index.ts';

/** What a stage reached, and how far it was proved that any roster could reach. */
export interface StageProof {
  readonly stage: 'matched' | 'fairness' | 'total';
  readonly value: number;
  readonly bound: number | null;
  /** How much better a roster could be at most; null without a bound. */
  readonly gap: number | null;
}

/** The stages of a run in the order in which they were sought. Empty for a run without a roster. */
export function stageProofs({
  objective,
  bound,
  settings,
}: Pick<Run, 'objective' | 'bound' | 'settings'>): readonly StageProof[] {
  if (objective === null) return [];
  return settings.objective.flatMap((stage) => {
    const value = objective[stage];
    const most = bound?.[stage] ?? null;
    return value === null
      ? []
      : [{ stage, value, bound: most, gap: most === null ? null : Math.max(0, most - value) }];
  });
}
