import type { NoInsight } from '../asking.ts';
import type { Rule } from '../named-rules.ts';
import { smallestHittingSet } from './hitting-set.ts';
import type { RosterFinder } from './roster-finder.ts';

/** Rules that cannot all hold, though they could without any one of them. */
export interface SmallestConflict {
  readonly status: 'found';
  readonly rules: readonly Rule[];
  /** Whether no conflict has fewer rules, or that took too long to prove. */
  readonly isSmallest: boolean;
}

/** After so many rosters that did not show that it takes more rules, the proof is given up. */
const MOST_IN_VAIN = 40;

/**
 * Of rules that cannot all hold, the fewest that cannot. Every roster breaks some rules, and every
 * conflict holds one of those; so the fewest rules that hold one of those that each roster known so
 * far breaks are asked for, until no roster keeps them: then they are a smallest conflict. Source:
 * implicit hitting sets, Ignatiev, Previti, Liffiton and Marques-Silva 2015. Where that takes too
 * long, a conflict of which no rule can be left out.
 */
export async function smallestConflict(
  rules: readonly Rule[],
  finder: RosterFinder,
): Promise<SmallestConflict | NoInsight> {
  const broken: (readonly number[])[] = [];
  let wanted: readonly number[] | null = [];
  let inVain = 0;
  while (wanted !== null && inVain < MOST_IN_VAIN) {
    const hit: ReadonlySet<number> = new Set(wanted);
    const chosen = rules.filter((_, index) => hit.has(index));
    const found = await finder.under(chosen, 'many');
    if (found.status === 'none') return { status: 'found', rules: chosen, isSmallest: true };
    if (found.status !== 'kept') return found;
    broken.push(rules.flatMap((rule, index) => (found.kept.has(rule) ? [] : [index])));
    const next = smallestHittingSet(broken, wanted.length);
    inVain = next?.length === wanted.length ? inVain + 1 : 0;
    wanted = next;
  }
  return bareConflict(rules, finder);
}

/**
 * A conflict of which no rule can be left out: rules are left out, more at a time as long as that
 * goes well, and what has no say goes with them.
 */
async function bareConflict(
  rules: readonly Rule[],
  finder: RosterFinder,
): Promise<SmallestConflict | NoInsight> {
  let open = rules;
  let step = 1;
  const needed: Rule[] = [];
  while (open.length > 0) {
    const others = open.slice(step);
    const found = await finder.under([...needed, ...others]);
    if (found.status === 'cancelled' || found.status === 'not-proved') return found;
    if (found.status === 'none') {
      const core = new Set(found.core);
      open = others.filter((other) => core.has(other));
      step *= 2;
    } else if (step > 1) step = 1;
    else {
      needed.push(...open.slice(0, 1));
      open = others;
    }
  }
  const found = new Set(needed);
  return {
    status: 'found',
    rules: rules.filter((rule) => found.has(rule)),
    isSmallest: found.size <= 1,
  };
}
