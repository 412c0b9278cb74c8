import type { Engine, NoCertificate, VisitIndex } from '../engine.ts';
import type { VisitsModel } from '../models.ts';
import { claimsShadowing, solveShadowing } from './index.ts';
import type { ChosenVisit, ShadowingCertificate } from './outcome.ts';

/**
 * The exact engine for job shadowing without quotas: a flow over slots, a tree of flows where rules
 * go beyond it, a matching for exchanges.
 */
export const shadowingEngine: Engine<VisitsModel, ShadowingCertificate | NoCertificate> = {
  name: 'shadowing',
  claims: ({ problem, quotas }) => quotas.length === 0 && claimsShadowing(problem),
  solve({ problem }, control) {
    const outcome = solveShadowing(problem, control);
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

function indexOf({ host, slot, visitor }: ChosenVisit): VisitIndex {
  return { row: host, column: visitor, slot };
}
