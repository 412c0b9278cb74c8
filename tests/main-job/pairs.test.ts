import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  acceptRoster,
  button,
  expectNobody,
  expectPeople,
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  panel,
  sampleWorkbook,
  showView,
  startingWith,
  statusLine,
} from '../harness/index.ts';

const desk = openDeskForFile(async () => {
  await importPeople(desk, sampleWorkbook.path, 60);
});

const pairList = (): Locator =>
  desk.page.getByRole('listbox', { name: finnish.say('matching:pairs-list') });

/** The mentor and the mentee of the pair looked at, as the inspector names them. */
async function namesLookedAt(): Promise<{ readonly mentor: string; readonly mentee: string }> {
  const inspector = panel(desk.page, 'matching:inspector-panel');
  const nameIn = (key: 'matching:pick-mentor' | 'matching:pick-mentee'): Promise<string> =>
    inspector.getByRole('combobox', { name: finnish.say(key), exact: true }).inputValue();
  return {
    mentor: await nameIn('matching:pick-mentor'),
    mentee: await nameIn('matching:pick-mentee'),
  };
}

/** The pair of these two in the list, whether or not it is there. */
function pairOf({ mentor, mentee }: { readonly mentor: string; readonly mentee: string }): Locator {
  return pairList().getByRole('option').filter({ hasText: mentor }).filter({ hasText: mentee });
}

async function pairCount(): Promise<number> {
  const [pairs = ''] = await statusLine(desk.page);
  return Number.parseInt(pairs, 10);
}

describe('a first run', () => {
  it('makes a roster of a new cohort and says the proof in the status line', async () => {
    await makeFirstCohort(desk.page, 'Kevät 2026');
    await formPairs(desk.page, true);
    const facts = await statusLine(desk.page);
    expect(facts).toContain(finnish.say('common:proof-proved'));
    const first = pairList().getByRole('option').first();
    expect(Number(await first.getAttribute('aria-setsize'))).toBe(await pairCount());
  });

  it('is walked to its end and back by the keyboard, though only what is in sight is drawn', async () => {
    const [focused, count] = [pairList().locator(':focus'), await pairCount()];
    const place = (): Promise<number> => focused.getAttribute('aria-posinset').then(Number);
    await pairList().getByRole('option').first().click();
    for (const [key, expected] of [
      ['End', count],
      ['ArrowUp', count - 1],
      ['Home', 1],
    ] as const) {
      await desk.page.keyboard.press(key);
      await expect.poll(place).toBe(expected);
    }
  });

  it('shows each score in parts that add up to it', async () => {
    const option = pairList().getByRole('option').nth(2);
    await option.click();
    const parts = panel(desk.page, 'matching:inspector-panel')
      .getByRole('list', { name: finnish.say('matching:parts') })
      .getByRole('listitem');
    await parts.first().waitFor();
    const texts = await parts.allTextContents();
    const points = texts.map((text) => Number(/(\d+) \/ \d+/.exec(text)?.[1] ?? 0));
    const score = points.reduce((sum, part) => sum + part, 0);
    const said = await option.getByRole('img').getAttribute('aria-label');
    expect(said).toContain(finnish.say('common:score-with-parts', { score, parts: '' }).trim());
  });

  it('tells of everybody left out why', async () => {
    const people = desk.page
      .getByRole('region', { name: startingWith(finnish.say('matching:left-out')) })
      .getByRole('listitem');
    for (const text of await people.allTextContents()) expect(text.length).toBeGreaterThan(40);
  });
});

