import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { createWords, type Language } from '../../contract/index.ts';
import { readWorkbook } from '../read-workbook.ts';
import { madeUpIdentityCode } from '../testing/identity-codes.ts';
import { sixAgencies } from '../testing/organisation.ts';
import {
  bytesOf,
  bytesOfText,
  readBytes,
  sheetOf,
  type TestTable,
  textOf,
  workbookOf,
} from '../testing/tables.ts';
import { partsOf } from '../testing/zip-text.ts';
import { writeImportReport } from './import-report.ts';

const code = madeUpIdentityCode();
const table: TestTable = [
  ['Sukunimi', 'Etunimi', 'Sähköposti', 'Virasto', 'Henkilötunnus', 'Nimike', 'Palkkaluokka'],
  ['Aalto', 'Aino', 'aino@avi.example', 'Etelävirasto', code, '=Tarkastaja', 'luokka yksi'],
  ['Berg', 'Bo', 'bo@avi.example', 'ESAVI', code, code, 'luokka kaksi'],
  ['', 'Didrik', 'didrik@avi.example', 'ESAVI', code, 'Sihteeri', 'luokka kolme'],
];

async function reportOf(name: string, bytes: Uint8Array, language: Language = 'fi') {
  const { issues } = readBytes(bytes, name);
  const quote = issues.flatMap(({ sheet, row }) => (row === null ? [] : [{ sheet, row }]));
  const reading = readWorkbook({ name, bytes }, sixAgencies, { quote });
  if (reading.status === 'refused') throw new Error(reading.refusal.code);
  const report = await writeImportReport(issues, reading.quoted, createWords(language));
  const workbook = read(report, { type: 'array' });
  const [list = [], rows = []] = workbook.SheetNames.map((sheet) =>
    utils.sheet_to_json<unknown[]>(workbook.Sheets[sheet] ?? {}, { header: 1, defval: null }),
  );
  return { report, issues, list, rows };
}

const fromText = () => reportOf('henkilöt.csv', bytesOfText(textOf(table)));

describe('the report of an import', () => {
  test('lists every issue with its place, what follows and what to do', async () => {
    const { issues, list } = await fromText();
    const [, header, ...listed] = list;
    expect(header).toEqual(['Taulukko', 'Rivi', 'Sarake', 'Vakavuus', 'Huomio ja ohje']);
    expect(listed).toHaveLength(issues.length);
    const agency = listed.find(([, row, column]) => row === 2 && column === 'D');
    expect(agency?.[3]).toBe('arvo jää pois');
    expect(agency?.[4]).toContain('Etelävirasto');
  });

  test('has the rows in question as they stand in the file', async () => {
    const { rows } = await fromText();
    expect(rows).toEqual([
      ['Rivi tiedostossa', 'Sukunimi', 'Etunimi', 'Sähköposti', 'Virasto', 'Nimike'],
      [2, 'Aalto', 'Aino', 'aino@avi.example', 'Etelävirasto', '=Tarkastaja'],
      [3, 'Berg', 'Bo', 'bo@avi.example', 'ESAVI', null],
      [4, null, 'Didrik', 'didrik@avi.example', 'ESAVI', 'Sihteeri'],
    ]);
  });

  test('has no row of which there is nothing to say', async () => {
    const good = ['Cavén', 'Cecilia', 'cecilia@avi.example', 'ESAVI', 'mentori'];
    const header = ['Sukunimi', 'Etunimi', 'Sähköposti', 'Virasto', 'Rooli'];
    const bytes = bytesOfText(
      textOf([header, good, ['Dahl', 'Didrik', 'didrik@avi.example', 'x', 'aktori']]),
    );
    const { rows } = await reportOf('henkilöt.csv', bytes);
    expect(rows.map(([number]) => number)).toEqual(['Rivi tiedostossa', 3]);
  });

  test('marks the cells, with the reason as their comment', async () => {
    const parts = partsOf((await fromText()).report);
    const comments = [...parts].filter(([name]) => name.includes('comments'));
    const xml = comments.map(([, contents]) => contents).join('');
    expect(xml).toMatch(/<comment ref="E2"[\s\S]*?Etelävirasto/);
    expect(xml).toContain('<comment ref="F3"');
  });

  test.each(['fi', 'sv', 'en'] as const)(
    'has nothing of an identity code, nor of a column that must not be kept, in %s',
    async (language) => {
      const { report } = await reportOf('a.csv', bytesOfText(textOf(table)), language);
      const text = [...partsOf(report).values()].join('');
      expect(text).not.toContain(code);
      expect(text).not.toMatch(/luokka (?:yksi|kaksi|kolme)|Palkkaluokka/);
    },
  );

  test('tells the sheets of a workbook apart, and the places of a form', async () => {
    const form = sheetOf([
      ['Sukunimi', 'Aalto'],
      ['Etunimi', 'Aino'],
      ['Sähköposti', 'aino@avi.example'],
      ['Virasto', 'Etelävirasto'],
    ]);
    const bytes = bytesOf(workbookOf({ 'Aalto Aino': form, Muut: sheetOf(table) }));
    const { report, rows } = await reportOf('henkilöt.xlsx', bytes);
    expect(read(report, { type: 'array' }).SheetNames).toHaveLength(3);
    expect(rows[1]).toContain('Etelävirasto');
    const comments = [...partsOf(report)].filter(([name]) => name.includes('comments'));
    expect(comments.map(([, xml]) => xml).join('')).toMatch(/ref="E2"[\s\S]*?Etelävirasto/);
  });

  test('can be corrected and imported: its rows are read under the columns they came from', async () => {
    const { report } = await fromText();
    const { drafts } = readBytes(report);
    expect(drafts.map(({ lastName, email }) => [lastName, email])).toEqual([
      ['Aalto', 'aino@avi.example'],
      ['Berg', 'bo@avi.example'],
    ]);
  });
});
