import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../electron/contract/index.ts';
import {
  acceptRoster,
  button,
  choose,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  panel,
  sampleWorkbook,
  startingWith,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Mentorointi');
});

/** The number under this name in the overview. */
const figureOf = async (name: MessageKey): Promise<string> =>
  (await desk.page
    .getByRole('region', { name: finnish.say('common:room-overview'), exact: true })
    .locator('dt')
    .filter({ hasText: startingWith(finnish.say(name)) })
    .locator('xpath=following-sibling::dd[1]')
    .textContent()) ?? '';

const map = () => desk.page.getByRole('figure', { name: finnish.say('charts:map-question') });
const matrix = () => desk.page.getByRole('application');

describe('the overview', () => {
  it('says what to do first, before a cohort has participants', async () => {
    await goTo(desk.page, 'overview');
    await desk.page.getByText(finnish.say('overview:no-people')).waitFor();
    await button(desk.page, 'overview:to-matching').click();
  });

  it('tells a proposal from an accepted roster', async () => {
    await formPairs(desk.page, true);
    await goTo(desk.page, 'overview');
    await desk.page.getByText(finnish.say('overview:source-run')).waitFor();
    await button(desk.page, 'overview:to-matching').click();
    await acceptRoster(desk.page);
  });

  it('tells the same numbers as the roster, by Ctrl+1', async () => {
    await desk.page.keyboard.press('Control+1');
    await desk.page.getByText(finnish.say('overview:source-roster')).waitFor();
    expect(await figureOf('overview:participants')).toBe('60');
    expect(await figureOf('overview:pairs')).toBe('35');
    expect(await figureOf('overview:left-out')).toBe('1');
    expect(await figureOf('overview:travel-median')).toMatch(/^\d+ (h|min)/);
    expect(await figureOf('overview:travel-longest')).toMatch(/^\d+ h/);
    expect(Number(await figureOf('overview:remote'))).toBeGreaterThan(0);
  });

  it('gives the map as a table by T, with every pair that has an office', async () => {
    await button(map(), 'cohort:as-table').focus();
    await desk.page.keyboard.press('t');
    const counts = await map().locator('tbody td:nth-of-type(1)').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(34);
    await desk.page.keyboard.press('t');
  });

  it('shows the map of a method and of an agency alone, by keyboard', async () => {
    const answer = map().getByText(startingWith('34 / 35'));
    await answer.waitFor();
    for (const [filter, option] of [
      ['common:cohort-method', finnish.say('common:workpair')],
      ['common:cohort-method', finnish.say('common:mentoring')],
      ['matching:filter-agency', 'Lappi'],
    ] as const) {
      await button(desk.page, filter).focus();
      await desk.page.keyboard.press('Enter');
      const box = desk.page
        .getByRole('dialog')
        .getByRole('checkbox', { name: startingWith(option) });
      await box.focus();
      await desk.page.keyboard.press('Space');
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
      if (option === finnish.say('common:workpair')) await answer.waitFor({ state: 'detached' });
      if (option === finnish.say('common:mentoring')) await answer.waitFor();
    }
    await desk.page.getByText(finnish.say('overview:map-of-all')).waitFor();
    await answer.waitFor({ state: 'detached' });
    await button(desk.page, 'common:filters-clear').click();
    await answer.waitFor();
  });

  it('opens a link of the map by keyboard, down to a pair in the pairing room', async () => {
    const links = map().getByRole('list', { name: finnish.say('charts:links') });
    await links.locator('[data-link]').first().focus();
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('ArrowUp');
    await desk.page.keyboard.press('Enter');
    const pair = links.getByRole('button').nth(1);
    const [first = ''] = ((await pair.textContent()) ?? '').split(' – ');
    await pair.focus();
    await desk.page.keyboard.press('Enter');
    const inspector = panel(desk.page, 'matching:inspector-panel');
    await inspector.getByText(first.trim()).first().waitFor();
  });
});

describe('the matrix', () => {
  it('is walked by keyboard and says each cell; Enter shows the pair beside it', async () => {
    await goTo(desk.page, 'matching');
    await choose(desk.page, 'matching:form', finnish.say('matching:form-matrix'));
    await matrix().focus();
    await desk.page.keyboard.press('Control+ArrowDown');
    const said = desk.page
      .getByRole('status')
      .filter({ hasText: finnish.say('charts:chosen-pair') });
    await said.waitFor();
    const [a = '', b = ''] = ((await said.textContent()) ?? '').split(':')[0]?.split(' – ') ?? [];
    // Why the two fit is told once the keys rest.
    const why = desk.page.getByRole('status').filter({ hasText: /(Eri virastot|Sama virasto)\./ });
    await why.waitFor();
    await desk.page.keyboard.press('Enter');
    const inspector = panel(desk.page, 'matching:inspector-panel');
    await expect
      .poll(() =>
        inspector
          .locator('input')
          .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value'))),
      )
      .toEqual(expect.arrayContaining([a, b]));
  });

  it('tells the same row as a table by T', async () => {
    await matrix().focus();
    await desk.page.keyboard.press('t');
    const table = desk.page.getByRole('grid', { name: finnish.say('charts:matrix-question') });
    await table.getByText(finnish.say('charts:chosen-pair')).first().waitFor();
  });
});
