import type { PairingModel } from '../../problem/model.ts';
import type { Engine } from '../engine.ts';
import { lockConflict } from '../locks.ts';
import { canonicalRoster } from './canonical.ts';
import { conflictingRules } from './conflict.ts';
import type { Ask } from './question.ts';
import { solveStages } from './stages.ts';

/** Up to this size the canonical roster costs less than a second. */
const MOST_FOR_CANONICAL = 400;

/** What makes an engine out of a solver of integer programmes. */
export interface ProgrammeSolver {
  readonly name: string;
  readonly ask: Ask;
  /** The most candidates of a problem that the solver answers in good time. */
  readonly mostCandidates: number;
  /** The longest time for one programme. */
  readonly timeLimitMs: number;
}

/**
 * An engine that solves the stages as integer programmes, exactly, each with the values of those
 * before as rows. Its rosters up to 400 candidates are the canonical ones; larger ones are the same
 * for the same problem, since the programme is written in the order of the ids.
 */
export function programmeEngine(solver: ProgrammeSolver): Engine {
  const { name, ask, mostCandidates, timeLimitMs } = solver;
  return {
    name,
    claims: (model) => countCandidates(model) <= mostCandidates,
    async solve(model, control, canonical) {
      const conflict = lockConflict(model);
      if (conflict.length > 0) return { status: 'infeasible', conflict };
      const staged = await solveStages(model, control, ask, timeLimitMs);
      if (staged.status === 'infeasible') {
        return { status: 'infeasible', conflict: await conflictingRules(model, ask) };
      }
      if (staged.status === 'unsure') return { status: 'no-answer' };
      if (staged.status !== 'solved') {
        return { status: 'stopped', reason: staged.status, pairs: null };
      }
      const { chosen, question } = staged;
      const small = canonical && countCandidates(model) <= MOST_FOR_CANONICAL;
      const roster =
        (small ? await canonicalRoster(chosen, question, control, ask) : null) ?? chosen;
      return {
        status: 'optimal',
        pairs: roster.map(({ row, column }) => ({ row, column })),
        proof: 'exhausted columns',
        certificate: { bounds: [] },
      };
    },
  };
}

function countCandidates(model: PairingModel): number {
  let count = model.locks.length;
  for (const score of model.table.score) if (score >= 0) count += 1;
  return count;
}
