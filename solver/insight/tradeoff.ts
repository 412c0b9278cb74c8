import type { ChosenPair, StageValues } from '../problem/answer.ts';
import { asCandidates } from '../problem/forms.ts';
import type { PairingProblem } from '../problem/problem.ts';
import { lookUp } from '../verify/lookup.ts';
import {
  type Asked,
  type Asking,
  type InsightOptions,
  type NoInsight,
  startAsking,
} from './asking.ts';
import { freshName, keyIn, keysIn, withQuota, withScores } from './changed-problem.ts';
import { type Roster, rosterOf } from './people.ts';
import { compareValues } from './stage-loss.ts';

/** What the quality of a roster is weighed against: pairs bearing a tag, or the lowest score. */
export type Against = 'cross-agency' | 'cross-sector' | 'near' | 'fairness';

export interface TradeoffWanted {
  readonly against: Against;
  /** How many points of the curve to look for, both ends included; at least 2. */
  readonly points: number;
}

/** One roster on the curve. */
export interface TradeoffPoint extends Roster {
  readonly objective: StageValues;
  /** The number of chosen pairs that bear the tag, or the lowest score. */
  readonly value: number;
}

export type Tradeoff =
  | {
      readonly status: 'told';
      /** From the best roster without regard to `against` to the one that has the most of it. */
      readonly curve: readonly TradeoffPoint[];
    }
  | { readonly status: 'infeasible'; readonly conflict: readonly string[] }
  | NoInsight;

/**
 * The curve of quality against a tag or against the lowest score: each point is the best roster
 * with at least so much of it, spread evenly between the two ends, without the points that another
 * one equals or beats in both. Against a tag, quality is the problem's own objective, and the far
 * end has the most pairs bearing the tag that any roster has. Against the lowest score, quality is
 * the number of pairs, then the total, and the far end has the highest lowest score at which no
 * pair is lost. Cost: one solve for each point, and two for the ends.
 */
export async function tradeoff(
  problem: PairingProblem,
  wanted: TradeoffWanted,
  options: InsightOptions = {},
): Promise<Tradeoff> {
  const asking = startAsking(options);
  const course =
    wanted.against === 'fairness' ? fairnessCourse(problem) : tagCourse(problem, wanted.against);
  return new Walk(course, asking).walk(Math.max(2, Math.floor(wanted.points)));
}

/** How to walk along a curve. */
interface Course {
  readonly problem: PairingProblem;
  /** The problem whose best roster has the most of what quality is weighed against. */
  readonly extreme: PairingProblem;
  /** The problem whose rosters have at least so much of it. */
  atLeast(value: number): PairingProblem;
  measure(pairs: readonly ChosenPair[]): number;
  /** The values worth asking for, ascending, both ends included. */
  valuesBetween(from: number, to: number): readonly number[];
}

function tagCourse(problem: PairingProblem, tag: string): Course {
  const scored = withScores(problem, ({ bears }) => (bears(tag) ? 1 : 0));
  const name = freshName(problem);
  return {
    problem,
    extreme: { ...scored, objective: ['total'] },
    atLeast: (min) => withQuota(problem, { name, tag, min }),
    measure(pairs) {
      const factsOf = lookUp(problem, pairs);
      return pairs.filter(({ a, b, slot }) => factsOf(a, b, slot)?.tags.has(tag) === true).length;
    },
    valuesBetween: (from, to) => Array.from({ length: to - from + 1 }, (_, k) => from + k),
  };
}

function fairnessCourse(whole: PairingProblem): Course {
  const problem: PairingProblem = { ...whole, objective: ['matched', 'total'] };
  const locked = keysIn(
    whole,
    (whole.locked ?? []).map(([a, b]) => ({ a, b })),
  );
  const isLocked = (pair: { readonly a: string; readonly b: string }): boolean =>
    locked.has(keyIn(whole, pair));
  return {
    problem,
    extreme: { ...whole, objective: ['matched', 'fairness', 'total'] },
    atLeast: (lowest) =>
      withScores(problem, (own) => (own.score >= lowest || isLocked(own) ? own.score : -1)),
    measure: (pairs) => (pairs.length === 0 ? 0 : Math.min(...pairs.map(({ score }) => score))),
    valuesBetween(from, to) {
      const scores = asCandidates(whole).candidates.map(({ score }) => score);
      const between = [...new Set(scores)].filter((score) => score >= from && score <= to);
      return between.sort((one, other) => one - other);
    },
  };
}

class Walk {
  private readonly course: Course;
  private readonly asking: Asking;

  constructor(course: Course, asking: Asking) {
    this.course = course;
    this.asking = asking;
  }

  async walk(points: number): Promise<Tradeoff> {
    const { atLeast, extreme, problem, measure, valuesBetween } = this.course;
    const first = await this.asking.ask(problem);
    if (first.status !== 'best') return first;
    const last = await this.asking.ask(extreme);
    if (last.status !== 'best') return last;
    this.asking.report(2 / (points + 2));
    const from = measure(first.answer.pairs);
    const values = spread(valuesBetween(from, measure(last.answer.pairs)), points);
    const found: TradeoffPoint[] = [this.point(first)];
    for (const [done, value] of values.entries()) {
      if (value <= from) continue;
      const asked = await this.asking.ask(atLeast(value));
      if (asked.status === 'cancelled' || asked.status === 'not-proved') return asked;
      if (asked.status === 'best') found.push(this.point(asked));
      this.asking.report((done + 3) / (points + 2));
    }
    return { status: 'told', curve: this.undominated(found) };
  }

  private point({ answer }: Extract<Asked, { status: 'best' }>): TradeoffPoint {
    const { objective, pairs } = answer;
    return { ...rosterOf(answer), objective, value: this.course.measure(pairs) };
  }

  /** Later points have at least as much of the value, so only an earlier one can be beaten so. */
  private undominated(points: readonly TradeoffPoint[]): readonly TradeoffPoint[] {
    const { problem } = this.course;
    const quality = (one: TradeoffPoint, other: TradeoffPoint): number =>
      compareValues(problem, one.objective, other.objective);
    return points.filter(
      (point, index) =>
        !points.some(
          (other, place) =>
            other.value >= point.value &&
            quality(other, point) >= 0 &&
            (other.value > point.value || quality(other, point) > 0 || place < index),
        ),
    );
  }
}

/** At most so many of the values, evenly over their range, both ends among them. */
function spread(values: readonly number[], points: number): readonly number[] {
  if (values.length <= points) return values;
  const chosen = Array.from({ length: points }, (_, k) =>
    Math.round((k * (values.length - 1)) / (points - 1)),
  );
  return [...new Set(chosen)].map((place) => values[place] ?? 0);
}
