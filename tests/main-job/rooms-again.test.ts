import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  finnish,
  formPairs,
  goTo,
  importPeople,
  makeFirstCohort,
  type OpenDesk,
  openDesk,
  removeFolder,
  temporaryFolder,
  writePeople,
} from '../harness/index.ts';

const folder = temporaryFolder();
const counts = { mentors: 60, mentees: 64 };
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
  const people = [...peopleOf('mentori', counts.mentors), ...peopleOf('aktori', counts.mentees)];
  await importPeople(desk, writePeople(folder, 'henkilot.csv', people), people.length);
  await makeFirstCohort(desk.page, 'Mentorointi');
  await formPairs(desk.page, true);
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

/** So many people of a role, who differ in their names alone. */
function peopleOf(role: 'mentori' | 'aktori', count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => [
    role,
    `Keksitty-${role}`,
    `Henkilö ${index}`,
    `${role}.${index}@avi.example`,
    'Lapin aluehallintovirasto',
    'Peruspalvelut, oikeusturva ja luvat',
    'Rovaniemi',
    'Ylitarkastaja',
    'suomi',
    'molemmat',
    '',
  ]);
}

it('of those without a pair nobody is drawn until the end of the pairs comes near', async () => {
  const { page } = desk;
  const leftOut = page.getByRole('region', { name: startOfLeftOut() });
  await expect.poll(() => leftOut.getByRole('listitem').count()).toBe(0);
  await page.getByRole('button', { name: startOfLeftOut() }).click();
  await expect
    .poll(() => leftOut.getByRole('listitem').count())
    .toBe(counts.mentees - counts.mentors);
});

it('a room that comes back looks for nothing in the whole page', async () => {
  const { page } = desk;
  await goTo(page, 'people');
  const looks = await page.evaluateHandle(() => {
    const sought: string[] = [];
    const find = Document.prototype.querySelectorAll;
    document.querySelectorAll = (selector: string) => {
      sought.push(selector);
      return find.call(document, selector);
    };
    return sought;
  });
  await goTo(page, 'matching');
  await page.getByRole('listbox', { name: finnish.say('matching:pairs-list') }).waitFor();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  expect((await looks.jsonValue()).filter((selector) => selector === '*')).toEqual([]);
});

it('pairs that are formed anew have nothing asked again but which runs there are', async () => {
  const { page } = desk;
  await goTo(page, 'matching');
  const asked = await page.evaluateHandle(() => {
    const procedures: string[] = [];
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function post(message: unknown) {
      const procedure = /"u":"([^"]+)"/.exec(String(message))?.[1];
      if (procedure !== undefined) procedures.push(procedure);
      postMessage.call(this, message);
    };
    return procedures;
  });
  await formPairs(page, false);
  expect(await asked.jsonValue()).toEqual([
    '/matching/run',
    '/matching/runs',
    '/matching/standing',
  ]);
});

/** How the part of those without a pair begins, and the way to it. */
function startOfLeftOut(): RegExp {
  return new RegExp(`^${finnish.say('matching:left-out')}`);
}
