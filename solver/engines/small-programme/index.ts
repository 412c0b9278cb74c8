import type { VisitsModel } from '../models.ts';
import { programmeEngine } from '../programme/programme-engine.ts';
import { poolShape, sidesShape, visitsShape } from '../programme/shapes.ts';
import { askSmallProgramme } from './ask.ts';

const solver = {
  name: 'small-programme',
  ask: askSmallProgramme,
  mostCandidates: 200,
  timeLimitMs: 2000,
};

/**
 * The engines for small problems with quotas, and the second opinions on small ones without:
 * javascript-lp-solver needs no loading and answers a pilot cohort in milliseconds.
 */
export const smallProgramme = {
  name: solver.name,
  sides: programmeEngine(solver, sidesShape),
  pool: programmeEngine(solver, poolShape),
  visits: programmeEngine<VisitsModel>(solver, visitsShape),
};
