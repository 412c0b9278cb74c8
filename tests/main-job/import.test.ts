import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { madeUpIdentityCode } from '../../electron/workbook/testing/identity-codes.ts';
import {
  beginImport,
  button,
  dropFile,
  expectNobody,
  expectPeople,
  finnish,
  goTo,
  importPeople,
  openDeskForFile,
  openPreviewTab,
  panel,
  peopleTable,
  previewOf,
  sampleWorkbook,
  startingWith,
  storePreview,
  willChoose,
  writeLines,
} from '../harness/index.ts';

/** What the sample holds: good people, and rows that are left out. */
const sample = { people: 60, leftOut: 2, issues: 6 } as const;

const desk = openDeskForFile();

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
    await openPreviewTab(preview, 'issues');
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
    await openPreviewTab(preview, 'columns');
    const use = preview.getByRole('combobox', { name: /Osaaminen, jota haen/ });
    expect(await use.inputValue()).toBe(finnish.say('import:field-seeks'));
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
    const file = writeLines(desk.folder, 'tunnus.csv', [
      'Sukunimi;Etunimi;Sähköposti;Odotukset',
      `Aalto;Aino;aino.aalto@avi.example;Tunnus ${code} odottaa`,
    ]);
    await beginImport(desk, file);
    const preview = await previewOf(desk.page, 'tunnus.csv');
    await openPreviewTab(preview, 'issues');
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

  it('is followed by the way to pairs, as long as there is no cohort', async () => {
    await button(desk.page, 'people:next').click();
    await desk.page.getByText(finnish.say('matching:first-cohort')).waitFor();
  });

  it('is walked by keyboard to its end, where columns and the opened row stay', async () => {
    await goTo(desk.page, 'people');
    const table = peopleTable(desk.page);
    const rightEdge = (part: Locator): Promise<number> =>
      part.evaluate((element) => Math.round(element.getBoundingClientRect().right));
    await table.focus();
    await desk.page.keyboard.press('End');
    const last = table.locator('tr[data-active]');
    await last.waitFor();
    expect(await rightEdge(table.getByRole('columnheader').last())).toBe(await rightEdge(table));
    await desk.page.keyboard.press('Enter');
    const profile = desk.page.getByRole('complementary').last();
    await button(profile, 'common:close').waitFor();
    const hidden = (): Promise<number> =>
      last.evaluate((row) => {
        const frame = row.closest('[data-panel]')?.getBoundingClientRect();
        return Math.round(row.getBoundingClientRect().bottom - (frame?.bottom ?? 0));
      });
    await expect.poll(hidden).toBeLessThanOrEqual(0);
    await desk.page.keyboard.press('Escape');
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
    const file = writeLines(desk.folder, 'muutos.csv', [
      'Sukunimi;Etunimi;Sähköposti;Nimike',
      'Ahlskog;Linnea;linnea.ahlskog@avi.example;Yli-insinööri',
      'Åkerö;Örjan;orjan.akero@avi.example;Päällikkö',
    ]);
    await desk.page.keyboard.press('Control+,');
    await dropFile(desk.page, file, 'muutos.csv');
    const preview = await previewOf(desk.page, 'muutos.csv');
    await openPreviewTab(preview, 'rows');
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

describe('a file of an office of its own ways', () => {
  const fileName = 'oma tapa.csv';
  const lines = [
    'Nimi;Osoite netissä;Lafka;Missä',
    'Aalto Aino;aino.aalto@avi.example;Lapin aluehallintovirasto;Rovaniemi',
    'Bergh Bo;bo.bergh@avi.example;Aluehallintovirasto X;Vaassa',
  ];

  const choiceOf = (preview: Locator, header: string): Locator =>
    preview.getByRole('combobox', { name: new RegExp(`\\(${header}\\)`) });

  /** Gives a column another use by keyboard alone. */
  async function readAs(preview: Locator, header: string, label: string): Promise<void> {
    const use = choiceOf(preview, header);
    await use.focus();
    await use.fill(label);
    await use.press('ArrowDown');
    await use.press('Enter');
    await expect.poll(() => use.inputValue()).toBe(label);
  }

  it('is shown with its columns first, each with samples and how sure the guess is', async () => {
    await beginImport(desk, writeLines(desk.folder, fileName, lines));
    const preview = await previewOf(desk.page, fileName);
    const row = preview.getByRole('row').filter({ hasText: 'Osoite netissä' });
    await row.getByText('aino.aalto@avi.example').waitFor();
    await row.getByText(finnish.say('people:guess-content')).waitFor();
    expect(await choiceOf(preview, 'Osoite netissä').inputValue()).toBe(
      finnish.say('import:field-email'),
    );
  });

  it('asks which name comes first, and reads the file again when told', async () => {
    const preview = await previewOf(desk.page, fileName);
    const examples = preview.getByRole('list', { name: finnish.say('people:name-examples') });
    expect(await examples.getByRole('listitem').allTextContents()).toEqual([
      'Aalto Aino',
      'Bergh Bo',
    ]);
    await preview
      .getByRole('radio', { name: startingWith(finnish.say('people:name-order-last-first')) })
      .press('Space');
    await openPreviewTab(preview, 'rows');
    await preview.getByRole('row', { name: /Aalto Aino/ }).waitFor();
  });

  it('is read again with another use of a column, and the focus stays', async () => {
    const preview = await previewOf(desk.page, fileName);
    await openPreviewTab(preview, 'columns');
    await readAs(preview, 'Missä', finnish.say('import:field-unit'));
    expect(
      await choiceOf(preview, 'Missä').evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await preview
      .getByRole('row')
      .filter({ hasText: 'Missä' })
      .getByText(finnish.say('people:guess-chosen'))
      .waitFor();
    await readAs(preview, 'Missä', finnish.say('import:field-office'));
  });

  it('asks what an unknown name means, and takes the answer', async () => {
    const preview = await previewOf(desk.page, fileName);
    await openPreviewTab(preview, 'questions');
    const question = preview.getByRole('listitem').filter({ hasText: 'Vaassa' });
    await question.getByRole('radio', { name: 'Vaasa', exact: true }).press('Space');
    await button(question, 'people:answer-back').waitFor();
    await openPreviewTab(preview, 'rows');
    const row = preview.getByRole('row', { name: /Bergh Bo/ });
    await row.getByText('Vaasa').waitFor();
  });

  it('tells which stored people it does not name', async () => {
    const preview = await previewOf(desk.page, fileName);
    await openPreviewTab(preview, 'missing');
    await preview.getByRole('row', { name: /Ahlskog Linnea/ }).waitFor();
  });

  it('is remembered when it comes again', async () => {
    await storePreview(await previewOf(desk.page, fileName), 2);
    await beginImport(desk, writeLines(desk.folder, fileName, lines));
    const preview = await previewOf(desk.page, fileName);
    await openPreviewTab(preview, 'columns');
    await preview.getByText(finnish.say('people:columns-remembered')).waitFor();
    expect(await choiceOf(preview, 'Missä').inputValue()).toBe(finnish.say('import:field-office'));
    await openPreviewTab(preview, 'rows');
    await preview.getByText(finnish.say('people:count-unchanged', { count: 2 })).waitFor();
    await button(preview, 'common:cancel').click();
  });
});

describe('the imports so far', () => {
  it('are told by their numbers, and the last one is taken back from there', async () => {
    await button(desk.page, 'people:imports').click();
    const imports = panel(desk.page, 'people:imports');
    await expect.poll(() => imports.getByRole('listitem').count()).toBe(3);
    const newest = imports.getByRole('listitem').first();
    expect(await newest.textContent()).toContain(finnish.say('people:count-new', { count: 2 }));
    await button(newest, 'people:imports-undo').click();
    await expect.poll(() => imports.getByRole('listitem').count()).toBe(2);
    await imports.press('Escape');
    await expectPeople(desk.page, sample.people + 1);
  });
});

describe('a long reading', () => {
  it('tells how far it is and can be stopped, and stores nothing', async () => {
    const rows = Array.from(
      { length: 120_000 },
      (_, index) => `Aalto;Aino ${index};henkilo.${index}@avi.example;Lapin aluehallintovirasto`,
    );
    const file = writeLines(desk.folder, 'pitkä.csv', [
      'Sukunimi;Etunimi;Sähköposti;Virasto',
      ...rows,
    ]);
    await beginImport(desk, file);
    await desk.page.getByRole('heading', { name: finnish.say('people:reading-title') }).waitFor();
    await desk.page.getByRole('progressbar').waitFor();
    await button(desk.page, 'common:stop').click();
    await expectPeople(desk.page, sample.people + 1);
  });
});

describe('a long storing', () => {
  it('tells how far it is and can be stopped, and stores nothing', async () => {
    const { page } = desk;
    const count = 15_000;
    const rows = Array.from(
      { length: count },
      (_, index) => `Aalto;Aino ${index};henkilo.${index}@avi.example;Lapin aluehallintovirasto`,
    );
    const file = writeLines(desk.folder, 'iso.csv', [
      'Sukunimi;Etunimi;Sähköposti;Virasto',
      ...rows,
    ]);
    await beginImport(desk, file);
    const preview = await previewOf(page, 'iso.csv');
    await preview
      .getByRole('button', { name: finnish.say('people:store', { count }), exact: true })
      .click();
    await preview.getByRole('progressbar', { name: finnish.say('people:storing') }).waitFor();
    await button(preview, 'common:stop').click();
    await page.getByText(finnish.say('people:change-stopped')).waitFor({ state: 'attached' });
    await button(preview, 'common:cancel').click();
    await expectPeople(page, sample.people + 1);
  });
});
