import { describe, expect, test } from 'vitest';
import { anni, columnAt, eero, header, onlyTable } from '../testing/mappings.ts';
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

describe('headers of two levels', () => {
  test('group the columns below them', () => {
    const reading = readTable([
      ['Henkilö', '', '', '', 'Tavoitteet', ''],
      [
        ...header,
        'Uran ja omien tavoitteiden selkiyttäminen',
        'Verkostoituminen yli virasto- ja sektorirajojen',
      ],
      [...anni, '', 'x'],
    ]);
    expect(onlyDraft(reading).goals).toEqual(['NETWORK']);
    expect(columnAt(reading, 'F')?.header).toBe(
      'Tavoitteet / Verkostoituminen yli virasto- ja sektorirajojen',
    );
  });

  test('are merged over what divides them', () => {
    const sheet = sheetOf([
      ['Hakemukset 2026'],
      [...header, 'Osaaminen jota haen', '', 'Esihenkilö', ''],
      ['', '', '', '', 'Viestintä', 'Verohallinto', 'Nimi', 'Sähköposti'],
      [...anni, 'x', 'x', 'Aino Salo', ''],
    ]);
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 7 } },
      ...[0, 1, 2, 3].map((c) => ({ s: { r: 1, c }, e: { r: 2, c } })),
      { s: { r: 1, c: 4 }, e: { r: 1, c: 5 } },
      { s: { r: 1, c: 6 }, e: { r: 1, c: 7 } },
    ];
    const reading = readBytes(bytesOf(workbookOf({ Henkilöt: sheet })));
    expect(onlyDraft(reading)).toMatchObject({
      row: 4,
      seeks: ['VIES'],
      supervisor: { text: 'Aino Salo' },
    });
  });

  test('are not seen in a title above the header', () => {
    const reading = readTable([['Mentorointi', '', '', 'Kevät'], header, anni]);
    expect(onlyTable(reading).columns.map((column) => column.header)).toContain('Sukunimi');
    expect(onlyDraft(reading).lastName).toBe('Koskimies');
  });
});

describe('one person a sheet', () => {
  const form = (last: string, first: string, extra: TestTable = []) =>
    sheetOf([
      ['Hakulomake'],
      [],
      ['Sukunimi:', last],
      ['Etunimi:', null, first],
      ['Sähköposti:', `${first}.${last}@avi.example`.toLowerCase()],
      ['Rooli:', 'mentori'],
      [
        'Tavoitteet:',
        'Uran ja omien tavoitteiden selkiyttäminen; Verkostoituminen yli virasto- ja sektorirajojen',
      ],
      ...extra,
    ]);

  test('is a form with labels on the left, and all forms have one mapping', () => {
    const reading = readBytes(
      bytesOf(workbookOf({ Anni: form('Koskimies', 'Anni'), Eero: form('Laine', 'Eero') })),
    );
    expect(reading.drafts).toMatchObject([
      { lastName: 'Koskimies', goals: ['CAREER', 'NETWORK'], sheet: 'Anni' },
      { lastName: 'Laine', sheet: 'Eero' },
    ]);
    expect(reading.sheets).toMatchObject([
      { name: 'Anni', layout: 'form', isRead: true, people: 1 },
      { name: 'Eero', layout: 'form', isRead: true, people: 1 },
    ]);
    expect(onlyTable(reading)).toMatchObject({ sheets: ['Anni', 'Eero'] });
    expect(columnAt(reading, 'A3')).toMatchObject({
      header: 'Sukunimi',
      samples: ['Koskimies', 'Laine'],
    });
  });

  test('tells its issues where the answers are', () => {
    const sheet = form('Koskimies', 'Anni', [['Virasto:', 'Verohallinto']]);
    const reading = readBytes(bytesOf(workbookOf({ Anni: sheet })));
    expect(briefly(reading.issues)).toEqual(['agency-unknown 8 B']);
  });
});

describe('sheets', () => {
  const workbook = workbookOf({
    Mentorit: sheetOf([header, anni]),
    Piilo: sheetOf([header, eero]),
    Muistio: sheetOf([['Soita maanantaina']]),
  });
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
  const bytes = bytesOf(workbook);

  test('are listed with what they hold, and those that are not hidden are read', () => {
    expect(readBytes(bytes).sheets).toEqual([
      { name: 'Mentorit', isHidden: false, layout: 'rows', isRead: true, people: 1 },
      { name: 'Piilo', isHidden: true, layout: 'rows', isRead: false, people: 0 },
      { name: 'Muistio', isHidden: false, layout: null, isRead: false, people: 0 },
    ]);
  });

  test('that are chosen are read, hidden or not', () => {
    const reading = readBytes(bytes, 'henkilot.xlsx', { sheets: ['Piilo'] });
    expect(onlyDraft(reading).lastName).toBe('Laineranta');
    expect(briefly(reading.issues)).toEqual(['sheet-skipped - -', 'sheet-skipped - -']);
  });
});
