import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/runtime/index.ts';
import {
  acceptRoster,
  button,
  chooseFromMenu,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  type OpenDesk,
  openDesk,
  removeFolder,
  sampleWorkbook,
  startingWith,
  temporaryFolder,
} from '../harness/index.ts';

let folder: string;
let desk: OpenDesk;

beforeEach(async () => {
  folder = temporaryFolder();
  desk = await openDesk({ folder });
});

afterEach(async () => {
  await desk.close();
  removeFolder(folder);
});

const participants = (): Locator =>
  desk.page.getByRole('grid', { name: finnish.say('matching:view-participants') });

/** Gives the window a size, and waits until the page has it. */
async function sizeWindow(width: number, height: number): Promise<void> {
  await desk.electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setSize(size[0], size[1]),
    [width, height] as const,
  );
  await desk.page.waitForFunction((wanted) => window.innerWidth === wanted, width);
}

describe('the participants of visits and of work pairs', () => {
  const samples = { shadowing: ['perehtyminen', 18], workpair: ['tyoparit', 23] } as const;

  /** Whose text does not fit in its cell, whatever the table is scrolled to. */
  const cutCells = (): Promise<readonly string[]> =>
    participants().evaluate((grid) => {
      const isCut = (element: Element): boolean =>
        element.scrollWidth > element.clientWidth ||
        element.scrollHeight > element.clientHeight + 1;
      return [...grid.querySelectorAll('td')]
        .filter((cell) => [cell, ...cell.querySelectorAll('span[title]')].some(isCut))
        .map((cell) => cell.textContent ?? '');
    });

  it.each(['shadowing', 'workpair'] as const)('are shown whole: %s', async (method) => {
    const [file, count] = samples[method];
    const sample = join(projectFolder, `resources/sample/pariksi-esimerkki-${file}.xlsx`);
    await importPeople(desk, sample, count);
    await makeFirstCohort(desk.page, 'Kevät 2027', finnish, method);
    await participants().getByRole('row').nth(5).waitFor();
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
    ] as const) {
      await sizeWindow(width, height);
      expect(await cutCells()).toEqual([]);
    }
    // On a narrow desk the last column is scrolled to.
    const notes = participants().getByRole('columnheader').last();
    await notes.scrollIntoViewIfNeeded();
    const end = await notes.evaluate((head) => head.getBoundingClientRect().right);
    expect(end).toBeLessThanOrEqual(1024);
  });
});

describe('the participants of a second cohort', () => {
  it('are shown with how many pairs each has in the first, as soon as anybody has', async () => {
    const { page } = desk;
    const elsewhere = participants().getByRole('columnheader', {
      name: startingWith(finnish.say('matching:column-elsewhere')),
    });
    await importPeople(desk, sampleWorkbook.path, 60);
    await makeFirstCohort(page, 'Kevät 2027');
    await participants().getByRole('row').nth(5).waitFor();
    expect(await elsewhere.count()).toBe(0);
    await formPairs(page, true);
    await acceptRoster(page);
    await chooseFromMenu(desk.electron, 'new-cohort');
    const dialog = page.getByRole('dialog', { name: finnish.say('common:cohort-new-title') });
    await dialog.getByLabel(finnish.say('common:cohort-name')).fill('Syksy 2027');
    await button(dialog, 'common:create').click();
    await dialog.waitFor({ state: 'detached' });
    await goTo(page, 'matching');
    await elsewhere.waitFor();
    await participants().getByRole('gridcell', { name: '1', exact: true }).first().waitFor();
    // Those who have most come first, and those who have none last, whichever way it is sorted.
    await elsewhere.click();
    const first = participants().getByRole('row').nth(1).getByRole('gridcell');
    await expect
      .poll(async () => (await first.allInnerTexts()).some((text) => /^\d$/.test(text)))
      .toBe(true);
  });
});
