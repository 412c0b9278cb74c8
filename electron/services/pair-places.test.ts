import { afterEach, beforeEach, expect, it } from 'vitest';
import { blankProfile } from '../contract/index.ts';
import { change, insertPerson } from '../database/index.ts';
import { saveSettings } from './cohorts.ts';
import { constrain } from './constraints.ts';
import { endPair } from './pair-endings.ts';
import { programmeOf, reach } from './programme.ts';
import { acceptRun } from './rosters.ts';
import { cohortOfEverybody, openTestDesk, runMatch, type TestDesk } from './testing/desk.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

it('a work pair does not go on while its third works with another', async () => {
  const { database } = desk;
  const tasks = [{ task: 'KIRJ', level: 3, wantsToLearn: true }];
  change(database, { code: 'import', params: { count: 5 } }, () => {
    for (const lastName of ['Aalto', 'Berg', 'Cavén', 'Dahl', 'Ek'])
      insertPerson(database, {
        key: lastName.toLowerCase(),
        fields: { ...blankProfile, firstName: 'Elli', lastName, tasks },
      });
  });
  const { id, settings } = cohortOfEverybody(desk, 'Työparit', 'workpair');
  saveSettings(database, id, { ...settings, oddPerson: 'trio' });
  acceptRun(database, (await runMatch(desk, id)).id);
  reach(database, id, 'started', '2026-03-06');
  desk.setNow('2026-05-05T10:00:00Z');
  const { pairs } = programmeOf(database, id);
  const trio = pairs.find((pair) => pair.third !== null);
  const two = pairs.find((pair) => pair.third === null);
  if (trio === undefined || two === undefined) throw new Error('there are a trio and a pair');
  const third = trio.third?.person.id ?? 0;
  for (const pair of [trio, two])
    endPair(database, id, pair.id, { on: '2026-05-05', kind: 'completed' });
  constrain(database, id, third, two.a.id, 'locked');
  constrain(database, id, trio.a.id, trio.b.id, 'forbidden');
  for (const one of [trio.a, trio.b])
    for (const other of [two.a, two.b]) constrain(database, id, one.id, other.id, 'forbidden');
  acceptRun(database, (await runMatch(desk, id)).id);
  const going = programmeOf(database, id).pairs.filter(({ ended }) => ended === null);
  expect(going.map(({ a, b }) => [a.id, b.id].toSorted())).toEqual([[third, two.a.id].toSorted()]);
  expect(() => endPair(database, id, trio.id, null)).toThrow(
    expect.objectContaining({
      refusal: { code: 'value-invalid', params: { field: 'pair-without-place' } },
    }),
  );
});

it('a pair does not go on beyond the limit of mentees per mentor', async () => {
  const { database } = desk;
  change(database, { code: 'import', params: { count: 3 } }, () => {
    const add = (lastName: string, role: 'mentor' | 'mentee', capacity: number) =>
      insertPerson(database, {
        key: lastName.toLowerCase(),
        fields: { ...blankProfile, firstName: 'Elli', lastName, role, capacity },
      });
    add('Aalto', 'mentor', 2);
    add('Berg', 'mentee', 1);
    add('Cavén', 'mentee', 1);
  });
  const { id, settings } = cohortOfEverybody(desk, 'Mentorointi', 'mentoring');
  acceptRun(database, (await runMatch(desk, id)).id);
  reach(database, id, 'started', '2026-03-06');
  desk.setNow('2026-05-05T10:00:00Z');
  const [pair, other] = programmeOf(database, id).pairs;
  if (pair === undefined || other === undefined) throw new Error('there are two pairs');
  endPair(database, id, pair.id, { on: '2026-05-05', kind: 'completed' });
  saveSettings(database, id, { ...settings, menteesPerMentor: 1 });
  expect(() => endPair(database, id, pair.id, null)).toThrow(
    expect.objectContaining({
      refusal: { code: 'value-invalid', params: { field: 'pair-without-place' } },
    }),
  );
  saveSettings(database, id, { ...settings, menteesPerMentor: 2 });
  expect(endPair(database, id, pair.id, null).pairs.map(({ ended }) => ended)).toEqual([
    null,
    null,
  ]);
});
