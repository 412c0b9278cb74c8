import type { ChosenPair } from '../../../problem/answer.ts';
import type { VisitsProblem } from '../../../problem/problem.ts';
import { checkRoster, type RosterFault } from '../../../verify/index.ts';
import type { Control } from '../../engine.ts';
import * as engine from '../index.ts';
import type { ShadowingModel } from '../model.ts';
import type { ChosenVisit, ShadowingOutcome } from '../outcome.ts';

/** Solves a problem as it is written in a file. */
export function solveShadowing(problem: VisitsProblem, control: Control): ShadowingOutcome {
  return engine.solveShadowing(programmeOf(problem), control);
}

/** Whether the engine takes a problem as it is written in a file. */
export function claimsShadowing(problem: VisitsProblem): boolean {
  return engine.claimsShadowing(programmeOf(problem));
}

function programmeOf(problem: VisitsProblem) {
  const numbers = engine.buildShadowing(problem);
  return { numbers, reciprocal: problem.reciprocal === true };
}

/** Chosen visits by the ids of their people and slots, in the order of the ids. */
export function named(
  { hosts, visitors, slots }: ShadowingModel,
  visits: readonly ChosenVisit[],
): readonly ChosenPair[] {
  return visits.map(({ host, visitor, slot, score }) => {
    const pair = { a: hosts.ids[host] ?? '', b: visitors.ids[visitor] ?? '', score };
    const text = slots[slot];
    return text === undefined ? pair : { ...pair, slot: text };
  });
}

/** What is wrong with a roster of visits. */
export function checkShadowing(
  problem: VisitsProblem,
  visits: readonly ChosenPair[],
): readonly RosterFault[] {
  return checkRoster({ version: 1, method: 'shadowing', ...problem }, visits);
}
