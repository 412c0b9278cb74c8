/** The questions before and after a run, answered for the contract. */
export { choicesOf, forcePair, tiesOf } from './pairs.ts';
export { alternativesTo, relaxationsOf, repairOf, tradeoffOf } from './rosters.ts';
export { warningsOf } from './warnings.ts';
