import type { Control } from '../../engines/engine.ts';
import { warmHighs } from '../../engines/highs.ts';
import { at } from '../../problem/model.ts';
import type { PairingProblem } from '../../problem/problem.ts';
import type { Asking } from '../asking.ts';
import { problemUnder, type Rule } from '../named-rules.ts';
import { keepsLimits, keptRules } from './kept-rules.ts';
import { type Possibilities, possibilitiesOf } from './possibilities.ts';
import type { RosterFinder, Under } from './roster-finder.ts';
import { type Prices, RuleProgramme, type Said } from './rule-programme.ts';

/** Less than this is amiss only by rounding; the least that can be amiss is a thousandth of a pair. */
const NOTHING = 1e-5;

/** What a break of a rule that is to hold costs, against that of one that need not. */
const HEAVY = 1000;

/** With more possible pairs than this, whole ones are looked for among those of the fractions only. */
const MOST_FOR_WHOLE = 200_000;

/**
 * Finds rosters that keep rules by linear programmes over all possible pairs, each from where the
 * one before ended, in whole pairs only where the fractions do not come out whole. Exchanges are no
 * such programme and are solved one by one. Free it by `dispose`.
 */
export async function rosterFinder(
  problem: PairingProblem,
  rules: readonly Rule[],
  asking: Asking,
): Promise<RosterFinder> {
  if (problem.reciprocal === true) return new ByEngines(problem, rules, asking);
  const control: Control = {
    stop: () => (asking.stop() === null ? null : 'cancelled'),
    report: () => undefined,
  };
  const possible = possibilitiesOf(problem);
  const highs = await warmHighs();
  const programmeOf = (some: readonly Rule[]): RuleProgramme =>
    new RuleProgramme(highs, possible, some, control);
  return new ByProgramme(possible, rules, programmeOf, asking);
}

type Solved = Extract<Said, { status: 'solved' }>;

class ByProgramme implements RosterFinder {
  private readonly possible: Possibilities;
  private readonly rules: readonly Rule[];
  private readonly quotas: ReadonlyMap<string, Rule>;
  private readonly programmeOf: (rules: readonly Rule[]) => RuleProgramme;
  private readonly programme: RuleProgramme;
  private readonly asking: Asking;

  constructor(
    possible: Possibilities,
    rules: readonly Rule[],
    programmeOf: (rules: readonly Rule[]) => RuleProgramme,
    asking: Asking,
  ) {
    this.possible = possible;
    this.rules = rules;
    this.quotas = new Map(
      rules.flatMap((rule) => (rule.kind === 'quota' ? [[rule.name, rule]] : [])),
    );
    this.programmeOf = programmeOf;
    this.programme = programmeOf(rules);
    this.asking = asking;
  }

  async under(rules: readonly Rule[], wanted: 'any' | 'many' = 'any'): Promise<Under> {
    const stopped = this.asking.stop();
    if (stopped !== null) return stopped;
    if (rules.some((rule) => this.isStrange(rule))) return this.anew(rules);
    const changed = rules.flatMap((rule) => (this.isChanged(rule) ? [rule] : []));
    for (const rule of changed) this.rebind(rule);
    try {
      return this.search(rules, wanted);
    } finally {
      for (const rule of changed) this.rebind(this.own(rule));
    }
  }

  /** A rule that is none of the programme's, nor one of them with other bounds. */
  private isStrange(rule: Rule): boolean {
    return rule.kind !== 'quota' && !this.rules.includes(rule);
  }

  /** In a programme of their own: another lowest score counts other pairs. */
  private async anew(rules: readonly Rule[]): Promise<Under> {
    const finder = new ByProgramme(this.possible, rules, this.programmeOf, this.asking);
    try {
      return await finder.under(rules);
    } finally {
      finder.dispose();
    }
  }

  /** A quota of the problem with other bounds is another object of the same name. */
  private isChanged(rule: Rule): boolean {
    return rule.kind === 'quota' && this.quotas.get(rule.name) !== rule;
  }

  private own(rule: Rule): Rule {
    return rule.kind === 'quota' ? (this.quotas.get(rule.name) ?? rule) : rule;
  }

  private rebind(rule: Rule): void {
    if (rule.kind === 'quota') this.programme.rebind(rule);
  }

