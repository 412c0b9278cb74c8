import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../electron/workbook/testing/zip.ts';
import {
  beginImport,
  button,
  expectNobody,
  finnish,
  openDeskForFile,
  openPreviewTab,
  previewOf,
  writeLines,
} from '../harness/index.ts';

const desk = openDeskForFile();

const text = (contents: string): Uint8Array => new TextEncoder().encode(contents);
const encryptedManifest =
  '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
const encryptedOds = zipOf([
  { name: 'mimetype', contents: 'application/vnd.oasis.opendocument.spreadsheet' },
  { name: 'content.xml', contents: 'x' },
  { name: 'META-INF/manifest.xml', contents: encryptedManifest },
]);

const refused = [
  {
    says: 'another kind of file',
    name: 'kirje.xlsx',
    bytes: text('%PDF-1.7\n1 0 obj\n'),
    code: 'file-not-a-workbook',
  },
  {
    says: 'a workbook with a password',
    name: 'suojattu.ods',
    bytes: encryptedOds,
    code: 'file-encrypted',
  },
  { says: 'an empty file', name: 'tyhjä.xlsx', bytes: text(''), code: 'file-empty' },
  {
    says: 'a table without a known header',
    name: 'varasto.csv',
    bytes: text('Tuote;Hinta\nKynä;2\nPaperi;5\n'),
    code: 'no-header-found',
  },
] as const;

describe('a file that is refused', () => {
  it.each(refused)('says the cause and the remedy: $says', async ({ name, bytes, code }) => {
    writeFileSync(join(desk.folder, name), bytes);
    await beginImport(desk, join(desk.folder, name));
    const dialog = desk.page.getByRole('dialog', { name: finnish.say('errors:heading') });
    await dialog
      .getByText(finnish.say(`errors:${code}`, { file: name }), { exact: true })
      .waitFor();
    await dialog.getByText(finnish.say(`errors:${code}-remedy`), { exact: true }).waitFor();
    await dialog.getByText(finnish.say('common:close'), { exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expectNobody(desk.page);
  });

  it('that is gone is named, with the remedy', async () => {
    await beginImport(desk, join(desk.folder, 'poissa.xlsx'));
    const dialog = desk.page.getByRole('dialog', { name: finnish.say('errors:heading') });
    await dialog.getByText(finnish.say('errors:file-not-found', { file: 'poissa.xlsx' })).waitFor();
    await dialog.getByText(finnish.say('errors:file-not-found-remedy')).waitFor();
    await dialog.getByText(finnish.say('common:close'), { exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expectNobody(desk.page);
  });
});

const header = 'Sukunimi;Etunimi;Sähköposti;Virasto;Montako paria voin ottaa';

const faulty = [
  {
    says: 'two people with one e-mail',
    rows: ['Aalto;Aino;a@avi.example;;', 'Berg;Bo;a@avi.example;;'],
    good: 1,
    place: { row: 3, column: 'C' },
    sentence: finnish.say('import:issue-email-shared', { earlierRow: 2 }),
  },
  {
    says: 'an unknown agency',
    rows: ['Aalto;Aino;a@avi.example;Ahvenanmaan virasto;'],
    good: 1,
    place: { row: 2, column: 'D' },
    sentence: finnish.say('import:issue-agency-unknown', { value: 'Ahvenanmaan virasto' }),
  },
  {
    says: 'a negative capacity',
    rows: ['Aalto;Aino;a@avi.example;;-1', 'Berg;Bo;b@avi.example;;1'],
    good: 1,
    place: { row: 2, column: 'E' },
    sentence: finnish.say('import:issue-capacity-invalid', { value: '-1', most: 20 }),
  },
  {
    says: 'a row without a name',
    rows: [';;a@avi.example;;', 'Berg;Bo;b@avi.example;;'],
    good: 1,
    place: { row: 2, column: 'A' },
    sentence: finnish.say('import:issue-name-missing'),
  },
] as const;

describe('a table with a fault', () => {
  it.each(faulty)(
    'tells the place and the remedy: $says',
    async ({ rows, good, place, sentence }) => {
      await beginImport(desk, writeLines(desk.folder, 'henkilöt.csv', [header, ...rows]));
      const preview = await previewOf(desk.page, 'henkilöt.csv');
      await preview
        .getByRole('tab', { name: finnish.say('people:tab-rows', { count: good }) })
        .waitFor();
      await openPreviewTab(preview, 'issues');
      const issue = preview.getByRole('listitem').filter({ hasText: sentence });
      const said = await issue.textContent();
      expect(said).toContain(finnish.say('people:place-row', { row: place.row }));
      expect(said).toContain(finnish.say('people:place-column', { column: place.column }));
      await button(preview, 'common:cancel').click();
      await expectNobody(desk.page);
      await button(desk.page, 'common:nothing-to-undo').waitFor();
    },
  );
});
