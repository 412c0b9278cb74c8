import {
  type Milestone,
  milestoneSchema,
  type Programme,
} from '../../../../electron/contract/index.ts';
import type { DayLimits } from '../../../ui/index.ts';

/** The day of a step that can be dated, or null. */
export function dayOf(milestones: Programme['milestones'], step: Milestone): string | null {
  return milestones.find(({ milestone }) => milestone === step)?.on ?? null;
}

/** Between which days a step must lie so that the dated steps stay in their order. */
export function limitsOf(milestones: Programme['milestones'], step: Milestone): DayLimits {
  const order = milestoneSchema.options;
  const place = order.indexOf(step);
  const daysOf = (steps: readonly Milestone[]): readonly string[] =>
    steps.flatMap((one) => dayOf(milestones, one) ?? []);
  return {
    earliest: daysOf(order.slice(0, place)).toSorted().at(-1) ?? null,
    latest: daysOf(order.slice(place + 1)).toSorted()[0] ?? null,
  };
}
