/** The database's door. SQL is written in this room only; all functions are synchronous. */
export { recordAudit } from './audit.ts';
export {
  createCohort,
  listCohorts,
  type NewCohort,
  readCohort,
  removeCohort,
  renameCohort,
  saveCohortSettings,
  setCohortStatus,
} from './cohorts/cohorts.ts';
export { setConstraint } from './cohorts/constraints.ts';
export {
  type EndedPair,
  leavePairs,
  readEndedPairs,
  setAgreement,
  setEnding,
} from './cohorts/pair-endings.ts';
export { countPairsElsewhere, readPairs } from './cohorts/pairs.ts';
export { type ParticipantChoice, saveNote, setParticipants } from './cohorts/participants.ts';
export {
  readGroupDays,
  readMilestones,
  removeGroupDay,
  saveGroupDay,
  setMilestone,
} from './cohorts/programme.ts';
export { readRosterGaps } from './cohorts/roster-gaps.ts';
export { acceptRoster, type NewRoster, readRoster, rosterIdOf } from './cohorts/rosters.ts';
export {
  insertRun,
  isVerified,
  listRuns,
  type NewRun,
  type RunResult,
  readFingerprint,
  readRun,
  readRunResult,
  readTakenRun,
  type StoredRun,
} from './cohorts/runs.ts';
export {
  readScenarios,
  removeScenario,
  renameScenario,
  type StoredScenario,
  saveScenario,
} from './cohorts/scenarios.ts';
export type { RunPerson, StoredPair } from './cohorts/stored.ts';
export type { Database } from './connection.ts';
export { type ChangeDescription, change } from './history/change.ts';
export {
  type ChangeHearing,
  type ChangeSteps,
  longChange,
  whenFree,
  within,
} from './history/long-change.ts';
export { readHistory } from './history/read.ts';
export { redo, undo } from './history/replay.ts';
export { listImports, recordImport } from './imports.ts';
export { readMapping, rememberMapping } from './mappings.ts';
export { isDamaged } from './opening/inspect.ts';
export {
  closeDatabase,
  type Opening,
  type OpenOptions,
  openDatabase,
  sqliteVersion,
} from './opening/open.ts';
export { type EmailDomain, readEmailDomains } from './organisation/email-domains.ts';
export {
  changeOrganisation,
  readOrganisation,
  readOrganisationDetails,
} from './organisation/organisation.ts';
export type { OrganisationOutcome } from './organisation/outcome.ts';
export { readAliases } from './people/aliases.ts';
export { readDistinct, setDistinct } from './people/distinct.ts';
export { erasePerson } from './people/erase.ts';
export { readPersonHistory } from './people/history.ts';
export { mergePeople } from './people/merge.ts';
export { readPlaces } from './people/places.ts';
export {
  findPeopleByKeys,
  listPeople,
  readFirstPeople,
  readKeys,
  readPerson,
} from './people/read.ts';
export { readPersonReferences } from './people/references.ts';
export { type LinkingOutcome, linkRelations, normalised } from './people/relations.ts';
export { insertPerson, updatePerson } from './people/write.ts';
export { readPreferences, savePreferences } from './preferences.ts';
