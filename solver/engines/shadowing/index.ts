import type { Control } from '../engine.ts';
import { claimsExchanges, solveExchanges } from './exchanges.ts';
import { buildShadowing } from './model.ts';
import type { ShadowingOutcome } from './outcome.ts';
import type { ShadowingProblem } from './problem.ts';
import { solveVisits } from './visits-run.ts';

export type { VisitBound } from './certificate.ts';
export { buildShadowing, type ShadowingModel } from './model.ts';
export { named } from './named.ts';
export type { ChosenVisit, ShadowingCertificate, ShadowingOutcome } from './outcome.ts';
export { type ShadowingProblem, type SlotFault, slotFaults, slotOf } from './problem.ts';

/**
 * Whether the engine takes a problem: every one-way programme, and every reciprocal one in which
 * nobody takes part in more than one exchange.
 */
export function claimsShadowing(problem: ShadowingProblem): boolean {
  return problem.reciprocal !== true || claimsExchanges(buildShadowing(problem));
}

/**
 * The best roster of a job shadowing programme, stage by stage, with its proof. One-way visits are
 * a flow, exact for any size; where visitors have several places, or hosts visit too, prices for
 * being in a slot and a tree of flows decide what a flow cannot know. Exchanges are a matching. The answer depends on the ids
 * alone: among rosters equal in all asked stages the one with more visits is taken, then with the
 * higher total, then the one where the search from the smallest ids ends. The problem must have
 * passed `readProblem` and `slotFaults`; throws a RangeError for one that `claimsShadowing` does not
 * claim.
 */
export function solveShadowing(problem: ShadowingProblem, control: Control): ShadowingOutcome {
  const model = buildShadowing(problem);
  return problem.reciprocal === true ? solveExchanges(model, control) : solveVisits(model, control);
}
