/** Writes the sample workbook from its cells in resources/sample/people.json. Same cells, same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { writeDocument } from '../electron/workbook/index.ts';

const dayCell = z.object({ kind: z.literal('day'), day: z.iso.date() });
const sampleSchema = z.object({
  title: z.string(),
  note: z.string(),
  sheet: z.string(),
  header: z.array(z.string()),
  widths: z.array(z.number()),
  rows: z.array(z.array(z.union([z.string(), z.number(), dayCell, z.null()]))),
});

const folder = new URL('../resources/sample/', import.meta.url);
const cells = readFileSync(new URL('people.json', folder), 'utf8');
const { title, note, sheet, header, widths, rows } = sampleSchema.parse(JSON.parse(cells));

const bytes = await writeDocument({
  title,
  locale: 'fi-FI',
  writtenAt: new Date('2026-02-27T09:00:00Z'),
  sheets: [{ name: sheet, titles: [title, note], header, rows, widths, hasFilter: true }],
});
writeFileSync(new URL('pariksi-esimerkki.xlsx', folder), bytes);
