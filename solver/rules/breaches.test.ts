import { describe, expect, it } from 'vitest';
import type { Profile } from '../scoring/profile.ts';
import { scorePair } from '../scoring/score-pair.ts';
import { defaultSettingsOf, type MatchSettings } from '../scoring/settings.ts';
import { blank } from '../scoring/testing/profiles.ts';
import { travelTable } from '../scoring/travel.ts';
import { breaches } from './breaches.ts';
import { pairsByFirst } from './interrupted-pair.ts';

const mentoring = defaultSettingsOf('mentoring');

const person = (id: string, own: Partial<Profile> = {}): Profile => ({ ...blank, id, ...own });

function broken(
  one: Partial<Profile>,
  other: Partial<Profile>,
  others: readonly Profile[] = [],
): readonly unknown[] {
  const mentor = person('mentor', one);
  const mentee = person('mentee', other);
  return breaches(mentor, mentee, {
    people: new Map([mentor, mentee, ...others].map((own) => [own.id, own])),
    travel: travelTable([{ from: 'HEL', to: 'OUL', minutes: 455 }]),
    ...mentoring,
  });
}

const inPerson = (office: string | null) => ({ meetingMode: 'in-person', office }) as const;

const cases: readonly {
  readonly what: string;
  readonly one: Partial<Profile>;
  readonly other: Partial<Profile>;
  readonly others?: readonly Profile[];
  readonly expected: readonly unknown[];
}[] = [
  { what: 'two strangers', one: {}, other: {}, expected: [] },
  {
    what: 'a mentor above the mentee',
    one: {},
    other: { supervisor: 'mentor' },
    expected: [{ rule: 'reporting-line', params: { superior: 'mentor', steps: 1 } }],
  },
  {
    what: 'a mentee above the mentor',
    one: { supervisor: 'mentee' },
    other: {},
    expected: [{ rule: 'reporting-line', params: { superior: 'mentee', steps: 1 } }],
  },
  {
    what: 'a mentor three steps above',
    one: {},
    other: { supervisor: 's1' },
    others: [person('s1', { supervisor: 's2' }), person('s2', { supervisor: 'mentor' })],
    expected: [{ rule: 'reporting-line', params: { superior: 'mentor', steps: 3 } }],
  },
  {
    what: 'a common supervisor',
    one: { supervisor: 's1' },
    other: { supervisor: 's1' },
    others: [person('s1')],
    expected: [],
  },
  {
    what: 'a loop of supervisors',
    one: {},
    other: { supervisor: 's1' },
    others: [person('s1', { supervisor: 's2' }), person('s2', { supervisor: 's1' })],
    expected: [],
  },
  { what: 'one’s own supervisor', one: {}, other: { supervisor: 'mentee' }, expected: [] },
  { what: 'a supervisor who is unknown', one: {}, other: { supervisor: 'nobody' }, expected: [] },
  {
    what: 'no common language',
    one: { languages: ['fi'] },
    other: { languages: ['sv'] },
    expected: [{ rule: 'common-language', params: { mentor: 'fi', mentee: 'sv' } }],
  },
  {
    what: 'one common language',
    one: { languages: ['fi', 'sv'] },
    other: { languages: ['sv'] },
    expected: [],
  },
  { what: 'languages that one did not tell', one: { languages: ['fi'] }, other: {}, expected: [] },
  {
    what: 'an exclusion by the mentor',
    one: { exclusions: ['mentee'] },
    other: {},
    expected: [{ rule: 'named-exclusion', params: { by: 'mentor' } }],
  },
  {
    what: 'an exclusion by both',
    one: { exclusions: ['mentee'] },
    other: { exclusions: ['mentor'] },
    expected: [{ rule: 'named-exclusion', params: { by: 'both' } }],
  },
  {
    what: 'an earlier pair that the mentee named',
    one: {},
    other: { earlierPairs: ['mentor'] },
    expected: [{ rule: 'earlier-pair', params: { by: 'mentee' } }],
  },
  {
    what: 'a mentee as mentor',
    one: { role: 'mentee' },
    other: {},
    expected: [{ rule: 'role', params: { id: 'mentor', role: 'mentor' } }],
  },
  {
    what: 'a mentor as mentee',
    one: {},
    other: { role: 'mentor' },
    expected: [{ rule: 'role', params: { id: 'mentee', role: 'mentee' } }],
  },
  {
    what: 'a mentor without places',
    one: { capacity: 0 },
    other: {},
    expected: [{ rule: 'capacity', params: { capacity: 0 } }],
  },
  {
    what: 'two who want to meet in person, far apart',
    one: inPerson('HEL'),
    other: inPerson('OUL'),
    expected: [{ rule: 'travel-limit', params: { minutes: 455, limit: 180 } }],
  },
  { what: 'two in one office', one: inPerson('HEL'), other: inPerson('HEL'), expected: [] },
  { what: 'a leg that is not known', one: inPerson('HEL'), other: inPerson(null), expected: [] },
  {
    what: 'one who can meet remotely, far apart',
    one: inPerson('HEL'),
    other: { meetingMode: 'both', office: 'OUL' },
    expected: [],
  },
];

