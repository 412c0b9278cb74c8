import type { Control } from '../../engines/engine.ts';
import { modelOf } from '../../engines/models.ts';
import { type ForceCell, forcingUnderQuotas } from '../../engines/priced-programme/index.ts';
import type { StageValues } from '../../problem/answer.ts';
import { numbered } from '../../problem/groups.ts';
import type { PairingProblem } from '../../problem/problem.ts';
import type { Asking, NoInsight } from '../asking.ts';
import { withLock } from '../changed-problem.ts';
import type { OpenPair } from '../open-pairs.ts';

/** The values of the best roster with a pair; null where no roster can hold it. */
export type SolvedPair = { readonly status: 'solved'; readonly values: StageValues | null };

/** Solves a problem again with a pair in it. */
export type SolvePair = (pair: OpenPair) => Promise<SolvedPair | NoInsight>;

/**
 * Solves a problem again for one pair after another: with quotas from what is known of the best
 * roster, else from the beginning.
 */
export async function solvingPairs(
  problem: PairingProblem,
  known: StageValues,
  asking: Asking,
): Promise<SolvePair> {
  const force = await underQuotas(problem, known, asking);
  return async (pair) => {
    const values = force?.(pair) ?? 'unsure';
    if (values === 'none') return { status: 'solved', values: null };
    if (typeof values !== 'string') return { status: 'solved', values };
    const asked = await asking.ask(withLock(problem, [pair.a, pair.b]));
    if (asked.status === 'cancelled' || asked.status === 'not-proved') return asked;
    return {
      status: 'solved',
      values: asked.status === 'best' ? asked.answer.objective : null,
    };
  };
}

/** Where only quotas keep exchanges from telling: what forces a pair. */
async function underQuotas(
  problem: PairingProblem,
  known: StageValues,
  asking: Asking,
): Promise<((pair: OpenPair) => ReturnType<ForceCell>) | null> {
  if ((problem.quotas ?? []).length === 0) return null;
  const model = modelOf(problem);
  if (model.kind === 'visits') return null;
  const [left, right] =
    model.kind === 'pool'
      ? [model.people.ids, model.people.ids]
      : [model.left.ids, model.right.ids];
  const rows = numbered(left);
  const columns = numbered(right);
  const control: Control = {
    stop: () => (asking.stop() === null ? null : 'cancelled'),
    report: () => undefined,
  };
  const force = await forcingUnderQuotas(model, known, control);
  return ({ a, b }) => force(rows.get(a) ?? -1, columns.get(b) ?? -1);
}
