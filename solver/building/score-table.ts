import type { Wanted } from '../build-problem.ts';
import { createRowRules, rulesOf } from '../rules/breaches.ts';
import type { RuleContext } from '../rules/context.ts';
import { pairsByFirst } from '../rules/interrupted-pair.ts';
import type { RuleCode } from '../rules/rule-code.ts';
import type { Profile } from '../scoring/profile.ts';
import { createRowScorer } from '../scoring/score-rows.ts';
import type { MatchSettings } from '../scoring/settings.ts';
import type { TravelTable } from '../scoring/travel.ts';
import { RULED_OUT } from './pair-rows.ts';
import { sidesOf } from './sides.ts';

/** Everybody of one side with everybody of the other: what is there to see, not to solve. */
export interface ScoreTable {
  /** Ids in order; in a pool both lists are the same. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Row by row, 0 to 1000; -1 for a pair that a rule forbids. */
  readonly scores: Int16Array<ArrayBuffer>;
  /** Beside the scores: 0 for an allowed pair, n for the first rule it breaks, `codes[n - 1]`. */
  readonly rules: Uint8Array<ArrayBuffer>;
  readonly codes: readonly RuleCode[];
}

/**
 * Scores every pair of the method's sides, and names the first rule that forbids it. In a pool each
 * pair is judged once and stands in the rows of both. Cost: that of the rows of `buildProblem`.
 */
export function scoreTable(
  profiles: readonly Profile[],
  settings: MatchSettings,
  travel: TravelTable,
  { outsiders = [], interrupted = [] }: Pick<Wanted, 'outsiders' | 'interrupted'> = {},
): ScoreTable {
  const crowd = sidesOf(profiles, settings);
  const { left, right } = crowd;
  const isPool = left === right;
  const people = new Map([...outsiders, ...profiles].map((own) => [own.id, own]));
  const context: RuleContext = {
    people,
    travel,
    interrupted: pairsByFirst(interrupted),
    ...settings,
  };
  const codes = rulesOf(settings.method);
  const markBroken = createRowRules(crowd, context);
  const score = createRowScorer(crowd, settings, travel);
  const width = right.length;
  const broken = new Uint16Array(width);
  const line = new Int16Array(width);
  const scores = new Int16Array(left.length * width).fill(RULED_OUT);
  const rules = new Uint8Array(left.length * width);
  for (let row = 0; row < left.length; row += 1) {
    const from = isPool ? row + 1 : 0;
    markBroken(row, from, broken);
    score(row, from, line);
    if (isPool) rules[row * width + row] = 1 + codes.indexOf('oneself');
    for (let column = from; column < width; column += 1) {
      const bits = broken[column] ?? 0;
      const value = bits === 0 ? (line[column] ?? RULED_OUT) : RULED_OUT;
      const rule = bits === 0 ? 0 : lowestBit(bits);
      scores[row * width + column] = value;
      rules[row * width + column] = rule;
      if (!isPool) continue;
      scores[column * width + row] = value;
      rules[column * width + row] = rule;
    }
  }
  return { left: left.map(({ id }) => id), right: right.map(({ id }) => id), scores, rules, codes };
}

/** The place of the lowest bit that is set, from 1. */
function lowestBit(bits: number): number {
  return 32 - Math.clz32(bits & -bits);
}
