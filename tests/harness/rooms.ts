import type { Locator, Page } from 'playwright';
import { createWords, type MessageKey, type Words } from '../../electron/contract/index.ts';

/** What the desk says in Finnish, in which it starts. */
export const finnish: Words = createWords('fi');

type RoomName = 'overview' | 'people' | 'matching' | 'cohort' | 'programme' | 'settings';

/** Goes to a room by the navigation. */
export async function goTo(page: Page, room: RoomName, words = finnish): Promise<void> {
  const rooms = page.getByRole('navigation', { name: words.say('common:rooms'), exact: true });
  await rooms.getByRole('button', { name: startingWith(words.say(`common:room-${room}`)) }).click();
}

/** The button that says exactly this. */
export function button(within: Page | Locator, key: MessageKey, words = finnish): Locator {
  return within.getByRole('button', { name: words.say(key), exact: true });
}

/** The side panel of this name, be it open or folded. */
export function panel(page: Page, key: MessageKey, words = finnish): Locator {
  return page.getByRole('complementary', { name: words.say(key), exact: true });
}

/** Chooses one of a row of choices by what it begins with: some bear a count after their name. */
export async function choose(
  page: Page,
  group: MessageKey,
  option: string,
  words = finnish,
): Promise<void> {
  const choices = page.getByRole('radiogroup', { name: words.say(group), exact: true });
  await choices
    .locator('label')
    .filter({ hasText: startingWith(option) })
    .click();
}

/** Goes to a view of the pairing room. */
export function showView(
  page: Page,
  view: 'participants' | 'pairs' | 'constraints' | 'comparison',
  words = finnish,
): Promise<void> {
  return choose(page, 'matching:views', words.say(`matching:view-${view}`), words);
}

/** Matches a text that begins with these words and goes on, if at all, with another word. */
export function startingWith(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^\\s*${escaped}(?!\\p{L})`, 'u');
}

/** What the status line says, fact by fact. */
export function statusLine(page: Page, words = finnish): Promise<readonly string[]> {
  return page
    .getByRole('list', { name: words.say('common:status-line') })
    .getByRole('listitem')
    .allTextContents();
}

/** The people of the table in the people room; what is not answered is said there too. */
export function peopleTable(page: Page, words = finnish): Locator {
  return page.getByRole('grid', { name: words.say('common:room-people'), exact: true });
}

/** Waits until the people room counts so many. */
export async function expectPeople(page: Page, count: number, words = finnish): Promise<void> {
  await goTo(page, 'people', words);
  await page.getByText(words.say('common:people', { count }), { exact: true }).waitFor();
}

/** Waits until the people room is empty and teaches. */
export async function expectNobody(page: Page, words = finnish): Promise<void> {
  await goTo(page, 'people', words);
  await page.getByText(words.say('people:empty'), { exact: true }).waitFor();
}
