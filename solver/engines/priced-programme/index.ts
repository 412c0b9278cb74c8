import type { Highs } from 'highs';
import type { PairingModel } from '../../problem/model.ts';
import type { Control, Engine, EngineOutcome, PairIndex } from '../engine.ts';
import { dropHighs, warmHighs } from '../highs.ts';
import { lockConflict } from '../locks.ts';
import { canonicalCells } from './canonical.ts';
import { type QuotaCertificate, quotaBound } from './certificate.ts';
import { conflictingRules } from './conflict.ts';
import { keepsAll } from './integral.ts';
import { rosterOf, type Scope, scopeOf } from './scope.ts';
import { Stages } from './stages.ts';

export type { QuotaBound, QuotaCertificate, RulePrice } from './certificate.ts';

/**
 * The exact engine for two-sided problems with quotas, of any size: HiGHS over priced columns. The
 * linear programme bounds every roster over all candidates; what stays fractional is settled by an
 * integer programme over all cells within the gap. Its certificate holds a `QuotaBound` for each
 * stage; 'linear bound' says that these alone prove the roster, 'exhausted columns' that at some
 * stage no better roster was found among all the cells that one could hold.
 */
export const pricedProgrammeEngine: Engine<PairingModel, QuotaCertificate> = {
  name: 'priced-programme',
  claims: (model) => model.quotas.length > 0,
  async solve(model, control, canonical) {
    const conflict = lockConflict(model);
    if (conflict.length > 0) return { status: 'infeasible', conflict };
    try {
      return solveWith(await warmHighs(), model, control, canonical);
    } catch (error) {
      dropHighs();
      throw error;
    }
  },
};

function solveWith(
  highs: Highs,
  model: PairingModel,
  control: Control,
  canonical: boolean,
): EngineOutcome<QuotaCertificate> {
  const scope = scopeOf(model);
  const staged = new Stages(highs, scope, control).solve();
  if (staged.status === 'infeasible') return infeasible(highs, model, control);
  if (staged.status !== 'solved') return stopped(scope, staged.cells, control);
  const { last, bounds, tight } = staged;
  const cells = canonical ? canonicalCells(highs, scope, last, control) : last.cells;
  return {
    status: 'optimal',
    pairs: rosterOf(scope, cells),
    proof: tight ? 'linear bound' : 'exhausted columns',
    certificate: { kind: 'quota-prices', bounds: bounds.map((bound) => quotaBound(scope, bound)) },
  };
}

function infeasible(
  highs: Highs,
  model: PairingModel,
  control: Control,
): EngineOutcome<QuotaCertificate> {
  const conflict = conflictingRules(highs, model, control);
  if (conflict !== null) return { status: 'infeasible', conflict };
  return { status: 'stopped', reason: control.stop() ?? 'time', pairs: null };
}

/** Stopped from outside, or at the limit of what the memory holds or the numbers tell. */
function stopped(
  scope: Scope,
  cells: Int32Array | null,
  control: Control,
): EngineOutcome<QuotaCertificate> {
  const any = { offset: 0, factor: 0, atLeast: 0, fewest: 0, most: Infinity };
  const sound = cells !== null && keepsAll(scope, any, cells);
  const pairs: readonly PairIndex[] | null = sound ? rosterOf(scope, cells) : null;
  const reason = control.stop();
  if (reason === null && pairs === null) return { status: 'no-answer' };
  return { status: 'stopped', reason: reason ?? 'time', pairs };
}
