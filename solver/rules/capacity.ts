import type { Profile } from '../scoring/profile.ts';
import type { RuleContext } from './context.ts';
import { ruleByKey } from './rule-rows.ts';

/**
 * The mentor must have a place, the host one in a week, and both of a work pair. How many pairs fit
 * beside each other is the solver's business.
 */
export const capacity = ruleByKey(
  (left, right, context) => {
    const places =
      context.method === 'workpair'
        ? Math.min(left.capacity, right.capacity)
        : placesOfLeft(left, context);
    return places >= 1 ? null : { rule: 'capacity', params: { capacity: places } };
  },
  (person) => `${person.capacity} ${person.slotCapacity}`,
);

function placesOfLeft({ capacity: places, slotCapacity }: Profile, context: RuleContext): number {
  const hasWeeks = context.method === 'shadowing' && context.weeks.length > 0;
  return hasWeeks ? Math.min(places, slotCapacity) : places;
}
