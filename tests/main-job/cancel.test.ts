import { expect, it } from 'vitest';
import { framesDuring } from '../../scripts/bench/window/frames.ts';
import {
  button,
  finnish,
  formPairs,
  importPeople,
  makeFirstCohort,
  openDeskForFile,
  statusLine,
  writePeople,
} from '../harness/index.ts';

const people = 4000;
const desk = openDeskForFile(async () => {
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
  await importPeople(desk, writePeople(desk.folder, 'suuri.csv', rows), people);
  await makeFirstCohort(desk.page, 'Suuri');
});

it('a run that is broken off stores nothing, and the next one is whole and holds up no frame', async () => {
  await button(desk.page, 'matching:run').click();
  await desk.page.getByRole('progressbar', { name: finnish.say('matching:running') }).waitFor();
  await button(desk.page, 'matching:run-stop').click();
  await button(desk.page, 'matching:run').waitFor();
  expect(await statusLine(desk.page)).toContain(finnish.say('common:not-run'));

  const atRest = await framesDuring(desk.page, () => desk.page.waitForTimeout(2000));
  const started = performance.now();
  const whileMatching = await framesDuring(desk.page, () => formPairs(desk.page, true));
  const took = performance.now() - started;
  // A busy machine draws late at rest too; a page that is held up draws next to nothing.
  expect(lateShare(whileMatching)).toBeLessThan(lateShare(atRest) + 0.3);
  expect(whileMatching.longestMs).toBeLessThan(took / 2);

  const facts = await statusLine(desk.page);
  expect(facts).toContain(finnish.say('common:pairs', { count: people / 2 }));
  expect(facts).toContain(finnish.say('common:proof-proved'));
});

it('the status line tells of a large run without asking for its pairs', async () => {
  await desk.page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const send = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (message: unknown) {
      asked.push(String(message));
      Reflect.apply(send, this, [message]);
    };
  });
  await desk.page.reload();
  const proof = desk.page.getByText(finnish.say('common:proof-proved'), { exact: true });
  await proof.waitFor();
  const asked: readonly string[] = await desk.page.evaluate(() => Object(globalThis).asked);
  expect(asked.filter((message) => message.includes('/matching/standing'))).toHaveLength(1);
  expect(asked.filter((message) => message.includes('/matching/get'))).toEqual([]);
});

function lateShare({ late, drawn }: { readonly late: number; readonly drawn: number }): number {
  return late / Math.max(1, drawn);
}
