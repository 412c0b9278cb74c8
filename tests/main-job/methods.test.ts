import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../electron/contract/index.ts';
import {
  acceptRoster,
  button,
  choose,
  expectPeople,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  type OpenDesk,
  openDesk,
  panel,
  readPdf,
  removeFolder,
  showView,
  startingWith,
  statusLine,
  temporaryFolder,
  willPrint,
  writeLines,
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

async function importTable(name: string, lines: readonly string[]): Promise<void> {
  writeLines(folder, name, lines);
  await importPeople(desk, join(folder, name), lines.length - 1);
  await expectPeople(desk.page, lines.length - 1);
}

const participants = (): Locator =>
  desk.page.getByRole('grid', { name: finnish.say('matching:view-participants') });
const rules = (): Locator => panel(desk.page, 'matching:rules-panel');
const pairs = (): Locator =>
  desk.page.getByRole('listbox', { name: finnish.say('matching:pairs-list') }).getByRole('option');
const inspector = (): Locator => panel(desk.page, 'matching:inspector-panel');

/** What axe finds on the page as it is. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** Locks a visit in a week by the keys: its price, the choice, and from the menu back and again. */
async function chooseWeek(visit: Locator, week: string): Promise<void> {
  const { keyboard } = desk.page;
  await visit.click();
  const choice = inspector().getByRole('button', { name: week });
  await button(desk.page, 'insight:ask-weeks').press('Enter');
  await inspector().getByText(finnish.say('insight:price-says')).waitFor();
  await choice.press('Enter');
  await expect.poll(() => choice.getAttribute('aria-pressed')).toBe('true');
  await visit.getByText(finnish.say('matching:locked')).waitFor();
  expect(await faults()).toEqual([]);
  for (const [entry, isLocked] of [
    ['matching:unlock-week', 'false'],
    ['matching:lock-in-week', 'true'],
  ] as const) {
    await visit.press('Shift+F10');
    await desk.page.getByRole('menuitem', { name: finnish.say(entry, { week }) }).press('Enter');
    await expect.poll(() => choice.getAttribute('aria-pressed')).toBe(isLocked);
  }
  // One step back lifts the lock, one on sets it again.
  await keyboard.press('Control+z');
  await expect.poll(() => choice.getAttribute('aria-pressed')).toBe('false');
  await keyboard.press('Control+Shift+z');
  await expect.poll(() => choice.getAttribute('aria-pressed')).toBe('true');
}

/** Prints documents of the accepted roster by Ctrl+P, and gives the text of each without spaces. */
async function printAll(documents: readonly DocumentKind[]): Promise<readonly string[]> {
  const printed = await willPrint(desk.electron);
  for (const [index, document] of documents.entries()) {
    await desk.page
      .getByRole('combobox', { name: finnish.say('cohort:document') })
      .selectOption(document);
    await desk.page.keyboard.press('Control+p');
    await expect.poll(async () => (await printed()).length).toBe(index + 1);
    await button(desk.page, 'cohort:print').click({ trial: true });
  }
  const papers = await Promise.all((await printed()).map(readPdf));
  return papers.map(({ pages }) => closely(pages.join()));
}

/** A text without its spaces, which paper breaks as it likes, and figures that the reader lacks. */
const closely = (text: string): string => text.replaceAll(/[\s\0]+/g, '');

const visits = [
  'Rooli perehtymisessä;Sukunimi;Etunimi;Sähköposti;Virasto;Kieli;Osaaminen, jota voin näyttää;Aihe, johon haluan perehtyä;Sopivat viikot;Vierailijoita viikossa;Puollon päivä',
  'isäntä;Ahokangas;Riikka;riikka.a@avi.example;Etelä-Suomen aluehallintovirasto;suomi;Kantelut ja oikeusturva;;vko 5/2027, vko 6/2027;1;5.11.2026',
  'isäntä;Björkroth;Henrik;henrik.b@avi.example;Lapin aluehallintovirasto;suomi;Johtaminen ja esihenkilötyö;;vko 5/2027, vko 6/2027;1;',
  'vierailija;Cavander;Tea;tea.c@avi.example;Itä-Suomen aluehallintovirasto;suomi;;Kantelut ja oikeusturva;vko 5/2027;;6.11.2026',
  'vierailija;Dahlman;Otso;otso.d@avi.example;Itä-Suomen aluehallintovirasto;suomi;;Johtaminen ja esihenkilötyö;;;',
];

const workMates = [
  'Sukunimi;Etunimi;Sähköposti;Virasto;Kieli;Tehtävät ja taso;Ruuhkakuukaudet',
  'Aalto;Aino;aino.aalto@avi.example;Etelä-Suomen aluehallintovirasto;suomi;Kirjaamo ja asioiden vireilletulo 4;tammikuu',
  'Berg;Bo;bo.berg@avi.example;Etelä-Suomen aluehallintovirasto;suomi;Kirjaamo ja asioiden vireilletulo 3;kesäkuu',
  'Cavén;Cecilia;cecilia.caven@avi.example;Lapin aluehallintovirasto;suomi;Hankinnat ja kilpailuttaminen 4;',
  'Dahl;Daniel;daniel.dahl@avi.example;Lapin aluehallintovirasto;suomi;Hankinnat ja kilpailuttaminen 2 +;',
  'Ek;Elli;elli.ek@avi.example;Lapin aluehallintovirasto;suomi;Hankinnat ja kilpailuttaminen 1 +;',
];

/** Lets two of a pool change places by the keys, which undo takes back. */
async function changePlaces(): Promise<void> {
  const { keyboard } = desk.page;
  await choose(desk.page, 'matching:form', finnish.say('matching:form-board'));
  const board = desk.page.getByRole('group', { name: finnish.say('matching:form-board') });
  const cards = board.locator('[data-card="pair"]');
  const locked = cards.filter({ hasText: finnish.say('matching:locked') });
  await cards.filter({ hasText: 'Aalto' }).filter({ hasText: 'Berg' }).waitFor();
  await board.locator('[data-chip]').filter({ hasText: 'Berg' }).press('Space');
  await board.locator('[data-offer="priced"]').first().waitFor();
  await keyboard.press('ArrowRight');
  await board.locator('[data-chip="exchange"]').first().waitFor();
  const other = board.locator('[data-chip="exchange"]:focus');
  // Who lies last has the others to the left.
  if ((await other.count()) === 0) await keyboard.press('ArrowLeft');
  expect(await other.textContent()).toMatch(/vaihto \d+ \+ \d+ p\./);
  await keyboard.press('Enter');
  await expect.poll(() => locked.count()).toBe(2);
  await desk.page.getByText(finnish.say('matching:outdated')).waitFor({ state: 'detached' });
  expect(await locked.filter({ hasText: 'Aalto' }).filter({ hasText: 'Berg' }).count()).toBe(0);
  await keyboard.press('Control+z');
  await expect.poll(() => locked.count()).toBe(0);
  await choose(desk.page, 'matching:form', finnish.say('matching:form-list'));
}

/** Chooses the two weeks of the programme, and forms the visits. */
async function formVisits(): Promise<void> {
  const first = rules().getByRole('combobox', { name: /Ensimmäinen vierailuviikko/ });
  await first.selectOption('2027-W05');
  await rules()
    .getByRole('combobox', { name: /Viimeinen vierailuviikko/ })
    .selectOption('2027-W06');
  await rules()
    .getByRole('button', { name: /vko 5\/2027/ })
    .waitFor();
  await formPairs(desk.page, true);
}

const board = (): Locator =>
  desk.page.getByRole('group', { name: finnish.say('matching:form-board') });
const headings = (): Promise<readonly string[]> => board().getByRole('heading').allTextContents();
const secondIsFree = finnish.say('matching:week-free-nobody', { week: 'vko 6/2027' });
const toSecondWeek = finnish.say('matching:lock-in-week', { week: 'vko 6/2027' });
const toFirstWeek = finnish.say('matching:lock-in-week', { week: 'vko 5/2027' });

/** Carries a visit that is locked in the second week to the first: the lock must be lifted first. */
async function toFirstWeekByKeys(): Promise<void> {
  const lock = finnish.say('matching:locked-in', { week: 'vko 6/2027' });
  const dahlman = board().getByRole('button', { name: /Dahlman/ });
  await dahlman.press('Space');
  await expect.poll(headings).toEqual([`vko 5/2027 (${lock})`, lock]);
  const offers = board().locator('[data-offer]');
  expect(await offers.count()).toBe(3);
  for (const text of await offers.allTextContents()) expect(text).toContain(lock);
  await desk.page
    .getByText(finnish.say('matching:carry-locked-in', { week: 'vko 6/2027' }))
    .first()
    .waitFor();
  expect(await faults()).toEqual([]);
  await dahlman.press('l');
  await board().getByRole('button', { name: toFirstWeek }).waitFor();
  expect(await faults()).toEqual([]);
  await board().getByRole('button', { name: toFirstWeek }).press('Enter');
  await expect.poll(headings).toEqual(['vko 5/2027', secondIsFree]);
}

/**
 * Puts the visit by the tab key upon the second week, in which nobody visits any more, and back upon
 * the first.
 */
async function toFreeWeekByKeys(): Promise<void> {
  const dahlman = board().getByRole('button', { name: /Dahlman/ });
  const locked = board().getByText(finnish.say('matching:locked'));
  const putUpon = async (week: string): Promise<void> => {
    await dahlman.press('l');
    await locked.waitFor({ state: 'detached' });
    await dahlman.press('Space');
    const place = board().getByRole('button', { name: week });
    await place.waitFor();
    expect(await faults()).toEqual([]);
    const isReached = (): Promise<boolean> =>
      place.evaluate((button) => button === document.activeElement);
    const key = week === toFirstWeek ? 'Shift+Tab' : 'Tab';
    for (let presses = 0; presses < 5 && !(await isReached()); presses += 1)
      await desk.page.keyboard.press(key);
    expect(await isReached()).toBe(true);
    await desk.page.keyboard.press('Enter');
    await locked.waitFor();
  };
  await putUpon(toSecondWeek);
  await expect.poll(headings).toEqual(['vko 5/2027', 'vko 6/2027']);
  await putUpon(toFirstWeek);
  await expect.poll(headings).toEqual(['vko 5/2027', secondIsFree]);
}

/** Lifts the lock, sees by a step back that it was in this week still, and lifts it again. */
async function liftBackAndForth(week: string): Promise<void> {
  const dahlman = board().getByRole('button', { name: /Dahlman/ });
  const locked = board().getByText(finnish.say('matching:locked'));
  const isIn = inspector().getByRole('button', { name: week });
  await dahlman.press('l');
  await locked.waitFor({ state: 'detached' });
  await desk.page.keyboard.press('Control+z');
  await locked.waitFor();
  await expect.poll(() => isIn.getAttribute('aria-pressed')).toBe('true');
  await dahlman.press('l');
  await locked.waitFor({ state: 'detached' });
}

/** Drags somebody upon the heading of a week, and looks at the headings before letting go. */
async function dragToWeek(
  name: RegExp,
  which: 'first' | 'last',
  isThere: () => Promise<void>,
): Promise<void> {
  const { mouse } = desk.page;
  await board().getByRole('button', { name }).hover();
  await mouse.down();
  const toHeading = async (): Promise<void> => {
    const { x, y, height } = await boxOf(board().getByRole('heading')[which]());
    await mouse.move(x + 40, y + height / 2, { steps: 5 });
  };
  await toHeading();
  await isThere();
  await toHeading();
  await mouse.up();
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (box === null) throw new Error('what is dragged to is not in sight');
  return box;
}

describe('job shadowing, from a table to a roster', () => {
  it('gives each visit a week that suits both', async () => {
    await importTable('perehtyjät.csv', visits);
    await makeFirstCohort(desk.page, 'Perehtyminen 2027', finnish, 'shadowing');
    await participants()
      .getByRole('row', { name: /Ahokangas/ })
      .getByText('vko 5, 6/2027')
      .waitFor();
    expect(await faults()).toEqual([]);
    // Experience is no matter of a visit.
    expect(await rules().getByRole('slider').count()).toBe(5);
    await formVisits();
    const texts = await pairs().allTextContents();
    expect(texts).toHaveLength(2);
    expect(texts.find((text) => text.includes('Cavander'))).toContain('vko 5/2027');
    await pairs().filter({ hasText: 'Cavander' }).click();
    await inspector().getByText(finnish.say('matching:field-competence-shadowing')).waitFor();
    await inspector()
      .getByRole('row', { name: 'puollettu 5.11.2026 puollettu 6.11.2026' })
      .waitFor();
    expect(await faults()).toEqual([]);
    expect(await statusLine(desk.page)).toContain(finnish.say('common:proof-proved'));
    const ofDahlman = pairs().filter({ hasText: 'Dahlman' });
    await ofDahlman.filter({ hasText: 'vko 5/2027' }).waitFor();
    await chooseWeek(ofDahlman, 'vko 6/2027');
    await formPairs(desk.page, false);
    await ofDahlman.filter({ hasText: 'vko 6/2027' }).waitFor();
    await choose(desk.page, 'matching:form', finnish.say('matching:form-board'));
    await toFirstWeekByKeys();
    await toFreeWeekByKeys();
    await choose(desk.page, 'matching:form', finnish.say('matching:form-list'));
    await ofDahlman.filter({ hasText: 'vko 5/2027, lukittu' }).waitFor();
    await acceptRoster(desk.page);
    const [calendar = '', byOffice = ''] = await printAll(['calendar', 'by-office']);
    expect(calendar.indexOf('TeaCavander')).toBeGreaterThan(calendar.indexOf('vko5/2027'));
    for (const name of ['RiikkaAhokangas', 'HenrikBjörkroth', 'OtsoDahlman'])
      expect(calendar + byOffice).toContain(name);
  });

  it('lets a visit be dragged upon the heading of a week, but not while it is locked in one', async () => {
    await importTable('perehtyjät.csv', visits);
    await makeFirstCohort(desk.page, 'Perehtyminen 2027', finnish, 'shadowing');
    await formVisits();
    const visit = pairs().filter({ hasText: 'Dahlman' });
    await visit.press('Shift+F10');
    const week = 'vko 6/2027';
    await desk.page
      .getByRole('menuitem', { name: finnish.say('matching:lock-in-week', { week }) })
      .press('Enter');
    await visit.filter({ hasText: finnish.say('matching:locked-in', { week }) }).waitFor();
    await formPairs(desk.page, false);
    await choose(desk.page, 'matching:form', finnish.say('matching:form-board'));
    const lock = finnish.say('matching:locked-in', { week });
    const held = [`vko 5/2027 (${lock})`, lock];
    await dragToWeek(/Dahlman/, 'first', () => expect.poll(headings).toEqual(held));
    await desk.page
      .getByRole('paragraph')
      .filter({ hasText: finnish.say('matching:carry-locked-in', { week }) })
      .waitFor();
    await liftBackAndForth(week);
    // Locked, but in no week: one of them may still be chosen.
    const dahlman = board().getByRole('button', { name: /Dahlman/ });
    await dahlman.press('l');
    await board().getByText(finnish.say('matching:locked')).waitFor();
    await dragToWeek(/Dahlman/, 'first', async () => {
      await desk.page
        .getByRole('paragraph')
        .filter({ hasText: finnish.say('matching:carry-locked-any-week') })
        .waitFor();
      await board().getByRole('button', { name: toFirstWeek }).waitFor();
    });
    await expect.poll(headings).toEqual(['vko 5/2027', secondIsFree]);
    await dahlman.press('Space');
    await desk.page
      .getByRole('paragraph')
      .filter({ hasText: finnish.say('matching:carry-locked-in', { week: 'vko 5/2027' }) })
      .waitFor();
    await dahlman.press('l');
    await desk.page.keyboard.press('Escape');
    await dragToWeek(/Dahlman/, 'last', () =>
      board().getByRole('button', { name: toSecondWeek }).waitFor(),
    );
    await expect.poll(headings).toEqual(['vko 5/2027', 'vko 6/2027']);
  });
});

describe('work pairs, from a table to a roster', () => {
  it('pairs those who can stand in for each other, and the one too many joins a pair', async () => {
    await importTable('tehtävät.csv', workMates);
    await makeFirstCohort(desk.page, 'Työparit 2027', finnish, 'workpair');
    await participants().getByRole('row', { name: /Dahl/ }).waitFor();
    expect(await faults()).toEqual([]);
    await formPairs(desk.page, true);
    await changePlaces();
    await rules()
      .getByRole('combobox', { name: /pariton/ })
      .selectOption('trio');
    await formPairs(desk.page, false);
    expect(await pairs().count()).toBe(2);
    await pairs().filter({ hasText: 'kolmantena' }).click();
    // Each of the three is asked about, the third too.
    const choices = startingWith(finnish.say('insight:choices', { name: '' }).trim());
    await expect.poll(() => inspector().getByRole('button', { name: choices }).count()).toBe(3);
    const mates = pairs().filter({ hasText: 'Aalto' }).filter({ hasText: 'Berg' });
    await mates.click();
    const tasks = inspector().getByRole('table').filter({ hasText: 'Kirjaamo' });
    await tasks.getByRole('row', { name: /Kirjaamo.*4.*3/ }).waitFor();
    expect(await faults()).toEqual([]);
    await desk.page.keyboard.press('l');
    await mates.getByText(finnish.say('matching:locked')).waitFor();
    await formPairs(desk.page, false);
    await showView(desk.page, 'comparison');
    await desk.page.getByText(finnish.say('matching:comparison-same')).waitFor();
    await showView(desk.page, 'pairs');
    await acceptRoster(desk.page);
    const [standIns = '', risks = ''] = await printAll(['stand-ins', 'risks']);
    expect(standIns).toMatch(/AinoAalto.*BoBerg\(taso3\)/);
    expect(risks).toContain(closely(finnish.say('documents:kind-risks')));
    expect(risks).toContain(closely(finnish.say('documents:after')));
  });
});
