/** The door of the charts. */
export { AgencyFlow } from './agency-flow.tsx';
export { PartLegend, PartMark, ScoreBar } from './score-bar.tsx';
export { ScoreDistribution } from './score-distribution.tsx';
export { inOrder, type PartName } from './score-parts.ts';
