import type { Control, Engine, NoCertificate, PairIndex, VisitIndex } from '../engine.ts';
import { canonicalRoster } from './canonical.ts';
import { conflictingRules } from './conflict.ts';
import type { Option, Shape } from './frame.ts';
import type { Ask, Found, Question } from './question.ts';
import { solveStages } from './stages.ts';

/** Up to this size the canonical roster costs less than a second. */
const MOST_FOR_CANONICAL = 400;

/** What makes an engine out of a solver of integer programmes. */
export interface ProgrammeSolver {
  readonly name: string;
  /** Answers one programme; stops where it can when the control says so. */
  ask(question: Question, control: Control): Found | Promise<Found>;
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
export function programmeEngine<Model>(
  solver: ProgrammeSolver,
  shape: Shape<Model>,
): Engine<Model, NoCertificate> {
  const { name, mostCandidates, timeLimitMs } = solver;
  return {
    name,
    claims: (model) => shape.hasAtMost(model, mostCandidates),
    async solve(model, control, canonical) {
      const conflict = shape.lockConflict(model);
      if (conflict.length > 0) return { status: 'infeasible', conflict };
      const frame = shape.frameOf(model);
      const ask: Ask = (question) => solver.ask(question, control);
      const staged = await solveStages(frame, control, ask, timeLimitMs);
      if (staged.status === 'infeasible') {
        const conflicting = await conflictingRules(frame, ask);
        const reason = control.stop();
        if (reason !== null) return { status: 'stopped', reason, pairs: null };
        return { status: 'infeasible', conflict: conflicting };
      }
      if (staged.status === 'unsure') return { status: 'no-answer' };
      if (staged.status !== 'solved') {
        const pairs = staged.chosen?.map(indexOf) ?? null;
        return { status: 'stopped', reason: staged.status, pairs };
      }
      const { chosen, question } = staged;
      const small = canonical && frame.options.length <= MOST_FOR_CANONICAL;
      const roster =
        (small ? await canonicalRoster(chosen, question, control, ask) : null) ?? chosen;
      return {
        status: 'optimal',
        pairs: roster.map(indexOf),
        proof: 'exhausted columns',
        certificate: { kind: 'none' },
      };
    },
  };
}

function indexOf({ column, row, slot }: Option): PairIndex | VisitIndex {
  return slot === null ? { row, column } : { row, column, slot };
}
