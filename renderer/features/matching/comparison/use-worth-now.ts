import { useMemo } from 'react';
import type { Cohort, PairView } from '../../../../electron/contract/index.ts';
import { useMatrix } from '../views/use-matrix.ts';

/** What pairs are worth by the cohort's present weights, and how many of them its rules forbid. */
export interface WorthNow {
  readonly total: number;
  readonly forbidden: number;
}

/**
 * Weighs pairs made by other weights on the scale of the present ones. Null until the scores are
 * there, and where they are not wanted.
 */
export function useWorthNow(
  cohort: Cohort,
  isWanted: boolean,
): ((pairs: readonly PairView[]) => WorthNow) | null {
  const matrix = useMatrix(cohort, isWanted);
  return useMemo(() => {
    if (matrix === null || !isWanted) return null;
    const rows = new Map(matrix.left.map(({ id }, row) => [id, row]));
    const columns = new Map(matrix.right.map(({ id }, column) => [id, column]));
    const scoreOf = ({ a, b }: PairView): number => {
      const [row, column] = [rows.get(a.id), columns.get(b.id)];
      if (row === undefined || column === undefined) return -1;
      return matrix.scores[row * columns.size + column] ?? -1;
    };
    return (pairs) => {
      const scores = pairs.map(scoreOf);
      return {
        total: scores.reduce((sum, score) => sum + Math.max(0, score), 0),
        forbidden: scores.filter((score) => score < 0).length,
      };
    };
  }, [matrix, isWanted]);
}
