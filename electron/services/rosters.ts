import {
  createWords,
  type DocumentPrintRequest,
  documentName,
  isAgreed,
  type Language,
  Refused,
  type Roster,
  type SavedFile,
} from '../contract/index.ts';
import {
  acceptRoster,
  change,
  type Database,
  type RunResult,
  readOrganisation,
  readRoster,
  recordAudit,
  setCohortStatus,
  whenFree,
} from '../database/index.ts';
import { type RosterChoice, writeRosterTable } from '../workbook/index.ts';
import { requireCohort } from './cohorts.ts';
import { isOfNow } from './fingerprint.ts';
import { gatherInput } from './match-input.ts';
import { requireRun, requireRunResult } from './matching.ts';
import { isoDay, placedKind, saved } from './placing.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes a run's pairs the roster of its cohort, as one undo step: a proposal, until the programme
 * is confirmed. Pairs of a confirmed programme that go are ended, not forgotten. A run of what the
 * cohort no longer says is refused as stale.
 */
export function acceptRun(database: Database, runId: number): Roster {
  const run = requireRunResult(database, runId);
  const { cohortId } = run;
  const input = gatherInput(database, cohortId);
  if (!isOfNow(input, run.fingerprint)) throw new Refused('stale');
  const { name } = input.cohort;
  const object = { kind: 'cohort', id: cohortId };
  change(database, { code: 'accept-roster', params: { cohort: name }, object }, () =>
    takeRoster(database, run),
  );
  return requireRoster(database, cohortId);
}

/**
 * Makes a run's pairs the roster of its cohort. To be called inside `change`. Refuses it of a
 * programme that has ended: its roster is the pairs that went to their end.
 */
export function takeRoster(database: Database, run: RunResult): void {
  const { id: runId, cohortId, pairs } = run;
  const { status, verified, objective } = run.answer;
  if (pairs.length === 0 || objective === null) throw new Refused('run-without-roster');
  const cohort = requireCohort(database, cohortId);
  if (cohort.status === 'ended') throw new Refused('programme-ended');
  const agreed = isAgreed(cohort);
  const isProvedBest = status === 'optimal' && verified;
  acceptRoster(database, { cohortId, runId, pairs, objective, isProvedBest }, agreed);
  if (!agreed) setCohortStatus(database, cohortId, 'proposal');
}

/** The accepted roster of a cohort, or a refusal that says what to do first. */
export function requireRoster(database: Database, cohortId: number): Roster {
  requireCohort(database, cohortId);
  const roster = readRoster(database, cohortId);
  if (roster === null) throw new Refused('cohort-has-no-roster');
  return roster;
}

/** The roster as a table: all of it or what coaches need, as a workbook or as text. */
export async function rosterTable(
  database: Database,
  cohortId: number,
  language: Language,
  choice: RosterChoice,
): Promise<Uint8Array> {
  const roster = requireRoster(database, cohortId);
  const run = requireRun(database, roster.runId);
  const organisation = readOrganisation(database);
  const cohort = requireCohort(database, cohortId);
  const view = { roster, run, people: cohort.people, said: cohort };
  return writeRosterTable(view, organisation, createWords(language), choice);
}

/** Asks for a place and writes the roster's table there. */
export async function saveRosterTable(
  { database, files, now }: Surroundings,
  cohortId: number,
  language: Language,
  choice: RosterChoice,
): Promise<SavedFile> {
  requireRoster(database, cohortId);
  const words = createWords(language);
  const name = `${words.say('documents:roster-file-name')} ${isoDay(now())}.${choice.format}`;
  const contents = () => rosterTable(database, cohortId, language, choice);
  const placed = await files.placeFile(placedKind(choice.format), name, contents);
  return disclosed(database, 'export-workbook', cohortId, placed);
}

/** Asks for a place and writes the printed roster there as a tagged PDF. */
export async function savePdf(
  { database, files, paper, now }: Surroundings,
  request: DocumentPrintRequest,
): Promise<SavedFile> {
  const { method } = requireRoster(database, request.cohortId);
  const words = createWords(request.language);
  const kind = words.say(`documents:kind-${documentName(request.document, method)}`);
  const name = `${kind} ${isoDay(now())}.pdf`;
  const placed = await files.placeFile('pdf', name, () => paper.toPdf(request));
  return disclosed(database, 'export-pdf', request.cohortId, placed);
}

/** Puts the roster on paper through the system's print dialog. */
export async function printRoster(
  { database, paper }: Surroundings,
  request: DocumentPrintRequest,
): Promise<{ readonly status: 'printed' | 'cancelled' }> {
  requireRoster(database, request.cohortId);
  const status = await paper.toPrinter(request);
  if (status === 'printed') await audit(database, 'print', request.cohortId);
  return { status };
}

/** A roster that has left the program is noted in the audit log: which cohort, never who. */
async function disclosed(
  database: Database,
  action: string,
  cohortId: number,
  placed: { readonly fileName: string } | null,
): Promise<SavedFile> {
  if (placed !== null) await audit(database, action, cohortId);
  return saved(placed);
}

function audit(database: Database, action: string, cohortId: number): Promise<void> {
  const entry = { action, objectKind: 'cohort', objectId: cohortId, result: 'done' } as const;
  return whenFree(database, () => recordAudit(database, entry));
}
