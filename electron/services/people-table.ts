import { createWords, type Language, type SavedFile, type TableFormat } from '../contract/index.ts';
import {
  type Database,
  listPeople,
  readOrganisation,
  recordAudit,
  whenFree,
} from '../database/index.ts';
import { writePeopleTable } from '../workbook/index.ts';
import { isoDay, placedKind, saved } from './placing.ts';
import type { Surroundings } from './surroundings.ts';

/** Everybody's profile as a table that can be edited in a spreadsheet and imported again. */
export async function peopleTable(
  database: Database,
  language: Language,
  format: TableFormat,
): Promise<Uint8Array> {
  const words = createWords(language);
  return writePeopleTable(listPeople(database), readOrganisation(database), words, format);
}

const exported = { action: 'export-people', objectKind: 'people' } as const;

/** Asks for a place and writes everybody's profile there. The audit log notes that it went out. */
export async function savePeopleTable(
  { database, files, now }: Surroundings,
  language: Language,
  format: TableFormat,
): Promise<SavedFile> {
  const words = createWords(language);
  const name = `${words.say('workbook:people-file-name')} ${isoDay(now())}.${format}`;
  const contents = () => peopleTable(database, language, format);
  const placed = await files.placeFile(placedKind(format), name, contents);
  if (placed !== null) await whenFree(database, () => recordAudit(database, exported));
  return saved(placed);
}
