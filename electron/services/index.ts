/** The services' door: the contract's bodies, and the plain functions the command line composes. */
export { chooseParticipants, defaultCohortSettings, makeCohort, saveSettings } from './cohorts.ts';
export { readNamedFile, writeWhole } from './files.ts';
export { acceptImport, previewImport } from './imports.ts';
export { matchCohort, requireRun } from './matching.ts';
export { acceptRun, requireRoster, rosterWorkbook } from './rosters.ts';
export { createServices } from './router.ts';
export type { NamedBytes, PrintRequest, Surroundings } from './surroundings.ts';
export { createSolver, createWorkbookReader } from './workers/index.ts';
