import { describe, expect, test } from 'vitest';
import type { ImportMapping } from '../../contract/index.ts';
import type { ReadOptions } from '../read-workbook.ts';
import { odsPeople, openDocument } from '../testing/hostile-files.ts';
import { madeUpIdentityCode } from '../testing/identity-codes.ts';
import { anni, columnAt, eero, header, readWith, withUse } from '../testing/mappings.ts';
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

const nobody: readonly string[] = [];

describe('a column shows', () => {
  test('its letter, header, three different values and what it is taken for', () => {
    const reading = readTable([
      [...header, 'Toimipaikka'],
      [...anni, 'Oulu'],
      [...eero, 'Oulu'],
      ['Salo', 'Aino', '', 'aktori', 'Vaasa'],
      ['Aho', 'Olli', '', 'aktori', 'Mikkeli'],
      ['Ek', 'Sofia', '', 'aktori', 'Turku'],
    ]);
    expect(columnAt(reading, 'E')).toEqual({
      column: 'E',
      header: 'Toimipaikka',
      samples: ['Oulu', 'Vaasa', 'Mikkeli'],
      use: { kind: 'field', field: 'office' },
      guess: 'header',
      confidence: 1,
      isHidden: false,
      isSealed: false,
    });
  });

  test.each([
    ['Sähkoposti', 'x', 'spelling', 'email'],
    ['Toimipaika', 'x', 'spelling', 'office'],
    ['Vastualue', 'x', 'spelling', 'sector'],
    ['Sijoitus', 'Oulu', 'content', 'office'],
    ['Laitos', 'Lapin aluehallintovirasto', 'content', 'agency'],
    ['Kontakti', 'aino.salo@avi.example', 'content', 'email'],
    ['Kuinka kauan', '10-15 v', 'content', 'experienceYears'],
    ['Puhun', 'suomi ja ruotsi', 'content', 'languages'],
  ])('"%s" with "%s" below is guessed by its %s as %s', (text, cell, guess, field) => {
    const reading = readTable([
      ['Sukunimi', 'Etunimi', text],
      ['Salo', 'Aino', cell],
      ['Aho', 'Olli', cell],
    ]);
    const column = columnAt(reading, 'C');
    expect(column).toMatchObject({ guess, use: { kind: 'field', field } });
    expect(column?.confidence).toBeGreaterThan(0.5);
    expect(column?.confidence).toBeLessThan(1);
  });

  test('no value where an identity code stands, or where data must not be kept', () => {
    const code = madeUpIdentityCode();
    const reading = readTable([
      [...header, 'Huomioita', 'Terveydentila', 'Hetu'],
      [...anni, 'tavallinen', 'hyvä', 'x'],
      [...eero, code, 'hyvä', code],
    ]);
    expect(columnAt(reading, 'E')).toMatchObject({ samples: nobody, isSealed: false });
    for (const letter of ['F', 'G']) {
      expect(columnAt(reading, letter)).toMatchObject({ header: '', samples: [], isSealed: true });
    }
    expect(JSON.stringify(reading)).not.toContain(code);
    expect(JSON.stringify(reading)).not.toContain('Terveydentila');
  });

  test('that it is hidden, and is read all the same', () => {
    const sheet = sheetOf([
      [...header, 'Nimike'],
      [...anni, 'tarkastaja'],
    ]);
    sheet['!cols'] = [{}, {}, {}, {}, { hidden: true }];
    for (const format of ['xlsx', 'xlsb', 'biff8'] as const) {
      const reading = readBytes(bytesOf(workbookOf({ Henkilöt: sheet }), format));
      expect(briefly(reading.issues), format).toEqual(['column-hidden - E']);
      expect(onlyDraft(reading).title, format).toBe('tarkastaja');
    }
  });

  test('that it is hidden in an OpenDocument file, whose parser does not tell', () => {
    const shown = '<table:table-column table:number-columns-repeated="2"/>';
    const hidden = '<table:table-column table:visibility="collapse"></table:table-column>';
    const rest = '<table:table-column table:number-columns-repeated="1000"/>';
    const reading = readBytes(openDocument(shown + hidden + rest + odsPeople), 'henkilöt.ods');
    expect(briefly(reading.issues)).toEqual(['column-hidden - C', 'role-missing 2 -']);
    expect(onlyDraft(reading).email).toBe('anni.koskimies@avi.example');
  });
});

