/** The door of the charts. */
export { AgencyFlow } from './agency-flow.tsx';
export { ChartFigure } from './chart-figure.tsx';
export type { Answer } from './demand.ts';
export { FinlandMap } from './finland-map/finland-map.tsx';
export { sayTravel } from './finland-map/say-links.ts';
export { LoadByPerson } from './load-by-person.tsx';
export { OutcomeByAgency } from './outcome-by-agency.tsx';
export type { PersonLoad } from './person-load.ts';
export { PartLegend, PartMark, ScoreBar } from './score-bar.tsx';
export { ScoreDistribution } from './score-distribution.tsx';
export type { Matrix, MatrixPair, MatrixPerson } from './score-matrix/matrix.ts';
export { ScoreMatrix } from './score-matrix/score-matrix.tsx';
export { inOrder, type PartName } from './score-parts.ts';
export { SoughtAndOffered } from './sought-and-offered.tsx';
