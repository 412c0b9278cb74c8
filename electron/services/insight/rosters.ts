import type { AddedRules, Alternative, ConflictRepair, Roster } from '../../../solver/index.ts';
import {
  type Contradiction,
  MOST_MENTEES,
  type OtherRoster,
  type Relaxation,
  type TradeoffPoint,
} from '../../contract/index.ts';
import type { Database, StoredRun } from '../../database/index.ts';
import { isOfNow } from '../fingerprint.ts';
import { gatherInput, questionOf, withSettings } from '../match-input.ts';
import type { Surroundings } from '../surroundings.ts';
import type { InsightQuestion } from '../workers/questions.ts';
import type { Hearing } from './hearing.ts';
import { rulesView } from './rules-view.ts';
import { countChanged, movesBetween, type RunContext, requireRunContext } from './run-context.ts';

/** Rosters that differ from the best one and from each other, the best first. */
export async function alternativesTo(
  { database, ask }: Surroundings,
  wanted: {
    readonly runId: number;
    readonly count: number;
    readonly differ: number;
    /** The share of the best total that an alternative may lose. */
    readonly loss: number;
  },
  ...hearing: Hearing
): Promise<readonly OtherRoster[]> {
  const { stored, personOf } = requireRunContext(database, wanted.runId);
  const { problem, answer } = stored;
  const { count, differ, loss } = wanted;
  const told = await ask(
    { kind: 'alternatives', problem, answer, wanted: { count, differ, lossPercent: 100 * loss } },
    ...hearing,
  );
  if (told.status !== 'told') return [];
  return told.rosters.map((roster) => otherRoster(roster, answer, personOf));
}

/** How many points of a curve are looked for. */
const pointsOfCurve = 8;

/** The curve of quality against a share of pairs, or against the lowest score. */
export async function tradeoffOf(
  { database, ask }: Surroundings,
  { runId, against }: { readonly runId: number; readonly against: Against },
  ...hearing: Hearing
): Promise<readonly TradeoffPoint[]> {
  const { stored, personOf } = requireRunContext(database, runId);
  const { problem, answer } = stored;
  const wanted = { against, points: pointsOfCurve };
  const told = await ask({ kind: 'tradeoff', problem, wanted }, ...hearing);
  if (told.status !== 'told') return [];
  return told.curve.map((point) => ({
    ...otherRoster(point, answer, personOf),
    value: point.value,
  }));
}

type Against = 'cross-agency' | 'cross-sector' | 'near' | 'fairness';

/** Which rules of a run contradict each other, and how they could hold again; null if they do not. */
export async function contradictionIn(
  { database, ask }: Surroundings,
  runId: number,
  ...hearing: Hearing
): Promise<Contradiction | null> {
  const context = requireRunContext(database, runId);
  const { stored, personOf } = context;
  const told = await ask(conflictIn(database, stored), ...hearing);
  if (told.status !== 'conflict') return null;
  const { isSmallest, repairs, rules } = told;
  const ways = repairs.flatMap((repair) => relaxationsIn(repair, personOf));
  return { rules: rulesView(rules, context), isSmallest, ways };
}

/**
 * The problem of a run no longer holds what its lowest score and the limit of its groups have
 * removed, so these two can only be weighed against other rules while people, constraints and
 * organisation are still those of the run: then its match is built anew without them.
 */
function conflictIn(
  database: Database,
  { cohortId, fingerprint, problem, settings }: StoredRun,
): Extract<InsightQuestion, { kind: 'conflict' | 'conflict-of' }> {
  const { lowestScore, menteesPerMentor } = settings;
  const added: AddedRules = {
    ...(lowestScore === null ? {} : { lowestScore }),
    ...(menteesPerMentor === null || problem.method !== 'mentoring'
      ? {}
      : { groupLimit: menteesPerMentor }),
  };
  if (Object.keys(added).length === 0) return { kind: 'conflict', problem };
  const input = gatherInput(database, cohortId, settings);
  if (!isOfNow(input, fingerprint)) return { kind: 'conflict', problem };
  const wide = withSettings(input, { ...settings, lowestScore: null, menteesPerMentor: null });
  return { kind: 'conflict-of', match: questionOf(wide), added };
}

/** What is given a number is eased as little as it takes rather than dropped. */
function relaxationsIn(
  repair: ConflictRepair,
  personOf: RunContext['personOf'],
): readonly Relaxation[] {
  if (repair.leaves !== 'nothing') return [];
  if (repair.kind === 'lower-score') {
    return [{ kind: repair.kind, to: repair.to === 0 ? null : repair.to }];
  }
  if (repair.kind === 'larger-groups') {
    return [{ kind: repair.kind, to: repair.to > MOST_MENTEES ? null : repair.to }];
  }
  if (repair.kind === 'relax') {
    return [{ kind: 'relax-quota', name: repair.quota, bound: repair.bound, to: repair.to }];
  }
  const { rule } = repair;
  if (rule.kind !== 'lock' && rule.kind !== 'forbidden') return [];
  const [a, b] = rule.pair;
  return [{ kind: `lift-${rule.kind}`, a: personOf(a), b: personOf(b) }];
}

/** A roster beside the one at hand, for the contract. */
export function otherRoster(
  roster: Roster & Pick<Alternative, 'objective'>,
  atHand: Roster,
  personOf: RunContext['personOf'],
): OtherRoster {
  const { objective, pairs, trios = [] } = roster;
  const thirds = new Map(trios.map(({ pair: [a, b], third }) => [JSON.stringify([a, b]), third]));
  return {
    objective,
    pairs: pairs.map(({ a, b, score, slot = null }) => {
      const third = thirds.get(JSON.stringify([a, b]));
      return {
        a: personOf(a).id,
        b: personOf(b).id,
        score,
        slot,
        third: third === undefined ? null : personOf(third).id,
      };
    }),
    changedPairs: countChanged(atHand, roster),
    moves: movesBetween(atHand, roster, personOf),
  };
}
