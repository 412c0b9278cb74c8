export { highestBreak } from './core.ts';
export { matchPool, matchWithout, type PoolMatching } from './match.ts';
export type { PoolBound, PoolOutcome } from './outcome.ts';
export type { OddSet, PoolModel, PoolTask, SparseTable } from './pool.ts';
export { cellOf, freePlacesOfPool, poolLockConflict } from './pool.ts';
export { blossomEngine, type OddSetCertificate } from './pool-engine.ts';
export { claimsPool, solvePool } from './pool-run.ts';
export { PreparedPool, worthIn } from './prepared-pool.ts';
export { bestTrio, type Trio } from './trio.ts';
