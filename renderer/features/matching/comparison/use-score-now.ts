import { useMemo } from 'react';
import type { Cohort, PairView } from '../../../../electron/contract/index.ts';
import { useMatrix } from '../views/use-matrix.ts';
import type { ScoreOf } from './measures.ts';

/** What pairs are worth by the cohort's present weights, and how many of them its rules forbid. */
export interface WorthNow {
  readonly total: number;
  readonly forbidden: number;
}

/**
 * Scores pairs that were made by other weights on the scale of the present ones; null of those that
 * the present rules forbid. Null until the scores are there, and where they are not wanted.
 */
export function useScoreNow(cohort: Cohort, isWanted: boolean): ScoreOf | null {
  const matrix = useMatrix(cohort, isWanted);
  return useMemo(() => {
    if (matrix === null || !isWanted) return null;
    const rows = new Map(matrix.left.map(({ id }, row) => [id, row]));
    const columns = new Map(matrix.right.map(({ id }, column) => [id, column]));
    return ({ a, b }) => {
      const [row, column] = [rows.get(a.id), columns.get(b.id)];
      if (row === undefined || column === undefined) return null;
      const score = matrix.scores[row * columns.size + column] ?? -1;
      return score < 0 ? null : score;
    };
  }, [matrix, isWanted]);
}

/** All pairs of a roster together. */
export function worthNow(pairs: readonly PairView[], scoreOf: ScoreOf): WorthNow {
  const scores = pairs.flatMap((pair) => scoreOf(pair) ?? []);
  return {
    total: scores.reduce((sum, score) => sum + score, 0),
    forbidden: pairs.length - scores.length,
  };
}
