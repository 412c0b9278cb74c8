/** The door of the charts. */
export { AgencyFlow } from './agency-flow.tsx';
export { FinlandMap } from './finland-map/finland-map.tsx';
export { PartLegend, PartMark, ScoreBar } from './score-bar.tsx';
export { ScoreDistribution } from './score-distribution.tsx';
export type { Matrix, MatrixPair, MatrixPerson } from './score-matrix/matrix.ts';
export { ScoreMatrix } from './score-matrix/score-matrix.tsx';
export { inOrder, type PartName } from './score-parts.ts';
