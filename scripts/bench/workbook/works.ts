// What is measured of the workbook room, and the parsers it is compared with.
import { readXlsx } from 'hucre/xlsx';
import { read, utils } from 'xlsx';
import { readWorkbook, writePeopleTable } from '../../../electron/workbook/index.ts';
import type { MakeWork } from '../works.ts';
import { workbookOf } from './files.ts';
import { invented, organisation, words } from './people.ts';

export const workbookWorks: Readonly<Record<string, MakeWork>> = {
  'workbook-read': (rows) => {
    const bytes = workbookOf(rows);
    return () => {
      const reading = readWorkbook({ name: 'people.xlsx', bytes }, organisation);
      if (reading.status === 'refused') throw new Error(reading.refusal.code);
      return reading.drafts.length;
    };
  },
  'workbook-write': (rows) => {
    const people = invented(rows);
    return async () => {
      await writePeopleTable(people, organisation, words, 'xlsx');
      return rows;
    };
  },
  /** SheetJS as it comes, cells as rows. */
  'workbook-sheetjs': (rows) => {
    const bytes = workbookOf(rows);
    return () => {
      const { SheetNames, Sheets } = read(bytes, { type: 'array' });
      const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
      return utils.sheet_to_json(sheet, { header: 1 }).length - 1;
    };
  },
  'workbook-hucre': (rows) => {
    const bytes = workbookOf(rows);
    return async () => {
      const { sheets } = await readXlsx(bytes);
      return (sheets[0]?.rows.length ?? 0) - 1;
    };
  },
};
