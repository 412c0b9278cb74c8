/** The questions before and after a run, answered for the contract. */
export type { Hearing } from './hearing.ts';
export { choicesOf, exchangeCost, forcePair, tiesOf } from './pairs.ts';
export { repairOf } from './repair.ts';
export { alternativesTo, contradictionIn, tradeoffOf } from './rosters.ts';
export { warningsOf } from './warnings.ts';
export { weeksOf } from './weeks.ts';
