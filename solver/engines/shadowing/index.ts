import type { Control, Engine, NoCertificate, VisitIndex } from '../engine.ts';
import type { VisitsModel } from '../models.ts';
import { claimsExchanges, solveExchanges } from './exchanges.ts';
import type { ChosenVisit, ShadowingCertificate, ShadowingOutcome } from './outcome.ts';
import { solveVisits } from './visits-run.ts';

export { ExchangeTree } from './exchange-tree.ts';
export { bestFlow } from './flow.ts';
export { buildShadowing, type ShadowingModel, type VisitLock } from './model.ts';
export { type MomentPrices, priceMoments, pricesOf } from './moment-prices.ts';
export { buildNetwork, type Network } from './network.ts';
export type { ShadowingCertificate } from './outcome.ts';
export { type Moment, SideRules } from './side-rules.ts';
export { stageWeights, worthOfVisits } from './worth.ts';

/**
 * The exact engine for job shadowing without quotas, stage by stage, with a proof in integers.
 * One-way visits are a flow, exact for any size; where visitors have several places, or hosts visit
 * too, a tree of flows decides what a flow cannot know. Exchanges, in which nobody takes part more
 * than once, are a matching. The answer depends on the ids alone: among rosters equal in all asked
 * stages the one with more visits is taken, then with the higher total, then the one where the
 * search from the smallest ids ends.
 */
export const shadowingEngine: Engine<VisitsModel, ShadowingCertificate | NoCertificate> = {
  name: 'shadowing',
  claims: (model) => model.quotas.length === 0 && claimsShadowing(model),
  solve(model, control) {
    const outcome = solveShadowing(model, control);
    if (outcome.status === 'infeasible') return outcome;
    if (outcome.status === 'stopped') {
      const { reason, visits, bound } = outcome;
      const pairs = visits === null ? null : visits.map(indexOf);
      return { status: 'stopped', reason, pairs, bound };
    }
    const { certificate, proof, visits } = outcome;
    return { status: 'optimal', pairs: visits.map(indexOf), proof, certificate };
  },
};

type Programme = Pick<VisitsModel, 'numbers' | 'reciprocal'>;

/**
 * Whether the engine takes a programme: every one-way one, and every reciprocal one in which nobody
 * takes part in more than one exchange.
 */
export function claimsShadowing({ numbers, reciprocal }: Programme): boolean {
  return !reciprocal || claimsExchanges(numbers);
}

/** Solves a programme that the engine takes; a RangeError for another. */
export function solveShadowing(
  { numbers, reciprocal }: Programme,
  control: Control,
): ShadowingOutcome {
  return reciprocal ? solveExchanges(numbers, control) : solveVisits(numbers, control);
}

function indexOf({ host, slot, visitor }: ChosenVisit): VisitIndex {
  return { row: host, column: visitor, slot };
}
