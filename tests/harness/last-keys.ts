import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { storedState } from '../../electron/database/testing/stored-state.ts';
import { isDone, undoName } from './last-step.ts';
import type { OpenDesk } from './open-desk.ts';
import {
  button,
  choose,
  finnish,
  goTo,
  panel,
  peopleTable,
  showView,
  statusLine,
} from './rooms.ts';
import { formPairs } from './steps.ts';

/** When a desk is killed after a key, in milliseconds; null is told by what is seen on the disk. */
export const moments = {
  'at once': 0,
  'a moment later': 6,
  'a little later': 16,
  /** As soon as anything has come to the log. */
  'while it is written': null,
} as const satisfies Readonly<Record<string, number | null>>;
export type Moment = keyof typeof moments;

/** Something to do that one last key begins. */
export interface Action {
  readonly name: string;
  /** The step that it leaves. */
  readonly code: string;
  /** Does all that comes before the last key; the focus is then where it is to be pressed. */
  readonly prepare: (desk: OpenDesk) => Promise<unknown>;
  readonly key: string;
  /** When the desk is killed: while it is done, and while it is undone. */
  readonly killed: readonly Moment[];
  readonly killedUndoing: Moment;
  /** Waits for what goes on of itself after it is stored. */
  readonly settle?: (desk: OpenDesk) => Promise<unknown>;
  /** It cannot be undone any more once the desk has been opened again. */
  readonly isFinalWhenOpened?: boolean;
}

/** The pairing room with pairs that hold. */
async function toPairs({ page }: OpenDesk, form: 'list' | 'board'): Promise<void> {
  await goTo(page, 'matching');
  await showView(page, 'pairs');
  await button(page, 'matching:run-again').waitFor();
  const outdated = finnish.say('common:run-outdated');
  const proved = finnish.say('common:proof-proved');
  let facts: readonly string[] = [];
  await expect
    .poll(async () => {
      facts = await statusLine(page);
      return facts.includes(outdated) || facts.includes(proved);
    })
    .toBe(true);
  await choose(page, 'matching:form', finnish.say('matching:form-list'));
  if (facts.includes(outdated)) await formPairs(page, false);
  await choose(page, 'matching:form', finnish.say(`matching:form-${form}`));
}

/** A pair of the list, of which there are many more than are ever meant. */
export async function toPair(desk: OpenDesk, place: number): Promise<void> {
  await toPairs(desk, 'list');
  await desk.page
    .getByRole('listbox', { name: finnish.say('matching:pairs-list') })
    .getByRole('option')
    .nth(place)
    .click();
}
const toThirdPair = (desk: OpenDesk): Promise<void> => toPair(desk, 2);

/** Picks up a mentee of whom nothing has been said, and goes to the first who is offered so. */
async function carry(desk: OpenDesk, place: number, offered: string): Promise<void> {
  await toPairs(desk, 'board');
  const { page } = desk;
  const board = page.getByRole('group', { name: finnish.say('matching:form-board'), exact: true });
  await board
    .locator('[data-card="pair"]')
    .filter({ hasNotText: finnish.say('matching:locked') })
    .filter({ hasNotText: finnish.say('matching:forbidden') })
    .nth(place)
    .locator('[data-side="right"]')
    .focus();
  await page.keyboard.press('Space');
  await board.locator(offered).first().focus();
}

/** Carries a mentee of the board to another to change places with. */
export function toExchange(desk: OpenDesk, place = 0): Promise<void> {
  return carry(desk, place, '[data-chip="exchange"][data-side="right"]');
}

/** Carries a mentee of the board to another mentor. */
export function toMove(desk: OpenDesk, place: number): Promise<void> {
  return carry(desk, place, '[data-chip="open"][data-offer="priced"]');
}

/** Waits until the pairs have been made anew around those that were put together by hand. */
export function isMadeAnew({ page }: OpenDesk): Promise<void> {
  return page.getByText(finnish.say('matching:outdated')).waitFor({ state: 'detached' });
}

/** Writes another title into a profile, which Enter stores. */
export async function toTitle({ page }: OpenDesk, place: number, title: string): Promise<void> {
  await goTo(page, 'people');
  await peopleTable(page).getByRole('row').nth(place).click();
  const field = page
    .getByRole('complementary')
    .getByRole('textbox', { name: finnish.say('import:field-title'), exact: true });
  await field.fill(title);
}

