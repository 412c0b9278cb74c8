import type { ForcedPair, Person } from '../../../../electron/contract/index.ts';

type Keyed = Pick<Person, 'key'>;

/** Forcing two people locks them in thought: that lock is no rule which the coordinator knows. */
export function withoutOwnLock(forced: ForcedPair, a: Keyed, b: Keyed): ForcedPair {
  if (forced.status !== 'impossible') return forced;
  const own = [`lock ${a.key}-${b.key}`, `lock ${b.key}-${a.key}`];
  return { ...forced, conflict: forced.conflict.filter((name) => !own.includes(name)) };
}