describe('the hard rules', () => {
  it.each(cases)('$what', ({ one, other, others, expected }) => {
    expect(broken(one, other, others)).toEqual(expected);
  });

  it('rule out everybody as their own mentor', () => {
    expect(broken({ id: 'same' }, { id: 'same' })).toContainEqual({ rule: 'oneself', params: {} });
  });

  it('rule out two who score less than every pair has to, and no others', () => {
    const one = person('mentor', { goals: ['a'], offers: ['p'] });
    const other = person('mentee', { goals: ['a'], seeks: ['p', 'q'] });
    const context = { people: new Map(), travel: travelTable([]), ...mentoring };
    const { score } = scorePair(one, other, mentoring, context.travel);
    expect(breaches(one, other, { ...context, lowestScore: score })).toEqual([]);
    expect(breaches(one, other, { ...context, lowestScore: score + 1 })).toEqual([
      { rule: 'lowest-score', params: { score, lowest: score + 1 } },
    ]);
  });

  it('are all named when several are broken', () => {
    const rules = breaches(
      person('mentor', { capacity: 0, languages: ['fi'], exclusions: ['mentee'] }),
      person('mentee', { languages: ['sv'], earlierPairs: ['mentor'], supervisor: 'mentor' }),
      { people: new Map(), travel: travelTable([]), ...mentoring },
    ).map(({ rule }) => rule);
    expect(rules).toEqual([
      'capacity',
      'reporting-line',
      'named-exclusion',
      'earlier-pair',
      'common-language',
    ]);
  });
});

const shadowing = { ...defaultSettingsOf('shadowing'), weeks: ['2027-W05', '2027-W06'] };
const exchange = { ...shadowing, isReciprocal: true };
const workPairs = defaultSettingsOf('workpair');
const host = (own: Partial<Profile>) => person('host', { role: 'host', ...own });
const visitor = (own: Partial<Profile>) => person('visitor', { role: 'visitor', ...own });
const member = (id: string, own: Partial<Profile>) => person(id, { role: 'member', ...own });
const away = (from: string, to: string) => ({ absences: [{ from, to }] });

