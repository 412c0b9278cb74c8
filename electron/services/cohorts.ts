import { defaultSettingsOf } from '../../solver/index.ts';
import {
  type Cohort,
  type CohortSettings,
  isAgreed,
  type Method,
  type Participant,
  Refused,
  rolesOf,
} from '../contract/index.ts';
import {
  change,
  createCohort,
  type Database,
  leavePairs,
  readCohort,
  removeCohort,
  renameCohort,
  rosterIdOf,
  saveCohortSettings,
  saveNote,
  setParticipants,
} from '../database/index.ts';
import { refuseIdentityCodes } from './identity-codes.ts';

/** The settings that a new cohort of a method starts with. */
export function defaultCohortSettings(method: Method): CohortSettings {
  const { weights, wishBonus, sector, agency, travelLimitMinutes, weeks, isReciprocal, oddPerson } =
    defaultSettingsOf(method);
  return {
    weights,
    wishBonus,
    sector,
    agency,
    travelLimitMinutes,
    objective: ['matched', 'fairness', 'total'],
    quotas: [],
    weeks,
    isReciprocal,
    oddPerson,
    loadLimit: null,
    menteesPerMentor: null,
    lowestScore: null,
    repeatsPairs: false,
  };
}

/** Reads a cohort, or refuses by name. */
export function requireCohort(database: Database, cohortId: number): Cohort {
  const cohort = readCohort(database, cohortId);
  if (cohort === null) throw new Refused('cohort-unknown');
  return cohort;
}

/** Makes an empty cohort with the settings that its method starts with. */
export function makeCohort(database: Database, wanted: Pick<Cohort, 'name' | 'method'>): Cohort {
  refuseIdentityCodes({ name: wanted.name });
  const settings = defaultCohortSettings(wanted.method);
  const id = change(database, { code: 'create-cohort', params: { cohort: wanted.name } }, () =>
    createCohort(database, { ...wanted, settings }),
  );
  return requireCohort(database, id);
}

/** Renames a cohort as one undo step. */
export function rename(database: Database, cohortId: number, name: string): Cohort {
  refuseIdentityCodes({ name });
  requireCohort(database, cohortId);
  change(
    database,
    { code: 'rename-cohort', params: { cohort: name }, object: { kind: 'cohort', id: cohortId } },
    () => renameCohort(database, cohortId, name),
  );
  return requireCohort(database, cohortId);
}

/** Removes a cohort with its participants and its roster as one undo step; people stay. */
export function remove(database: Database, cohortId: number): { readonly cohortId: number } {
  const { name } = requireCohort(database, cohortId);
  change(
    database,
    { code: 'remove-cohort', params: { cohort: name }, object: { kind: 'cohort', id: cohortId } },
    () => removeCohort(database, cohortId),
  );
  return { cohortId };
}

/** Sets who takes part, in which role and with how many places, as one undo step. */
export function chooseParticipants(
  database: Database,
  cohortId: number,
  participants: readonly {
    readonly personId: number;
    readonly role: Participant['role'];
    readonly capacity: number;
  }[],
): Cohort {
  const before = requireCohort(database, cohortId);
  const { name, method } = before;
  if (participants.some(({ role }) => !rolesOf[method].includes(role)))
    throw new Refused('value-invalid', { field: 'role' });
  change(
    database,
    {
      code: 'set-participants',
      params: { cohort: name },
      object: { kind: 'cohort', id: cohortId },
    },
    () => {
      setParticipants(database, cohortId, participants);
      const stays = new Set(participants.map(({ personId }) => personId));
      const leaving = before.people.map(({ person }) => person.id).filter((id) => !stays.has(id));
      leaveRoster(database, before, leaving);
      if (!before.hasChosenParticipants) proposeWeeks(database, requireCohort(database, cohortId));
    },
  );
  return requireCohort(database, cohortId);
}

/**
 * The pairs of those who no longer take part end with their part in the cohort. To be called inside
 * `change`.
 */
export function leaveRoster(
  database: Database,
  { id, status }: Pick<Cohort, 'id' | 'status'>,
  leaving: readonly number[],
): void {
  const rosterId = rosterIdOf(database, id);
  if (rosterId === null) return;
  leavePairs(database, rosterId, leaving, isAgreed({ status }) ? 'ended' : 'without-trace');
}

const mostWeeks = 60;

/** The first participants propose the weeks of the programme: those that suit somebody. */
function proposeWeeks(database: Database, { id, method, settings, people }: Cohort): void {
  if (method !== 'shadowing' || settings.weeks.length > 0) return;
  const suiting = new Set(people.flatMap(({ person }) => person.weeksPossible));
  if (suiting.size === 0) return;
  const weeks = [...suiting].sort().slice(0, mostWeeks);
  saveCohortSettings(database, id, { ...settings, weeks });
}

/** Stores weights and rules as one undo step. */
export function saveSettings(
  database: Database,
  cohortId: number,
  settings: CohortSettings,
): Cohort {
  refuseIdentityCodes({ quotas: settings.quotas });
  const { name } = requireCohort(database, cohortId);
  change(
    database,
    { code: 'save-settings', params: { cohort: name }, object: { kind: 'cohort', id: cohortId } },
    () => saveCohortSettings(database, cohortId, settings),
  );
  return requireCohort(database, cohortId);
}

/** Keeps the coordinator's note on a participant as one undo step; an empty one is removed. */
export function keepNote(
  database: Database,
  cohortId: number,
  personId: number,
  note: string,
): Cohort {
  refuseIdentityCodes({ note });
  requireCohort(database, cohortId);
  const isKnown = change(database, { code: 'save-note', params: { person: personId } }, () =>
    saveNote(database, cohortId, personId, note.trim()),
  );
  if (!isKnown) throw new Refused('person-unknown');
  return requireCohort(database, cohortId);
}
