/** The services' door: the contract's bodies, and the plain functions the command line composes. */
export { chooseParticipants, defaultCohortSettings, makeCohort, saveSettings } from './cohorts.ts';
export { readNamedFile, sampleWorkbooks, writeWhole } from './files.ts';
export { refuseIdentityCodes } from './identity-codes.ts';
export { acceptImport, fileKindOf, previewImport } from './imports.ts';
export { matchCohort, problemOfRun, requireRun } from './matching.ts';
export { peopleTable } from './people-table.ts';
export { acceptRun, requireRoster, rosterTable } from './rosters.ts';
export { createServices } from './router.ts';
export type { NamedBytes, Surroundings } from './surroundings.ts';
export { areContentsDamaged } from './workers/contents-check.ts';
export { createInsight } from './workers/insight.ts';
export { createMatcher } from './workers/solver.ts';
export { createWorkbookReader } from './workers/workbook-reader.ts';
