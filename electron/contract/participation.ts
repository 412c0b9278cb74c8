import type { Cohort, Participant } from './cohorts.ts';
import { type ProfileField, type ProfileFields, profileFieldNames } from './people.ts';
import type { Method, ParticipantRole } from './values.ts';

/** The roles that a participant of a cohort of each method can have. */
export const rolesOf: Readonly<Record<Method, readonly ParticipantRole[]>> = {
  mentoring: ['mentor', 'mentee', 'both'],
  shadowing: ['host', 'visitor', 'both'],
  workpair: ['member'],
};

/** One of the two of a pair. Work pairs have no sides: the two stand first and second. */
export type PairSide = 'mentor' | 'mentee' | 'host' | 'visitor' | 'first' | 'second';

/** What `a` and `b` of a pair are in each method. */
export const sidesOf: Readonly<Record<Method, readonly [PairSide, PairSide]>> = {
  mentoring: ['mentor', 'mentee'],
  shadowing: ['host', 'visitor'],
  workpair: ['first', 'second'],
};

/** The places somebody offers, as far as the limit of a mentor's group lets them count. */
export function placesWithin(
  { capacity }: Pick<Participant, 'capacity'>,
  {
    method,
    settings: { menteesPerMentor },
  }: { readonly method: Method; readonly settings: Pick<Cohort['settings'], 'menteesPerMentor'> },
): number {
  if (method !== 'mentoring' || menteesPerMentor === null) return capacity;
  return Math.min(capacity, menteesPerMentor);
}

/** How many pairs somebody takes who has not said how many. */
const usualCapacity = 1;

/**
 * How a person would take part in a cohort of this method by what the person has answered; null
 * for somebody who has not said so: no role, or for work pairs no task.
 */
export function participationOf(
  person: ProfileFields,
  method: Method,
): Pick<Participant, 'role' | 'capacity'> | null {
  switch (method) {
    case 'mentoring':
      return person.role === null
        ? null
        : { role: person.role, capacity: person.capacity ?? usualCapacity };
    case 'shadowing':
      return person.shadowingRole === null
        ? null
        : {
            role: person.shadowingRole,
            capacity: person.capacity ?? person.slotCapacity ?? usualCapacity,
          };
    case 'workpair':
      return person.tasks.length === 0 ? null : { role: 'member', capacity: usualCapacity };
  }
}

/** Whether these participants could make a pair at all: somebody on each side, or two of a pool. */
export function couldPair(method: Method, participants: readonly Pick<Participant, 'role'>[]) {
  if (method === 'workpair') return participants.length >= 2;
  const [left, right] = sidesOf[method];
  const has = (side: PairSide): boolean =>
    participants.some(({ role }) => role === side || role === 'both');
  return has(left) && has(right);
}

/** Who somebody is and where, and what every method asks. */
const askedAlways: readonly ProfileField[] = [
  'lastName',
  'firstName',
  'email',
  'staffNumber',
  'agency',
  'sector',
  'unit',
  'title',
  'office',
  'supervisor',
  'languages',
  'meetingMode',
  'wishes',
  'exclusions',
  'supervisorSupports',
  'supportedOn',
  'informedOn',
];

/** What each method asks beside that. */
const askedBy: Readonly<Record<Method, readonly ProfileField[]>> = {
  mentoring: [
    'role',
    'experienceYears',
    'offers',
    'seeks',
    'goals',
    'capacity',
    'earlierPairs',
    'expectations',
    'availability',
  ],
  shadowing: [
    'shadowingRole',
    'offers',
    'seeks',
    'goals',
    'capacity',
    'earlierPairs',
    'weeksPossible',
    'weeksImpossible',
    'shadowingDays',
    'slotCapacity',
    'isReciprocal',
    'handlesConfidential',
  ],
  workpair: ['tasks', 'peakMonths', 'absences', 'workload'],
};

/** The fields that a method asks of people, in the order of the profile. */
export function fieldsOf(method: Method): readonly ProfileField[] {
  const asked = new Set([...askedAlways, ...askedBy[method]]);
  return profileFieldNames.filter((field) => asked.has(field));
}
