import type { PoolModel } from '../../problem/model.ts';
import type { Engine } from '../engine.ts';
import type { PoolBound } from './outcome.ts';
import { claimsPool, solvePool } from './pool-run.ts';

/** Prices of people and of odd sets of people. */
export interface OddSetCertificate {
  readonly kind: 'odd-sets';
  readonly bounds: readonly PoolBound[];
}

/** The exact engine for work pairs without quotas, of any size, with a proof in integers. */
export const blossomEngine: Engine<PoolModel, OddSetCertificate> = {
  name: 'blossom',
  claims: (model) => model.quotas.length === 0 && claimsPool(model),
  solve(model, control) {
    const outcome = solvePool(model, control);
    if (outcome.status !== 'optimal') return outcome;
    const { bounds } = outcome.certificate;
    const certificate = { kind: 'odd-sets' as const, bounds };
    return { status: 'optimal', pairs: outcome.pairs, proof: 'dual certificate', certificate };
  },
};
