import { z } from 'zod';

/** What goes out of the program as a table. */

/** A workbook for any spreadsheet program, or text as Finnish Excel opens it. */
export const tableFormatSchema = z.enum(['xlsx', 'csv']);
export type TableFormat = z.infer<typeof tableFormatSchema>;

/**
 * How much of a roster goes out. Coaches get who meets whom, how and where; scores, reasons, locks,
 * people left out and settings stay with the coordinator.
 */
export const rosterColumnsSchema = z.enum(['everything', 'for-coaches']);
export type RosterColumns = z.infer<typeof rosterColumnsSchema>;
