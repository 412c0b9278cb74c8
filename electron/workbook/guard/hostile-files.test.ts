import { describe, expect, test } from 'vitest';
import { utils } from 'xlsx';
import type { RefusalCode } from '../../contract/index.ts';
import { readWorkbook, type WorkbookProgress, type WorkbookReading } from '../read-workbook.ts';
import {
  changed,
  compoundOf,
  encryptedOds,
  entityBomb,
  goodFile,
  goodParts,
  goodRows,
  goodSheet,
  header,
  html,
  loopingCompound,
  lyingBomb,
  odsCell,
  odsPeople,
  odsRow,
  openDocument,
  overlapping,
  person,
  plainBomb,
} from '../testing/hostile-files.ts';
import { sixAgencies } from '../testing/organisation.ts';
import {
  bytesOf,
  bytesOfText,
  onlyDraft,
  readBytes,
  readTable,
  sheetOf,
  workbookOf,
} from '../testing/tables.ts';
import { rowXml, workbookParts, zipOf } from '../testing/zip.ts';

const read = (name: string, bytes: Uint8Array): WorkbookReading =>
  readWorkbook({ name, bytes }, sixAgencies);

interface Hostile {
  readonly name?: string;
  readonly bytes: () => Uint8Array;
  readonly code: RefusalCode;
}

