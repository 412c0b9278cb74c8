import { useEffect, useState } from 'react';
import { type Averages, averageBlocks } from './averages.ts';
import type { Matrix, MatrixOrder } from './matrix.ts';
import { runAtOnce, runInSlices } from './slices.ts';

/** A matrix of this size is put in order within a frame. */
const AT_ONCE = 250_000;

interface Prepared {
  readonly matrix: Matrix;
  readonly order: MatrixOrder;
  readonly block: number;
  readonly cells: Averages;
}

/**
 * The cells in order, or taken together in blocks. A large matrix is prepared beside other work;
 * meanwhile there are none, and what was drawn before stays.
 */
export function useCells(matrix: Matrix, order: MatrixOrder, block: number): Averages | null {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const isCurrent =
    prepared?.matrix === matrix && prepared.order === order && prepared.block === block;
  useEffect(() => {
    if (isCurrent) return;
    const calculation = averageBlocks(matrix, order, block);
    const keep = (cells: Averages): void => setPrepared({ matrix, order, block, cells });
    if (matrix.scores.length <= AT_ONCE) {
      keep(runAtOnce(calculation));
      return;
    }
    const leaving = new AbortController();
    void runInSlices(calculation, leaving.signal).then((cells) => {
      if (cells !== null) keep(cells);
    });
    return () => leaving.abort();
  }, [matrix, order, block, isCurrent]);
  return isCurrent ? prepared.cells : null;
}
