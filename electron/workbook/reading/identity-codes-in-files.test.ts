import { describe, expect, test } from 'vitest';
import { utils } from 'xlsx';
import { madeUpIdentityCode } from '../testing/identity-codes.ts';
import {
  briefly,
  bytesOf,
  onlyDraft,
  readBytes,
  readTable,
  sheetOf,
  type TestTable,
  workbookOf,
} from '../testing/tables.ts';

const header = ['Sukunimi', 'Etunimi', 'Sähköposti', 'Rooli'];
const anni = ['Koskimies', 'Anni', 'anni.koskimies@avi.example', 'mentori'];

describe('an identity code is told by its place and goes nowhere', () => {
  const code = madeUpIdentityCode();
  const [birthday = '', end = ''] = code.split('-');
  const cases: Readonly<
    Record<string, { readonly table: TestTable; readonly issues: readonly string[] }>
  > = {
    'in a cell that is read': {
      table: [
        [...header, 'Odotukset'],
        [...anni, `tunnus ${code}`],
      ],
      issues: ['identity-code 2 E'],
    },
    'in a column that is not read': {
      table: [
        [...header, 'Muuta'],
        [...anni, code],
      ],
      issues: ['column-unknown - E', 'identity-code 2 E'],
    },
    'in a column that says so': {
      table: [
        [...header, 'Hetu'],
        [...anni, code],
      ],
      issues: ['identity-code - E'],
    },
    'in a column of birthdays': {
      table: [
        [...header, 'Syntymäaika'],
        [...anni, birthday],
      ],
      issues: ['identity-code - E'],
    },
    'in a header': {
      table: [
        [...header, code],
        [...anni, 'x'],
      ],
      issues: ['identity-code 1 E'],
    },
    'in a title above': { table: [[code], header, anni], issues: ['identity-code 1 A'] },
    'in two cells': {
      table: [
        [...header, 'Pv', 'Loppu'],
        [...anni, birthday, `-${end}`],
      ],
      issues: [
        'column-unknown - E',
        'column-unknown - F',
        'identity-code 2 E',
        'identity-code 2 F',
      ],
    },
    'as an e-mail': {
      table: [header, ['Koskimies', 'Anni', `${code}@avi.example`, 'mentori']],
      issues: ['identity-code 2 C', 'key-made-from-name 2 -'],
    },
    'as a name': {
      table: [header, anni, [code, 'Eero', '', 'aktori']],
      issues: ['identity-code 3 A', 'name-missing 3 A'],
    },
  };
  test.each(Object.entries(cases))('%s', (_, { table, issues }) => {
    const reading = readTable(table);
    expect(briefly(reading.issues)).toEqual(issues);
    expect(JSON.stringify(reading)).not.toContain(end);
    expect(onlyDraft(reading).lastName).toBe('Koskimies');
  });

  test('in the name of a sheet, in a comment, on a hidden sheet and in a file name', () => {
    const sheet = sheetOf([header, anni]);
    utils.cell_add_comment(sheet['A2'], code);
    const workbook = workbookOf({ [`Lista ${code}`]: sheet, Piilo: sheetOf([[code]]) });
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const reading = readBytes(bytesOf(workbook), `${code}.xlsx`);
    expect(briefly(reading.issues)).toEqual([
      'identity-code - -',
      'identity-code 2 A',
      'sheet-hidden - -',
      'identity-code 1 A',
    ]);
    expect(JSON.stringify(reading)).not.toContain(end);
    expect(onlyDraft(reading).sheet).toBe('#1');
  });
});
