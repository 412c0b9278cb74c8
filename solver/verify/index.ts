export { lookUp } from './lookup.ts';
export { type ClaimedBound, isProvedBest } from './optimality.ts';
export { checkRoster, type RosterFault } from './roster.ts';
export { tally } from './tally.ts';
