/**
 * Writes the sample workbooks, one for each method, from their cells in resources/sample/. Same
 * cells, same bytes.
 */
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

const samples = [
  { cells: 'people.json', workbook: 'pariksi-esimerkki.xlsx' },
  { cells: 'shadowing.json', workbook: 'pariksi-esimerkki-perehtyminen.xlsx' },
  { cells: 'work-pairs.json', workbook: 'pariksi-esimerkki-tyoparit.xlsx' },
];

const folder = new URL('../resources/sample/', import.meta.url);
for (const sample of samples) {
  const cells = readFileSync(new URL(sample.cells, folder), 'utf8');
  const { title, note, sheet, header, widths, rows } = sampleSchema.parse(JSON.parse(cells));
  const bytes = await writeDocument({
    title,
    locale: 'fi-FI',
    writtenAt: new Date('2026-02-27T09:00:00Z'),
    sheets: [{ name: sheet, titles: [title, note], header, rows, widths, hasFilter: true }],
  });
  writeFileSync(new URL(sample.workbook, folder), bytes);
}
