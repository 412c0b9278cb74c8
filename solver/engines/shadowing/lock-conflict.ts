import type { Control } from '../engine.ts';
import type { ShadowingModel, VisitLock } from './model.ts';
import type { Network } from './network.ts';
import type { SideRules } from './side-rules.ts';
import { searchTree } from './tree.ts';

/** With more locks than this, only single locks and one shrinking pass are tried. */
const MOST_LOCKS_FOR_PAIRS = 30;

/**
 * The smallest set of locks that cannot all hold: single locks first, then two together, then a
 * deletion filter, which leaves a set from which no lock can be taken. Empty when all can hold
 * together, or when the control said stop before that was settled. Cost: a small search for each
 * set tried.
 */
export function conflictOfLocks(
  model: ShadowingModel,
  network: Network,
  rules: SideRules,
  control: Control,
): readonly string[] {
  const { locks } = model;
  const clash = (tried: readonly VisitLock[]): boolean =>
    cannotHold(model, network, rules, tried, control);
  const impossible = locks.find(({ visits }) => visits.length === 0);
  if (impossible !== undefined) return [impossible.name];
  if (locks.length === 0 || !clash(locks)) return [];
  return smallestClash(locks, clash).map(({ name }) => name);
}

function smallestClash(
  locks: readonly VisitLock[],
  clash: (tried: readonly VisitLock[]) => boolean,
): readonly VisitLock[] {
  if (locks.length <= MOST_LOCKS_FOR_PAIRS) {
    for (const [index, lock] of locks.entries()) {
      const other = locks.slice(index + 1).find((later) => clash([lock, later]));
      if (other !== undefined) return [lock, other];
    }
  }
  return locks.reduce<readonly VisitLock[]>((kept, lock) => {
    const without = kept.filter((other) => other !== lock);
    return clash(without) ? without : kept;
  }, locks);
}

/** Whether it is proved that no roster holds all these locks. */
function cannotHold(
  model: ShadowingModel,
  network: Network,
  rules: SideRules,
  locks: readonly VisitLock[],
  control: Control,
): boolean {
  const worth = new Float64Array(model.visits.count).fill(-Infinity);
  for (const { visits } of locks) for (const visit of visits) worth[visit] = 1;
  const all = { least: locks.length, enough: locks.length, gap: 1 };
  return searchTree(network, rules, worth, all, control).status === 'below';
}
