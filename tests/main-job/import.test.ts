import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpIdentityCode } from '../../electron/workbook/testing/identity-codes.ts';
import {
  beginImport,
  button,
  dropFile,
  expectNobody,
  expectPeople,
  finnish,
  importPeople,
  type OpenDesk,
  openDesk,
  peopleTable,
  previewOf,
  removeFolder,
  sampleWorkbook,
  startingWith,
  storePreview,
  temporaryFolder,
  willChoose,
  writeLines,
} from '../harness/index.ts';

/** What the sample holds: good people, and rows that are left out. */
const sample = { people: 60, leftOut: 2, issues: 6 } as const;

const folder = temporaryFolder();
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

describe('a workbook that is read', () => {
  it('shows how many people are new and how many rows are left out', async () => {
    await beginImport(desk, sampleWorkbook.path);
    const preview = await previewOf(desk.page, sampleWorkbook.name);
    const said = await preview.getByRole('paragraph').first().textContent();
    expect(said).toContain(finnish.say('people:count-new', { count: sample.people }));
    expect(said).toContain(finnish.say('people:count-left-out', { count: sample.leftOut }));
    expect(said).toContain(finnish.say('people:nothing-stored'));
  });

  it('names the place of each issue by sheet, row and column, and says what to do', async () => {
    const preview = await previewOf(desk.page, sampleWorkbook.name);
    await preview
      .getByRole('tab', { name: finnish.say('people:tab-issues', { count: sample.issues }) })
      .click();
    const place = [
      'Hakijat',
      finnish.say('people:place-row', { row: 26 }),
      finnish.say('people:place-column', { column: 'D' }),
    ].join(', ');
    const issue = preview.getByRole('listitem').filter({ hasText: place });
    expect(await issue.textContent()).toContain(
      finnish.say('import:issue-email-shared', { earlierRow: 24 }),
    );
    expect(await preview.getByRole('listitem').count()).toBe(sample.issues);
  });

  it('shows as what each column is read', async () => {
    const preview = await previewOf(desk.page, sampleWorkbook.name);
    await preview
      .getByRole('tab', { name: startingWith(finnish.say('people:tab-columns', { count: 25 })) })
      .click();
    const row = preview.getByRole('row').filter({ hasText: 'Osaaminen, jota haen' });
    expect(await row.textContent()).toContain(finnish.say('import:field-seeks'));
  });

  it('is not stored when the preview is left', async () => {
    const preview = await previewOf(desk.page, sampleWorkbook.name);
    await button(preview, 'common:cancel').click();
    await expectNobody(desk.page);
    await button(desk.page, 'common:nothing-to-undo').waitFor();
  });

  it('is not stored while the preview is looked at', async () => {
    await beginImport(desk, sampleWorkbook.path);
    await previewOf(desk.page, sampleWorkbook.name);
    await desk.page.reload();
    await expectNobody(desk.page);
  });

  it('is not read at all when the dialog is left', async () => {
    await willChoose(desk.electron, null);
    await button(desk.page, 'people:import').click();
    await expectNobody(desk.page);
  });

  it('never shows an identity code, and names its place', async () => {
    const code = madeUpIdentityCode();
    const file = writeLines(folder, 'tunnus.csv', [
      'Sukunimi;Etunimi;Sähköposti;Odotukset',
      `Aalto;Aino;aino.aalto@avi.example;Tunnus ${code} odottaa`,
    ]);
    await beginImport(desk, file);
    const preview = await previewOf(desk.page, 'tunnus.csv');
    await preview.getByRole('tab').nth(1).click();
    const issue = preview
      .getByRole('listitem')
      .filter({ hasText: finnish.say('import:issue-identity-code') });
    expect(await issue.textContent()).toContain(finnish.say('people:place-row', { row: 2 }));
    expect(await desk.page.content()).not.toContain(code);
    await button(preview, 'common:cancel').click();
  });

  it('is stored when the preview is accepted', async () => {
    await importPeople(desk, sampleWorkbook.path, sample.people);
    await expectPeople(desk.page, sample.people);
    await peopleTable(desk.page)
      .getByRole('row', { name: /Ahlskog Linnea/ })
      .waitFor();
  });
});

describe('a workbook that is dropped on the window', () => {
  it('is read like one that is chosen, and recognises the people it brings again', async () => {
    await dropFile(desk.page, sampleWorkbook.path, sampleWorkbook.name);
    const preview = await previewOf(desk.page, sampleWorkbook.name);
    const said = await preview.getByRole('paragraph').first().textContent();
    expect(said).toContain(finnish.say('people:count-unchanged', { count: sample.people }));
    await button(preview, 'common:cancel').click();
  });

  it('is stored when the preview is accepted, whatever room was open', async () => {
    const file = writeLines(folder, 'muutos.csv', [
      'Sukunimi;Etunimi;Sähköposti;Nimike',
      'Ahlskog;Linnea;linnea.ahlskog@avi.example;Yli-insinööri',
      'Åkerö;Örjan;orjan.akero@avi.example;Päällikkö',
    ]);
    await desk.page.keyboard.press('Control+,');
    await dropFile(desk.page, file, 'muutos.csv');
    const preview = await previewOf(desk.page, 'muutos.csv');
    await preview.getByRole('row', { name: /Ahlskog Linnea/ }).click();
    const change = desk.page.getByRole('complementary', { name: 'Ahlskog Linnea' });
    expect(await change.getByRole('insertion').textContent()).toContain('Yli-insinööri');
    expect(await change.getByRole('deletion').textContent()).toContain('Planerare');
    await storePreview(preview, 2);
    await expectPeople(desk.page, sample.people + 1);
    await desk.page.getByRole('searchbox', { name: finnish.say('people:search') }).fill('Åkerö');
    await peopleTable(desk.page)
      .getByRole('row', { name: /Åkerö Örjan/ })
      .waitFor();
  });
});

describe('a long reading', () => {
  it('tells how far it is and can be stopped, and stores nothing', async () => {
    const rows = Array.from(
      { length: 120_000 },
      (_, index) => `Aalto;Aino ${index};henkilo.${index}@avi.example;Lapin aluehallintovirasto`,
    );
    const file = writeLines(folder, 'pitkä.csv', ['Sukunimi;Etunimi;Sähköposti;Virasto', ...rows]);
    await beginImport(desk, file);
    await desk.page.getByRole('heading', { name: finnish.say('people:reading-title') }).waitFor();
    await desk.page.getByRole('progressbar').waitFor();
    await button(desk.page, 'common:stop').click();
    await expectPeople(desk.page, sample.people + 1);
  });
});