describe('locking and parting', () => {
  let locked: { readonly mentor: string; readonly mentee: string };
  let parted: { readonly mentor: string; readonly mentee: string };

  it('locks the pair with the focus by the key L', async () => {
    await pairList().getByRole('option').nth(4).click();
    locked = await namesLookedAt();
    await desk.page.keyboard.press('l');
    await pairOf(locked)
      .getByText(startingWith(finnish.say('matching:locked')))
      .waitFor();
    await desk.page.getByText(finnish.say('matching:outdated')).waitFor();
  });

  it('parts the pair with the focus by the key Delete', async () => {
    await pairList().getByRole('option').first().click();
    parted = await namesLookedAt();
    await desk.page.keyboard.press('Delete');
    await pairOf(parted)
      .getByText(startingWith(finnish.say('matching:forbidden')))
      .waitFor();
  });

  it('offers the same in the menu of the pair, by the menu key, and gives the focus back', async () => {
    const menu = desk.page.getByRole('menu', { name: finnish.say('matching:menu-label') });
    await desk.page.keyboard.press('Shift+F10');
    const allow = menu.getByRole('menuitem', { name: finnish.say('matching:allow') });
    expect(await allow.textContent()).toContain('E');
    await desk.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await expect
      .poll(() => pairOf(parted).evaluate((option) => option === document.activeElement))
      .toBe(true);
  });

  it('undoes and redoes each by the keyboard, with the data', async () => {
    const mark = pairOf(parted).getByText(startingWith(finnish.say('matching:forbidden')));
    await desk.page.keyboard.press('Control+z');
    await mark.waitFor({ state: 'detached' });
    await desk.page.keyboard.press('Control+Shift+Z');
    await mark.waitFor();
  });

  it('keeps the locked pair and drops the parted one in the next run', async () => {
    await formPairs(desk.page, false);
    await pairOf(locked)
      .getByText(startingWith(finnish.say('matching:locked')))
      .waitFor();
    expect(await pairOf(parted).count()).toBe(0);
    expect(await statusLine(desk.page)).toContain(finnish.say('common:proof-proved'));
  });

  it('lists both, with the way to lift them', async () => {
    await showView(desk.page, 'constraints');
    for (const { mentor, mentee } of [locked, parted])
      await desk.page
        .getByRole('listitem')
        .filter({ hasText: mentor })
        .filter({ hasText: mentee })
        .waitFor();
  });

  it('compares the run with the one before: whose pair has changed', async () => {
    await showView(desk.page, 'comparison');
    const changes = desk.page.getByRole('grid', { name: finnish.say('matching:changed-people') });
    const row = changes.getByRole('row').filter({ hasText: parted.mentee });
    expect(await row.textContent()).toContain(parted.mentor);
    await desk.page
      .getByRole('rowheader', { name: finnish.say('matching:measure-total'), exact: true })
      .waitFor();
    await showView(desk.page, 'pairs');
  });

  it('says of two whom a rule keeps apart which rule it is', async () => {
    const inspector = panel(desk.page, 'matching:inspector-panel');
    for (const [key, name] of [
      ['matching:pick-mentor', 'Tuomaala Hannu'],
      ['matching:pick-mentee', 'Mäntysaari Otto'],
    ] as const) {
      await inspector.getByRole('combobox', { name: finnish.say(key), exact: true }).fill(name);
      await desk.page
        .getByRole('option', { name: startingWith(name) })
        .last()
        .waitFor();
      await desk.page.keyboard.press('ArrowDown');
      await desk.page.keyboard.press('Enter');
    }
    await inspector.getByText(finnish.say('reasons:rule-earlier-pair')).waitFor();
  });
});

describe('accepting', () => {
  it('makes the shown run the roster of the cohort', async () => {
    const pairs = await pairCount();
    await acceptRoster(desk.page);
    const document = desk.page.getByRole('region', { name: finnish.say('cohort:preview') });
    await document.getByRole('heading', { name: 'Kevät 2026' }).waitFor();
    expect(
      await document
        .getByRole('row')
        .filter({ has: desk.page.getByRole('cell') })
        .count(),
    ).toBe(pairs);
  });

  it('is one step to undo', async () => {
    await desk.page.keyboard.press('Control+z');
    await desk.page.getByText(finnish.say('cohort:no-roster')).waitFor();
    await desk.page.keyboard.press('Control+Shift+Z');
    await desk.page.getByRole('region', { name: finnish.say('cohort:preview') }).waitFor();
  });
});

describe('undo of everything', () => {
  it('goes back to the empty desk and forward again, and the data follows', async () => {
    const undo = desk.page.getByRole('button', { name: startingWith(finnish.say('shell:undo')) });
    await goTo(desk.page, 'people');
    for (let steps = 0; steps < 20 && (await undo.count()) > 0; steps += 1) {
      await desk.page.getByText(finnish.say('common:saved'), { exact: true }).waitFor();
      const name = await undo.getAttribute('aria-label');
      await desk.page.keyboard.press('Control+z');
      await desk.page
        .getByRole('button', { name: name ?? '', exact: true })
        .waitFor({ state: 'detached' });
    }
    await expectNobody(desk.page);
    await button(desk.page, 'common:nothing-to-undo').waitFor();
    await desk.page.keyboard.press('Control+Shift+Z');
    await expectPeople(desk.page, 60);
  });
});
