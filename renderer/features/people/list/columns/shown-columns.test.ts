import { expect, test } from 'vitest';
import { profileFieldNames } from '../../../../../electron/contract/index.ts';
import { shownColumns, usualColumns, withColumnTurned } from './shown-columns.ts';

test('where none were chosen, the usual columns show and the last ones give way first', () => {
  const columns = shownColumns(null);
  expect(columns.map(({ field }) => field)).toEqual(usualColumns);
  expect(columns.find(({ field }) => field === 'meetingMode')?.hideBelow).toBe(95);
});

test('a chosen column stays however narrow the window is', () => {
  expect(shownColumns(['meetingMode', 'email']).map(({ hideBelow }) => hideBelow)).toEqual([0, 0]);
});

test('turning a column over adds it or takes it away, in the order of the fields', () => {
  const added = withColumnTurned(null, 'email', profileFieldNames);
  expect(added?.[1]).toBe('email');
  expect(withColumnTurned(['title', 'agency'], 'agency', profileFieldNames)).toEqual(['title']);
});

test('the usual columns are no choice', () => {
  const added = withColumnTurned(null, 'email', profileFieldNames);
  expect(withColumnTurned(added, 'email', profileFieldNames)).toBeNull();
});
