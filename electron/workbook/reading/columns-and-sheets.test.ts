import { describe, expect, test } from 'vitest';
import {
  briefly,
  bytesOf,
  fieldsOf,
  onlyDraft,
  readBytes,
  readCell,
  readTable,
  sheetOf,
  workbookOf,
} from '../testing/tables.ts';

const header = ['Sukunimi', 'Etunimi', 'Sähköposti', 'Rooli'];
const anni = ['Koskimies', 'Anni', 'anni.koskimies@avi.example', 'mentori'];
const eero = ['Laineranta', 'Eero', 'eero.laineranta@avi.example', 'aktori'];

describe('columns', () => {
  test('are known in any case, with stray spaces, punctuation and a hint behind', () => {
    const reading = readTable([
      [
        ' SUKUNIMI:',
        'etu nimi',
        'E-Mail',
        'Rooli (mentori / aktori)',
        'Osaaminen, jota voin jakaa',
      ],
      ['Koskimies', 'Anni', 'anni@avi.example', 'mentori', 'Viestintä'],
    ]);
    expect(fieldsOf(reading)).toEqual(['lastName', 'firstName', 'email', 'role', 'offers']);
  });

  test('of which one is unknown or repeated are told', () => {
    const reading = readTable([
      [...header, 'Paikkakunta', 'Toimipaikka', 'Lempiväri'],
      [...anni, 'Oulu', 'Turku', 'sininen'],
    ]);
    expect(briefly(reading.issues)).toEqual(['column-repeated - E', 'column-unknown - G']);
    expect(onlyDraft(reading).office).toBe('TKU');
  });

  test.each([
    'Erityisruokavalio',
    'Ruokavalio / allergiat',
    'Terveydentila',
    'Ammattiliitto',
    'Kotiosoite',
    'Oma puhelin',
    'Palkkaluokka',
    'Sukupuoli',
    'Ikä',
    'Specialkost',
    'Home address',
    'Poissaolon syy',
  ])('for what must not be kept, such as "%s", are told by their place alone', (unwanted) => {
    const reading = readCell(unwanted, 'salaisuus');
    expect(reading.issues).toMatchObject([
      { code: 'column-not-wanted', row: null, column: 'E', params: {} },
    ]);
    expect(JSON.stringify(reading)).not.toContain('salaisuus');
    expect(JSON.stringify(reading)).not.toContain(unwanted);
  });

  test('are found below titles and empty rows', () => {
    const reading = readTable([['Mentorointi 2026'], [], ['Koonnut: Anni', 'Rooli'], header, anni]);
    expect(onlyDraft(reading).row).toBe(5);
  });

  test('may stand again in the middle of the table', () => {
    const reading = readTable([header, anni, header, eero]);
    expect(reading.drafts.map(({ row }) => row)).toEqual([2, 4]);
    expect(reading.issues).toEqual([]);
  });

  test('of a text file are on a sheet that has the name of the file', () => {
    expect(onlyDraft(readTable([header, anni])).sheet).toBe('henkilot');
  });

  test('of two sheets are merged, and a second row for one person is seen', () => {
    const sheets = { Mentorit: sheetOf([header, anni]), Aktorit: sheetOf([header, eero, anni]) };
    const reading = readBytes(bytesOf(workbookOf(sheets)));
    expect(reading.drafts.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['Mentorit', 2],
      ['Aktorit', 2],
    ]);
    expect(reading.issues).toMatchObject([
      {
        sheet: 'Aktorit',
        row: 3,
        code: 'person-twice',
        params: { earlierSheet: 'Mentorit', context: 'other-sheet' },
      },
    ]);
  });
});

describe('sheets', () => {
  test('that are hidden or have no header are told and not read', () => {
    const workbook = workbookOf({
      Henkilöt: sheetOf([header, anni]),
      Piilo: sheetOf([header, eero]),
      Muistio: sheetOf([['Soita maanantaina']]),
    });
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
    const reading = readBytes(bytesOf(workbook));
    expect(onlyDraft(reading).lastName).toBe('Koskimies');
    expect(reading.issues).toMatchObject([
      { sheet: 'Piilo', code: 'sheet-hidden', severity: 'notice' },
      { sheet: 'Muistio', code: 'sheet-skipped', severity: 'notice' },
    ]);
  });

  test('with a formula that failed lose that value only', () => {
    const sheet = sheetOf([
      [...header, 'Nimike'],
      [...anni, 'x'],
    ]);
    sheet['E2'] = { t: 'e', v: 42 };
    const reading = readBytes(bytesOf(workbookOf({ Henkilöt: sheet })));
    expect(onlyDraft(reading).title).toBeNull();
    expect(briefly(reading.issues)).toEqual(['formula-error 2 E']);
  });
});
