import {
  type Cohort,
  type Method,
  type Participant,
  type Person,
  participationOf,
  placesWithin,
  type RosterPair,
  sidesOf,
} from '../../../../electron/contract/index.ts';

type Role = Participant['role'];

/** A person in or out of the cohort, with the role and the places they have or would have. */
export interface ParticipantRow {
  readonly person: Person;
  readonly isIn: boolean;
  readonly role: Role | null;
  readonly capacity: number;
}

/** What the contract stores of a participant. */
export interface ParticipantChoice {
  readonly personId: number;
  readonly role: Role;
  readonly capacity: number;
}

/** Somebody who has said nothing comes in as one who asks, and takes one pair. */
const usualRole: Readonly<Record<Method, Role>> = {
  mentoring: 'mentee',
  shadowing: 'visitor',
  workpair: 'member',
};
const USUAL_CAPACITY = 1;

/**
 * Everybody as a row. Until it has been said who takes part, a cohort is proposed all who have
 * answered that they do; nothing is stored by that.
 */
export function participantRows(
  people: readonly Person[],
  {
    people: participants,
    method,
    hasChosenParticipants,
  }: Pick<Cohort, 'people' | 'method' | 'hasChosenParticipants'>,
): readonly ParticipantRow[] {
  const taking = new Map(participants.map((participant) => [participant.person.id, participant]));
  return people.map((person) => {
    const participant = taking.get(person.id);
    const offered = participationOf(person, method);
    return {
      person,
      isIn: hasChosenParticipants ? participant !== undefined : offered !== null,
      role: participant?.role ?? offered?.role ?? null,
      capacity: participant?.capacity ?? offered?.capacity ?? USUAL_CAPACITY,
    };
  });
}

/** The rows that are in, as they are stored. */
export function choicesOf(rows: readonly ParticipantRow[], method: Method): ParticipantChoice[] {
  return rows
    .filter(({ isIn }) => isIn)
    .map(({ person, role, capacity }) => ({
      personId: person.id,
      role: role ?? usualRole[method],
      capacity,
    }));
}

/** The pairs that go on and would end if only those took part who are in. */
export function pairsEndedBy<Pair extends Pick<RosterPair, 'a' | 'b' | 'ended'>>(
  pairs: readonly Pair[],
  rows: readonly ParticipantRow[],
): readonly Pair[] {
  const out = new Set(rows.filter(({ isIn }) => !isIn).map(({ person }) => person.id));
  return pairs.filter(({ a, b, ended }) => ended === null && (out.has(a.id) || out.has(b.id)));
}

/** How many take part, and for how many pairs each side has places. */
export interface SideCounts {
  readonly chosen: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Counts those who are in: the places of mentors or hosts against the number of mentees or
 * visitors. Of a pool both sides are the number of pairs that it can make.
 */
export function countSides(
  rows: readonly ParticipantRow[],
  cohort: Parameters<typeof placesWithin>[1],
): SideCounts {
  const { method } = cohort;
  const taking = rows.filter(({ isIn }) => isIn);
  const chosen = taking.length;
  if (method === 'workpair') {
    const pairs = Math.floor(chosen / 2);
    return { chosen, left: pairs, right: pairs };
  }
  const [left] = sidesOf[method];
  return {
    chosen,
    left: taking
      .filter(({ role }) => role === left || role === 'both')
      .reduce((sum, row) => sum + placesWithin(row, cohort), 0),
    right: taking.filter(({ role }) => role !== left).length,
  };
}
