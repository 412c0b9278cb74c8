import type { SavedFile, TableFormat } from '../contract/index.ts';

/** What became of the file, for the page. */
export function saved(placed: { readonly fileName: string } | null): SavedFile {
  return placed === null ? { status: 'cancelled' } : { status: 'saved', fileName: placed.fileName };
}

/** File names carry the day and never the name of a person or a cohort. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The kind of file that a table of the format is placed as. */
export function placedKind(format: TableFormat): 'workbook' | 'text' {
  return format === 'xlsx' ? 'workbook' : 'text';
}
