import { describe, expect, it } from 'vitest';
import { agency } from './agency.ts';
import { competence } from './competence.ts';
import { experience } from './experience.ts';
import { geography } from './geography.ts';
import { goals } from './goals.ts';
import type { Measure } from './judgement.ts';
import type { Profile } from './profile.ts';
import { sector } from './sector.ts';
import { defaultSettingsOf, type MatchSettings } from './settings.ts';
import { mentee, mentor, travel } from './testing/profiles.ts';

const mentoring = defaultSettingsOf('mentoring');

interface Row {
  readonly what: string;
  readonly measure: Measure;
  readonly one: Partial<Profile>;
  readonly other: Partial<Profile>;
  readonly settings?: Partial<MatchSettings>;
  readonly share: number | null;
  readonly code: string;
}

const both = { meetingMode: 'both', office: 'HEL' } as const;
const inPerson = { meetingMode: 'in-person', office: 'HEL' } as const;
const remote = { meetingMode: 'remote', office: 'HEL' } as const;

const rows: readonly Row[] = [
  {
    what: 'the first goal counts most',
    measure: goals,
    one: { goals: ['a'] },
    other: { goals: ['a', 'b', 'c'] },
    share: 3 / 6,
    code: 'goals-shared',
  },
  {
    what: 'the last goal counts least',
    measure: goals,
    one: { goals: ['c'] },
    other: { goals: ['a', 'b', 'c'] },
    share: 1 / 6,
    code: 'goals-shared',
  },
  {
    what: 'the mentor’s own order does not matter',
    measure: goals,
    one: { goals: ['z', 'a'] },
    other: { goals: ['a'] },
    share: 1,
    code: 'goals-shared',
  },
  {
    what: 'no goal in common',
    measure: goals,
    one: { goals: ['z'] },
    other: { goals: ['a'] },
    share: 0,
    code: 'goals-none-shared',
  },
  {
    what: 'goals that nobody named are no match',
    measure: goals,
    one: {},
    other: {},
    share: null,
    code: 'not-answered-by-both',
  },
  {
    what: 'goals that the mentor did not name',
    measure: goals,
    one: {},
    other: { goals: ['a'] },
    share: null,
    code: 'not-answered-by-mentor',
  },
  {
    what: 'half of what is sought',
    measure: competence,
    one: { offers: ['p', 'q'] },
    other: { seeks: ['q', 'r'] },
    share: 0.5,
    code: 'competence-met',
  },
  {
    what: 'nothing of what is sought',
    measure: competence,
    one: { offers: ['p'] },
    other: { seeks: ['r'] },
    share: 0,
    code: 'competence-none-met',
  },
  {
    what: 'nothing sought',
    measure: competence,
    one: { offers: ['p'] },
    other: {},
    share: null,
    code: 'not-answered-by-mentee',
  },
  {
    what: 'different sectors',
    measure: sector,
    one: { sector: 'POL' },
    other: { sector: 'TS' },
    share: 1,
    code: 'sector-different',
  },
  {
    what: 'the same sector, wanted',
    measure: sector,
    one: { sector: 'TS' },
    other: { sector: 'TS' },
    settings: { sector: 'same' },
    share: 1,
    code: 'sector-same',
  },
  {
    what: 'no sector known is not the same sector',
    measure: sector,
    one: {},
    other: {},
    settings: { sector: 'same' },
    share: null,
    code: 'not-answered-by-both',
  },
  {
    what: 'the same agency',
    measure: agency,
    one: { agency: 'E' },
    other: { agency: 'E' },
    share: 0,
    code: 'agency-same',
  },
  {
    what: 'different agencies, not wanted',
    measure: agency,
    one: { agency: 'E' },
    other: { agency: 'L' },
    settings: { agency: 'same' },
    share: 0,
    code: 'agency-different',
  },
  {
    what: 'one wants to meet remotely',
    measure: geography,
    one: remote,
    other: { ...both, office: 'OUL' },
    share: 1,
    code: 'geography-remote',
  },
  {
    what: 'modes that exclude each other',
    measure: geography,
    one: remote,
    other: inPerson,
    share: 0,
    code: 'geography-modes-differ',
  },
  {
    what: 'both open to both, far apart',
    measure: geography,
    one: both,
    other: { ...both, office: 'OUL' },
    share: 0.5,
    code: 'geography-far',
  },
  {
    what: 'in person, one and a half hours away',
    measure: geography,
    one: inPerson,
    other: { ...both, office: 'TKU' },
    share: 0.75,
    code: 'geography-near',
  },
  {
    what: 'in person, much too far',
    measure: geography,
    one: inPerson,
    other: { ...inPerson, office: 'OUL' },
    share: 0,
    code: 'geography-far',
  },
  {
    what: 'one office',
    measure: geography,
    one: inPerson,
    other: inPerson,
    share: 1,
    code: 'geography-same-office',
  },
  {
    what: 'an unknown leg',
    measure: geography,
    one: inPerson,
    other: { ...inPerson, office: 'KEM' },
    share: null,
    code: 'not-answered-by-both',
  },
  {
    what: 'an unknown office',
    measure: geography,
    one: inPerson,
    other: { ...inPerson, office: null },
    share: null,
    code: 'not-answered-by-mentee',
  },
  {
    what: 'five years ahead',
    measure: experience,
    one: { experienceYears: 12 },
    other: { experienceYears: 7 },
    share: 0.5,
    code: 'experience-gap',
  },
  {
    what: 'thirty years ahead',
    measure: experience,
    one: { experienceYears: 31 },
    other: { experienceYears: 1 },
    share: 1,
    code: 'experience-gap',
  },
  {
    what: 'behind',
    measure: experience,
    one: { experienceYears: 2 },
    other: { experienceYears: 7 },
    share: 0,
    code: 'experience-no-gap',
  },
  {
    what: 'years not told',
    measure: experience,
    one: {},
    other: { experienceYears: 7 },
    share: null,
    code: 'not-answered-by-mentor',
  },
];

describe('a criterion', () => {
  it.each(rows)('$what: $code', ({ measure, one, other, settings, share, code }) => {
    const judgement = measure.judge(
      mentor(one),
      mentee(other),
      { ...mentoring, ...settings },
      travel,
    );
    expect(judgement.reason.code).toBe(code);
    expect(judgement.status === 'answered' ? judgement.share : null).toBe(share);
  });
});
