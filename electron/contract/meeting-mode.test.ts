import { expect, test } from 'vitest';
import { type CommonMeetingMode, commonMeetingMode } from './meeting-mode.ts';
import type { PersonReference } from './people.ts';

type Mode = PersonReference['meetingMode'];
const cases: readonly (readonly [string, Mode, Mode, CommonMeetingMode])[] = [
  ['two who want the same get it', 'in-person', 'in-person', 'in-person'],
  ['one who is open follows the other', 'both', 'remote', 'remote'],
  ['two who are open keep both ways', 'both', 'both', 'both'],
  ['opposite wishes are left to be agreed', 'remote', 'in-person', 'to-agree'],
  ['an unanswered wish leaves the other as it is', null, 'in-person', 'in-person'],
  ['an unanswered wish beside an open one leaves both ways', 'both', null, 'both'],
  ['two unanswered wishes are not answered', null, null, 'not-answered'],
];

test('of three, two who want the opposite leave it to be agreed', () => {
  const modes: readonly Mode[] = ['both', 'remote', 'in-person'];
  expect(commonMeetingMode(...modes.map((meetingMode) => ({ meetingMode })))).toBe('to-agree');
});

test.each(cases)('%s', (_, one, other, expected) => {
  expect(commonMeetingMode({ meetingMode: one }, { meetingMode: other })).toBe(expected);
});
