import type { Cohort, Participant, Person } from '../../../../electron/contract/index.ts';

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

/** How many pairs a mentor takes who has not said how many. */
const USUAL_CAPACITY = 1;

/**
 * Everybody as a row. A cohort without participants is proposed all who have a role; nothing is
 * stored by that.
 */
export function participantRows(
  people: readonly Person[],
  participants: Cohort['people'],
): readonly ParticipantRow[] {
  const taking = new Map(participants.map((participant) => [participant.person.id, participant]));
  return people.map((person) => {
    const participant = taking.get(person.id);
    return {
      person,
      isIn: participants.length === 0 ? person.role !== null : participant !== undefined,
      role: participant?.role ?? person.role,
      capacity: participant?.capacity ?? person.capacity ?? USUAL_CAPACITY,
    };
  });
}

/** The rows that are in, as they are stored. A person without a role comes in as a mentee. */
export function choicesOf(rows: readonly ParticipantRow[]): ParticipantChoice[] {
  return rows
    .filter(({ isIn }) => isIn)
    .map(({ person, role, capacity }) => ({
      personId: person.id,
      role: role ?? 'mentee',
      capacity,
    }));
}

/** What a coordinator should see to before pairing somebody. */
export type ParticipantNote = 'missing-role' | 'missing-support' | 'missing-informed';

/** Who has no role, no supervisor's support, or has not been told how the data is used. */
export function notesOf({ person, role }: ParticipantRow): readonly ParticipantNote[] {
  return [
    ...(role === null ? (['missing-role'] as const) : []),
    ...(person.supervisorSupports === true ? [] : (['missing-support'] as const)),
    ...(person.informedOn === null ? (['missing-informed'] as const) : []),
  ];
}

/** The places of mentors and the number of mentees among those who are in. */
export function countSides(rows: readonly ParticipantRow[]): {
  readonly chosen: number;
  readonly places: number;
  readonly mentees: number;
} {
  const taking = rows.filter(({ isIn }) => isIn);
  return {
    chosen: taking.length,
    places: taking
      .filter(({ role }) => role === 'mentor' || role === 'both')
      .reduce((sum, { capacity }) => sum + capacity, 0),
    mentees: taking.filter(({ role }) => role !== 'mentor').length,
  };
}
