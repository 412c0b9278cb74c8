import { programmeEngine } from '../programme/programme-engine.ts';
import { askSmallProgramme } from './ask.ts';

/**
 * The engine for small problems with quotas, and the second opinion on small ones without:
 * javascript-lp-solver needs no loading and answers a pilot cohort in milliseconds.
 */
export const smallProgrammeEngine = programmeEngine({
  name: 'small-programme',
  ask: askSmallProgramme,
  mostCandidates: 200,
  timeLimitMs: 2000,
});
