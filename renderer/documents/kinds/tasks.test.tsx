import { describe, expect, test } from 'vitest';
import type { Participant, Roster } from '../../../electron/contract/index.ts';
import { inventedPerson } from '../../testing/invented-people.ts';
import { documentOf, pair, person, rosterOf, rosterPair } from '../testing/printed.tsx';

describe('what the documents of work pairs tell', () => {
  test('who leads, who stands in, and that the pair takes the risk away', () => {
    expect(documentOf('workpair', 'stand-ins')).toContain('Kaisa Keksitty (taso 2, opettelee)');
    const risks = documentOf('workpair', 'risks');
    expect(risks).toContain('yhden osaajan varassa');
    expect(risks).toContain('sijainen parista');
  });

  test.each([
    { level: 0, wantsToLearn: false, says: '(taso 0, perehdytettävä)' },
    { level: 1, wantsToLearn: true, says: '(taso 1, opettelee)' },
    { level: 2, wantsToLearn: false, says: '(taso 2)' },
  ])('a partner of level $level is told as $says', ({ level, wantsToLearn, says }) => {
    const lead = { person: person(1), level: 4 };
    const backups = [{ person: person(2), level, wantsToLearn }];
    const row = { task: 'KIRJ', isCritical: true, isAtRiskBefore: true, isAtRiskAfter: true };
    const tasks = [{ ...row, leads: [{ ...lead, backups }] }];
    expect(documentOf('workpair', 'stand-ins', 'fi', { tasks })).toContain(`Keksitty ${says}`);
  });
});

describe('the third of a work pair', () => {
  const third = { person: person(9, { email: 'kolmas@avi.example', agency: 'SOUTH' }), score: 500 };
  const roster: Roster = {
    ...rosterOf([{ ...pair(1), third }]),
    method: 'workpair',
  };

  test.each(['roster', 'cards'] as const)('is in the document %s as the others are', (document) => {
    const text = documentOf('workpair', document, 'fi', { roster });
    expect(text).toContain('Kolmas');
    expect(text).toContain('kolmas<wbr/>@avi.example');
  });

  test('counts to the agencies in the head', () => {
    expect(documentOf('workpair', 'roster', 'fi', { roster })).toContain('2 virastoa');
  });
});

const skilled = (id: number, level: number): Participant => ({
  person: inventedPerson({ id, tasks: [{ task: 'KIRJ', level, wantsToLearn: true }] }),
  role: 'both',
  capacity: 1,
  note: null,
  otherPairs: 0,
});

describe.each(['roster', 'cards'] as const)('of work pairs the document %s', (document) => {
  test('names the lead and who stands in, by task', () => {
    const text = documentOf('workpair', document);
    expect(text).toContain('Kirjaamo');
    expect(text).toContain('sijainen Kaisa Keksitty');
  });

  test('tells who would learn from who can stand in', () => {
    const people = [skilled(1, 4), skilled(2, 1)];
    const text = documentOf('workpair', document, 'fi', { people });
    expect(text).toContain('sijainen Kaisa Keksitty (opettelee)');
  });

  test('says of two who both need help that they do it together', () => {
    const people = [skilled(1, 2), skilled(2, 2)];
    const text = documentOf('workpair', document, 'fi', { people });
    expect(text).toContain('yhdessä Kaisa Keksitty ja Kaisa Keksitty');
  });

  test('tells the language and the mode where they are known', () => {
    const known = { languages: ['sv'], meetingMode: 'remote' } as const;
    const pairs = [rosterPair(1, person(1, known), person(2, known), 700)];
    const roster: Roster = { ...rosterOf(pairs), method: 'workpair' };
    const text = documentOf('workpair', document, 'fi', { roster });
    expect(text).toMatch(/>ruotsi(?:<\/span><span[^>]*>| · )etä</);
  });
});
