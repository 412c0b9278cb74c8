export { lookUp, type NamedPair } from './lookup.ts';
export { plainBound } from './plain-bound.ts';
export { isProof } from './proof.ts';
export { checkRoster, type RosterFault } from './roster.ts';
export { stageValues, tally } from './tally.ts';
export { checkTrios } from './trios.ts';