const refusedFiles: Readonly<Record<string, Hostile>> = {
  'an empty file': { bytes: () => new Uint8Array(), code: 'file-empty' },
  'a file beyond the size limit': {
    bytes: () => new Uint8Array(50 * 1024 * 1024 + 1),
    code: 'file-too-large',
  },
  'random bytes': {
    bytes: () => Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
    code: 'file-not-a-workbook',
  },
  'a program named .xls': {
    name: 'a.xls',
    bytes: () => bytesOfText(`MZ\u0000\u0003${'\u0000'.repeat(200)}`),
    code: 'file-not-a-workbook',
  },
  'a PDF named .xlsx': {
    bytes: () => bytesOfText('%PDF-1.7\n1 0 obj\n'),
    code: 'file-not-a-workbook',
  },
  'a PDF named .csv': {
    name: 'a.csv',
    bytes: () => bytesOfText('%PDF-1.7\n1 0 obj\n'),
    code: 'file-not-a-workbook',
  },
  'a web page named .xls': {
    name: 'a.xls',
    bytes: () => bytesOfText(html),
    code: 'file-not-a-workbook',
  },
  'a web page named .csv': {
    name: 'a.csv',
    bytes: () => bytesOfText(`\ufeff ${html}`),
    code: 'file-not-a-workbook',
  },
  'text named .xlsx': {
    bytes: () => bytesOfText('Sukunimi;Etunimi\nSalo;Aino'),
    code: 'file-not-a-workbook',
  },
  'text with zero bytes': {
    name: 'a.csv',
    bytes: () => bytesOfText('Sukunimi;Etunimi\nSalo;Ai\u0000no'),
    code: 'file-not-a-workbook',
  },
  'a workbook with the name of a document': {
    name: 'a.docx',
    bytes: () => goodFile,
    code: 'file-not-a-workbook',
  },
  'a zip without a workbook': {
    bytes: () => zipOf([{ name: 'word/document.xml', contents: '<a/>' }]),
    code: 'file-not-a-workbook',
  },
  'a presentation named .ods': {
    name: 'a.ods',
    bytes: () =>
      zipOf([
        { name: 'mimetype', contents: 'application/vnd.oasis.opendocument.presentation' },
        { name: 'content.xml', contents: '<a/>' },
      ]),
    code: 'file-not-a-workbook',
  },
  'a zip without a directory': { bytes: () => goodFile.subarray(0, 400), code: 'file-damaged' },
  'a workbook cut short': {
    bytes: () => goodFile.subarray(0, goodFile.length - 30),
    code: 'file-damaged',
  },
  'a part with a wrong checksum': {
    bytes: () => changed('xl/worksheets/sheet1.xml', { checksum: 1 }),
    code: 'file-damaged',
  },
  'a part that unpacks to more than it says': { bytes: lyingBomb, code: 'file-damaged' },
  'a part that says it is larger than it is': {
    bytes: () => changed('xl/workbook.xml', { size: 1_000_000 }),
    code: 'file-damaged',
  },
  'parts that unpack to more than the limit': { bytes: plainBomb, code: 'file-too-large' },
  'a part packed in an unknown way': {
    bytes: () => changed('xl/workbook.xml', { method: 99 }),
    code: 'file-damaged',
  },
  'two parts with one name': {
    bytes: () => zipOf([...goodParts, { name: 'XL/Workbook.xml', contents: '<a/>' }]),
    code: 'file-damaged',
  },
  'parts that share their bytes': { bytes: overlapping, code: 'file-damaged' },
  'an encrypted zip entry': {
    bytes: () => changed('xl/workbook.xml', { flags: 1 }),
    code: 'file-encrypted',
  },
  'an encrypted OpenDocument file': {
    name: 'a.ods',
    bytes: () =>
      zipOf([
        { name: 'mimetype', contents: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', contents: 'x' },
        { name: 'META-INF/manifest.xml', contents: encryptedOds },
      ]),
    code: 'file-encrypted',
  },
  'an encrypted workbook': {
    bytes: () => compoundOf(['EncryptedPackage', 'EncryptionInfo']),
    code: 'file-encrypted',
  },
  'an old document named .xls': {
    name: 'a.xls',
    bytes: () => compoundOf(['WordDocument']),
    code: 'file-not-a-workbook',
  },
  'an old workbook whose directory runs in a circle': {
    name: 'a.xls',
    bytes: loopingCompound,
    code: 'file-damaged',
  },
  'an old workbook with nothing in it': {
    name: 'a.xls',
    bytes: () => compoundOf(['Workbook']),
    code: 'file-damaged',
  },
  'entities that multiply': { bytes: () => zipOf(workbookParts(entityBomb)), code: 'file-damaged' },
  'a row at 99,999,999': {
    bytes: () =>
      zipOf(workbookParts(`<sheetData>${goodRows}${rowXml(99_999_999, person)}</sheetData>`)),
    code: 'file-too-many-rows',
  },
  'a filled row repeated a thousand million times': {
    name: 'a.ods',
    bytes: () => openDocument(odsPeople + odsRow([odsCell('x')], 1_000_000_000)),
    code: 'file-too-many-rows',
  },
  'a filled cell repeated a million times': {
    name: 'a.ods',
    bytes: () => openDocument(odsPeople + odsRow([odsCell('x', 1_000_000)])),
    code: 'file-too-many-columns',
  },
  'a table wider than the limit': {
    name: 'a.csv',
    bytes: () => bytesOfText(`Sukunimi;Etunimi${';x'.repeat(500)}\nSalo;Aino`),
    code: 'file-too-many-columns',
  },
  'a table without a known header': {
    name: 'a.csv',
    bytes: () => bytesOfText('foo;bar\n1;2'),
    code: 'no-header-found',
  },
  'a text file of one word': {
    name: 'a.csv',
    bytes: () => bytesOfText('hei'),
    code: 'no-header-found',
  },
  'a workbook without a cell': {
    bytes: () => bytesOf(workbookOf({ Tyhjä: sheetOf([]) })),
    code: 'no-header-found',
  },
};

describe('refused with its cause, and at once:', () => {
  test.each(Object.entries(refusedFiles))('%s', (_, { name = 'a.xlsx', bytes, code }) => {
    const made = bytes();
    const startedAt = performance.now();
    expect(read(name, made)).toMatchObject({
      status: 'refused',
      refusal: { code, params: { file: name } },
    });
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test('a text file with more rows than the limit, which is named', () => {
    const text = `Sukunimi;Etunimi\n${'Salo;Aino\n'.repeat(200_001)}`;
    expect(read('a.csv', bytesOfText(text))).toMatchObject({
      refusal: { code: 'file-too-many-rows', params: { limit: 200_000 } },
    });
  });
});

describe('read as it is, although it looks odd:', () => {
  const expectAnni = (bytes: Uint8Array): void => {
    expect(onlyDraft(readBytes(bytes)).email).toBe('anni.koskimies@avi.example');
  };

  test('a workbook put together by hand', () => expectAnni(goodFile));

  test('a dimension far larger than the cells', () => {
    expectAnni(zipOf(workbookParts(`<dimension ref="A1:XFD1048576"/>${goodSheet}`)));
  });

  test('an OpenDocument table that ends in a million empty rows', () => {
    const end = '<table:table-cell table:number-columns-repeated="16384"/>';
    expectAnni(openDocument(odsPeople + odsRow([end], 1_048_574)));
  });

  test('a stored part', () => {
    expectAnni(zipOf(goodParts.map((part) => ({ ...part, method: 0 }))));
  });

  test('headers, sheets, cells and comments named like parts of JavaScript', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const sheet = sheetOf([
      [...header, ...names],
      [...person, ...names],
    ]);
    utils.cell_add_comment(sheet['A1'], '__proto__');
    const workbook = workbookOf({ constructor: sheet });
    expectAnni(bytesOf(workbook));
    expectAnni(zipOf(workbookParts(goodSheet, '__proto__')));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a formula is its last value, and a text that looks like one stays text', () => {
    const cells =
      '<c t="str"><f>1+1</f><v>Koskimies</v></c><c t="inlineStr"><is><t>=Anni</t></is></c>';
    const rows = `${rowXml(1, header)}<row r="2">${cells}</row>`;
    const draft = onlyDraft(readBytes(zipOf(workbookParts(`<sheetData>${rows}</sheetData>`))));
    expect(draft).toMatchObject({ lastName: 'Koskimies', firstName: '=Anni' });
  });

  test('control and direction marks are taken out of names', () => {
    const draft = onlyDraft(readTable([header, ['\u202eKoski\u0007mies', 'An\u200bni', '']]));
    expect(draft).toMatchObject({ lastName: 'Koskimies', firstName: 'Anni' });
  });

  test('a cell of five million letters is cut', () => {
    const reading = readTable([
      [...header, 'Odotukset'],
      [...person, 'a'.repeat(5_000_000)],
    ]);
    expect(onlyDraft(reading).expectations).toHaveLength(2000);
  });
});

describe('a cell made to be slow is over at once:', () => {
  const cells: Readonly<Record<string, readonly [header: string, cell: string]>> = {
    'a list of words that join nothing': ['Tavoitteet', 'a ja '.repeat(200_000)],
    'a list of unknown goals': ['Tavoitteet', 'a,'.repeat(200_000)],
    'a person without an end': ['Esihenkilö', 'a'.repeat(2_000_000)],
    'addresses without an end': ['Sähköposti', `${'a.'.repeat(1_000_000)}@`],
    'an agency without an end': ['Virasto', 'a'.repeat(2_000_000)],
    'spaces before a unit': ['Työkokemus', `${' '.repeat(1_000_000)}v`],
    'birthdays without an end': ['Odotukset', '010190 - '.repeat(200_000)],
  };
  test.each(Object.entries(cells))('%s', (_, [name, cell]) => {
    const table = [
      ['Sukunimi', 'Etunimi', name],
      ['Salo', 'Aino', cell],
    ];
    const startedAt = performance.now();
    expect(readTable(table).drafts).toHaveLength(1);
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });
});

test('a good file with one byte changed is refused or read the same', () => {
  const bytes = bytesOf(workbookOf({ Henkilöt: sheetOf([header, person]) }));
  const expected = JSON.stringify(read('a.xlsx', bytes));
  for (let count = 0; count < 500; count += 1) {
    const damaged = Uint8Array.from(bytes);
    const at = (count * 104_729) % damaged.length;
    damaged[at] = (damaged[at] ?? 0) ^ (1 + (count % 255));
    const reading = read('a.xlsx', damaged);
    if (reading.status === 'read') expect(JSON.stringify(reading)).toBe(expected);
  }
});

test('five thousand rows take a few seconds at most', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    `Koskimies${index}`,
    'Anni',
    `anni.${index}@avi.example`,
    'mentori',
    'Lapin aluehallintovirasto',
    'Viestintä; Henkilöstöhallinto',
    12.5,
  ]);
  const sheet = sheetOf([
    [...header, 'Rooli', 'Virasto', 'Osaaminen jota voin jakaa', 'Työkokemus'],
    ...rows,
  ]);
  const bytes = bytesOf(workbookOf({ Henkilöt: sheet }));
  const startedAt = performance.now();
  const reading = readBytes(bytes);
  expect(reading.drafts).toHaveLength(5000);
  expect(reading.issues).toEqual([]);
  expect(performance.now() - startedAt).toBeLessThan(8000);
});

test('progress goes from opening over parsing to reading', () => {
  const rows = Array.from({ length: 4100 }, (_, row) => rowXml(row + 2, person)).join('');
  const sheet = `<sheetData>${rowXml(1, header)}${rows}</sheetData>`;
  const told: WorkbookProgress[] = [];
  readWorkbook({ name: 'a.xlsx', bytes: zipOf(workbookParts(sheet)) }, sixAgencies, {
    onProgress: (progress) => told.push(progress),
  });
  expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['opening', 'parsing', 'reading']);
  expect(told.at(-1)?.fraction).toBeGreaterThan(0.9);
});
