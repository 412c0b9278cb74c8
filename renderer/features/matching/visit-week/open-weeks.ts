import type { Cohort, Person } from '../../../../electron/contract/index.ts';
import { suits } from '../rules/weeks/programme-weeks.ts';

/** One of the weeks in which two people could visit, or are to. */
export interface OpenWeek {
  readonly week: string;
  /** Whether the run has the visit in it. */
  readonly isNow: boolean;
  /** Whether the two are locked in it. */
  readonly isLocked: boolean;
}

/** In which week a visit is, and in which it is locked; null for none and for any. */
interface Known {
  readonly now: string | null;
  readonly locked: string | null;
}

/**
 * The weeks of the programme that suit both, in their order, and among them also the present one and
 * the locked one where they suit no more. None where visits have no weeks.
 */
export function openWeeksOf(
  {
    method,
    settings,
  }: Pick<Cohort, 'method'> & { readonly settings: Pick<Cohort['settings'], 'weeks'> },
  two: readonly Pick<Person, 'weeksPossible' | 'weeksImpossible'>[],
  { now, locked }: Known,
): readonly OpenWeek[] {
  if (method !== 'shadowing' || settings.weeks.length === 0) return [];
  const common = settings.weeks.filter((week) => two.every((person) => suits(person, week)));
  const kept = [now, locked].filter((week) => week !== null);
  return [...new Set([...common, ...kept])]
    .sort()
    .map((week) => ({ week, isNow: week === now, isLocked: week === locked }));
}