  private search(rules: readonly Rule[], wanted: 'any' | 'many'): Under {
    const held = new Set(rules.map((rule) => this.own(rule)));
    const pricesOf = (of: number, others: number): Prices =>
      this.rules.map((rule) => (held.has(rule) ? of : others));
    const said = wanted === 'many' ? this.programme.least(pricesOf(HEAVY, 1)) : null;
    const strict = this.isKept(said, held) ? said : this.programme.least(pricesOf(1, 0));
    if (strict?.status !== 'solved') return this.unanswered();
    if (!this.isKept(strict, held)) return { status: 'none', core: this.coreOf(strict, rules) };
    return this.kept(strict, rules) ?? this.inWhole(pricesOf(Infinity, 1), strict, rules);
  }

  private isKept(said: Said | null, held: ReadonlySet<Rule>): boolean {
    if (said?.status !== 'solved') return false;
    return this.rules.every((rule, k) => !held.has(rule) || at(said.amiss, k) < NOTHING);
  }

  private coreOf({ weighty }: Solved, rules: readonly Rule[]): readonly Rule[] {
    const core = new Set(this.rules.filter((_, k) => weighty[k]));
    return rules.filter((rule) => core.has(this.own(rule)));
  }

  /** Among the pairs that the fractions take, then those of the programme, then all. */
  private inWhole(prices: Prices, { values }: Solved, rules: readonly Rule[]): Under {
    const { count } = this.possible;
    for (const options of [[...values.keys()], this.programme.inside]) {
      const found = this.kept(this.programme.whole(prices, options), rules);
      const stopped = this.asking.stop();
      if (found !== null || stopped !== null) return found ?? this.unanswered();
    }
    if (count > MOST_FOR_WHOLE) return this.unanswered();
    const said = this.programme.whole(
      prices,
      Array.from({ length: count }, (_, option) => option),
    );
    if (said.status === 'none') return { status: 'none', core: rules };
    return this.kept(said, rules) ?? this.unanswered();
  }

  /** The rules that a roster keeps; null if it is none, or does not keep those that it has to. */
  private kept(said: Said, rules: readonly Rule[]): Under | null {
    if (said.status !== 'solved') return null;
    const values = [...said.values];
    if (values.some(([, value]) => Math.abs(value - Math.round(value)) > 1e-6)) return null;
    const chosen = values.filter(([, value]) => value > 0.5).map(([option]) => option);
    if (!keepsLimits(chosen, this.possible)) return null;
    if (keptRules(chosen, this.possible, rules).size < rules.length) return null;
    return { status: 'kept', kept: keptRules(chosen, this.possible, this.rules) };
  }

  private unanswered(): Under {
    return this.asking.stop() ?? { status: 'not-proved', solve: 'feasible' };
  }

  dispose(): void {
    this.programme.dispose();
  }
}

class ByEngines implements RosterFinder {
  private readonly problem: PairingProblem;
  private readonly rules: readonly Rule[];
  private readonly asking: Asking;

  constructor(problem: PairingProblem, rules: readonly Rule[], asking: Asking) {
    this.problem = problem;
    this.rules = rules;
    this.asking = asking;
  }

  async under(rules: readonly Rule[]): Promise<Under> {
    const asked = await this.asking.ask(problemUnder(this.problem, rules));
    if (asked.status === 'infeasible') return { status: 'none', core: rules };
    if (asked.status !== 'best') return asked;
    const { pairs } = asked.answer;
    const holds = (rule: Rule): boolean => {
      if (rule.kind === 'quota' || rule.kind === 'group-limit') return false;
      if (rule.kind === 'lowest-score') return pairs.every(({ score }) => score >= rule.score);
      if (rule.kind === 'has-pair') {
        const isTheirs = rule.stand === 'left' ? 'a' : 'b';
        return pairs.some((pair) => pair[isTheirs] === rule.id);
      }
      const isIn = pairs.some(({ a, b }) => a === rule.pair[0] && b === rule.pair[1]);
      return isIn === (rule.kind === 'lock');
    };
    return { status: 'kept', kept: new Set([...rules, ...this.rules.filter(holds)]) };
  }

  dispose(): void {}
}
