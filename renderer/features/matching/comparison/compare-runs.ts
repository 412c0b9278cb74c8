import type { PairView, PersonReference, Run } from '../../../../electron/contract/index.ts';

/** A mentee whose mentors are not the same as before. Empty lists stand for no pair. */
export interface ChangedMentee {
  readonly mentee: PersonReference;
  readonly before: readonly PairView[];
  readonly after: readonly PairView[];
}

/** One stage of two runs; null where a run has no value for it. */
export interface StageChange {
  readonly stage: 'matched' | 'fairness' | 'total';
  readonly before: number | null;
  readonly after: number | null;
}

export interface RunComparison {
  readonly stages: readonly StageChange[];
  readonly changed: readonly ChangedMentee[];
}

type ComparedRun = Pick<Run, 'pairs' | 'objective'>;

const keyOf = ({ a, b }: PairView): string => `${a.id}-${b.id}`;

/** Keys of the pairs that are in `after` and not in `before`. */
export function newPairKeys(
  before: readonly PairView[],
  after: readonly PairView[],
): ReadonlySet<string> {
  const known = new Set(before.map(keyOf));
  return new Set(after.map(keyOf).filter((key) => !known.has(key)));
}

/**
 * Who changes between two runs, and what each stage gains or loses. Mentees stand in the order of
 * their ids. Cost is linear in the number of pairs.
 */
export function compareRuns(before: ComparedRun, after: ComparedRun): RunComparison {
  const gone = newPairKeys(after.pairs, before.pairs);
  const come = newPairKeys(before.pairs, after.pairs);
  const lost = before.pairs.filter((pair) => gone.has(keyOf(pair)));
  const won = after.pairs.filter((pair) => come.has(keyOf(pair)));
  const mentees = new Map([...lost, ...won].map(({ b }) => [b.id, b]));
  const changed = [...mentees.values()]
    .sort((one, other) => one.id - other.id)
    .map((mentee) => ({
      mentee,
      before: lost.filter(({ b }) => b.id === mentee.id),
      after: won.filter(({ b }) => b.id === mentee.id),
    }));
  const stages = (['matched', 'fairness', 'total'] as const).map((stage) => ({
    stage,
    before: before.objective?.[stage] ?? null,
    after: after.objective?.[stage] ?? null,
  }));
  return { stages, changed };
}
