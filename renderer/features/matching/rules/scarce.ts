import type { Participant } from '../../../../electron/contract/index.ts';

/** A competence that more mentees seek than mentors have places for. */
export interface ScarceCompetence {
  readonly competence: string;
  readonly seekers: number;
  readonly places: number;
}

/**
 * The competences sought by more people than there are places with those who offer them, the
 * widest gap first, then by code. A person of both roles counts on both sides.
 */
export function scarceCompetences(people: readonly Participant[]): readonly ScarceCompetence[] {
  const mentors = people.filter(({ role }) => role !== 'mentee');
  const mentees = people.filter(({ role }) => role !== 'mentor');
  const sought = new Set(mentees.flatMap(({ person }) => person.seeks));
  return [...sought]
    .map((competence) => ({
      competence,
      seekers: mentees.filter(({ person }) => person.seeks.includes(competence)).length,
      places: mentors
        .filter(({ person }) => person.offers.includes(competence))
        .reduce((sum, { capacity }) => sum + capacity, 0),
    }))
    .filter(({ seekers, places }) => seekers > places)
    .sort(
      (one, other) =>
        other.seekers - other.places - (one.seekers - one.places) ||
        (one.competence < other.competence ? -1 : 1),
    );
}
