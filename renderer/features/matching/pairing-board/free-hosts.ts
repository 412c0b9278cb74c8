import type { Cohort, Person, Run } from '../../../../electron/contract/index.ts';
import { suits } from '../rules/weeks/programme-weeks.ts';

/**
 * Who could still be visited in a week in which nobody is: the hosts whom it suits and who have
 * fewer visits in the run than they have offered.
 */
export function freeHosts(
  { people }: Pick<Cohort, 'people'>,
  { pairs }: Pick<Run, 'pairs'>,
  week: string,
): readonly Person[] {
  return people
    .filter(
      ({ person, role, capacity }) =>
        role !== 'visitor' &&
        suits(person, week) &&
        pairs.filter(({ a }) => a.id === person.id).length < capacity,
    )
    .map(({ person }) => person);
}
