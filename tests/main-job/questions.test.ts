import { describe, expect, it } from 'vitest';
import {
  axeFaults,
  button,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  panel,
  runBy,
  sampleWorkbook,
  showView,
  startingWith,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
  await makeFirstCohort(desk.page, 'Mentorointi');
  await formPairs(desk.page, true);
});

const inspector = () => panel(desk.page, 'matching:inspector-panel');
const pairs = () => desk.page.getByRole('listbox', { name: finnish.say('matching:pairs-list') });

describe('questions about a roster', () => {
  it('the proof says for each stage that it reaches its bound', async () => {
    await button(desk.page, 'insight:show-proof').click();
    await desk.page.getByText(finnish.say('insight:means-total')).waitFor();
    await desk.page.getByText(finnish.say('insight:proof-verified')).waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await button(desk.page, 'insight:show-proof').click();
  });

  it('other rosters are listed with what they lose, or it is said that there are none', async () => {
    await button(desk.page, 'insight:show-others').click();
    await desk.page
      .getByRole('columnheader', { name: finnish.say('insight:others-changed') })
      .or(desk.page.getByText(finnish.say('insight:others-none')))
      .first()
      .waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await button(desk.page, 'insight:show-others').click();
  });

  it('the price of fairness is said, both its rosters are a press away, and one between can be had', async () => {
    await button(desk.page, 'insight:show-proof').click();
    await button(desk.page, 'insight:fairness-ask').click();
    await desk.page
      .getByRole('region', { name: finnish.say('insight:show-proof') })
      .getByText(startingWith('Tasaisin lista nostaa alimman pistemäärän'))
      .waitFor();
    await button(desk.page, 'insight:fairness-show').click();
    await desk.page.getByRole('button', { name: startingWith('Suurin yhteispistemäärä') }).click();
    await button(desk.page, 'insight:tradeoff-take-total').waitFor();
    const curve = desk.page.getByRole('slider', {
      name: finnish.say('insight:tradeoff-fairness-question'),
    });
    await curve.focus();
    await desk.page.keyboard.press('ArrowRight');
    const lowest = await curve.getAttribute('aria-valuenow');
    const take = finnish.say('insight:tradeoff-take-fairness', { value: lowest ?? '' });
    expect(await axeFaults(desk.page)).toEqual([]);
    await runBy(desk.page, () => desk.page.getByRole('button', { name: take }).click());
    const rule = panel(desk.page, 'matching:rules-panel').getByRole('spinbutton', {
      name: startingWith('Parin pistemäärän'),
    });
    expect(await rule.inputValue()).toBe(lowest);
    await button(desk.page, 'insight:show-tradeoff').click();
  });

  it('another partner is offered with the price of the whole roster', async () => {
    await pairs().getByRole('option').nth(3).click();
    const ask = inspector().getByRole('button', {
      name: startingWith(finnish.say('insight:choices', { name: '' }).trim()),
    });
    await ask.first().click();
    const offered = inspector().getByRole('listitem').filter({ hasText: '−' });
    await offered.first().waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await offered.first().getByRole('button').click();
    await inspector().getByText(finnish.say('matching:not-in-roster')).waitFor();
  });

  it('forcing two people together tells the cost and who would move', async () => {
    await button(inspector(), 'insight:ask-cost').click();
    await inspector()
      .getByText(finnish.say('insight:cost-says'))
      .or(inspector().getByText(finnish.say('insight:cost-nothing')))
      .first()
      .waitFor();
    await inspector().getByText(finnish.say('insight:moves')).first().waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
  });

  it('what stands out among the participants is said above them', async () => {
    await showView(desk.page, 'participants');
    await desk.page.getByText(finnish.say('insight:warnings-title')).waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
  });

  it('rules that cannot all hold are named, and a choice mends them and makes pairs', async () => {
    await desk.page
      .getByRole('spinbutton', { name: startingWith('Vähintään') })
      .first()
      .fill('60');
    await desk.page.keyboard.press('Tab');
    await button(desk.page, 'matching:run-again').click();
    const mend = desk.page.getByRole('button', { name: startingWith('Aseta vähimmäismääräksi') });
    await mend.waitFor();
    expect(await axeFaults(desk.page)).toEqual([]);
    await mend.click();
    await pairs().waitFor();
  });
});
