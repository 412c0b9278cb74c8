// What is measured of the solver, through its door, by name and size.
import {
  buildProblem,
  defaultSettingsOf,
  explainUnmatched,
  type Method,
  type PairingProblem,
  prices,
  type Stage,
  scorePair,
  solve,
  travelTable,
} from '../../solver/index.ts';
import type { Work } from './measure.ts';
import {
  mentoringProblem,
  openVisitsProblem,
  shadowingProblem,
  workPairsProblem,
} from './problems.ts';
import { criticalTasks, profiles, travelLegs, weeks } from './profiles.ts';

const allStages: readonly Stage[] = ['matched', 'fairness', 'total'];
const travel = travelTable(travelLegs);
const mentoring = defaultSettingsOf('mentoring');

/** Makes the problem of the given size and gives the work that is to be measured. */
export type MakeWork = (size: number) => Work | Promise<Work>;

export const works: Readonly<Record<string, MakeWork>> = {
  assignment: (size) => solving(mentoringProblem(size, 0, ['matched', 'total'])),
  'all-stages': (size) => solving(mentoringProblem(size, 0, allStages)),
  'one-quota': (size) => solving(mentoringProblem(size, 1, allStages)),
  'two-quotas': (size) => solving(mentoringProblem(size, 2, allStages)),
  'quotas-total': (size) => solving(mentoringProblem(size, 2, ['matched', 'total'])),
  'work-pairs': (size) => solving(workPairsProblem(size, 0)),
  'work-pairs-quota': (size) => solving(workPairsProblem(size, 1)),
  'work-pairs-quotas': (size) => solving(workPairsProblem(size, 2)),
  shadowing: (visitors) => solving(shadowingProblem(visitors)),
  scoring: (size) => scoring('mentoring', size),
  'scoring-work-pairs': (size) => scoring('workpair', size),
  'scoring-shadowing': (size) => scoring('shadowing', size),
  prices: (size) => pricing(mentoringProblem(size, 0, allStages)),
  'prices-of-mentor': (size) => pricing(mentoringProblem(size, 0, allStages), 'm00003'),
  'prices-of-mentor-quota': (size) => pricing(mentoringProblem(size, 1, allStages), 'm00003'),
  'prices-of-member': (size) => pricing(workPairsProblem(size, 0), 'p00003'),
  'prices-of-member-quota': (size) => pricing(workPairsProblem(size, 1), 'p00003'),
  'prices-of-host': (visitors) => pricing(openVisitsProblem(visitors, 1), 'h00003'),
  'prices-of-host-quota': (visitors) => pricing(openVisitsProblem(visitors, 1, 0.6), 'h00003'),
  'prices-of-host-twice': (visitors) => pricing(openVisitsProblem(visitors, 2), 'h00003'),
  pilot,
  'pilot-solve': (size) => solving(buildProblem(profiles(size), mentoring, travel).problem),
};

function solving(problem: PairingProblem): Work {
  return async () => {
    const { status, verified, objective, issues } = await solve(problem);
    if (status !== 'optimal' || !verified) {
      throw new Error([status, ...issues.map(({ code }) => code)].join(', '));
    }
    return objective?.total ?? -1;
  };
}

/** From profiles to a problem; in job shadowing every common week makes a candidate. */
function scoring(method: Method, size: number): Work {
  const people = profiles(size, method);
  const settings = { ...defaultSettingsOf(method), criticalTasks, weeks };
  return () => {
    const { problem } = buildProblem(people, settings, travel);
    return 'matrix' in problem ? problem.matrix.scores.length : problem.candidates.length;
  };
}

/** The exact prices of all pairs, or of those of one person. */
async function pricing(problem: PairingProblem, of?: string): Promise<Work> {
  const answer = await solve(problem);
  return async () => {
    const priced = await prices(problem, answer, of === undefined ? {} : { of });
    if (priced.status !== 'priced') throw new Error(`The prices are ${priced.status}.`);
    return priced.pairs.length;
  };
}

/** From profiles to an explained answer with the reasons of every pair. */
function pilot(size: number): Work {
  const people = profiles(size);
  return async () => {
    const { problem, removed } = buildProblem(people, mentoring, travel);
    const answer = await solve(problem);
    explainUnmatched(answer, removed);
    const byId = new Map(people.map((person) => [person.id, person]));
    for (const { a, b } of answer.pairs) {
      const mentor = byId.get(a);
      const mentee = byId.get(b);
      if (mentor !== undefined && mentee !== undefined) {
        scorePair(mentor, mentee, mentoring, travel);
      }
    }
    return answer.objective?.total ?? -1;
  };
}