describe('a mapping', () => {
  const table: TestTable = [
    [...header, 'Lempiväri', 'Toimipaikka'],
    [...anni, 'Oulu', 'Turku'],
  ];
  const first = readTable(table);

  test('says how a file was read, and reads it the same again', () => {
    const again = readWith(table, { mapping: first.mapping, mappedBy: 'chosen' });
    expect(again).toEqual(first);
  });

  test('gives a column another use, and what had it before is left out', () => {
    const use = { kind: 'field', field: 'office' } as const;
    const reading = readWith(table, { mapping: withUse(first, 'E', use), mappedBy: 'chosen' });
    expect(onlyDraft(reading).office).toBe('OUL');
    expect(columnAt(reading, 'E')).toMatchObject({ use, guess: 'chosen', confidence: 1 });
    expect(columnAt(reading, 'F')).toMatchObject({ use: { kind: 'left-out' } });
  });

  test('leaves a column out without a word', () => {
    const mapping = withUse(first, 'F', { kind: 'left-out' });
    const reading = readWith(table, { mapping, mappedBy: 'chosen' });
    expect(onlyDraft(reading).office).toBeNull();
    expect(briefly(reading.issues)).toEqual(['column-unknown - E']);
  });

  test('holds for every file with the same headers, and for no other', () => {
    const use = { kind: 'field', field: 'title' } as const;
    const options: ReadOptions = { mapping: withUse(first, 'E', use), mappedBy: 'remembered' };
    const sameShape = readWith([table[0] ?? [], [...eero, 'tarkastaja', 'Oulu']], options);
    expect(onlyDraft(sameShape).title).toBe('tarkastaja');
    expect(columnAt(sameShape, 'E')).toMatchObject({ guess: 'remembered' });
    const otherShape = readWith(
      [
        [...header, 'Lempiväri'],
        [...eero, 'tarkastaja'],
      ],
      options,
    );
    expect(onlyDraft(otherShape).title).toBeNull();
  });

  test('never opens a sealed column', () => {
    const sealed: TestTable = [
      [...header, 'Terveydentila'],
      [...anni, 'salaisuus'],
    ];
    const { mapping } = readTable(sealed);
    const opened: ImportMapping = {
      ...mapping,
      tables: mapping.tables.map((one) => ({
        ...one,
        columns: [...one.columns, { column: 'E', use: { kind: 'field', field: 'title' } }],
      })),
    };
    const reading = readWith(sealed, { mapping: opened, mappedBy: 'chosen' });
    expect(JSON.stringify(reading)).not.toContain('salaisuus');
  });
});

describe('a table with headers that nobody knows', () => {
  test('is found by its addresses, and read as it is then mapped', () => {
    const table: TestTable = [
      ['Kenttä 1', 'Kenttä 2', 'Kenttä 3'],
      ['Koskimies', 'Anni', 'anni.koskimies@avi.example'],
      ['Laineranta', 'Eero', 'eero.laineranta@avi.example'],
    ];
    const first = readTable(table);
    expect(first.drafts).toEqual([]);
    expect(columnAt(first, 'C')?.use).toEqual({ kind: 'field', field: 'email' });
    const named = withUse(first, 'A', { kind: 'field', field: 'lastName' });
    const mapping = withUse({ ...first, mapping: named }, 'B', {
      kind: 'field',
      field: 'firstName',
    });
    expect(readWith(table, { mapping, mappedBy: 'chosen' }).drafts).toHaveLength(2);
  });
});
