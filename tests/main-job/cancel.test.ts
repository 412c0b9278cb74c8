import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  button,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  type OpenDesk,
  openDesk,
  removeFolder,
  statusLine,
  temporaryFolder,
  writePeople,
} from '../harness/index.ts';

const folder = temporaryFolder();
const people = 1600;
let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk({ folder });
  const rows = Array.from({ length: people }, (_, index) => [
    index % 2 === 0 ? 'mentori' : 'aktori',
    'Aalto',
    `Aino ${index}`,
    `henkilo.${index}@avi.example`,
    index % 3 === 0 ? 'Lapin aluehallintovirasto' : 'Itä-Suomen aluehallintovirasto',
    '',
    '',
    '',
    'suomi',
    'molemmat',
    '',
  ]);
  await importPeople(desk, writePeople(folder, 'suuri.csv', rows), people);
  await makeFirstCohort(desk.page, 'Suuri');
});

afterAll(async () => {
  await desk.close();
  removeFolder(folder);
});

it('a run that is broken off stores nothing, and the next one is whole', async () => {
  await button(desk.page, 'matching:run').click();
  await desk.page.getByRole('progressbar', { name: finnish.say('matching:running') }).waitFor();
  await button(desk.page, 'matching:run-stop').click();
  await button(desk.page, 'matching:run').waitFor();
  expect(await statusLine(desk.page)).toContain(finnish.say('common:not-run'));
  await formPairs(desk.page, true);
  const facts = await statusLine(desk.page);
  expect(facts).toContain(finnish.say('common:pairs', { count: people / 2 }));
  expect(facts).toContain(finnish.say('common:proof-proved'));
});
