import type { ProblemPerson } from '../problem/problem.ts';
import { standsOn } from '../rules/role.ts';
import type { Profile } from '../scoring/profile.ts';
import type { Crowd } from '../scoring/rows/crowd.ts';
import type { MatchSettings } from '../scoring/settings.ts';

/**
 * Who stands where, in the order of the ids: mentors or hosts on the left, mentees or visitors on
 * the right, and in a pool everybody once in one list that is both.
 */
export function sidesOf(profiles: readonly Profile[], settings: MatchSettings): Crowd {
  const people = [...profiles].sort((one, other) => (one.id < other.id ? -1 : 1));
  const left = people.filter((person) => standsOn(person, 'left', settings));
  if (settings.method === 'workpair') return { left, right: left };
  return { left, right: people.filter((person) => standsOn(person, 'right', settings)) };
}

/** The people of the problem with their places. Nobody is in several exchanges. */
export function problemPeople({ left, right }: Crowd, settings: MatchSettings): ProblemPerson[] {
  const { method, weeks, isReciprocal } = settings;
  const visitors = right.map(({ id }) => ({ id, side: 'right' as const, capacity: 1 }));
  switch (method) {
    case 'mentoring':
      return [
        ...left.map(({ id, capacity }) => ({ id, side: 'left' as const, capacity })),
        ...visitors,
      ];
    case 'shadowing':
      return [
        ...left.map(({ id, capacity, slotCapacity }) => ({
          id,
          side: 'left' as const,
          capacity: isReciprocal ? Math.min(capacity, 1) : capacity,
          ...(weeks.length === 0 ? {} : { slotCapacity }),
        })),
        ...visitors,
      ];
    case 'workpair':
      return left.map(({ id, capacity }) => ({ id, capacity: Math.min(capacity, 1) }));
  }
}
