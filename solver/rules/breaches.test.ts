import { describe, expect, it } from 'vitest';
import type { Profile } from '../scoring/profile.ts';
import { defaultMatchSettings } from '../scoring/settings.ts';
import { blank } from '../scoring/testing/profiles.ts';
import { travelTable } from '../scoring/travel.ts';
import { breaches } from './breaches.ts';

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
    ...defaultMatchSettings,
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

  it('are all named when several are broken', () => {
    const rules = breaches(
      person('mentor', { capacity: 0, languages: ['fi'], exclusions: ['mentee'] }),
      person('mentee', { languages: ['sv'], earlierPairs: ['mentor'], supervisor: 'mentor' }),
      { people: new Map(), travel: travelTable([]), ...defaultMatchSettings },
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
