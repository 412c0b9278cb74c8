import { programmeEngine } from '../programme/programme-engine.ts';
import { askMixedInteger } from './ask.ts';

/** The engine for problems with quotas beyond the smallest: HiGHS in WebAssembly, all columns. */
export const mixedIntegerEngine = programmeEngine({
  name: 'mixed-integer',
  ask: askMixedInteger,
  mostCandidates: 40_000,
  timeLimitMs: 60_000,
});