async function toRoster(desk: OpenDesk): Promise<void> {
  await toPairs(desk, 'list');
  await button(desk.page, 'matching:accept').focus();
}

/** The roster accepted, and a proposal of how it goes on without its first mentor. */
async function toRepair(desk: OpenDesk): Promise<void> {
  const { page } = desk;
  if (storedState(databaseOf(desk)).rows['roster']?.length === 0) {
    await toRoster(desk);
    const before = await undoName(page);
    await page.keyboard.press('Enter');
    await isDone(page, before);
  }
  await goTo(page, 'programme');
  await button(page, 'programme:change-people').click();
  const repair = panel(page, 'programme:repair');
  await repair.getByRole('combobox', { name: finnish.say('programme:leaving') }).click();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await button(repair, 'programme:repair-ask').click();
  await button(repair, 'programme:repair-apply').first().focus();
}

/** One field of two people, chosen in the table. */
async function toBulkEdit({ page }: OpenDesk): Promise<void> {
  await goTo(page, 'people');
  await peopleTable(page).focus();
  for (const key of ['End', 'Space', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  await button(page, 'people:bulk-open').press('Enter');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('combobox', { name: finnish.say('people:bulk-field') });
  const unit = finnish.say('import:field-unit');
  await field.fill(unit);
  await field.press('ArrowDown');
  await field.press('Enter');
  await dialog.getByRole('textbox', { name: unit }).fill('Hallinto');
  await page.keyboard.press('Tab');
  await dialog.getByText(finnish.say('people:bulk-count', { count: 2 })).waitFor();
  await button(dialog, 'people:bulk-do').focus();
}

async function toMerge({ page }: OpenDesk): Promise<void> {
  await goTo(page, 'people');
  await page
    .getByRole('button', { name: finnish.say('people:duplicates-count', { count: 1 }) })
    .click();
  await button(panel(page, 'people:duplicates'), 'people:merge').focus();
}

/** The question that comes before a person of the table is erased. */
async function toErasing({ page }: OpenDesk): Promise<void> {
  await goTo(page, 'people');
  await peopleTable(page).getByRole('row').nth(3).click();
  await button(page, 'people:erase').click();
  await button(page, 'people:erase-confirm').focus();
}

/** What is done to data, in an order in which each can be done after those before it. */
export const actions: readonly Action[] = [
  {
    name: 'a lock',
    code: 'lock',
    prepare: toThirdPair,
    key: 'l',
    killed: ['at once'],
    killedUndoing: 'while it is written',
  },
  {
    name: 'a parting',
    code: 'forbid',
    prepare: toThirdPair,
    key: 'Delete',
    killed: ['while it is written'],
    killedUndoing: 'a moment later',
  },
  {
    name: 'two who change places',
    code: 'exchange',
    prepare: (desk) => toExchange(desk),
    key: 'Enter',
    killed: ['a moment later', 'while it is written'],
    killedUndoing: 'while it is written',
    settle: isMadeAnew,
  },
  {
    name: 'an accepted roster',
    code: 'accept-roster',
    prepare: toRoster,
    key: 'Enter',
    killed: ['while it is written'],
    killedUndoing: 'a moment later',
  },
  {
    name: 'a repair',
    code: 'apply-repair',
    prepare: toRepair,
    key: 'Enter',
    killed: ['while it is written'],
    killedUndoing: 'while it is written',
  },
  {
    name: 'a field of many',
    code: 'edit-people',
    prepare: toBulkEdit,
    key: 'Enter',
    killed: ['a moment later', 'while it is written'],
    killedUndoing: 'a little later',
  },
  {
    name: 'two made one',
    code: 'merge-people',
    prepare: toMerge,
    key: 'Enter',
    killed: ['while it is written'],
    killedUndoing: 'at once',
  },
  {
    name: 'an erased person',
    code: 'erase-person',
    prepare: toErasing,
    key: 'Enter',
    killed: ['while it is written'],
    killedUndoing: 'while it is written',
    isFinalWhenOpened: true,
  },
];

/** The database among the files of the desk. */
export function databaseOf({ folder }: OpenDesk): string {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).find(
    ({ name }) => name === 'pariksi.db',
  );
  if (found === undefined) throw new Error('the desk has no database');
  return join(found.parentPath, found.name);
}
