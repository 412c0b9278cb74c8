import { agency } from './agency.ts';
import { competence } from './competence.ts';
import { coverage } from './coverage.ts';
import { experience } from './experience.ts';
import { geography } from './geography.ts';
import { goals } from './goals.ts';
import type { Measure } from './judgement.ts';
import { learning } from './learning.ts';
import { peaks } from './peaks.ts';
import { sector } from './sector.ts';
import { type Criterion, criteriaOf, type MatchSettings } from './settings.ts';
import { standIn } from './stand-in.ts';
import { workload } from './workload.ts';

export const HIGHEST_SCORE = 1000;

const MEASURES: Readonly<Record<Criterion, Measure>> = {
  goals,
  competence,
  sector,
  geography,
  agency,
  experience,
  coverage,
  'stand-in': standIn,
  learning,
  peaks,
  workload,
};

/** A criterion that counts, and how much. */
export interface WeighedMeasure extends Measure {
  readonly criterion: Criterion;
  /** A positive integer. */
  readonly weight: number;
}

/** The criteria of the method that count, in the order in which they are shown. */
export function measuresOf(settings: MatchSettings): readonly WeighedMeasure[] {
  return criteriaOf(settings.method)
    .map((criterion) => ({
      criterion,
      weight: weightOf(criterion, settings),
      ...MEASURES[criterion],
    }))
    .filter(({ weight }) => weight > 0);
}

/** A criterion is not asked where the coordinator ignores it or nothing could fulfil it. */
function weightOf(criterion: Criterion, settings: MatchSettings): number {
  const isIgnored =
    (criterion === 'sector' && settings.sector === 'ignored') ||
    (criterion === 'agency' && settings.agency === 'ignored') ||
    (criterion === 'coverage' && settings.criticalTasks.length === 0);
  return isIgnored ? 0 : settings.weights[criterion];
}
