import type { ScoreMatrix } from '../../../../electron/contract/index.ts';

/** The cells of a matrix: scores row by row, -1 where a rule forbids the pair, and the rules. */
export interface MatrixCells {
  readonly scores: Int16Array;
  readonly rules: Uint8Array;
}

const BYTES_OF_SCORE = 2;

/**
 * Reads the bytes of a matrix as the contract lays them out. A machine whose numbers begin with the
 * higher byte is none that the product runs on.
 */
export async function readCells({
  left,
  right,
  cells,
}: Pick<ScoreMatrix, 'left' | 'right' | 'cells'>): Promise<MatrixCells> {
  const count = left.length * right.length;
  const bytes = await cells.arrayBuffer();
  return {
    scores: new Int16Array(bytes, 0, count),
    rules: new Uint8Array(bytes, BYTES_OF_SCORE * count, count),
  };
}
