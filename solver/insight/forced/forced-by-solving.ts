import type { Control } from '../../engines/engine.ts';
import { VisitForcing } from '../../engines/mixed-integer/index.ts';
import { modelOf, type VisitsModel } from '../../engines/models.ts';
import { type ForcedValues, forcingUnderQuotas } from '../../engines/priced-programme/index.ts';
import type { StageValues } from '../../problem/answer.ts';
import { numbered } from '../../problem/groups.ts';
import type { PairingProblem } from '../../problem/problem.ts';
import type { Asking, NoInsight } from '../asking.ts';
import { withLock } from '../changed-problem.ts';
import type { OpenPair } from '../open-pairs.ts';

/** The values of the best roster with a pair; null where no roster can hold it. */
export type SolvedPair = { readonly status: 'solved'; readonly values: StageValues | null };

/** What no roster with a pair is better than, stage by stage. */
type Hope = Pick<StageValues, 'matched' | 'fairness'>;

/** Solves a problem again with a pair in it; no roster with it is better than `hope`. */
export type SolvePair = (pair: OpenPair, hope: Hope) => Promise<SolvedPair | NoInsight>;

/**
 * Solves a problem again for one pair after another: from what is known of the best roster as far
 * as that leads, else from the beginning.
 */
export async function solvingPairs(
  problem: PairingProblem,
  known: StageValues,
  asking: Asking,
): Promise<SolvePair> {
  const force = await forcingInto(problem, known, asking);
  return async (pair, hope) => {
    const values = await force(pair, hope);
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

/**
 * How good a roster with a pair can be: no better than the best one, and than the best with the pair
 * would be without quotas, of which the lowest score counts only for the same number of pairs.
 */
export function hopeOf(best: StageValues, withoutQuotas: StageValues): Hope {
  if (withoutQuotas.matched < best.matched) return withoutQuotas;
  if (withoutQuotas.matched > best.matched) return best;
  const fairness = Math.min(best.fairness ?? 0, withoutQuotas.fairness ?? 0);
  return { matched: best.matched, fairness };
}

type Force = (pair: OpenPair, hope: Hope) => ForcedValues | Promise<ForcedValues>;

/** What forces a pair into a problem of which the values of the best roster are known. */
async function forcingInto(
  problem: PairingProblem,
  known: StageValues,
  asking: Asking,
): Promise<Force> {
  const control: Control = {
    stop: () => (asking.stop() === null ? null : 'cancelled'),
    report: () => undefined,
  };
  const model = modelOf(problem);
  if (model.kind === 'visits') return model.reciprocal ? unsure : intoVisits(model, known, control);
  if (model.quotas.length === 0) return unsure;
  const [left, right] =
    model.kind === 'pool'
      ? [model.people.ids, model.people.ids]
      : [model.left.ids, model.right.ids];
  const rows = numbered(left);
  const columns = numbered(right);
  const force = await forcingUnderQuotas(model, control);
  return ({ a, b }, hope) => force(rows.get(a) ?? -1, columns.get(b) ?? -1, hope);
}

const unsure: Force = () => 'unsure';

function intoVisits(model: VisitsModel, known: StageValues, control: Control): Force {
  const hosts = numbered(model.numbers.hosts.ids);
  const visitors = numbered(model.numbers.visitors.ids);
  const forcing = new VisitForcing(model, known, control);
  return ({ a, b }, hope) => forcing.values(hosts.get(a) ?? -1, visitors.get(b) ?? -1, hope);
}
