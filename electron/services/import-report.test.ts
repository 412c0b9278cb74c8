import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPeople, readHistory } from '../database/index.ts';
import { saveImportReport } from './import-report.ts';
import { previewImport } from './imports.ts';
import type { NamedBytes } from './surroundings.ts';
import { csvFile, importFile, openTestDesk, sampleFile, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;

beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const file = csvFile(
  'Sukunimi;Etunimi;Sähköposti;Virasto',
  'Aalto;Aino;aino@avi.example;Etelävirasto',
);

async function previewOf(from: NamedBytes) {
  const event = await previewImport(desk, from, () => {}, undefined);
  if (event.kind !== 'preview') throw new Error(`the import ended as ${event.kind}`);
  return { preview: event.preview, file: from };
}

describe('the report of an import', () => {
  it('is placed under a name that says neither the file nor anybody in it', async () => {
    expect(await saveImportReport(desk, await previewOf(file), 'fi')).toEqual({
      status: 'saved',
      fileName: 'Pariksi tuonnin huomiot 2026-03-05.xlsx',
    });
    expect([...desk.placed.values()].map(({ length }) => length > 1000)).toEqual([true]);
  });

  it('imported again, changes nothing of people who were read from the file itself', async () => {
    await importFile(desk, file);
    await saveImportReport(desk, await previewOf(file), 'sv');
    const [bytes = new Uint8Array()] = desk.placed.values();
    const { preview } = await previewOf({ name: 'a.xlsx', bytes });
    expect(preview.rows.map(({ draft, status }) => [draft.key, status])).toEqual([
      ['aino@avi.example', 'unchanged'],
    ]);
  });
});

describe('a preview stores nothing', () => {
  const sample = sampleFile();
  const halfAway = sample.bytes.subarray(0, sample.bytes.length / 2);
  const files: Readonly<Record<string, NamedBytes>> = {
    'of a good file': sample,
    'of a file cut in half': { name: 'a.xlsx', bytes: halfAway },
    'of a file that is another': { name: 'a.csv', bytes: sample.bytes },
    'of nothing': { name: 'a.xlsx', bytes: new Uint8Array() },
    'of a page': csvFile('<html><script>alert(1)</script></html>'),
    'of headers that are parts of JavaScript': csvFile(
      'Sukunimi;Etunimi;__proto__;constructor',
      'Aalto;Aino;polluted;polluted',
    ),
    'of formulas': csvFile('Sukunimi;Etunimi', "=cmd|'/c calc'!A0;=1+1"),
  };
  it.each(Object.entries(files))('%s', async (_, given) => {
    await importFile(desk, file);
    const before = [listPeople(desk.database), readHistory(desk.database)];
    await previewImport(desk, given, () => {}, undefined);
    expect([listPeople(desk.database), readHistory(desk.database)]).toEqual(before);
  });
});
