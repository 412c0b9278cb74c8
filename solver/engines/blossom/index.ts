export type { PoolBound, PoolOutcome } from './outcome.ts';
export type { PoolModel } from './pool.ts';
export { poolLockConflict } from './pool.ts';
export { blossomEngine, type OddSetCertificate } from './pool-engine.ts';
export { claimsPool, solvePool } from './pool-run.ts';
export { bestTrio, type Trio } from './trio.ts';
