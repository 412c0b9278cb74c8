import type { TableFormat } from '../../contract/index.ts';
import { writeCsv } from './csv.ts';
import type { WrittenDocument } from './document.ts';
import { writeDocument } from './sheet.ts';

/** Writes a document as a workbook, or the table of its first sheet as text. */
export async function writeTable(
  document: WrittenDocument,
  format: TableFormat,
): Promise<Uint8Array> {
  if (format === 'xlsx') return await writeDocument(document);
  const [sheet] = document.sheets;
  if (sheet === undefined) throw new Error('a document without a sheet has no table');
  return writeCsv(sheet);
}
