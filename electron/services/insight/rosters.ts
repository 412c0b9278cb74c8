import {
  type OtherRoster,
  Refused,
  type Relaxation,
  type TradeoffPoint,
} from '../../contract/index.ts';
import { readRoster } from '../../database/index.ts';
import { problemOf } from '../match-input.ts';
import { gatherInput } from '../matching.ts';
import { referenceTo } from '../pair-scorer.ts';
import { keysById } from '../profiles.ts';
import type { Surroundings } from '../surroundings.ts';
import { movesOf, requireRunContext, without } from './run-context.ts';

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
  signal: AbortSignal | undefined,
): Promise<readonly OtherRoster[]> {
  const { stored, personOf } = requireRunContext(database, wanted.runId);
  const { problem, answer } = stored;
  const { count, differ, loss } = wanted;
  const told = await ask(
    { kind: 'alternatives', problem, answer, wanted: { count, differ, lossPercent: 100 * loss } },
    signal,
  );
  if (told.status !== 'told') return [];
  return told.rosters.map(({ objective, gone, come }) => ({
    objective,
    changedPairs: gone.length,
    moves: movesOf(gone, come, personOf),
  }));
}

/**
 * What to do when people leave the accepted roster: the best roster that changes no further pair,
 * then with one change, and so on while it gets better.
 */
export async function repairOf(
  { database, ask }: Surroundings,
  { cohortId, leaving }: { readonly cohortId: number; readonly leaving: readonly number[] },
  signal: AbortSignal | undefined,
): Promise<readonly OtherRoster[]> {
  const roster = readRoster(database, cohortId);
  if (roster === null) throw new Refused('cohort-has-no-roster');
  const input = gatherInput(database, cohortId);
  const keyOf = keysById(input.everybody);
  const leave = leaving.map((id) => {
    const key = keyOf.get(id);
    if (key === undefined) throw new Refused('person-unknown');
    return key;
  });
  const people = new Map(roster.pairs.flatMap(({ a, b }) => [a, b]).map((one) => [one.key, one]));
  for (const participant of input.cohort.people)
    if (!people.has(participant.person.key))
      people.set(participant.person.key, referenceTo(participant));
  const personOf = (key: string) => {
    const person = people.get(key);
    if (person === undefined) throw new Error('a repair names somebody who is not in the cohort');
    return person;
  };
  const confirmed = roster.pairs.map(({ a, b, score }) => ({ a: a.key, b: b.key, score }));
  const repaired = await ask(
    { kind: 'repair', problem: problemOf(input).problem, confirmed, wish: { leave } },
    signal,
  );
  if (repaired.status !== 'repaired') return [];
  return repaired.steps.map(({ objective, pairs, changed }) => ({
    objective,
    changedPairs: changed,
    moves: movesOf(without(confirmed, pairs), without(pairs, confirmed), personOf),
  }));
}

/** How many points of a curve are looked for. */
const pointsOfCurve = 8;

/** The curve of quality against a share of pairs, or against the lowest score. */
export async function tradeoffOf(
  { database, ask }: Surroundings,
  { runId, against }: { readonly runId: number; readonly against: Against },
  signal: AbortSignal | undefined,
): Promise<readonly TradeoffPoint[]> {
  const { stored } = requireRunContext(database, runId);
  const wanted = { against, points: pointsOfCurve };
  const told = await ask({ kind: 'tradeoff', problem: stored.problem, wanted }, signal);
  if (told.status !== 'told') return [];
  return told.curve.map(({ value, objective }) => ({ value, objective }));
}
type Against = 'cross-agency' | 'cross-sector' | 'near' | 'fairness';

/** How the rules that contradict each other in a run could hold again. */
export async function relaxationsOf(
  { database, ask }: Surroundings,
  runId: number,
  signal: AbortSignal | undefined,
): Promise<readonly Relaxation[]> {
  const { stored, personOf } = requireRunContext(database, runId);
  const told = await ask({ kind: 'conflict', problem: stored.problem }, signal);
  if (told.status !== 'conflict') return [];
  return told.repairs.flatMap((repair): readonly Relaxation[] => {
    if (repair.leaves !== 'nothing') return [];
    if (repair.kind === 'relax')
      return [{ kind: 'relax-quota', name: repair.quota, bound: repair.bound, to: repair.to }];
    if (repair.rule.kind !== 'lock') return [];
    const [a, b] = repair.rule.pair;
    return [{ kind: 'lift-lock', a: personOf(a), b: personOf(b) }];
  });
}
