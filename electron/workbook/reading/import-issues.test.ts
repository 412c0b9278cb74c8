import { describe, expect, test } from 'vitest';
import type { ImportIssueCode } from '../../contract/index.ts';
import { briefly, onlyDraft, readCell, readTable, type TestTable } from '../testing/tables.ts';

const header = ['Sukunimi', 'Etunimi', 'Sähköposti', 'Rooli'];
const anni = ['Koskimies', 'Anni', 'anni.koskimies@avi.example', 'mentori'];
const eero = ['Laineranta', 'Eero', 'eero.laineranta@avi.example', 'aktori'];

describe('a cell that cannot be read lets the row in without its value', () => {
  interface Case {
    readonly header: string;
    readonly cell: string;
    readonly code: ImportIssueCode;
    readonly params: object;
  }
  const cases: Readonly<Record<string, Case>> = {
    'an unknown agency': {
      header: 'Virasto',
      cell: 'Verohallinto',
      code: 'agency-unknown',
      params: { value: 'Verohallinto' },
    },
    'a misspelt agency': {
      header: 'Virasto',
      cell: 'Lapin aluehalintovirasto',
      code: 'agency-unknown',
      params: { suggestion: 'Lapin aluehallintovirasto', context: 'close' },
    },
    'an agency that could be two': {
      header: 'Virasto',
      cell: 'LSSAVV',
      code: 'agency-unknown',
      params: { suggestion: 'LSSAVI' },
    },
    'an unknown sector': {
      header: 'Vastuualue',
      cell: 'Kalastus',
      code: 'sector-unknown',
      params: { value: 'Kalastus' },
    },
    'an unknown office': {
      header: 'Toimipaikka',
      cell: 'Pori',
      code: 'office-unknown',
      params: { value: 'Pori' },
    },
    'an unknown goal': {
      header: 'Tavoitteet',
      cell: 'Maailmanrauha',
      code: 'goal-unknown',
      params: { value: 'Maailmanrauha' },
    },
    'an unknown competence': {
      header: 'Osaaminen jota haen',
      cell: 'Kalastus',
      code: 'competence-unknown',
      params: {},
    },
    'an unknown language': {
      header: 'Mentorointikieli',
      cell: 'viro',
      code: 'language-unknown',
      params: { value: 'viro' },
    },
    'an unknown meeting mode': {
      header: 'Tapaamistapa',
      cell: 'kirjeitse',
      code: 'meeting-mode-unknown',
      params: {},
    },
    'an invalid date': {
      header: 'Puollon päivä',
      cell: '5/3/2026',
      code: 'date-invalid',
      params: { value: '5/3/2026' },
    },
    'experience that is no number': {
      header: 'Työkokemus',
      cell: 'paljon',
      code: 'experience-invalid',
      params: { most: 70 },
    },
    'negative experience': {
      header: 'Työkokemus',
      cell: '-3',
      code: 'experience-invalid',
      params: { value: '-3' },
    },
    'neither yes nor no': {
      header: 'Esihenkilön puolto',
      cell: 'ehkä',
      code: 'yes-no-unknown',
      params: { value: 'ehkä' },
    },
    'a title without end': {
      header: 'Nimike',
      cell: 'x'.repeat(201),
      code: 'text-too-long',
      params: { most: 200 },
    },
    'more wishes than fit': {
      header: 'Toive',
      cell: Array.from({ length: 21 }, (_, index) => `Aino Salo${index}`).join(';'),
      code: 'too-many-values',
      params: { most: 20 },
    },
  };
  test.each(Object.entries(cases))('%s', (_, { header: name, cell, code, params }) => {
    const reading = readCell(name, cell);
    expect(onlyDraft(reading).lastName).toBe('Koskimies');
    expect(reading.issues).toMatchObject([
      { row: 2, column: 'E', code, severity: 'warning', params },
    ]);
    expect(reading.rowsLeftOut).toBe(0);
  });

  test('an e-mail that is none', () => {
    const reading = readTable([header, ['Koskimies', 'Anni', 'anni(at)avi.example', 'mentori']]);
    expect(onlyDraft(reading).email).toBeNull();
    expect(briefly(reading.issues)).toEqual(['email-invalid 2 C', 'key-made-from-name 2 -']);
  });

  test('a role that is none, and a role that is not given', () => {
    const reading = readTable([
      header,
      [...anni.slice(0, 3), 'kuraattori'],
      [...eero.slice(0, 3), ''],
    ]);
    expect(reading.drafts.map(({ role }) => role)).toEqual([null, null]);
    expect(briefly(reading.issues)).toEqual(['role-unknown 2 D', 'role-missing 3 D']);
  });

  test('a role is not missed of somebody who only hosts, visits or works in a pair', () => {
    const reading = readTable([
      ['Sukunimi', 'Etunimi', 'Sähköposti', 'Rooli perehtymisessä', 'Työmäärä', 'Sopivat viikot'],
      ['Koskimies', 'Anni', 'anni@avi.example', 'isäntä', '', 'viikot 5-6/2027'],
      ['Laineranta', 'Eero', 'eero@avi.example', '', 'raskas', 'vko 99'],
    ]);
    expect(reading.drafts).toMatchObject([
      { shadowingRole: 'host', weeksPossible: ['2027-W05', '2027-W06'] },
      { workload: 'heavy', weeksPossible: [], unreadFields: ['weeksPossible'] },
    ]);
    expect(briefly(reading.issues)).toEqual(['week-invalid 3 F']);
  });

  test('known values of a list come in beside an unknown one', () => {
    const reading = readCell('Tavoitteet', 'Maailmanrauha; Hyvien käytäntöjen levittäminen');
    expect(onlyDraft(reading).goals).toEqual(['PRACTICE']);
  });
});

