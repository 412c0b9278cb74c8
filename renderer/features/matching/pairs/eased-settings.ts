import type { CohortSettings, Relaxation } from '../../../../electron/contract/index.ts';
import { relaxedQuotas } from './relaxed-quotas.ts';

type Easing = Exclude<Relaxation, { kind: 'lift-lock' | 'lift-forbidden' }>;

/** What becomes of a cohort's settings when one of their rules is eased. */
export function easedSettings(
  { quotas }: Pick<CohortSettings, 'quotas'>,
  way: Easing,
): Partial<CohortSettings> {
  switch (way.kind) {
    case 'relax-quota':
      return { quotas: relaxedQuotas(quotas, way) };
    case 'lower-score':
      return { lowestScore: way.to };
    case 'larger-groups':
      return { menteesPerMentor: way.to };
  }
}
