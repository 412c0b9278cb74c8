import { expect, test } from 'vitest';
import { profileFieldNames } from '../../../../../electron/contract/index.ts';
import { inventedPerson } from '../../../../testing/invented-people.ts';
import { partFieldOf, shownColumns, usualColumnsOf, withColumnTurned } from './shown-columns.ts';

const mentor = inventedPerson({ id: 1, role: 'mentor' });
const host = inventedPerson({ id: 2, shadowingRole: 'host', meetingMode: null });
const member = inventedPerson({
  id: 3,
  tasks: [{ task: 'pay', level: 3, wantsToLearn: false }],
  meetingMode: null,
});
const usualColumns = usualColumnsOf([mentor]);

test.each([
  ['nobody', [], 'role'],
  ['those of mentoring', [mentor], 'role'],
  ['those of job shadowing', [host], 'shadowingRole'],
  ['those of work pairs', [member], 'tasks'],
  ['most, where there are several', [mentor, member, member, host], 'tasks'],
] as const)('the usual columns tell first how %s take part', (_, people, field) => {
  expect(partFieldOf(people)).toBe(field);
  expect(usualColumnsOf(people)[0]).toBe(field);
});

test('the way of meeting shows where it is asked or was answered', () => {
  expect(usualColumnsOf([member])).not.toContain('meetingMode');
  expect(usualColumnsOf([mentor])).toContain('meetingMode');
  expect(usualColumnsOf([host, inventedPerson({ meetingMode: 'both' })])).toContain('meetingMode');
});

test('where none were chosen, the usual columns show and the last ones give way first', () => {
  const columns = shownColumns(null, usualColumns);
  expect(columns.map(({ field }) => field)).toEqual(usualColumns);
  expect(columns.find(({ field }) => field === 'meetingMode')?.hideBelow).toBe(95);
});

test('beside a wider first column the others give way earlier, so that the name keeps its room', () => {
  const usual = shownColumns(null, usualColumns);
  const ofTasks = shownColumns(null, usualColumnsOf([member]));
  for (const { field, hideBelow } of ofTasks.slice(2)) {
    const before = usual.find((column) => column.field === field)?.hideBelow ?? 0;
    expect(hideBelow - before).toBe((ofTasks[0]?.width ?? 0) - (usual[0]?.width ?? 0));
  }
});

test('a chosen column stays however narrow the window is', () => {
  expect(
    shownColumns(['meetingMode', 'email'], usualColumns).map(({ hideBelow }) => hideBelow),
  ).toEqual([0, 0]);
});

test('turning a column over adds it or takes it away, in the order of the fields', () => {
  const added = withColumnTurned(null, 'email', profileFieldNames, usualColumns);
  expect(added?.[1]).toBe('email');
  expect(withColumnTurned(['title', 'agency'], 'agency', profileFieldNames, usualColumns)).toEqual([
    'title',
  ]);
});

test('the usual columns are no choice', () => {
  const added = withColumnTurned(null, 'email', profileFieldNames, usualColumns);
  expect(withColumnTurned(added, 'email', profileFieldNames, usualColumns)).toBeNull();
});
