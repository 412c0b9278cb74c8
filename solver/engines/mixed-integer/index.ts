import { programmeEngine } from '../programme/programme-engine.ts';
import { poolShape, visitsShape } from '../programme/shapes.ts';
import { askMixedInteger } from './ask.ts';

export { VisitForcing } from './visit-forcing.ts';

const solver = {
  name: 'mixed-integer',
  ask: askMixedInteger,
  mostCandidates: 40_000,
  timeLimitMs: 60_000,
};

/** The engines for quotas on one pool or on visits: HiGHS in WebAssembly, all columns. */
export const mixedInteger = {
  pool: programmeEngine(solver, poolShape),
  visits: programmeEngine(solver, visitsShape),
};
