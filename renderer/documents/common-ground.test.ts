import { describe, expect, test } from 'vitest';
import type { PersonReference } from '../../electron/contract/index.ts';
import { inventedReference } from '../testing/invented-people.ts';
import { type CommonMeetingMode, commonLanguages, commonMeetingMode } from './common-ground.ts';

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

describe('how two people can meet', () => {
  test.each(cases)('%s', (_, mentor, mentee, expected) => {
    const met = commonMeetingMode(
      inventedReference({ meetingMode: mentor }),
      inventedReference({ meetingMode: mentee }),
    );
    expect(met).toBe(expected);
  });
});

test('common languages keep the order of the mentor', () => {
  const mentor = inventedReference({ languages: ['sv', 'fi', 'en'] });
  const mentee = inventedReference({ languages: ['fi', 'sv'] });
  expect(commonLanguages(mentor, mentee)).toEqual(['sv', 'fi']);
});
