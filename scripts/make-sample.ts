/** Writes the sample workbook from its cells in resources/sample/people.json. Same cells, same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeDocument } from '../electron/workbook/index.ts';

const folder = new URL('../resources/sample/', import.meta.url);
const sample = JSON.parse(readFileSync(new URL('people.json', folder), 'utf8'));

const bytes = await writeDocument({
  title: sample.title,
  writtenAt: new Date('2026-02-27T09:00:00Z'),
  sheets: [
    {
      name: sample.sheet,
      titles: [sample.title, sample.note],
      header: sample.header,
      rows: sample.rows,
      widths: sample.widths,
      hasFilter: true,
    },
  ],
});
writeFileSync(new URL('pariksi-esimerkki.xlsx', folder), bytes);
