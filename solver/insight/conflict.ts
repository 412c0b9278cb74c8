import { highestThatWillHold } from '../engines/search.ts';
import type { PairingProblem, Quota } from '../problem/problem.ts';
import { type Asking, type InsightOptions, type NoInsight, startAsking } from './asking.ts';
import { looserBounds, type QuotaBound } from './looser-bounds.ts';
import { problemUnder, type Rule, rulesOf, sidesUnder } from './named-rules.ts';

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
 * A smallest set of named rules (locks, quotas, forbidden pairs and, where asked for, that everyone
 * has a pair) that cannot all hold, in the sense that none can be left out of it, and what would
 * resolve it: each rule dropped, and of each quota in it the least relaxation. Found by halving the
 * rules (QuickXplain, Junker 2004). Cost: about as many solves as rules in the set times the
 * logarithm of all rules.
 */
export async function conflict(
  problem: PairingProblem,
  wanted: ConflictWanted = {},
  options: InsightOptions = {},
): Promise<Conflict> {
  const asking = startAsking(options);
  const rules = rulesOf(problem, wanted.everyone ?? null);
  return new Diagnosis(problem, rules, asking).conflict();
}

class Diagnosis {
  private readonly problem: PairingProblem;
  private readonly all: readonly Rule[];
  private readonly asking: Asking;
  /** Why the question ended early; from then on everything is taken to hold. */
  private ended: NoInsight | null = null;
  private asked = 0;

  constructor(problem: PairingProblem, rules: readonly Rule[], asking: Asking) {
    this.problem = problem;
    this.all = rules;
    this.asking = asking;
  }

  async conflict(): Promise<Conflict> {
    if (await this.holds(this.all)) return this.ended ?? { status: 'no-conflict' };
    const plain = this.all.filter(({ kind }) => kind !== 'quota');
    const clashing = (await this.holds(plain)) ? this.all : plain;
    const found = new Set(await this.smallest([], false, clashing));
    const rules = this.all.filter((rule) => found.has(rule));
    const repairs: ConflictRepair[] = [];
    for (const rule of rules) repairs.push(...(await this.repairsOf(rule, rules)));
    this.asking.report(1);
    return this.ended ?? { status: 'conflict', rules, isSmallest: rules.length <= 1, repairs };
  }

  /** Of `rules`, which cannot all hold beside `background`, a part from which none can be left out. */
  private async smallest(
    background: readonly Rule[],
    isNew: boolean,
    rules: readonly Rule[],
  ): Promise<readonly Rule[]> {
    if (this.ended !== null) return [];
    if (isNew && !(await this.holds(background))) return [];
    if (rules.length <= 1) return rules;
    const middle = rules.length >>> 1;
    const first = rules.slice(0, middle);
    const ofSecond = await this.smallest([...background, ...first], true, rules.slice(middle));
    const ofFirst = await this.smallest([...background, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
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
    this.asked += 1;
    this.asking.report(1 - 1 / (1 + this.asked / 20));
    const sides = sidesUnder(this.problem, rules);
    if (sides === null) return this.hasRoster(problemUnder(this.problem, rules), 0);
    for (const { problem, pairs } of sides) {
      if (!(await this.hasRoster(problem, pairs))) return false;
    }
    return true;
  }

  private async hasRoster(problem: PairingProblem, pairs: number): Promise<boolean> {
    const asked = await this.asking.ask(problem);
    if (asked.status === 'cancelled' || asked.status === 'not-proved') this.ended = asked;
    return asked.status === 'best' ? asked.answer.objective.matched >= pairs : this.ended !== null;
  }
}
