import { createWords, type Language, Refused, type SavedFile } from '../contract/index.ts';
import { readOrganisation } from '../database/index.ts';
import { writeImportReport } from '../workbook/index.ts';
import type { KeptPreview } from './importing/previews.ts';
import { isoDay, saved } from './placing.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What there is to say of the file of a preview, as a workbook: the issues with their remedies and
 * the rows in question. The file is read again as the preview was, for its cells are not kept.
 */
export async function importReport(
  { database, readWorkbook, now }: Surroundings,
  { preview, file }: Pick<KeptPreview, 'preview' | 'file'>,
  language: Language,
): Promise<Uint8Array> {
  const reading = await readWorkbook(
    file,
    readOrganisation(database),
    {
      mapping: preview.mapping,
      mappedBy: 'chosen',
      sheets: preview.sheets.filter(({ isRead }) => isRead).map(({ name }) => name),
      today: isoDay(now()),
      quote: preview.issues.flatMap(({ sheet, row }) => (row === null ? [] : [{ sheet, row }])),
    },
    () => {},
    undefined,
  );
  if (reading.status === 'refused') {
    throw new Refused(reading.refusal.code, reading.refusal.params);
  }
  return writeImportReport(preview.issues, reading.quoted, createWords(language));
}

/** Asks for a place and writes the report of a preview there. */
export async function saveImportReport(
  surroundings: Surroundings,
  kept: Pick<KeptPreview, 'preview' | 'file'>,
  language: Language,
): Promise<SavedFile> {
  const { files, now } = surroundings;
  const title = createWords(language).say('workbook:report-file-name');
  const contents = () => importReport(surroundings, kept, language);
  return saved(await files.placeFile('workbook', `${title} ${isoDay(now())}.xlsx`, contents));
}
