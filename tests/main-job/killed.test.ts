import type { Locator } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  acceptRoster,
  button,
  expectNobody,
  expectPeople,
  finnish,
  formPairs,
  goTo,
  importPeople,
  isSaved,
  killDesk,
  makeFirstCohort,
  type OpenDesk,
  openDesk,
  previewOf,
  removeFolder,
  sampleWorkbook,
  showView,
  statusLine,
  temporaryFolder,
  willChoose,
} from '../harness/index.ts';

const folder = temporaryFolder();
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

/** Ends the desk as a power cut would, and opens it again. */
async function killAndOpen(begun: () => undefined = () => undefined): Promise<void> {
  await killDesk(desk, begun);
  desk = await openDesk({ folder });
}

const firstPair = (): Locator =>
  desk.page
    .getByRole('listbox', { name: finnish.say('matching:pairs-list') })
    .getByRole('option')
    .first();

it('an import that is being stored is stored whole or not at all', async () => {
  await willChoose(desk.electron, sampleWorkbook.path);
  await desk.page.keyboard.press('Control+o');
  const preview = await previewOf(desk.page, 'pariksi-esimerkki.xlsx');
  const store = preview.getByRole('button', {
    name: finnish.say('people:store', { count: 60 }),
    exact: true,
  });
  await store.waitFor();
  // Nobody waits for the answer: the desk is ended while it comes.
  await killAndOpen(() => void store.click().catch(() => undefined));
  await goTo(desk.page, 'people');
  const whole = desk.page.getByText(finnish.say('common:people', { count: 60 }), { exact: true });
  const nobody = desk.page.getByText(finnish.say('people:empty'), { exact: true });
  await whole.or(nobody).waitFor();
});

it('an import that was stored is there, and its undo too', async () => {
  if (await desk.page.getByText(finnish.say('people:empty'), { exact: true }).isVisible())
    await importPeople(desk, sampleWorkbook.path, 60);
  await isSaved(desk.page);
  await killAndOpen();
  await expectPeople(desk.page, 60);
  await desk.page.keyboard.press('Control+z');
  await expectNobody(desk.page);
  await killAndOpen();
  await expectNobody(desk.page);
  await desk.page.keyboard.press('Control+Shift+Z');
  await expectPeople(desk.page, 60);
});

it('a cohort that was made is there', async () => {
  await makeFirstCohort(desk.page, 'Syksy 2026');
  await isSaved(desk.page);
  await killAndOpen();
  await desk.page.getByRole('button', { name: /^Syksy 2026/ }).waitFor();
});

it('a match that is broken off so leaves no half of a run', async () => {
  await goTo(desk.page, 'matching');
  const run = button(desk.page, 'matching:run');
  await run.waitFor();
  await killAndOpen(() => void run.click().catch(() => undefined));
  await expect
    .poll(() => statusLine(desk.page))
    .toSatisfy(
      (facts: readonly string[]) =>
        facts.includes(finnish.say('common:not-run')) ||
        facts.includes(finnish.say('common:proof-proved')),
    );
});

it('a run that ended, a lock and the accepted roster are there', async () => {
  await goTo(desk.page, 'matching');
  const again = button(desk.page, 'matching:run-again');
  const first = button(desk.page, 'matching:run');
  await again.or(first).waitFor();
  await formPairs(desk.page, await first.isVisible());
  await killAndOpen();
  await expect.poll(() => statusLine(desk.page)).toContain(finnish.say('common:proof-proved'));

  await goTo(desk.page, 'matching');
  await firstPair().click();
  await desk.page.keyboard.press('l');
  await firstPair().getByText(finnish.say('matching:locked')).waitFor();
  await isSaved(desk.page);
  await killAndOpen();
  await goTo(desk.page, 'matching');
  await showView(desk.page, 'constraints');
  await desk.page.getByText(finnish.say('matching:constraints-locked')).waitFor();

  await showView(desk.page, 'pairs');
  await formPairs(desk.page, false);
  await acceptRoster(desk.page);
  await isSaved(desk.page);
  await killAndOpen();
  await goTo(desk.page, 'cohort');
  await desk.page.getByRole('region', { name: finnish.say('cohort:preview') }).waitFor();
});
