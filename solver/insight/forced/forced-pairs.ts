import { reachableLowest } from '../../engines/assignment/reachable-lowest.ts';
import type { Control } from '../../engines/engine.ts';
import { modelOf, type VisitsModel } from '../../engines/models.ts';
import { numbered } from '../../problem/groups.ts';
import type { Lock, PairingModel, PoolModel } from '../../problem/model.ts';
import { at } from '../../problem/model.ts';
import type { PairingProblem } from '../../problem/problem.ts';
import type { OpenPair } from '../open-pairs.ts';
import { ForcedInPool, type ForcedTwo } from './forced-in-pool.ts';
import { type ForcedCell, ForcedOnSides } from './forced-on-sides.ts';
import {
  type Forceable,
  type Forced,
  ForcedSearch,
  type ForcedStages,
  type ForcedWorths,
} from './forced-search.ts';
import { type ForcedVisit, ForcedVisits } from './forced-visits.ts';
import { quotasOfPool } from './kept-quotas.ts';
import { turned } from './turned-model.ts';

export type { Forced } from './forced-search.ts';

/** How the best rosters with pairs of one kind of problem are found. */
interface Ways<Pair extends Forceable> {
  readonly worths: ForcedWorths<Pair>;
  readonly stages: ForcedStages;
  /** The pair in numbers, or null where somebody has no free place. */
  find(pair: OpenPair): Pair | null;
}

/**
 * The stage values of the best roster with each of the pairs if there were no quotas, exactly, by
 * exchanges from the best roster: `unsure` where only a solve can tell, as for people who visit each
 * other. Null when stopped. `lowest` is the lowest score of the best roster with the quotas, above
 * which nothing is looked for, and `of` the person whose pairs they all are, if it is one.
 */
export function forcedPairs(
  problem: PairingProblem,
  pairs: readonly OpenPair[],
  { lowest, of }: { readonly lowest: number | null; readonly of?: string },
  control: Control,
): readonly Forced[] | null {
  const model = modelOf(problem);
  if (model.kind === 'sides') return search(onSides(model, lowest, of, control), pairs, control);
  if (model.kind === 'pool') return search(inPool(model, lowest, of, control), pairs, control);
  if (model.reciprocal) return pairs.map(() => 'unsure');
  return search(ofVisits(model, lowest, control), pairs, control);
}

function search<Pair extends Forceable>(
  { find, stages, worths }: Ways<Pair>,
  pairs: readonly OpenPair[],
  control: Control,
): readonly Forced[] | null {
  const numbers = pairs.map(find);
  const report = (fraction: number): void => control.report('total', fraction);
  const found = new ForcedSearch(worths, stages, report).values(
    numbers.flatMap((pair) => (pair === null ? [] : [pair])),
  );
  if (found === null) return null;
  const values = found.values();
  return numbers.map((pair) => (pair === null ? 'none' : (values.next().value ?? 'none')));
}

/** The trees of exchanges begin with a right person: the pairs of a left one are asked turned. */
function onSides(
  given: PairingModel,
  lowest: number | null,
  of: string | undefined,
  control: Control,
): Ways<ForcedCell> {
  const isOf = (id: string): boolean => id === of;
  const isTurned = given.left.ids.some(isOf) && !given.right.ids.some(isOf);
  const model = isTurned ? turned(given) : given;
  const worths = new ForcedOnSides(model, control);
  const { free } = worths.solutions;
  const rows = numbered(model.left.ids);
  const columns = numbered(model.right.ids);
  return {
    worths,
    stages: {
      ...stagesOf(model, lowest, () => reachableLowest(model, free)),
      locked: sumsOf(model.locks),
    },
    find({ a, b, score }) {
      const row = rows.get(isTurned ? b : a) ?? -1;
      const column = columns.get(isTurned ? a : b) ?? -1;
      const isOpen = at(free.left, row) > 0 && at(free.right, column) > 0;
      return isOpen ? { row, column, score } : null;
    },
  };
}

function inPool(
  model: PoolModel,
  lowest: number | null,
  of: string | undefined,
  control: Control,
): Ways<ForcedTwo> {
  const worths = new ForcedInPool(model, quotasOfPool(model), control);
  const { places, table } = worths.pool;
  const numbers = numbered(model.people.ids);
  const free = { left: places, right: places };
  return {
    worths,
    stages: {
      ...stagesOf(model, lowest, () => reachableLowest({ table, locks: model.locks }, free)),
      locked: sumsOf(model.locks),
    },
    find({ a, b, score }) {
      const [first, second] = b === of ? [b, a] : [a, b];
      const one = numbers.get(first) ?? -1;
      const other = numbers.get(second) ?? -1;
      return at(places, one) > 0 && at(places, other) > 0 ? { one, other, score } : null;
    },
  };
}

/** The flows keep the locks themselves. */
function ofVisits(
  { numbers: model }: VisitsModel,
  lowest: number | null,
  control: Control,
): Ways<ForcedVisit> {
  const { hosts, visitors, visits } = model;
  const ofPair = new Map<string, number[]>();
  for (let visit = 0; visit < visits.count; visit++) {
    const a = hosts.ids[at(visits.host, visit)] ?? '';
    const b = visitors.ids[at(visits.visitor, visit)] ?? '';
    const key = JSON.stringify([a, b]);
    const own = ofPair.get(key);
    if (own === undefined) ofPair.set(key, [visit]);
    else own.push(visit);
  }
  const scores = (): readonly number[] =>
    [...new Set(visits.score)].sort((one, other) => one - other);
  return {
    worths: new ForcedVisits(model, control),
    stages: { ...stagesOf(model, lowest, scores), locked: { matched: 0, total: 0 } },
    find({ a, b, score }) {
      const own = ofPair.get(JSON.stringify([a, b]));
      return own === undefined ? null : { visits: own, score };
    },
  };
}

function stagesOf(
  { objective }: Pick<PairingModel, 'objective'>,
  lowest: number | null,
  values: () => readonly number[],
): Omit<ForcedStages, 'locked'> {
  return { objective, lowest, thresholds: objective.includes('fairness') ? values() : [0] };
}

function sumsOf(locks: readonly Lock[]): ForcedStages['locked'] {
  return {
    matched: locks.length,
    total: locks.reduce((sum, { score }) => sum + (score ?? 0), 0),
  };
}
