import { highestThatWillHold } from '../engines/search.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { type Asking, type InsightOptions, type NoInsight, startAsking } from './asking.ts';
import { rosterFinder } from './contradiction/find-rosters.ts';
import type { RosterFinder } from './contradiction/roster-finder.ts';
import { smallestConflict } from './contradiction/smallest-conflict.ts';
import { largerGroups, looserBounds, lowerScores, type QuotaBound } from './looser-bounds.ts';
import { type AddedRules, type Rule, rulesOf } from './named-rules.ts';

/**
 * What resolves a conflict: dropping one rule, or giving a quota's bound, the lowest score or the
 * limit of the groups as little as it takes.
 */
export type ConflictRepair = (
  | { readonly kind: 'drop'; readonly rule: Rule }
  | {
      readonly kind: 'relax';
      readonly quota: string;
      readonly bound: QuotaBound;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'lower-score'; readonly from: number; readonly to: number }
  | { readonly kind: 'larger-groups'; readonly from: number; readonly to: number }
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

/**
 * The smallest set of named rules (locks, quotas, forbidden pairs and what is added to them) that
 * cannot all hold, and what would resolve it: each rule dropped, and the least that each one with a
 * number has to give. A lowest score and a limit of groups are to be added to a problem in which
 * they have removed nothing yet. Whether rules can hold is a programme without stages. Cost: a warm
 * linear programme for each roster that the proof looks at, and a few for each rule of the set; one
 * from cold for each value tried for the lowest score and the groups.
 */
export async function conflict(
  problem: PairingProblem,
  added: AddedRules = {},
  options: InsightOptions = {},
): Promise<Conflict> {
  const asking = startAsking(options);
  const rules = rulesOf(problem, added);
  const finder = await rosterFinder(problem, rules, asking);
  try {
    return await new Diagnosis(problem, rules, finder, asking).conflict();
  } finally {
    finder.dispose();
  }
}

/** One number of a rule that can be eased. */
interface Easing {
  readonly repair:
    | { readonly kind: 'lower-score'; readonly from: number }
    | { readonly kind: 'larger-groups'; readonly from: number }
    | {
        readonly kind: 'relax';
        readonly quota: string;
        readonly bound: QuotaBound;
        readonly from: number;
      };
  /** From the loosest to the tightest. */
  readonly values: readonly number[];
  withValue(value: number): Rule;
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
    const beside = isEnough ? others : conflict.filter(isOther);
    const relaxations: ConflictRepair[] = [];
    for (const easing of this.easingsOf(rule)) {
      const to = await this.leastRelaxation(easing, beside);
      if (to !== null) relaxations.push({ ...easing.repair, to, leaves });
    }
    return [...relaxations, { kind: 'drop', rule, leaves }];
  }

  private easingsOf(rule: Rule): readonly Easing[] {
    switch (rule.kind) {
      case 'quota': {
        const { name } = rule;
        return looserBounds(this.problem, rule.quota).map(({ bound, from, values, withBound }) => ({
          repair: { kind: 'relax', quota: name, bound, from },
          values,
          withValue: (value) => ({ kind: 'quota', name, quota: withBound(value) }),
        }));
      }
      case 'lowest-score':
        return [
          {
            repair: { kind: 'lower-score', from: rule.score },
            values: lowerScores(this.problem, rule.score),
            withValue: (score) => ({ kind: 'lowest-score', score }),
          },
        ];
      case 'group-limit':
        return [
          {
            repair: { kind: 'larger-groups', from: rule.most },
            values: largerGroups(this.problem, rule.most),
            withValue: (most) => ({ kind: 'group-limit', most }),
          },
        ];
      default:
        return [];
    }
  }

  /** Null if even the loosest value does not hold. */
  private async leastRelaxation(
    { values, withValue }: Easing,
    beside: readonly Rule[],
  ): Promise<number | null> {
    const holdsAt = (value: number): Promise<boolean> => this.holds([...beside, withValue(value)]);
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