describe('a row with an error is left out and the others come in', () => {
  interface Case {
    readonly table: TestTable;
    readonly issues: readonly string[];
    readonly params?: object;
  }
  const cases: Readonly<Record<string, Case>> = {
    'a row without a name': {
      table: [header, anni, ['', '', 'nimeton@avi.example', 'aktori']],
      issues: ['name-missing 3 A'],
    },
    'a row without a first name': {
      table: [header, anni, ['Laineranta', ' ', '', 'aktori']],
      issues: ['name-missing 3 B'],
    },
    'two people with one e-mail': {
      table: [header, anni, ['Laineranta', 'Eero', 'ANNI.Koskimies@avi.example', 'aktori']],
      issues: ['email-shared 3 C'],
      params: { earlierRow: 2 },
    },
    'one person twice': {
      table: [header, anni, anni],
      issues: ['person-twice 3 C'],
      params: { earlierRow: 2 },
    },
    'a negative capacity': {
      table: [
        [...header, 'Montako paria voin ottaa'],
        [...anni, '1'],
        [...eero, '-1'],
      ],
      issues: ['capacity-invalid 3 E'],
      params: { value: '-1' },
    },
    'a capacity in words': {
      table: [
        [...header, 'Kapasiteetti'],
        [...anni, '2 paria'],
        [...eero, 'monta'],
      ],
      issues: ['capacity-invalid 3 E'],
    },
    'half a pair': {
      table: [
        [...header, 'Kapasiteetti'],
        [...anni, '2'],
        [...eero, '1,5'],
      ],
      issues: ['capacity-invalid 3 E'],
    },
  };
  test.each(Object.entries(cases))('%s', (_, { table, issues, params = {} }) => {
    const reading = readTable(table);
    expect(onlyDraft(reading).lastName).toBe('Koskimies');
    expect(briefly(reading.issues)).toEqual(issues);
    expect(reading.issues).toMatchObject([{ severity: 'error', params }]);
    expect(reading.rowsLeftOut).toBe(1);
  });

  test('a row whose e-mail is wrong does not hide a right one after it', () => {
    const reading = readTable([header, ['', '', anni[2] ?? '', ''], anni]);
    expect(onlyDraft(reading).email).toBe(anni[2]);
  });
});

describe('keys', () => {
  const withoutMail = (unit: string): TestTable => [
    ['Sukunimi', 'Etunimi', 'Rooli', 'Yksikkö', 'Henkilönumero'],
    ['Koskimies', 'Anni', 'mentori', unit, ''],
    ['Laineranta', 'Eero', 'aktori', unit, '4711'],
  ];

  test('are the e-mail in lower case, the staff number, or made from the name', () => {
    expect(
      onlyDraft(readTable([header, ['Salo', 'Aino', 'Aino.SALO@avi.example', 'mentori']])).key,
    ).toBe('aino.salo@avi.example');
    const { drafts, issues } = readTable(withoutMail('Tiimi A'));
    expect(drafts.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^row-[0-9a-f]{16}$/),
      '4711',
    ]);
    expect(briefly(issues)).toEqual(['key-made-from-name 2 -']);
  });

  test('do not depend on the order of rows', () => {
    const [first = [], ...rows] = withoutMail('Tiimi A');
    const keys = (table: TestTable) =>
      readTable(table)
        .drafts.map(({ key }) => key)
        .sort();
    expect(keys([first, ...rows.reverse()])).toEqual(keys(withoutMail('Tiimi A')));
    expect(keys(withoutMail('Tiimi B'))).not.toEqual(keys(withoutMail('Tiimi A')));
  });

  test('of two people with one name are their e-mails, and the name is pointed out', () => {
    const reading = readTable([
      header,
      anni,
      ['Koskimies', 'Anni', 'anni.b.koskimies@avi.example', 'aktori'],
    ]);
    expect(reading.drafts).toHaveLength(2);
    expect(reading.issues).toMatchObject([
      { code: 'name-same', severity: 'notice', params: { earlierRow: 2 } },
    ]);
  });
});
