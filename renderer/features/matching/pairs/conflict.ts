import type {
  Cohort,
  CohortSettings,
  PersonReference,
} from '../../../../electron/contract/index.ts';

/** A rule that takes part in a conflict, as the coordinator knows it. */
export type ConflictingRule =
  | { readonly kind: 'lock'; readonly a: PersonReference; readonly b: PersonReference }
  | { readonly kind: 'quota'; readonly quota: CohortSettings['quotas'][number] }
  | { readonly kind: 'other'; readonly name: string };

/**
 * Finds the lock or the quota behind the name that the solver gave a rule. A lock is named
 * `lock <key>-<key>`; a name that fits nothing is shown as it is.
 */
export function readConflict(
  name: string,
  { constraints }: Pick<Cohort, 'constraints'>,
  quotas: CohortSettings['quotas'],
): ConflictingRule {
  const lock = constraints.find(({ a, b }) => name === `lock ${a.key}-${b.key}`);
  if (lock !== undefined) return { kind: 'lock', a: lock.a, b: lock.b };
  const quota = quotas.find((known) => known.name === name);
  return quota === undefined ? { kind: 'other', name } : { kind: 'quota', quota };
}
