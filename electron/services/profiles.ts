import {
  type MatchSettings,
  type Profile,
  type TravelLeg,
  tasksOfOneHolder,
} from '../../solver/index.ts';
import {
  type Cohort,
  type Organisation,
  type Participant,
  type Person,
  placesWithin,
} from '../contract/index.ts';

/** How many visitors a host takes in one week who has not said how many. */
const usualSlotCapacity = 1;

/** Links between people as the solver wants them: by key, since keys do not depend on row order. */
type KeyOf = ReadonlyMap<number, string>;

/** The key of each person by database id. */
export function keysById(people: readonly Person[]): KeyOf {
  return new Map(people.map((person) => [person.id, person.key]));
}

/** A person as the solver sees one: codes and keys, no name. `role` and `capacity` are the cohort's. */
export function profileOf(
  person: Person,
  role: Profile['role'],
  capacity: number,
  keyOf: KeyOf,
): Profile {
  const linked = (named: Person['wishes']): string[] =>
    named.flatMap(({ personId }) => {
      const key = personId === null ? undefined : keyOf.get(personId);
      return key === undefined ? [] : [key];
    });
  return {
    id: person.key,
    role,
    capacity,
    isFull: false,
    agency: person.agency,
    sector: person.sector,
    office: person.office,
    supervisor: person.supervisor === null ? null : (linked([person.supervisor])[0] ?? null),
    languages: person.languages,
    meetingMode: person.meetingMode,
    experienceYears: person.experienceYears,
    offers: person.offers,
    seeks: person.seeks,
    goals: person.goals,
    wishes: linked(person.wishes),
    exclusions: linked(person.exclusions),
    earlierPairs: linked(person.earlierPairs),
    weeksPossible: person.weeksPossible,
    weeksImpossible: person.weeksImpossible,
    slotCapacity: person.slotCapacity ?? usualSlotCapacity,
    isReciprocal: person.isReciprocal,
    tasks: person.tasks,
    peakMonths: person.peakMonths,
    absences: person.absences,
    workload: person.workload,
  };
}

/** The profiles of a cohort's participants, in the order of their keys. */
export function profilesOf(cohort: Cohort, everybody: readonly Person[]): readonly Profile[] {
  const keyOf = keysById(everybody);
  return cohort.people
    .map((participant) => {
      const { person, role } = participant;
      const capacity = placesWithin(participant, cohort);
      const room = roomOf(participant, cohort);
      const places = room > 0 ? Math.min(capacity, room) : capacity;
      const profile = { ...profileOf(person, role, places, keyOf), isFull: room <= 0 };
      return cohort.settings.repeatsPairs ? { ...profile, earlierPairs: [] } : profile;
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** How many more pairs the limit over all cohorts leaves to a participant. */
function roomOf({ otherPairs }: Participant, { settings }: Cohort): number {
  return settings.loadLimit === null ? Number.POSITIVE_INFINITY : settings.loadLimit - otherPairs;
}

/** Everybody known who takes no part, in the order of their keys: chains of supervisors need them. */
export function outsidersOf(cohort: Cohort, everybody: readonly Person[]): readonly Profile[] {
  const inside = new Set(cohort.people.map(({ person }) => person.id));
  const keyOf = keysById(everybody);
  return everybody
    .filter(({ id }) => !inside.has(id))
    .map((person) => profileOf(person, 'mentee', 0, keyOf))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** What of a cohort's settings, and of the organisation, decides rules and scores. */
export function matchSettingsOf(
  { method, settings, people }: Cohort,
  { tasks }: Organisation,
): MatchSettings {
  const { weights, wishBonus, sector, agency, travelLimitMinutes, weeks, isReciprocal, oddPerson } =
    settings;
  const criticalTasks = tasks.filter(({ isCritical }) => isCritical).map(({ code }) => code);
  const held = tasksOfOneHolder(
    people.map(({ person }) => person),
    criticalTasks,
  );
  return {
    method,
    weights,
    wishBonus,
    sector,
    agency,
    travelLimitMinutes,
    lowestScore: settings.lowestScore ?? 0,
    weeks,
    isReciprocal,
    oddPerson,
    criticalTasks,
    tasksOfOneHolder: method === 'workpair' ? held : [],
  };
}

/** The travel table as the solver wants it. */
export function travelLegsOf(organisation: Organisation): readonly TravelLeg[] {
  return organisation.travel.map(({ from, to, minutes }) => ({ from, to, minutes }));
}
