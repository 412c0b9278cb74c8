import { highestThatWillHold } from '../engines/search.ts';
import type { PairingProblem, Quota } from '../problem/problem.ts';
import { type Asking, type InsightOptions, type NoInsight, startAsking } from './asking.ts';
import { rosterFinder } from './contradiction/find-rosters.ts';
import type { RosterFinder } from './contradiction/roster-finder.ts';
import { smallestConflict } from './contradiction/smallest-conflict.ts';
import { looserBounds, type QuotaBound } from './looser-bounds.ts';
import { type Rule, rulesOf } from './named-rules.ts';

/** What resolves a conflict: dropping one rule, or giving a quota's bound as little as it takes. */
export type ConflictRepair = (
  | { readonly kind: 'drop'; readonly rule: Rule }
  | {
      readonly kind: 'relax';
      readonly quota: string;
      readonly bound: QuotaBound;
      readonly from: number;
      readonly to: number;
    }
) & {
  /** Whether all other rules of the problem can then hold, or another conflict is left. */
  readonly leaves: 'nothing' | 'another-conflict';
};

export type Conflict =
  | { readonly status: 'no-conflict' }
  | {
      readonly status: 'conflict';
      /** They cannot all hold, and without any one of them the others can. */
      readonly rules: readonly Rule[];
      /** Whether it is proved that no fewer rules of the problem contradict each other. */
      readonly isSmallest: boolean;
      readonly repairs: readonly ConflictRepair[];
    }
  | NoInsight;

export interface ConflictWanted {
  /** Whose everybody with a place must have a pair; absent: nobody must. */
  readonly everyone?: 'left' | 'right' | 'both';
}

/**
 * The smallest set of named rules (locks, quotas, forbidden pairs and, where asked for, that everyone
 * has a pair) that cannot all hold, and what would resolve it: each rule dropped, and of each quota
 * in it the least relaxation. Whether rules can hold is a programme without stages. Cost: a warm
 * linear programme for each roster that the proof looks at, and a few for each rule of the set.
 */
export async function conflict(
  problem: PairingProblem,
  wanted: ConflictWanted = {},
  options: InsightOptions = {},
): Promise<Conflict> {
  const asking = startAsking(options);
  const rules = rulesOf(problem, wanted.everyone ?? null);
  const finder = await rosterFinder(problem, rules, asking);
  try {
    return await new Diagnosis(problem, rules, finder, asking).conflict();
  } finally {
    finder.dispose();
  }
}

class Diagnosis {
  private readonly problem: PairingProblem;
  private readonly all: readonly Rule[];
  private readonly finder: RosterFinder;
  private readonly asking: Asking;
  /** Why the question ended early; from then on everything is taken to hold. */
  private ended: NoInsight | null = null;
  private asked = 0;

  constructor(
    problem: PairingProblem,
    rules: readonly Rule[],
    finder: RosterFinder,
    asking: Asking,
  ) {
    this.problem = problem;
    this.all = rules;
    this.asking = asking;
    this.finder = {
      under: (some, many) => {
        this.asked += 1;
        this.asking.report(1 - 1 / (1 + this.asked / 20));
        return finder.under(some, many);
      },
      dispose: () => finder.dispose(),
    };
  }

  async conflict(): Promise<Conflict> {
    if (await this.holds(this.all)) return this.ended ?? { status: 'no-conflict' };
    const found = await smallestConflict(this.all, this.finder);
    if (found.status !== 'found') return found;
    const { isSmallest, rules } = found;
    const repairs: ConflictRepair[] = [];
    for (const rule of rules) repairs.push(...(await this.repairsOf(rule, rules)));
    this.asking.report(1);
    return this.ended ?? { status: 'conflict', rules, isSmallest, repairs };
  }

  private async repairsOf(
    rule: Rule,
    conflict: readonly Rule[],
  ): Promise<readonly ConflictRepair[]> {
    const isOther = (other: Rule): boolean => other !== rule;
    const others = this.all.filter(isOther);
    const isEnough = await this.holds(others);
    const leaves = isEnough ? 'nothing' : 'another-conflict';
    const drop: ConflictRepair = { kind: 'drop', rule, leaves };
    if (rule.kind !== 'quota') return [drop];
    const beside = isEnough ? others : conflict.filter(isOther);
    const relaxations: ConflictRepair[] = [];
    for (const bounds of looserBounds(this.problem, rule.quota)) {
      const { bound, from, withBound } = bounds;
      const to = await this.leastRelaxation(bounds.values, withBound, beside);
      if (to !== null)
        relaxations.push({ kind: 'relax', quota: rule.name, bound, from, to, leaves });
    }
    return [...relaxations, drop];
  }

  /** Values from the loosest to the tightest; null if even the loosest does not hold. */
  private async leastRelaxation(
    values: readonly number[],
    withBound: (value: number) => Quota,
    beside: readonly Rule[],
  ): Promise<number | null> {
    const holdsAt = (value: number): Promise<boolean> => {
      const quota = withBound(value);
      return this.holds([...beside, { kind: 'quota', name: quota.name, quota }]);
    };
    const [loosest] = values;
    if (loosest === undefined || !(await holdsAt(loosest))) return null;
    return highestThatWillHold(values, holdsAt);
  }

  private async holds(rules: readonly Rule[]): Promise<boolean> {
    if (this.ended !== null) return true;
    const found = await this.finder.under(rules);
    if (found.status === 'cancelled' || found.status === 'not-proved') this.ended = found;
    return found.status !== 'none';
  }
}
