import { createRowRules, rulesOf } from '../rules/breaches.ts';
import type { RuleContext } from '../rules/context.ts';
import type { Crowd } from '../scoring/rows/crowd.ts';
import { createRowScorer } from '../scoring/score-rows.ts';
import type { MatchSettings } from '../scoring/settings.ts';
import { RemovalCounts, type RemovedCandidates } from './removal-counts.ts';

/** How the matrix form says that a pair is not allowed. */
export const RULED_OUT = -1;

/** The pairs of a problem, judged a row at a time. */
export interface PairRows {
  readonly crowd: Crowd;
  /** The first column of a row that is judged: in a pool each pair stands in one row alone. */
  readonly firstColumn: (row: number) => number;
  /**
   * The scores of a row from its first column on, RULED_OUT where a rule is broken. Each row is
   * asked for once, and its scores are overwritten by those of the next.
   */
  readonly scoresOf: (row: number) => Int16Array;
  /** Whom the rules ruled out in the rows so far. */
  readonly removed: () => readonly RemovedCandidates[];
}

/** Reports the progress of so many rows at most a hundred times. */
const MOST_REPORTS = 100;

/** Judges the pairs of a crowd by the rules and the scores of its method. */
export function pairRows(
  crowd: Crowd,
  settings: MatchSettings,
  context: RuleContext,
  onProgress: (fraction: number) => void,
): PairRows {
  const { left, right } = crowd;
  const counts = new RemovalCounts(crowd, rulesOf(settings.method));
  const markBroken = createRowRules(crowd, context);
  const score = createRowScorer(crowd, settings, context.travel);
  const broken = new Uint16Array(right.length);
  const scores = new Int16Array(right.length);
  const firstColumn = (row: number): number => (left === right ? row + 1 : 0);
  const everyRows = Math.ceil(left.length / MOST_REPORTS);
  return {
    crowd,
    firstColumn,
    scoresOf: (row) => {
      const from = firstColumn(row);
      markBroken(row, from, broken);
      score(row, from, scores);
      for (let column = from; column < scores.length; column += 1) {
        const rules = broken[column] ?? 0;
        if (rules === 0) continue;
        scores[column] = RULED_OUT;
        counts.add(row, column, rules);
      }
      if ((row + 1) % everyRows === 0) onProgress((row + 1) / left.length);
      return scores;
    },
    removed: () => counts.list(),
  };
}
