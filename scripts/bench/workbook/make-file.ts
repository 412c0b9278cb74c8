// Writes the workbook that is read, in a process of its own so that its memory is not counted:
// node scripts/bench/workbook/make-file.ts ROWS FILE
import { writeFileSync } from 'node:fs';
import { writeDocument, writePeopleTable } from '../../../electron/workbook/index.ts';
import { splitRows } from '../../../electron/workbook/parsing/parse-text.ts';
import { invented, organisation, words } from './people.ts';

const [rows = '', file = ''] = process.argv.slice(2);
const COLUMNS = 25;

const text = await writePeopleTable(invented(Number(rows)), organisation, words, 'csv');
const table = splitRows(new TextDecoder().decode(text), ';', Number(rows) + 1);
const [header = [], ...people] = table;
const filled = header.flatMap((_, column) =>
  people.some((row) => row[column] !== '') ? [column] : [],
);
const chosen = filled.slice(0, COLUMNS);
const cellsOf = (row: readonly string[]): string[] => chosen.map((column) => row[column] ?? '');
const bytes = await writeDocument({
  title: 'bench',
  locale: words.locale,
  writtenAt: new Date('2026-01-01T00:00:00Z'),
  sheets: [
    {
      name: 'Henkilöt',
      header: cellsOf(header),
      rows: people.map(cellsOf),
      widths: chosen.map(() => 20),
      hasFilter: false,
    },
  ],
});
writeFileSync(file, bytes);
