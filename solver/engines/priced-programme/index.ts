import type { Highs } from 'highs';
import type { PairingModel, PoolModel } from '../../problem/model.ts';
import { claimsPool, poolLockConflict } from '../blossom/index.ts';
import type { Control, Engine, EngineOutcome, PairIndex } from '../engine.ts';
import { dropHighs, warmHighs } from '../highs.ts';
import { lockConflict } from '../locks.ts';
import { canonicalCells } from './canonical.ts';
import { type QuotaCertificate, quotaBound } from './certificate.ts';
import { conflictingRules } from './conflict.ts';
import { type ForcedValues, forceCell, type Hope } from './forcing.ts';
import { keepsAll } from './integral.ts';
import { poolScopeOf } from './pool-scope.ts';
import { rosterOf, type Scope, scopeOf, totalOf } from './scope.ts';
import { type Staged, Stages } from './stages.ts';

export type { QuotaBound, QuotaCertificate, RulePrice } from './certificate.ts';
export type { ForcedValues } from './forcing.ts';

/** How problems of one kind come to the programme. */
interface Ways<Model> {
  claims(model: Model): boolean;
  /** The smallest set of locks that cannot all hold, as far as counting alone tells. */
  lockConflict(model: Model): readonly string[];
  scopeOf(model: Model): Scope;
}

const sidesWays: Ways<PairingModel> = { claims: () => true, lockConflict, scopeOf };
const poolWays: Ways<PoolModel> = {
  claims: claimsPool,
  lockConflict: poolLockConflict,
  scopeOf: poolScopeOf,
};

/**
 * The exact engines for problems with quotas, of any size: between two sides, and in a pool where
 * nobody has more than one place. Prices of the quotas lead the engines without quotas to the best
 * blend of rosters, which bounds every roster over all candidates; what stays blended is settled by
 * an integer programme over all cells within the gap. The certificate holds a `QuotaBound` for each
 * stage; 'linear bound' says that these alone prove the roster, 'exhausted columns' that at some
 * stage no better roster was found among all the cells that one could hold.
 */
export const pricedProgramme = {
  sides: engineOf<PairingModel>(sidesWays),
  pool: engineOf<PoolModel>(poolWays),
};

/** Tells the values of the best roster with the pair of a row and a column; none is better than `hope`. */
export type ForceCell = (row: number, column: number, hope: Hope) => ForcedValues;

/** Forces pairs into a problem with quotas. */
export async function forcingUnderQuotas(
  model: PairingModel | PoolModel,
  control: Control,
): Promise<ForceCell> {
  const highs = await warmHighs();
  const force: ForceCell = (row, column, hope) =>
    model.kind === 'pool'
      ? forceCell(highs, { ...poolWays, model }, [row, column], hope, control)
      : forceCell(highs, { ...sidesWays, model }, [row, column], hope, control);
  return (row, column, hope) => {
    try {
      return force(row, column, hope);
    } catch (error) {
      dropHighs();
      throw error;
    }
  };
}

function engineOf<Model extends PairingModel | PoolModel>(
  ways: Ways<Model>,
): Engine<Model, QuotaCertificate> {
  return {
    name: 'priced-programme',
    claims: (model) => model.quotas.length > 0 && ways.claims(model),
    async solve(model, control, canonical) {
      const conflict = ways.lockConflict(model);
      if (conflict.length > 0) return { status: 'infeasible', conflict };
      try {
        return solveWith(await warmHighs(), model, ways, control, canonical);
      } catch (error) {
        dropHighs();
        throw error;
      }
    },
  };
}

function solveWith<Model extends PairingModel | PoolModel>(
  highs: Highs,
  model: Model,
  ways: Ways<Model>,
  control: Control,
  canonical: boolean,
): EngineOutcome<QuotaCertificate> {
  const scope = ways.scopeOf(model);
  const staged = new Stages(highs, scope, control).solve();
  if (staged.status === 'infeasible') {
    const conflict = conflictingRules(highs, model, ways.scopeOf, control);
    if (conflict !== null) return { status: 'infeasible', conflict };
    return { status: 'stopped', reason: control.stop() ?? 'time', pairs: null };
  }
  if (staged.status !== 'solved') return stopped(scope, staged, control);
  const { last, bounds, tight } = staged;
  const cells = canonical ? canonicalCells(highs, scope, last, control) : last.cells;
  return {
    status: 'optimal',
    pairs: rosterOf(scope, cells),
    proof: tight ? 'linear bound' : 'exhausted columns',
    certificate: { kind: 'quota-prices', bounds: bounds.map((bound) => quotaBound(scope, bound)) },
  };
}

/** Stopped from outside, or at the limit of what the memory holds or the numbers tell. */
function stopped(
  scope: Scope,
  { cells, highest }: Extract<Staged, { highest: unknown }>,
  control: Control,
): EngineOutcome<QuotaCertificate> {
  const any = { offset: 0, factor: 0, atLeast: 0, fewest: 0, most: Infinity };
  const sound = cells !== null && keepsAll(scope, any, cells);
  const pairs: readonly PairIndex[] | null = sound ? rosterOf(scope, cells) : null;
  const reason = control.stop();
  if (reason === null && pairs === null) return { status: 'no-answer' };
  const total = reason === 'cancelled' ? Infinity : highestTotal(scope);
  const bound = { ...highest, total: Math.min(highest.total, total) };
  return { status: 'stopped', reason: reason ?? 'time', pairs, bound };
}

/** The best total if there were no rules: dear, but it says what more time could bring at most. */
function highestTotal({ locked, matcher, ...scope }: Scope): number {
  const weights = { offset: 0, factor: 1, atLeast: 0 };
  const { cells } = matcher.overall(weights, { stop: () => null, report: () => undefined });
  return locked.total + totalOf(scope, cells);
}
