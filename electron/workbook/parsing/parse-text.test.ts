import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlyDraft, readBytes, type TestTable, textOf } from '../testing/tables.ts';
import { splitRows } from './parse-text.ts';

const table: TestTable = [
  ['Sukunimi', 'Etunimi', 'Sähköposti', 'Henkilönumero', 'Työkokemus (vuosina)', 'Toive'],
  ['Öhman-Mäkelä', 'Åsa', 'asa@avi.example', '007', '1,5', 'Žofie "Zofi" Śpiewak; X'],
];
const plain: TestTable = table.map((row) => row.slice(0, 5));

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
};

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a byte order mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16, little end first, with a mark': (text) => utf16(`\ufeff${text}`, false),
  'UTF-16, big end first, with a mark': (text) => utf16(`\ufeff${text}`, true),
  'UTF-16 without a mark': (text) => utf16(text, false),
  'Windows-1252': windows1252,
};

describe.each(Object.entries(encodings))('a text file in %s', (_, encode) => {
  test.each([
    ['semicolons', ';', ''],
    ['commas', ',', ''],
    ['tabs', '\t', ''],
    ['a separator that it declares', '|', 'sep=|\r\n'],
  ])('with %s is read whole', (__, separator, declaration) => {
    const reading = readBytes(encode(declaration + textOf(plain, separator)), 'henkilot.csv');
    expect(onlyDraft(reading)).toMatchObject({
      lastName: 'Öhman-Mäkelä',
      firstName: 'Åsa',
      staffNumber: '007',
      experienceYears: 1.5,
    });
  });
});

test('quotes, separators and letters of other languages stay as they are', () => {
  const reading = readBytes(new TextEncoder().encode(textOf(table)), 'henkilot.csv');
  expect(onlyDraft(reading).wishes.map(({ text }) => text)).toEqual(['Žofie "Zofi" Śpiewak', 'X']);
});

test('a comma in an unquoted field of a semicolon file is no separator', () => {
  const text = 'Sukunimi;Etunimi;Vastuualue\nSalo;Aino;Peruspalvelut, oikeusturva ja luvat';
  expect(onlyDraft(readBytes(new TextEncoder().encode(text), 'a.csv')).sector).toBe('POL');
});

test('commas in long answers do not make a semicolon file a comma file', () => {
  const text = `Sukunimi;Etunimi;Odotukset\nSalo;Aino;"${'sitä, tätä, '.repeat(50)}ja muuta"`;
  expect(onlyDraft(readBytes(new TextEncoder().encode(text), 'a.csv')).firstName).toBe('Aino');
});

describe('rows', () => {
  const fields = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom(...'aä;,"\n\r\t ') }), {
      minLength: 2,
      maxLength: 5,
    }),
    { maxLength: 6 },
  );

  test('come back as they were written', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom(';', ',', '\t'), (rows, separator) => {
        expect(splitRows(textOf(rows, separator), separator, 100)).toEqual(rows);
      }),
    );
  });

  test('may end in any way', () => {
    expect(splitRows('a;b\nc;d\n', ';', 9)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(splitRows('a;b\r\nc;', ';', 9)).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(splitRows('a;"b', ';', 9)).toEqual([['a', 'b']]);
  });

  test('are no more than asked for', () => {
    expect(splitRows('a\nb\nc\nd', ';', 2)).toEqual([['a'], ['b']]);
  });
});