const ofMethods: readonly {
  readonly what: string;
  readonly settings: MatchSettings;
  readonly left: Profile;
  readonly right: Profile;
  readonly expected: readonly unknown[];
}[] = [
  {
    what: 'weeks that nobody named suit all',
    settings: shadowing,
    left: host({}),
    right: visitor({}),
    expected: [],
  },
  {
    what: 'a week that is possible for one and impossible for the other',
    settings: shadowing,
    left: host({ weeksPossible: ['2027-W05'] }),
    right: visitor({ weeksImpossible: ['2027-W05'] }),
    expected: [{ rule: 'no-common-week', params: {} }],
  },
  {
    what: 'a common week outside the programme',
    settings: shadowing,
    left: host({ weeksPossible: ['2027-W07'] }),
    right: visitor({ weeksPossible: ['2027-W07'] }),
    expected: [{ rule: 'no-common-week', params: {} }],
  },
  {
    what: 'no common week in a programme without weeks',
    settings: defaultSettingsOf('shadowing'),
    left: host({ weeksPossible: ['2027-W05'] }),
    right: visitor({ weeksImpossible: ['2027-W05'] }),
    expected: [],
  },
  {
    what: 'a host without room in a week',
    settings: shadowing,
    left: host({ slotCapacity: 0, capacity: 3 }),
    right: visitor({}),
    expected: [{ rule: 'capacity', params: { capacity: 0 } }],
  },
  {
    what: 'a visitor who takes no visitors',
    settings: shadowing,
    left: host({}),
    right: visitor({ slotCapacity: 0, capacity: 0 }),
    expected: [],
  },
  {
    what: 'a visitor as host',
    settings: shadowing,
    left: visitor({}),
    right: host({}),
    expected: [{ rule: 'role', params: { id: 'visitor', role: 'host' } }],
  },
  {
    what: 'a host who would visit in return',
    settings: exchange,
    left: visitor({ isReciprocal: true }),
    right: host({ isReciprocal: true }),
    expected: [],
  },
  {
    what: 'an exchange with somebody who would not visit in return',
    settings: exchange,
    left: host({ isReciprocal: false }),
    right: visitor({}),
    expected: [{ rule: 'role', params: { id: 'host', role: 'both' } }],
  },
  {
    what: 'a host and a visitor who name each other by their sides',
    settings: shadowing,
    left: host({ exclusions: ['visitor'], languages: ['fi'] }),
    right: visitor({ earlierPairs: ['host'], languages: ['sv', 'en'] }),
    expected: [
      { rule: 'named-exclusion', params: { by: 'host' } },
      { rule: 'earlier-pair', params: { by: 'visitor' } },
      { rule: 'common-language', params: { host: 'fi', visitor: 'sv, en' } },
    ],
  },
  {
    what: 'a work pair away on one common day',
    settings: workPairs,
    left: member('m1', away('2027-07-01', '2027-07-10')),
    right: member('m2', away('2027-07-10', '2027-07-12')),
    expected: [{ rule: 'absences-overlap', params: { from: '2027-07-10', to: '2027-07-10' } }],
  },
  {
    what: 'a work pair away one after the other',
    settings: workPairs,
    left: member('m1', away('2027-07-01', '2027-07-09')),
    right: member('m2', away('2027-07-10', '2027-07-12')),
    expected: [],
  },
  {
    what: 'the earliest of several common absences',
    settings: workPairs,
    left: member('m1', {
      absences: [
        ...away('2027-12-20', '2027-12-31').absences,
        ...away('2027-03-01', '2027-03-05').absences,
      ],
    }),
    right: member('m2', away('2027-03-04', '2027-12-24')),
    expected: [{ rule: 'absences-overlap', params: { from: '2027-03-04', to: '2027-03-05' } }],
  },
  {
    what: 'a mentor and a mentee away together',
    settings: mentoring,
    left: person('m', away('2027-07-01', '2027-07-10')),
    right: person('a', away('2027-07-01', '2027-07-10')),
    expected: [],
  },
  {
    what: 'a work pair that has worked together before',
    settings: workPairs,
    left: member('m1', { earlierPairs: ['m2'] }),
    right: member('m2', {}),
    expected: [],
  },
  {
    what: 'a work pair of which the second has no place',
    settings: workPairs,
    left: member('m1', {}),
    right: member('m2', { capacity: 0, exclusions: ['m1'] }),
    expected: [
      { rule: 'capacity', params: { capacity: 0 } },
      { rule: 'named-exclusion', params: { by: 'second' } },
    ],
  },
  {
    what: 'a mentor among work pairs',
    settings: workPairs,
    left: person('m1', { role: 'mentor' }),
    right: member('m2', {}),
    expected: [{ rule: 'role', params: { id: 'm1', role: 'member' } }],
  },
];

describe('the hard rules of a method', () => {
  it.each(ofMethods)('$what', ({ settings, left, right, expected }) => {
    const people = new Map([left, right].map((own) => [own.id, own]));
    expect(breaches(left, right, { people, travel: travelTable([]), ...settings })).toEqual(
      expected,
    );
  });
});

describe('an interrupted pair', () => {
  const [one, other, third] = [person('one'), person('other'), person('third')];
  const context = {
    people: new Map([one, other, third].map((own) => [own.id, own])),
    travel: travelTable([]),
    interrupted: pairsByFirst([['one', 'other']]),
  };

  it.each(['mentoring', 'shadowing', 'workpair'] as const)(
    'is ruled out whoever is named first, and nobody else: %s',
    (method) => {
      const rulesBroken = (left: Profile, right: Profile) =>
        breaches(left, right, { ...context, ...defaultSettingsOf(method) })
          .map(({ rule }) => rule)
          .filter((rule) => rule === 'interrupted-pair');
      expect(rulesBroken(one, other)).toEqual(['interrupted-pair']);
      expect(rulesBroken(other, one)).toEqual(['interrupted-pair']);
      expect(rulesBroken(one, third)).toEqual([]);
    },
  );
});
