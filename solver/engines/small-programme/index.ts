import type { PairingModel } from '../../problem/model.ts';
import type { Engine, EngineOutcome } from '../engine.ts';
import { lockConflict } from '../locks.ts';
import { canonicalRoster } from './canonical.ts';
import { conflictingRules } from './conflict.ts';
import { solveStages } from './stages.ts';

/** Up to 50 x 50 with quotas javascript-lp-solver was right and quick. */
const MOST_CANDIDATES = 2500;

/** Up to this size the canonical roster costs less than a second. */
const MOST_FOR_CANONICAL = 400;

/**
 * The engine for small problems with quotas, and the second opinion on small ones without:
 * integer programmes by javascript-lp-solver. All its answers are counted again in integers, and a
 * fractional, late or wrong one is no answer.
 */
export const smallProgrammeEngine: Engine = {
  name: 'small-programme',
  claims: (model) => countCandidates(model) <= MOST_CANDIDATES,
  solve(model, control, canonical): EngineOutcome {
    const conflict = lockConflict(model);
    if (conflict.length > 0) return { status: 'infeasible', conflict };
    const staged = solveStages(model, control);
    if (staged.status === 'infeasible') {
      return { status: 'infeasible', conflict: conflictingRules(model) };
    }
    if (staged.status === 'unsure') return { status: 'no-answer' };
    if (staged.status !== 'solved') {
      return { status: 'stopped', reason: staged.status, pairs: null };
    }
    const { chosen, question } = staged;
    const small = canonical && countCandidates(model) <= MOST_FOR_CANONICAL;
    const roster = (small ? canonicalRoster(model, chosen, question, control) : null) ?? chosen;
    return {
      status: 'optimal',
      pairs: roster.map(({ row, column }) => ({ row, column })),
      proof: 'exhausted columns',
      certificate: { bounds: [] },
    };
  },
};

function countCandidates(model: PairingModel): number {
  let count = model.locks.length;
  for (const score of model.table.score) if (score >= 0) count += 1;
  return count;
}
